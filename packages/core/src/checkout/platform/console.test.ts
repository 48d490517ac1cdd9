import { expect, test, vi } from 'vitest'
import { kpn, tosspayments } from '../../gateways/v2.js'
import { en } from '../../diagnostics/en.js'
import { ko } from '../../diagnostics/ko.js'
import { describe as describeFinding, type Messages } from '../../diagnostics/describe.js'
import { assertChannel } from '../opening/assert-channel.js'
import { createCheckout } from '../create-checkout.js'
import { isCheckoutError } from './errors.js'
import { fakePlatform } from '../testing/fake-platform.js'

// Without onDiagnostics, findings go to the console.

const order = { paymentId: 'p1', orderName: 'Hat', totalAmount: 1000, currency: 'KRW', payMethod: 'CARD' }
const sdk = { requestPayment: () => Promise.resolve({ paymentId: 'p1', txId: 't' }) }
const spyOnWarnings = () => {
  const warnings: string[] = []
  vi.spyOn(console, 'warn').mockImplementation((text: unknown) => void warnings.push(String(text)))
  return warnings
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

test('warnings and errors are logged once per page and path, notices never', async () => {
  const warnings = spyOnWarnings()
  const misnamed = { ...order, redirectURL: 'https://a.kr/r', buyer_tel: '1' }
  await pay(tosspayments, misnamed)
  const about = (path: string) => warnings.filter((text) => text.includes(` ${path} `))
  for (const path of ['redirectURL', 'buyer_tel']) {
    expect(about(path)).toHaveLength(1)
    expect(about(path)[0]).toMatch(
      /^\[portone-checkout\] warning: \S+ unknown-parameter.*tosspayments, pc.*https:\/\//,
    )
    expect(about(path)[0]?.length).toBeLessThan(500)
  }
  expect(warnings.join()).not.toContain('notice')
  const before = warnings.length
  await pay(tosspayments, misnamed)
  expect(warnings).toHaveLength(before)
  await pay(kpn, { ...order, totalAmount: undefined, currency: 'KRX' })
  expect(warnings.slice(before).join()).toMatch(/error: totalAmount missing.*kpn, pc/)
  vi.restoreAllMocks()
})

test('with onDiagnostics, nothing is logged', async () => {
  const warnings = spyOnWarnings()
  const onDiagnostics = vi.fn<() => void>()
  await pay(kpn, { ...order, orderNam: 'x' }, { onDiagnostics })
  expect(onDiagnostics).toHaveBeenCalledTimes(1)
  expect(warnings).toEqual([])
  vi.restoreAllMocks()
})

test("an invalid-request error's message names only the findings that stopped the payment, with a link", async () => {
  spyOnWarnings()
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

const errorOf = (channel: unknown): unknown => {
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
  'a channel %j: the error shows how to import a gateway, also in Korean and English',
  (channel, statement) => {
    const error = errorOf(channel)
    if (!isCheckoutError(error)) throw new Error('no error')
    const [finding] = error.diagnostics
    if (!finding) throw new Error('no finding')
    expect(error.message).toContain(statement)
    expect(finding.docs).toMatch(/portone-checkout/)
    const catalogues: readonly Messages[] = [ko, en]
    for (const messages of catalogues) {
      const text = describeFinding(finding, messages)
      expect(text).toContain(statement)
      expect(text).not.toContain('undefined)')
    }
  },
)
