import { describe, expect, test } from 'vitest'
import { leavesOf, patched } from '../../test-support/json.js'
import { v1Bodies } from '../../test-support/v1-calls.js'
import { describe as say } from '../diagnostics/describe.js'
import { en } from '../diagnostics/en.js'
import { ko } from '../diagnostics/ko.js'
import { normalizeCall } from '../rest/check-call.js'
import { v1Calls } from '../rest/v1/calls.js'
import * as rest from './rest-v1.js'
import * as v1 from './v1.js'

const gateways = Object.entries(rest)

test('every V1 gateway has a REST half of the same name and code, and no other has', () => {
  const codes = (list: object) =>
    Object.entries(list as Record<string, { readonly code: string }>)
      .map(([name, { code }]) => `${name} ${code}`)
      .sort()
  expect(codes(rest)).toEqual(codes(v1))
})

test.each(gateways)('%s links to the same page as its browser half', (name, { docs }) => {
  expect(docs).toBe(Object.entries(v1).find(([key]) => key === name)?.[1].docs)
})

test.each(gateways)('%s: every rule names where it comes from', (_, { ruled }) => {
  const sourceless = Object.entries(ruled).flatMap(([call, one]) => {
    const { rules = [], baseRules = [] } = one?.profiles[call] ?? {}
    return [...rules, ...baseRules].flatMap(({ paths, source = '' }) =>
      source === '' ? [[call, ...paths]] : [],
    )
  })
  expect(sourceless).toEqual([])
})

test('a gateway that issues billing keys in its window only refuses to issue one by REST', () => {
  const refusing = gateways.flatMap(([, gateway]) => {
    const { body } = v1Bodies.issueBillingKey
    const { diagnostics } = normalizeCall(body, { gateway, call: 'issueBillingKey' })
    return diagnostics.some(({ code }) => code === 'unsupported-operation') ? [gateway.code] : []
  })
  expect(refusing.sort()).toEqual([
    'danal',
    'danal_tpay',
    'kakaopay',
    'kicc',
    'mobilians',
    'naverpay',
    'payco',
    'settle_acc',
    'smartro',
    'smartro_v2',
    'tosspay_v2',
    'uplus',
  ])
})

describe('no finding quotes a card, a birth, a password or an identity number', () => {
  const secrets = {
    card_number: '4092-9912-3456-7890',
    expiry: '13-79',
    birth: '871231',
    pwd_2digit: '8317',
    cvc: '92751',
    identifier: '8712311234567',
    otp: '640917',
    refund_account: '56211105948400',
    vbank_num: '56211105948499',
  }
  const shapes: readonly ((secret: string) => unknown)[] = [
    (secret) => secret,
    (secret) => Number(secret.replaceAll('-', '')),
    (secret) => ` ${secret}x`,
    (secret) => [{ value: secret }],
    (secret) => JSON.stringify({ value: secret }),
  ]

  test.each(gateways)('%s', (_, gateway) => {
    for (const call of gateway.calls)
      for (const shape of shapes) {
        const given = Object.entries(secrets).filter(([place]) => Object.hasOwn(v1Calls[call].shape, place))
        const patch = Object.fromEntries(given.map(([place, secret]) => [place, shape(secret)]))
        const { diagnostics } = normalizeCall(patched(v1Bodies[call].body, patch), { gateway, call })
        const said = diagnostics.flatMap((one) => [
          ...leavesOf([one.params, one.path]),
          say(one, ko),
          say(one, en),
        ])
        for (const [, secret] of given)
          expect(said.join('\n').replaceAll('-', '')).not.toContain(secret.replaceAll('-', ''))
      }
  })
})
