import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { reconcileWith, type AskServer, type Settlement } from '../index.js'
import { clear, customer, expectFocus, ids, mount, request, violations } from '../../test/stage.js'

/** Writes core's journal entry, as an earlier page of this tab left it. */
const writeJournal = (entry: object): void =>
  sessionStorage.setItem('portone-checkout', JSON.stringify(entry))
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

test('while the server is asked the buyer cannot pay, then its answer is shown', async () => {
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
  const text = target.firstElementChild?.shadowRoot?.textContent ?? ''
  expect(text).not.toMatch(/실패|못했|않았/)
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

test('after the answer unpaid the buyer can go back to the form', async () => {
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
  'an attempt of an earlier page is looked up first; when it is %s the buyer can still pay another order',
  async (status, title) => {
    writeJournal({ ...noted, told: true })
    const ask = answering({ status, orderUrl: '/orders/payment-1' })
    mount({ request: { ...request, paymentId: 'payment-2', customer }, reconcile: reconcileWith(ask) })
    await expectFocus(page.getByRole('heading', { name: title }))
    expect(ask.mock.calls.map(([attempt]) => attempt)).toMatchObject([{ ...ids, reason: 'left-behind' }])
    await page.getByRole('button', { name: '결제 화면으로 돌아가기' }).click()
    await expect.element(pay()).toBeVisible()
    // Once decided, the attempt is not looked up again.
    const again = answering({ status: 'paid' })
    mount({ request: { ...request, customer }, idPrefix: 'again', reconcile: reconcileWith(again) })
    expect(again).not.toHaveBeenCalled()
  },
)

test('a page that closes while a window is open sends a beacon', async () => {
  const sent = vi.spyOn(navigator, 'sendBeacon').mockReturnValue(true)
  mount({ request: { ...request, customer }, reconcile: reconcileWith('/payments/reconcile') })
  writeJournal(noted)
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }))
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }))
  expect(sent).toHaveBeenCalledTimes(1)
  const [url, body] = sent.mock.calls[0] ?? []
  expect(url).toBe('/payments/reconcile')
  if (!(body instanceof Blob)) throw new Error('no body')
  expect(body.type).toBe('application/json')
  expect(JSON.parse(await body.text())).toEqual({ ...ids, reason: 'page-hidden' })
})

test('a function passed to reconcileWith is called too, and its rejection is ignored', () => {
  const ask = vi.fn<AskServer>(() => Promise.reject(new Error('offline')))
  mount({ request: { ...request, customer }, reconcile: reconcileWith(ask) })
  writeJournal(noted)
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }))
  expect(ask.mock.calls.map(([{ reason }]) => reason)).toEqual(['page-hidden'])
})

test.each([
  ['HTTP 404', { status: 404, body: '{}' }, 'checking'],
  ['HTML instead of JSON', { status: 200, body: '<html>' }, undefined],
  ['an unknown status', { status: 200, body: '{"status":"settled"}' }, 'checking'],
  ['null', { status: 200, body: 'null' }, 'checking'],
  [
    'an orderUrl that is no web page',
    { status: 200, body: '{"status":"paid","orderUrl":"javascript:alert(1)"}' },
    'paid',
  ],
  [
    'an invalid orderUrl, which does not change the status',
    { status: 200, body: '{"status":"paid","orderUrl":"http://["}' },
    'paid',
  ],
  [
    'an answer that is too long',
    { status: 200, body: `{"status":"paid","more":"${'x'.repeat(200_000)}"}` },
    undefined,
  ],
] as const)('a server given by URL answers with %s', async (_, { status, body }, settled) => {
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
