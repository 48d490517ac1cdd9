import { CheckoutError, type Diagnostic } from '@portone-checkout/core'
import { inicisV2 } from '@portone-checkout/core/gateways/v2'
import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import '../element.js'
import { mountCheckout, type CheckoutOptions } from '../index.js'
import { fakeCheckout } from '../../test/fake-checkout.js'
import { clear, customer, mount, request } from '../../test/stage.js'

afterEach(() => {
  clear()
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

const watchConsole = () => {
  const logged: string[] = []
  for (const level of ['error', 'warn', 'info'] as const)
    vi.spyOn(console, level).mockImplementation(
      (text: unknown) => void logged.push(`${level} ${String(text)}`),
    )
  return logged
}
const about = (logged: readonly string[], path: string) => logged.filter((text) => text.includes(path))

test.each([
  ['ko', /사용할 수 없는 값/],
  ['en', /does not take/],
] as const)(
  'without a callback, findings are logged to the console once, as text with a docs link (%s)',
  async (locale, words) => {
    const logged = watchConsole()
    const wrong = { ...request, currency: locale === 'ko' ? 'EUR' : 'GBP', customer }
    const { mounted } = mount({ locale, request: wrong })
    await vi.waitFor(() => expect(about(logged, 'currency')).toHaveLength(1))
    const [text = ''] = about(logged, 'currency')
    expect(text).toMatch(/^error \[portone-checkout\] .*https:\/\/developers\.portone\.io\//)
    expect(text).toMatch(words)
    mounted.update({ request: { ...wrong, orderName: 'Other' } })
    mount({ locale, request: wrong })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(about(logged, 'currency')).toHaveLength(1)
  },
)

test('without a callback errors are logged too; with callbacks nothing is', async () => {
  const logged = watchConsole()
  const { checkout } = mount({ locale: 'en', request: { ...request, customer } })
  await page.getByRole('button', { name: /^pay/i }).click()
  checkout.refuse(new CheckoutError('unsupported-operation'))
  await vi.waitFor(() => expect(about(logged, 'unsupported-operation')).toHaveLength(1))
  expect(about(logged, 'unsupported-operation')[0]).toMatch(/newer one\. https:\/\//)
  clear()
  logged.length = 0
  const onError = vi.fn<(error: unknown) => void>()
  const onDiagnostics = vi.fn<(found: readonly Diagnostic[]) => void>()
  const failure = new Error('the shop is down')
  mount({
    request: { ...request, currency: 'THB', customer },
    createRequest: () => Promise.reject(failure),
    onError,
    onDiagnostics,
  })
  await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(failure))
  expect(logged).toEqual([])
})

test('<portone-checkout> logs findings for which there is no listener', async () => {
  const logged = watchConsole()
  const options = (currency: string): CheckoutOptions => ({
    channel: { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' },
    checkout: fakeCheckout(),
    request: { ...request, currency, customer },
    locale: 'en',
  })
  const listened = document.createElement('portone-checkout')
  const diagnostics = vi.fn<(event: Event) => void>()
  listened.addEventListener('diagnostics', diagnostics)
  document.body.append(listened)
  listened.options = options('AUD')
  await vi.waitFor(() => expect(diagnostics).toHaveBeenCalledTimes(1))
  const unlistened = document.createElement('portone-checkout')
  document.body.append(unlistened)
  unlistened.options = options('CAD')
  await vi.waitFor(() => expect(about(logged, 'currency')).toHaveLength(1))
})

const wrongs: readonly (readonly [string, () => unknown, string])[] = [
  ['no target', () => Reflect.apply(mountCheckout, undefined, [null, { channel: {} }]), 'target'],
  ['a selector that finds nothing', () => Reflect.apply(mountCheckout, undefined, ['#none', {}]), 'target'],
  ['an invalid selector', () => Reflect.apply(mountCheckout, undefined, ['', {}]), 'target'],
  [
    'an object that is no element',
    () => Reflect.apply(mountCheckout, undefined, [{ id: 'checkout' }, {}]),
    'target',
  ],
  ['no options', () => Reflect.apply(mountCheckout, undefined, [document.body]), 'channel'],
  [
    'no gateway',
    () => Reflect.apply(mountCheckout, undefined, [document.body, { channel: {} }]),
    'channel.gateway',
  ],
  [
    "a gateway's code",
    () => Reflect.apply(mountCheckout, undefined, [document.body, { channel: { gateway: 'inicis_v2' } }]),
    'channel.gateway',
  ],
]
test.each(wrongs)('the error for %s names the option', (_, call, path) => {
  expect(call).toThrow(CheckoutError)
  try {
    call()
  } catch (error) {
    expect(error).toMatchObject({ code: 'invalid-request', diagnostics: [{ path }] })
    expect(String(error)).toContain(path)
  }
  expect(document.body.childElementCount).toBe(0)
})

test('missing keys are reported by name', async () => {
  const logged = watchConsole()
  mount({
    locale: 'en',
    request: { ...request, customer },
    channel: { gateway: inicisV2, storeId: '', channelKey: '' },
  })
  await vi.waitFor(() => expect(about(logged, 'storeId')).toHaveLength(1))
  expect(about(logged, 'channelKey')).toHaveLength(1)
})

test('the target may be a selector', () => {
  const place = document.createElement('div')
  place.id = 'checkout'
  document.body.append(place)
  const channel = { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' }
  const mounted = mountCheckout('#checkout', { channel, request, checkout: fakeCheckout() })
  expect(place.childElementCount).toBe(1)
  mounted.destroy()
  expect(() => mountCheckout('#chekout', { channel, request })).toThrow(/target missing.*#chekout/)
})
