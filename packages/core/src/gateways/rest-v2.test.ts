import { describe, expect, test } from 'vitest'
import { checkCall } from '../rest/check-call.js'
import { v2Calls } from '../rest/v2/calls.js'
import type { Rule } from '../rules/rule.js'
import * as rest from './rest-v2.js'
import * as windows from './v2.js'
import type { RestGateway } from '../rest/gateway.js'
import type { V2Call } from '../model.js'

const halves: Readonly<Record<string, RestGateway<string, 'v1' | 'v2', V2Call>>> = rest
const named = Object.entries(halves)
const calls = Object.keys(v2Calls) as V2Call[]

describe('the REST halves of V2', () => {
  test('are those of the gateways, by the same names and codes', () => {
    const codes = (list: Readonly<Record<string, { readonly code: string }>>) =>
      Object.fromEntries(Object.entries(list).map(([name, { code }]) => [name, code]))
    expect(codes(rest)).toEqual(codes(windows))
  })

  test.each(named)('%s: every rule names where it comes from', (_, { ruled }) => {
    const unsourced = Object.entries(ruled).flatMap(([call, found]) =>
      [...(found?.profiles[call]?.rules ?? []), ...(found?.base.rules ?? [])].flatMap(
        ({ source = '', code, paths }: Rule) =>
          source === '' ? [`${call}: ${code ?? 'table'} ${paths.join(', ')}`] : [],
      ),
    )
    expect(unsourced).toEqual([])
  })

  test.each(named)('%s: a body of any kind is checked, and nothing is thrown', (_, gateway) => {
    for (const call of calls)
      for (const body of [undefined, null, 1, 'text', [], {}])
        expect(checkCall(body, { gateway, call }).filter(({ code }) => code === 'internal')).toEqual([])
  })
})

/** Every call by one gateway without rules of its own, and each call that a gateway has rules for. */
const checked = named.flatMap(([, gateway]) =>
  calls
    .filter((call) => gateway === rest.hyphen || gateway.ruled[call]?.profiles[call]?.rules.length)
    .map((call) => ({ gateway, call })),
)

/** Values that no finding may quote, each of a form of its own. */
const secrets = {
  number: '4092',
  expiryYear: '9931',
  expiryMonth: '9907',
  birthOrBusinessRegistrationNumber: '900101',
  passwordTwoDigits: '8837',
  identityNumber: '9001011',
  customerIdentityNumber: '01099887766',
  birthYear: '1990',
  birthMonth: '9901',
  birthDay: '9902',
  phoneNumber: '010-9988-7755',
  holderPhoneNumber: '010-9988-7744',
  businessRegistrationNumber: '998-87-76655',
  otp: '774411',
  accountNumber: '562111059484',
}
const quotable = Object.values(secrets).flatMap((secret) => [secret, secret.replace(/\D/g, '')])

const forms: Readonly<Record<string, (secret: string) => unknown>> = {
  'as text': (secret) => secret,
  'among blanks': (secret) => ` ${secret} `,
  'as a number': (secret) => Number(secret.replace(/\D/g, '')),
  'inside an object': (secret) => ({ secret }),
  'in a list': (secret) => [secret],
}

/** A body with the secrets at every place that holds them. */
const bodyOf = (form: (secret: string) => unknown) => {
  const held = Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [name, form(secret)]))
  const customer = { name: { full: '홍길동' }, ...held }
  const receipt = { type: 'PERSONAL', ...held }
  const method = {
    card: { credential: held },
    virtualAccount: { bank: 'SHINHAN', cashReceipt: receipt, option: { type: 'FIXED', fixed: held } },
  }
  const payment = { customer, cashReceipt: receipt }
  return { ...payment, method, payment, refundAccount: held, sender: customer, ...held }
}

/** A body with a number in the place of each code and key. */
const misplaced = (secret: string) => {
  const receipt = { type: secret }
  const account = { bank: secret, cashReceipt: receipt, option: receipt }
  const payment = {
    currency: secret,
    country: secret,
    locale: secret,
    productType: secret,
    cashReceipt: receipt,
  }
  return {
    ...payment,
    payment,
    method: { virtualAccount: account },
    refundAccount: account,
    operator: secret,
    requester: secret,
    logistics: { company: secret },
    customer: { identityNumberType: secret, gender: secret },
    bypass: { kcpV2: { media_type: secret } },
  }
}

test.each(Object.entries(forms))('no finding of any gateway and call quotes a secret: %s', (_, form) => {
  const body = bodyOf(form)
  for (const { gateway, call } of checked) {
    const said = JSON.stringify(
      checkCall(body, { gateway, call, now: 0 }).map(({ path, params }) => [
        path,
        { ...params, allowed: undefined },
      ]),
    )
    expect(quotable.filter((secret) => said.includes(secret))).toEqual([])
  }
})

test.each(['4092123412341234', '4092-1234-1234-1234', '4092 1234 1234 1234', '900101', '900101-1234567'])(
  'a number in the place of a code is not quoted either: %s',
  (secret) => {
    const body = misplaced(secret)
    for (const { gateway, call } of checked) {
      const said = checkCall(body, { gateway, call }).map(({ params }) => params?.value)
      expect(said.filter((value) => String(value).includes(secret))).toEqual([])
    }
  },
)
