import { expect, test, vi } from 'vitest'
import { kpn, tosspayments } from '../../gateways/v2.js'
import { en } from '../../diagnostics/en.js'
import { ko } from '../../diagnostics/ko.js'
import { describe as words, type Messages } from '../../diagnostics/describe.js'
import { assertChannel } from '../opening/assert-channel.js'
import { createCheckout } from '../create-checkout.js'
import { isCheckoutError } from './errors.js'
import { fakePlatform } from '../testing/fake-platform.js'

// A developer who makes a mistake hears of it, also without any callback.

const order = { paymentId: 'p1', orderName: 'Hat', totalAmount: 1000, currency: 'KRW', payMethod: 'CARD' }
const sdk = { requestPayment: () => Promise.resolve({ paymentId: 'p1', txId: 't' }) }
const listen = () => {
  const said: string[] = []
  vi.spyOn(console, 'warn').mockImplementation((text: unknown) => void said.push(String(text)))
  return said
}
const pay = (gateway: typeof tosspayments | typeof kpn, request: object, options: object = {}) =>
  createCheckout({
    channel: { gateway, storeId: 'store-1', channelKey: 'channel-key-1' },
    platform: fakePlatform({ globals: { PortOne: sdk } }),
    sdk,
    ...options,
  })
    .requestPayment(JSON.parse(JSON.stringify(request)))
    .catch((error: unknown) => error)

test('warnings and errors are said once a page and path, notices never', async () => {
  const said = listen()
  const misnamed = { ...order, redirectURL: 'https://a.kr/r', buyer_tel: '1' }
  await pay(tosspayments, misnamed)
  const about = (path: string) => said.filter((text) => text.includes(` ${path} `))
  for (const path of ['redirectURL', 'buyer_tel']) {
    expect(about(path)).toHaveLength(1)
    expect(about(path)[0]).toMatch(
      /^\[portone-checkout\] warning: \S+ unknown-parameter.*tosspayments, pc.*https:\/\//,
    )
    expect(about(path)[0]?.length).toBeLessThan(500)
  }
  expect(said.join()).not.toContain('notice')
  const before = said.length
  await pay(tosspayments, misnamed)
  expect(said).toHaveLength(before)
  await pay(kpn, { ...order, totalAmount: undefined, currency: 'KRX' })
  expect(said.slice(before).join()).toMatch(/error: totalAmount missing.*kpn, pc/)
  vi.restoreAllMocks()
})

test('whoever listens keeps the console clean', async () => {
  const said = listen()
  const onDiagnostics = vi.fn<() => void>()
  await pay(kpn, { ...order, orderNam: 'x' }, { onDiagnostics })
  expect(onDiagnostics).toHaveBeenCalledTimes(1)
  expect(said).toEqual([])
  vi.restoreAllMocks()
})

test('an error names what stopped the payment, where it is explained, and nothing else', async () => {
  listen()
  const error = await pay(kpn, { ...order, totalAmount: undefined, other: 1 })
  expect(String(error)).toMatch(
    /^CheckoutError: invalid-request: totalAmount missing \(kpn, pc\) https:\/\/developers\.portone\.io\/\S+$/,
  )
  const onInvalid = (errors: readonly { readonly path: string }[]) =>
    errors.filter(({ path }) => path !== 'totalAmount')
  const other = await pay(kpn, { ...order, totalAmount: undefined, currency: 'KRX' }, { onInvalid })
  expect(String(other)).toContain('currency')
  expect(String(other)).not.toContain('totalAmount')
  vi.restoreAllMocks()
})

const wrongOf = (channel: unknown): unknown => {
  try {
    assertChannel(channel)
  } catch (error) {
    return error
  }
  return undefined
}
test.each([
  [{}, "import { inicisV2 } from '@portone-checkout/core/gateways/v2'"],
  [{ gateway: 'kcp_v2' }, "import { kcpV2 } from '@portone-checkout/core/gateways/v2'"],
  [{ gateway: 'INICIS_V2' }, "import { inicisV2 } from '@portone-checkout/core/gateways/v2'"],
  [{ gateway: 'html5_inicis' }, "import { html5Inicis } from '@portone-checkout/core/gateways/v1'"],
  [{ gateway: 'settle_acc' }, 'import { settleAcc }'],
  [{ gateway: 7 }, 'import { inicisV2 }'],
  [{ gateway: '<img>' }, 'import { inicisV2 }'],
])(
  'a channel of %j: how a gateway is imported, in the message and in both languages',
  (channel, statement) => {
    const error = wrongOf(channel)
    if (!isCheckoutError(error)) throw new Error('no error')
    const [finding] = error.diagnostics
    if (!finding) throw new Error('no finding')
    expect(error.message).toContain(statement)
    expect(finding.docs).toMatch(/portone-checkout/)
    const catalogues: readonly Messages[] = [ko, en]
    for (const messages of catalogues) {
      const text = words(finding, messages)
      expect(text).toContain(statement)
      expect(text).not.toContain('undefined)')
    }
  },
)
