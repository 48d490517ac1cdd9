import { check, normalize } from '@portone-checkout/core'
import type { Device, Operation } from '@portone-checkout/core'
import { gateways } from '@portone-checkout/core/gateways/all'
import { everyChannel } from '@portone-checkout/sandbox'
import { expect, it } from 'vitest'
import { openDesk } from '../../../../packages/sandbox/test/desk.js'
import { leastV1, leastV2 } from '../../../../packages/sandbox/test/requests.js'

// The sandbox is written independently of core, so that neither hides the other's mistakes. Live shops send requests that
// core only warns about, so the sandbox must accept them.

const uuid = '2f1c6a0e-6c1b-4f0e-9f2e-0d9b6d3f7a11'
const ids = [
  'order1',
  'a',
  '12345',
  uuid,
  `payment-${uuid}`,
  `payment${uuid}`,
  'wc_order_Ab12',
  'order_1=2',
  'order.1',
  'order 1',
  'order:1/2#3',
  '주문-1',
  'a'.repeat(40),
  'a'.repeat(41),
  'a'.repeat(64),
  'a'.repeat(65),
  'a'.repeat(200),
]

const desk = openDesk({ channels: everyChannel })
const methods = ['CARD', 'EASY_PAY', 'MOBILE', undefined]
const operations = [
  ['PAYMENT', 'requestPayment', 'paymentId', 'payMethod'],
  ['ISSUE_BILLING_KEY', 'requestIssueBillingKey', 'issueId', 'billingKeyMethod'],
  ['ISSUE_BILLING_KEY_AND_PAY', 'requestIssueBillingKeyAndPay', 'paymentId', 'billingKeyAndPayMethod'],
  [
    'IDENTITY_VERIFICATION',
    'requestIdentityVerification',
    'identityVerificationId',
    'identityVerificationMethod',
  ],
] as const

interface Way {
  readonly operation: Operation
  readonly name: string
  /** The request with an id. */
  readonly request: (id: string) => Readonly<Record<string, unknown>>
  readonly accepts: (request: object, device: Device) => Promise<boolean>
}

const optionalFields = {
  issueName: '정기 구독',
  productType: 'PHYSICAL',
  offerPeriod: { interval: '1m' },
  easyPay: { easyPayProvider: 'KAKAOPAY' },
}
const waysOf = (dialect: 'v1' | 'v2', code: string): readonly Way[] =>
  dialect === 'v1'
    ? [{}, { customer_uid: 'customer-1' }].map((key) => ({
        operation: 'request_pay' as const,
        name: 'merchant_uid',
        request: (id) => leastV1(code, { ...key, merchant_uid: id }),
        accepts: async (data, device) => (await desk.prepareV1(data, { device })).status === 200,
      }))
    : operations.flatMap(([transactionType, operation, name, key]) =>
        methods.flatMap((method) =>
          [{}, optionalFields].map((extra) => ({
            operation,
            name,
            request: (id) => leastV2(code, { ...extra, issueId: 'issue1', [key]: method, [name]: id }),
            accepts: async (data, device) =>
              (await desk.prepareV2(data, { device, transactionType })).status === 200,
          })),
        ),
      )

it('the sandbox accepts every id that core accepts, with a warning or without', async () => {
  const refused = new Set<string>()
  const compared = new Set<string>()
  for (const gateway of gateways) {
    const { code, dialect } = gateway
    for (const { operation, name, request, accepts } of waysOf(dialect, code)) {
      for (const device of ['pc', 'mobile'] as const) {
        desk.reset()
        if (!(await accepts(request('order1'), device))) continue
        compared.add(`${dialect} ${code}`)
        for (const id of ids) {
          const found = check(request(id), { gateway, operation, device })
          if (found.some(({ path, severity }) => path === name && severity === 'error')) continue
          desk.reset()
          if (!(await accepts(request(id), device))) refused.add(`${dialect} ${code} ${operation} ${id}`)
        }
      }
    }
  }
  expect([...refused]).toEqual([])
  expect(compared.size).toBeGreaterThan(50)
})

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A request without one of its fields, each in turn. */
const leavingOut = (request: Fields): readonly (readonly [name: string, rest: Fields])[] =>
  Object.entries(request).flatMap(([name, value]) => {
    const rest = Object.fromEntries(Object.entries(request).filter(([other]) => other !== name))
    const below = isFields(value) ? leavingOut(value) : []
    return [
      [name, rest] as const,
      ...below.map(([inner, part]) => [`${name}.${inner}`, { ...request, [name]: part }] as const),
    ]
  })

/** Fields that the browser's script fills in: V1's default channel and a generated id. */
const filledInByScript = ['channelKey', 'merchant_uid']
/** The sandbox's redirect windows need a redirect URL, also where a guide only recommends one. */
const redirects = ['v2 inicis_jp redirectUrl']

it('the sandbox requires no field whose absence core accepts, with a warning or without', async () => {
  const refused = new Set<string>()
  let compared = 0
  for (const gateway of gateways) {
    const { code, dialect } = gateway
    const operation = dialect === 'v1' ? 'request_pay' : 'requestPayment'
    const requests =
      dialect === 'v1'
        ? ['card', 'trans', 'vbank', 'phone'].map((pay_method) => leastV1(code, { pay_method }))
        : ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE', 'EASY_PAY'].map((payMethod) =>
            leastV2(code, { payMethod, productType: 'PHYSICAL' }),
          )
    const least = dialect === 'v1' ? leastV1(code) : leastV2(code)
    for (const request of [least, ...requests]) {
      for (const device of ['pc', 'mobile'] as const) {
        const accepts = async (data: object): Promise<boolean> => {
          desk.reset()
          const answer =
            dialect === 'v1' ? desk.prepareV1(data, { device }) : desk.prepareV2(data, { device })
          return (await answer).status === 200
        }
        if (!(await accepts(request))) continue
        compared += 1
        for (const [name, rest] of leavingOut(request)) {
          if (filledInByScript.includes(name)) continue
          const sent = normalize(rest, { gateway, operation, device })
          if (check(rest, { gateway, operation, device }).some(({ severity }) => severity === 'error'))
            continue
          if (!(await accepts(isFields(sent.request) ? sent.request : rest)))
            refused.add(`${dialect} ${code} ${name}`)
        }
      }
    }
  }
  expect([...refused]).toEqual(redirects)
  expect(compared).toBeGreaterThan(100)
})
