import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Outcome } from '@portone-checkout/core'
import { inicisV2 } from '@portone-checkout/core/gateways/v2'
import { reconcileWith } from '../index.js'
import type { AnyCheckout } from '../options.js'
import { surroundingsOf } from '../page.js'
import { fakeCheckout } from '../../test/fake-checkout.js'
import { clear, customer, mount, request } from '../../test/stage.js'

const before = location.href
const key = 'portone-checkout'
const arrive = (query: string): void => {
  const url = new URL(before)
  url.search = query
  history.replaceState(null, '', url)
}
/** Writes the journal entry that core writes before a window opens. */
const noteAttempt = (): void =>
  sessionStorage.setItem(
    key,
    JSON.stringify({
      dialect: 'v2',
      paymentId: 'payment-1',
      operation: 'requestPayment',
      gateway: 'inicis_v2',
      approvesLate: false,
      at: 0,
    }),
  )

beforeEach(noteAttempt)
afterEach(() => {
  clear()
  sessionStorage.removeItem(key)
  vi.restoreAllMocks()
  history.replaceState(null, '', before)
})

const createRequest = () => vi.fn<() => Promise<typeof request>>(() => Promise.resolve(request))
const visit = (type: string) =>
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([Object.assign(performance.mark('x'), { type })])

test('an outcome returned by redirect is shown, reported once, and removed from the URL', async () => {
  arrive('shop=1&paymentId=payment-1&txId=tx-1&transactionType=PAYMENT')
  const onOutcome = vi.fn<(outcome: Outcome) => void>()
  const create = createRequest()
  const options = { request: { customer }, createRequest: create, onOutcome }
  const first = mount(options)
  // Mount twice, as React's StrictMode does.
  first.mounted.destroy()
  const { mounted } = mount(options)
  await expect.element(page.getByRole('heading', { name: '결제 요청을 마쳤어요' })).toBeVisible()
  expect(onOutcome.mock.calls.map(([{ status, txId }]) => [status, txId])).toEqual([['completed', 'tx-1']])
  expect(new URL(location.href).search).toBe('?shop=1')
  expect(create).not.toHaveBeenCalled()
  expect(page.getByRole('button').elements()).toEqual([])
  mounted.destroy()
})

test('after a cancellation on the PG’s page the buyer can try again', async () => {
  arrive(
    'paymentId=payment-1&code=FAILURE_TYPE_PG&message=%EC%82%AC%EC%9A%A9%EC%9E%90%EA%B0%80+%EA%B2%B0%EC%A0%9C%EB%A5%BC+%EC%B7%A8%EC%86%8C',
  )
  mount({ request: { ...request, customer } })
  await page.getByRole('button', { name: '다시 시도하기' }).click()
  await expect.element(page.getByRole('button', { name: '128,900원 결제하기' })).toBeVisible()
})

test('an uncertain return URL is looked up on the server', async () => {
  arrive('paymentId=payment-2&txId=tx-1')
  mount({
    request: { ...request, customer },
    reconcile: reconcileWith(() => Promise.resolve({ status: 'paid' })),
  })
  await expect.element(page.getByRole('heading', { name: '결제가 확인됐어요' })).toBeVisible()
})

test('a reload shows the outcome again, a later visit to the same URL does not', async () => {
  arrive('paymentId=payment-1&txId=tx-1')
  mount({ request: { ...request, customer } })
  await expect.element(page.getByRole('heading', { name: '결제 요청을 마쳤어요' })).toBeVisible()
  clear()
  visit('navigate')
  mount({ request: { ...request, customer } })
  await expect.element(page.getByRole('button', { name: '128,900원 결제하기' })).toBeVisible()
  clear()
  visit('reload')
  mount({ request: { ...request, customer } })
  await expect.element(page.getByRole('heading', { name: '결제 요청을 마쳤어요' })).toBeVisible()
  // The outcome may be an earlier order's, so the buyer can still pay this one.
  await page.getByRole('button', { name: '결제 화면으로 돌아가기' }).click()
  await expect.element(page.getByRole('button', { name: '128,900원 결제하기' })).toBeVisible()
})

test.each(['paymentId=payment-9', 'status=failed', 'code=x&state=y'])(
  'the page’s own query ?%s is not taken for an outcome',
  async (query) => {
    sessionStorage.removeItem(key)
    arrive(query)
    mount({ request: { ...request, customer } })
    await expect.element(page.getByRole('button', { name: '128,900원 결제하기' })).toBeVisible()
    expect(new URL(location.href).search).toBe(`?${query}`)
  },
)

test('the return URL is not read when the page passes an outcome', async () => {
  arrive('paymentId=payment-1&txId=tx-1')
  const onOutcome = vi.fn<(outcome: Outcome) => void>()
  mount({
    request: { ...request, customer },
    onOutcome,
    outcome: { status: 'failed', final: true, code: 'X', message: '', dialect: 'v2', paymentId: 'payment-1' },
  })
  await expect.element(page.getByRole('heading', { name: '결제하지 못했어요' })).toBeVisible()
  expect(new URL(location.href).search).toBe('?paymentId=payment-1&txId=tx-1')
  expect(onOutcome).not.toHaveBeenCalled()
})

test.each([undefined, ' ', '/return'])(
  'redirectUrl %j causes no finding, since the widget reads returns to this page',
  (redirectUrl) => {
    const channel = { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' }
    const found = (checkout?: AnyCheckout) =>
      surroundingsOf(document)
        .setting({ channel, redirectUrl, checkout })
        .knowledge.inspect(request)
        .filter(({ path }) => path === 'redirectUrl')
    expect(found()).toEqual([])
    expect(found(fakeCheckout())).toEqual([])
  },
)
