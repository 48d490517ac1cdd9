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

const listen = () => {
  const said: string[] = []
  for (const level of ['error', 'warn', 'info'] as const)
    vi.spyOn(console, level).mockImplementation((text: unknown) => void said.push(`${level} ${String(text)}`))
  return said
}
const about = (said: readonly string[], path: string) => said.filter((text) => text.includes(path))

test.each([
  ['ko', /사용할 수 없는 값/],
  ['en', /does not take/],
] as const)(
  'findings that no callback hears go to the console once, in words and with the docs (%s)',
  async (locale, words) => {
    const said = listen()
    const wrong = { ...request, currency: locale === 'ko' ? 'EUR' : 'GBP', customer }
    const { mounted } = mount({ locale, request: wrong })
    await vi.waitFor(() => expect(about(said, 'currency')).toHaveLength(1))
    const [text = ''] = about(said, 'currency')
    expect(text).toMatch(/^error \[portone-checkout\] .*https:\/\/developers\.portone\.io\//)
    expect(text).toMatch(words)
    mounted.update({ request: { ...wrong, orderName: 'Other' } })
    mount({ locale, request: wrong })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(about(said, 'currency')).toHaveLength(1)
  },
)

test('why nothing was opened, too; whoever gives callbacks keeps the console clean', async () => {
  const said = listen()
  const { checkout } = mount({ locale: 'en', request: { ...request, customer } })
  await page.getByRole('button', { name: /^pay/i }).click()
  checkout.refuse(new CheckoutError('unsupported-operation'))
  await vi.waitFor(() => expect(about(said, 'unsupported-operation')).toHaveLength(1))
  expect(about(said, 'unsupported-operation')[0]).toMatch(/newer one\. https:\/\//)
  clear()
  said.length = 0
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
  expect(said).toEqual([])
})

test('<portone-checkout>: the console hears what no listener does', async () => {
  const said = listen()
  const options = (currency: string): CheckoutOptions => ({
    channel: { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' },
    checkout: fakeCheckout(),
    request: { ...request, currency, customer },
    locale: 'en',
  })
  const heard = document.createElement('portone-checkout')
  const diagnostics = vi.fn<(event: Event) => void>()
  heard.addEventListener('diagnostics', diagnostics)
  document.body.append(heard)
  heard.options = options('AUD')
  await vi.waitFor(() => expect(diagnostics).toHaveBeenCalledTimes(1))
  const alone = document.createElement('portone-checkout')
  document.body.append(alone)
  alone.options = options('CAD')
  await vi.waitFor(() => expect(about(said, 'currency')).toHaveLength(1))
})

const wrongs: readonly (readonly [string, () => unknown, string])[] = [
  ['no target', () => Reflect.apply(mountCheckout, undefined, [null, { channel: {} }]), 'target'],
  ['a selector that finds nothing', () => Reflect.apply(mountCheckout, undefined, ['#none', {}]), 'target'],
  ['what is no selector', () => Reflect.apply(mountCheckout, undefined, ['', {}]), 'target'],
  ['no element', () => Reflect.apply(mountCheckout, undefined, [{ id: 'checkout' }, {}]), 'target'],
  ['no options', () => Reflect.apply(mountCheckout, undefined, [document.body]), 'channel'],
  [
    'no gateway',
    () => Reflect.apply(mountCheckout, undefined, [document.body, { channel: {} }]),
    'channel.gateway',
  ],
  [
    'the code of a gateway',
    () => Reflect.apply(mountCheckout, undefined, [document.body, { channel: { gateway: 'inicis_v2' } }]),
    'channel.gateway',
  ],
]
test.each(wrongs)('%s is named', (_, call, path) => {
  expect(call).toThrow(CheckoutError)
  try {
    call()
  } catch (error) {
    expect(error).toMatchObject({ code: 'invalid-request', diagnostics: [{ path }] })
    expect(String(error)).toContain(path)
  }
  expect(document.body.childElementCount).toBe(0)
})

test('keys that are missing are named', async () => {
  const said = listen()
  mount({
    locale: 'en',
    request: { ...request, customer },
    channel: { gateway: inicisV2, storeId: '', channelKey: '' },
  })
  await vi.waitFor(() => expect(about(said, 'storeId')).toHaveLength(1))
  expect(about(said, 'channelKey')).toHaveLength(1)
})

test('a selector of the place will do', () => {
  const place = document.createElement('div')
  place.id = 'checkout'
  document.body.append(place)
  const channel = { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' }
  const mounted = mountCheckout('#checkout', { channel, request, checkout: fakeCheckout() })
  expect(place.childElementCount).toBe(1)
  mounted.destroy()
  expect(() => mountCheckout('#chekout', { channel, request })).toThrow(/target missing.*#chekout/)
})
