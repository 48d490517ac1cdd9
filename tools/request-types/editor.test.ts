import { beforeAll, describe, expect, test } from 'vitest'
import { withEditor } from './editor.js'

const opening = `
import { check, createCheckout, type RequestOf } from '@portone-checkout/core'
import { html5Inicis } from '@portone-checkout/core/gateways/v1'
import { eximbayV2, inicisV2, kpn, tosspayments } from '@portone-checkout/core/gateways/v2'
declare const server: { readonly currency: string; readonly method: 'CARD' | 'MOBILE' }
const keys = { storeId: 's', channelKey: 'c' }
const inicis = createCheckout({ channel: { gateway: inicisV2, ...keys } })
const payments = createCheckout({ channel: { gateway: kpn, ...keys } })
const exim = createCheckout({ channel: { gateway: eximbayV2, ...keys } })
const older = createCheckout({ channel: { gateway: html5Inicis, userCode: 'imp00000000', channelKey: 'c' } })
const order = { paymentId: 'p1', orderName: 'Hat', totalAmount: 1000, currency: 'KRW' }
void [check, {} as RequestOf<typeof tosspayments, 'requestPayment'>, server, inicis, payments, exim, older, order]
`.trim()

describe('the first line of an error', () => {
  // If a gateway's request is one interface, the first line names the missing field. If it is a union by method,
  // TypeScript first says that no member matches, and names the field in the second line.
  const mistakes: readonly {
    readonly name: string
    readonly line: string
    readonly first: string | RegExp
    readonly second?: string
  }[] = [
    {
      name: 'a missing customer',
      line: `void exim.requestPayment({ ...order })`,
      first: /^Property 'customer' is missing in type .* but required in type 'EximbayV2PaymentRequest'\.$/,
    },
    {
      name: 'a missing customer, where methods differ',
      line: `void inicis.requestPayment({ ...order, payMethod: 'CARD' })`,
      first: /^Argument of type .* is not assignable to parameter of type 'InicisV2PaymentRequest'\.$/,
      second: `Property 'customer' is missing`,
    },
    {
      name: 'half a customer',
      line: `void inicis.requestPayment({ ...order, payMethod: 'CARD', customer: { fullName: 'Kim', phoneNumber: '010' } })`,
      first: `Type '{ fullName: string; phoneNumber: string; }' is not assignable to type 'InicisV2Customer'.`,
      second: `Property 'email' is missing`,
    },
    {
      name: 'a method that the gateway does not support',
      line: `void payments.requestPayment({ ...order, payMethod: 'GIFT_CERTIFICATE' })`,
      first: `Type '"GIFT_CERTIFICATE"' is not assignable to type '"CARD" | "EASY_PAY" | "MOBILE" | "TRANSFER" | "VIRTUAL_ACCOUNT"'.`,
    },
    {
      name: 'a field that one method requires',
      line: `void payments.requestPayment({ ...order, payMethod: 'MOBILE' })`,
      first: /^Argument of type .* is not assignable to parameter of type 'KpnPaymentRequest'\.$/,
      second: `Property 'productType' is missing`,
    },
    {
      name: 'a misspelled field',
      line: `void payments.requestPayment({ ...order, payMethod: 'CARD', redirectURL: '/done' })`,
      first: `Object literal may only specify known properties, but 'redirectURL' does not exist in type 'KpnPlainPayment'. Did you mean to write 'redirectUrl'?`,
    },
    {
      name: 'an amount as text',
      line: `void payments.requestPayment({ ...order, payMethod: 'CARD', totalAmount: '1000' })`,
      first: `Type 'string' is not assignable to type 'number'.`,
    },
    {
      name: 'the bypass block of another gateway',
      line: `void payments.requestPayment({ ...order, payMethod: 'CARD', bypass: { inicis_v2: {} } })`,
      first: `Object literal may only specify known properties, and 'inicis_v2' does not exist in type 'KpnBypass'.`,
    },
    {
      name: 'a value outside a closed list',
      line: `void payments.requestPayment({ ...order, payMethod: 'CARD', bypass: { kpn: { CardSelect: ['VISA'] } } })`,
      first: `Type '"VISA"' is not assignable to type '"11PAY" | "GLOBAL" | "KEY_IN" | "LEGACY_AUTH"'.`,
    },
    {
      name: 'no return address',
      line: `const request: RequestOf<typeof tosspayments, 'requestPayment'> = { ...order, ...keys, payMethod: 'CARD' }; void request`,
      first:
        /^Type .* is not assignable to type 'TosspaymentsPaymentRequest & WithStoreId & WithRedirectUrl'\.$/,
      second: `Property 'redirectUrl' is missing`,
    },
    {
      name: 'V1 without an order id',
      line: `void older.requestPay({ pay_method: 'card', name: 'Hat', amount: 1000, buyer_tel: '010' })`,
      first: /^Argument of type .* is not assignable to parameter of type 'Html5InicisPayRequest'\.$/,
      second: `Property 'merchant_uid' is missing`,
    },
  ]

  const rights = [
    [
      'a currency from a server',
      `void payments.requestPayment({ ...order, payMethod: 'CARD', currency: server.currency })`,
    ],
    [
      'a method chosen at run time, with the required fields of each',
      `void payments.requestPayment({ ...order, payMethod: server.method, productType: 'REAL' })`,
    ],
  ] as const
  const written = [...mistakes.map(({ line }) => line), ...rights.map(([, line]) => line)]
  let errorsIn: (line: string) => readonly string[] = () => []

  beforeAll(async () => {
    errorsIn = await withEditor([opening, ...written].join('\n'), async ({ errors }) => {
      const found = await errors()
      return (line) => found(opening.split('\n').length + written.indexOf(line))
    })
  })

  test.each(mistakes)('$name', ({ line, first, second }) => {
    const errors = errorsIn(line)
    expect(errors).toHaveLength(1)
    const lines = (errors[0] ?? '').split('\n')
    if (typeof first === 'string') expect(lines[0]).toBe(first)
    else expect(lines[0]).toMatch(first)
    expect((lines[0] ?? '').length).toBeLessThan(300)
    if (second !== undefined) expect(lines.slice(1).join('\n')).toContain(second)
  })

  test.each(rights)('none for %s', (_name, line) => {
    expect(errorsIn(line)).toEqual([])
  })
})

describe('what an editor shows', () => {
  const calls = [
    `void inicis.requestPayment({ payMethod: 'CARD', })`,
    `void payments.requestPayment({ payMethod: 'MOBILE', })`,
    `void payments.requestIssueBillingKey({ })`,
    `void exim.requestPayment({ })`,
    `void older.requestPay({ customer_uid: 'u1', })`,
    `void payments.requestPayment({ payMethod: 'CARD', card: { } })`,
    `void payments.requestPayment({ payMethod: 'CARD', customer: { } })`,
    `void payments.requestPayment({ payMethod: 'CARD', bypass: { kpn: { } } })`,
    `void inicis.requestPayment({ })`,
  ] as const
  const start = opening.split('\n').length
  let hovers: readonly string[] = []
  let offered: readonly (readonly { readonly name: string; readonly doc: string }[])[] = []

  beforeAll(async () => {
    await withEditor([opening, ...calls].join('\n'), async ({ hover, completions }) => {
      hovers = await Promise.all(
        calls.map((call, index) => hover(start + index, /\.(\w+)\(/.exec(call)?.[1] ?? '')),
      )
      offered = await Promise.all(calls.map((_, index) => completions(start + index)))
    })
  })

  test('of a function: its name and its request in under 300 characters', () => {
    for (const text of hovers) {
      expect(text).toMatch(
        /\(method\) Checkout<Gateway<"\w+", "v[12]", \w+>>\.\w+\(\w+: \w+\): Promise<Outcome>/,
      )
      expect(text.length).toBeLessThan(300)
    }
  })

  test.each(calls.slice(0, -1).map((call, index) => [call, index] as const))(
    'of every field: a docstring, in %s',
    (_call, index) => {
      const fields = offered[index] ?? []
      expect(fields.length).toBeGreaterThan(0)
      expect(fields.filter(({ doc }) => doc === '').map(({ name }) => name)).toEqual([])
    },
  )

  test('of fields of single methods: TypeScript 7 shows no docstring until a method is given', () => {
    const fields = offered.at(-1) ?? []
    expect(new Set(fields.filter(({ doc }) => doc === '').map(({ name }) => name))).toEqual(
      new Set(['giftCertificate', 'productType']),
    )
  })

  test('of a field: its meaning, its Korean name, and the gateway’s limits', () => {
    const docOf = (index: number, name: string) => offered[index]?.find((field) => field.name === name)?.doc
    expect(docOf(1, 'orderName')?.replace(/\s+/g, ' ')).toBe(
      'What is bought (주문명), shown to the buyer. Length differs by gateway. KPN: at most 256 bytes. Guide: https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2',
    )
  })
})
