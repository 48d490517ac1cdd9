import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { reconcileWith, type AskServer, type Settlement } from '../index.js'
import { clear, customer, expectFocus, ids, mount, request, violations } from '../../test/stage.js'

/** The journal of core, as an earlier page of this tab left it. */
const leave = (entry: object): void => sessionStorage.setItem('portone-checkout', JSON.stringify(entry))
const noted = { operation: 'requestPayment', gateway: 'inicis_v2', at: 0, ...ids }

afterEach(() => {
  clear()
  vi.restoreAllMocks()
  const { forget, stop } = reconcileWith('/nowhere')()
  forget()
  stop()
})

const pay = () => page.getByRole('button', { name: '128,900원 결제하기' })
const lost = { status: 'unknown', reason: 'no-answer', ...ids } as const
const answering = (settlement: Settlement) => vi.fn<AskServer>(() => Promise.resolve(settlement))

test('while the server is asked, nobody is invited to pay; then it is said what it answered', async () => {
  let answer: (settlement: Settlement) => void = () => undefined
  const reconcile = reconcileWith(
    () =>
      new Promise((resolve) => {
        answer = resolve
      }),
  )
  const { checkout, target } = mount({ request: { ...request, customer }, orderUrl: '/orders/1', reconcile })
  await pay().click()
  checkout.answer(lost)
  await expectFocus(page.getByRole('heading', { name: '결제가 되었는지 확인하고 있어요' }))
  const said = target.firstElementChild?.shadowRoot?.textContent ?? ''
  expect(said).not.toMatch(/실패|못했|않았/)
  expect(page.getByRole('button').elements()).toEqual([])
  await expect
    .element(page.getByRole('link', { name: '주문 내역 보기' }))
    .toHaveAttribute('href', '/orders/1')
  expect(await violations(target)).toEqual([])
  answer({ status: 'paid', orderUrl: '/orders/payment-1' })
  await expectFocus(page.getByRole('heading', { name: '결제가 확인됐어요' }))
  await expect
    .element(page.getByRole('link', { name: '주문 내역 보기' }))
    .toHaveAttribute('href', '/orders/payment-1')
  expect(page.getByRole('button').elements()).toEqual([])
  expect(await violations(target)).toEqual([])
})

test('nothing was paid: the way back to the form', async () => {
  const reconcile = reconcileWith(answering({ status: 'unpaid' }))
  const { checkout } = mount({ request: { ...request, customer }, reconcile })
  await pay().click()
  checkout.answer(lost)
  await expectFocus(page.getByRole('heading', { name: '결제되지 않았어요' }))
  await page.getByRole('button', { name: '다시 시도하기' }).click()
  await expect.element(pay()).toBeVisible()
})

test.each([
  ['paid', '결제가 확인됐어요'],
  ['awaiting-deposit', '입금할 계좌가 발급됐어요'],
] as const)(
  'what an earlier page left is asked about first; %s, it does not keep the buyer from another order',
  async (status, title) => {
    leave({ ...noted, told: true })
    const ask = answering({ status, orderUrl: '/orders/payment-1' })
    mount({ request: { ...request, paymentId: 'payment-2', customer }, reconcile: reconcileWith(ask) })
    await expectFocus(page.getByRole('heading', { name: title }))
    expect(ask.mock.calls.map(([attempt]) => attempt)).toMatchObject([{ ...ids, reason: 'left-behind' }])
    await page.getByRole('button', { name: '결제 화면으로 돌아가기' }).click()
    await expect.element(pay()).toBeVisible()
    // Answered once, it is left behind no more.
    const again = answering({ status: 'paid' })
    mount({ request: { ...request, customer }, idPrefix: 'again', reconcile: reconcileWith(again) })
    expect(again).not.toHaveBeenCalled()
  },
)

test('a page that closes over an open window tells by beacon', async () => {
  const sent = vi.spyOn(navigator, 'sendBeacon').mockReturnValue(true)
  mount({ request: { ...request, customer }, reconcile: reconcileWith('/payments/reconcile') })
  leave(noted)
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }))
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }))
  expect(sent).toHaveBeenCalledTimes(1)
  const [url, body] = sent.mock.calls[0] ?? []
  expect(url).toBe('/payments/reconcile')
  if (!(body instanceof Blob)) throw new Error('no body')
  expect(body.type).toBe('application/json')
  expect(JSON.parse(await body.text())).toEqual({ ...ids, reason: 'page-hidden' })
})

test('a function of one’s own hears it as well, and its failure is nobody’s', () => {
  const ask = vi.fn<AskServer>(() => Promise.reject(new Error('offline')))
  mount({ request: { ...request, customer }, reconcile: reconcileWith(ask) })
  leave(noted)
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }))
  expect(ask.mock.calls.map(([{ reason }]) => reason)).toEqual(['page-hidden'])
})

test.each([
  ['an answer that is not there', { status: 404, body: '{}' }, 'checking'],
  ['a page in place of JSON', { status: 200, body: '<html>' }, undefined],
  ['a status of another world', { status: 200, body: '{"status":"settled"}' }, 'checking'],
  ['null', { status: 200, body: 'null' }, 'checking'],
  [
    'an address that is no page',
    { status: 200, body: '{"status":"paid","orderUrl":"javascript:alert(1)"}' },
    'paid',
  ],
  [
    'an address that is none: what was paid is paid',
    { status: 200, body: '{"status":"paid","orderUrl":"http://["}' },
    'paid',
  ],
  [
    'an answer without end',
    { status: 200, body: `{"status":"paid","more":"${'x'.repeat(200_000)}"}` },
    undefined,
  ],
] as const)('by address: %s', async (_, { status, body }, settled) => {
  const fetched = vi.spyOn(window, 'fetch').mockResolvedValue(new Response(body, { status }))
  const { ask, stop } = reconcileWith('/payments/reconcile')()
  stop()
  const { signal } = new AbortController()
  const answer = ask({ ...ids, reason: 'unknown' }, { signal })
  if (status === 404 || settled === undefined)
    await expect(answer).rejects.toThrow(/answered (404|more)|JSON/)
  else expect(await answer).toEqual({ status: settled })
  const [url, init] = fetched.mock.calls[0] ?? []
  expect(url).toBe('/payments/reconcile')
  expect(init).toMatchObject({ method: 'POST', body: JSON.stringify({ ...ids, reason: 'unknown' }) })
})
