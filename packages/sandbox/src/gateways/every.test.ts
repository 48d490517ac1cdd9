import { describe, expect, test } from 'vitest'
import { openDesk, v1Auth, type PrepareOptions } from '../../test/desk.js'
import { leastV1, leastV2, payingV1, payingV2 } from '../../test/requests.js'
import { channelFor, everyChannel } from '../config/channels.js'
import { at, textAt } from '../common/json.js'
import { gatewayCodes } from './index.js'

const open = () => openDesk({ channels: everyChannel })
const mobile: PrepareOptions = { device: 'mobile' }

test('channel keys are unique', () => {
  const keys = everyChannel.map(({ channelKey }) => channelKey)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).toHaveLength(gatewayCodes.v1.length + gatewayCodes.v2.length)
})

test('an unknown code throws an error with that code', () => {
  expect(() => channelFor('v2', 'nowhere')).toThrow('no v2 gateway "nowhere"')
})

describe.each([undefined, mobile])('on %o', (options) => {
  test.each(payingV1)('V1 %s pays', async (code) => {
    const desk = open()
    const prepared = await desk.prepareV1(leastV1(code), options)
    expect(prepared).toMatchObject({ status: 200, body: { windowPath: expect.any(String) } })
    await desk.press(prepared, 'approve')
    const [payment] = desk.payments()
    expect(payment).toMatchObject({ id: 'order1', gateway: code, status: 'PAID' })
  })

  test.each(payingV2)('V2 %s pays', async (code) => {
    const desk = open()
    const prepared = await desk.prepareV2(leastV2(code), options)
    expect(prepared).toMatchObject({ status: 200, body: { windowPath: expect.any(String) } })
    await desk.press(prepared, 'approve')
    expect(desk.payments()).toMatchObject([{ id: 'order1', gateway: code, status: 'PAID' }])
  })
})

/** The documented V1 result shape of each gateway. */
test.each([
  ['html5_inicis', 'legacy'],
  ['kcp', 'legacy'],
  ['nice', 'legacy'],
  ['uplus', 'legacy'],
  ['kakaopay', 'legacy'],
  ['naverpay', 'legacy'],
  ['danal', 'legacy'],
  ['payco', 'legacy'],
  ['tosspayments', 'new'],
  ['ksnet', 'new'],
  ['smartro_v2', 'new'],
  ['nice_v2', 'new'],
  ['toss_brandpay', 'new'],
  ['welcome', 'new'],
  ['tosspay_v2', 'new'],
  ['paypal_v2', 'new'],
])('V1 %s answers in the %s shape', async (code, shape) => {
  const { body } = await open().call('GET', '/service/users/pg/imp00000000')
  const channels = at(body, 'data')
  expect(channels).toContainEqual(expect.objectContaining({ pg_provider: code, path: shape }))
})

test('billing keys of tosspayments use the legacy result', async () => {
  const { body } = await open().call('GET', '/service/users/pg/imp00000000')
  expect(at(body, 'data')).toContainEqual(
    expect.objectContaining({ pg_provider: 'tosspayments', path: 'new', billing_path: 'legacy' }),
  )
})

/** The documented window of each gateway. */
test.each([
  ['v1', 'payco', 'POPUP', 'IFRAME'],
  ['v1', 'settle', 'POPUP', 'REDIRECTION'],
  ['v1', 'daou', 'POPUP', 'REDIRECTION'],
  ['v1', 'smartro', 'POPUP', 'REDIRECTION'],
  ['v1', 'tosspay', 'POPUP', 'REDIRECTION'],
  ['v1', 'kcp_quick', 'POPUP', 'REDIRECTION'],
  ['v1', 'eximbay', 'POPUP', 'POPUP'],
  ['v1', 'danal', 'IFRAME', 'IFRAME'],
  ['v1', 'paypal', 'REDIRECTION', 'REDIRECTION'],
  ['v1', 'html5_inicis', 'IFRAME', 'REDIRECTION'],
  ['v2', 'tosspayments', 'IFRAME', 'REDIRECTION'],
  ['v2', 'ksnet', 'IFRAME', 'REDIRECTION'],
  ['v2', 'kakaopay', 'IFRAME', 'REDIRECTION'],
  ['v2', 'naverpay', 'POPUP', 'REDIRECTION'],
  ['v2', 'inicis_jp', 'REDIRECTION', 'REDIRECTION'],
] as const)('%s %s opens %s on PC and %s on mobile', async (dialect, code, pc, phone) => {
  const windows: (string | undefined)[] = []
  for (const device of ['pc', 'mobile'] as const) {
    const desk = open()
    const prepared =
      dialect === 'v1'
        ? await desk.prepareV1(leastV1(code), { device })
        : await desk.prepareV2(leastV2(code), { device })
    windows.push(textAt(prepared.body, 'windowType'))
  }
  expect(windows).toEqual([pc, phone])
})

test.each([
  ['naverpay', { naverPopupMode: false, m_redirect_url: 'https://shop.example' }, 'pc', 'REDIRECTION'],
  ['kakaopay', { kakaopayMobileAsPC: true }, 'mobile', 'IFRAME'],
  ['eximbay', { popup: false }, 'pc', 'IFRAME'],
  ['payco', { popup: true }, 'mobile', 'POPUP'],
  ['paypal', { popup: true }, 'pc', 'POPUP'],
] as const)('V1 %s: a gateway parameter decides the window', async (code, more, device, window) => {
  expect(await open().prepareV1(leastV1(code, more), { device })).toMatchObject({
    body: { windowType: window },
  })
})

/** Changes that PortOne makes silently. */
describe('silent rewrites', () => {
  const long = 'a'.repeat(45)
  test('smartro_v2 cuts ids to 40', async () => {
    const desk = open()
    await desk.prepareV1(leastV1('smartro_v2', { merchant_uid: long }))
    await desk.prepareV2(leastV2('smartro_v2', { paymentId: long }))
    expect(desk.payments().map(({ id }) => id.length)).toEqual([40, 40])
    expect(desk.payments()).toMatchObject([
      { request: { merchant_uid: long } },
      { request: { paymentId: long } },
    ])
  })

  test.each([
    ['smartro_v2', '20300131120000', '2030-01-31T14:59:59.000Z'],
    ['welcome', '20300131120030', '2030-01-31T03:00:59.000Z'],
    ['html5_inicis', '20300131120030', '2030-01-31T03:00:30.000Z'],
  ])('%s: vbank_due %s', async (code, vbank_due, expires) => {
    const desk = open()
    await desk.press(await desk.prepareV1(leastV1(code, { pay_method: 'vbank', vbank_due })), 'approve')
    const { body } = await desk.call('GET', '/api/v1/payments/find/order1', undefined, await v1Auth(desk))
    expect(at(body, 'response.vbank_date')).toBe(Date.parse(expires) / 1000)
  })

  test('kicc_v2 uses KRW for an unsupported currency; eximbay and PayPal use USD for a missing one', async () => {
    const desk = open()
    await desk.prepareV1(leastV1('kicc_v2', { merchant_uid: 'a', currency: 'EUR' }))
    await desk.prepareV1(leastV1('eximbay', { merchant_uid: 'b', currency: undefined }))
    expect(desk.payments().map(({ currency }) => currency)).toEqual(['KRW', 'USD'])
  })

  test('a long order name is shortened with an ellipsis', async () => {
    const desk = open()
    await desk.prepareV2(leastV2('inicis_v2', { orderName: '가'.repeat(20) }))
    expect(desk.payments()[0]?.orderName).toBe(`${'가'.repeat(12)}...`)
  })

  test.each([
    ['tosspayments', 'kakaopay', 'point', 'kakaopay'],
    ['nice_v2', 'ssgpay_bank', 'trans', 'ssgpay'],
    ['html5_inicis', 'kakaopay', 'kakaopay', 'kakaopay'],
    ['kakaopay', 'kakaopay', 'kakaopay', null],
  ])('%s records %s as %s', async (code, pay_method, recorded, provider) => {
    const desk = open()
    await desk.press(await desk.prepareV1(leastV1(code, { pay_method })), 'approve')
    const answer = await desk.call('GET', '/api/v1/payments/find/order1', undefined, await v1Auth(desk))
    expect(answer.body).toMatchObject({ response: { pay_method: recorded, emb_pg_provider: provider } })
  })

  test('a convenience store payment is ready, without an account number, until it is paid', async () => {
    const desk = open()
    await desk.press(await desk.prepareV1(leastV1('eximbay', { pay_method: 'econtext' })), 'approve')
    const read = async () => desk.call('GET', '/api/v1/payments/find/order1', undefined, await v1Auth(desk))
    expect(await read()).toMatchObject({
      body: { response: { pay_method: 'vbank', vbank_num: 'unknown', status: 'ready' } },
    })
    expect(desk.deposit('order1')).toBe(true)
    expect(await read()).toMatchObject({ body: { response: { status: 'paid' } } })
  })
})

/** Effects of customer_uid: a billing key, a charge, both, or a refusal. */
test.each([
  ['tosspayments', { pay_method: 'card' }, 'issue'],
  ['welcome', { pay_method: 'card' }, 'issue'],
  ['welcome', { pay_method: 'phone' }, 'payment'],
  ['mobilians_v2', { pay_method: 'card', amount: 0 }, 'issue'],
  ['mobilians_v2', { pay_method: 'card' }, 'payment'],
  ['mobilians_v2', { pay_method: 'phone' }, 'payment'],
  ['kakaopay', { amount: 0 }, 'issue'],
  ['kakaopay', {}, 'payment'],
  ['payletter_global', {}, 'payment'],
  ['kcp_billing', {}, 'issue'],
  ['kcp', {}, 'refused'],
  ['ksnet', {}, 'refused'],
  ['welcome', { pay_method: 'trans' }, 'refused'],
])('V1 %s with customer_uid and %o: %s', async (code, more, expected) => {
  const desk = open()
  const prepared = await desk.prepareV1(leastV1(code, { customer_uid: 'customer-1', ...more }))
  if (expected === 'refused') {
    expect(prepared).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('customer_uid') },
    })
    return
  }
  await desk.press(prepared, 'approve')
  expect(desk.billingKeys()).toMatchObject([{ key: 'customer-1' }])
  expect(desk.payments()[0]?.total === 0).toBe(expected === 'issue')
})

test('a channel group selects the channel that supports the method', async () => {
  const desk = open()
  const route = (data: object) =>
    desk.call('POST', '/checkout/api/route-payment/v2', { transactionType: 'PAYMENT', data })
  const channelGroupId = 'channel-group-sandbox'
  expect(await route({ channelGroupId, payMethod: 'CARD' })).toMatchObject({
    body: { channelKey: 'channel-key-sandbox-inicis-v2' },
  })
  expect(await route({ channelGroupId, payMethod: 'ALIPAY' })).toMatchObject({
    status: 400,
    body: { code: 'AllChannelsNotSatisfied' },
  })
})
