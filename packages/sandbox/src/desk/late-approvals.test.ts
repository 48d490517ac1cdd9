import { afterEach, expect, test, vi } from 'vitest'
import { openDesk, v1Payment, v2Auth, v2Payment, type Desk } from '../../test/desk.js'

let desk: Desk | undefined
afterEach(() => {
  desk?.stop()
  vi.useRealTimers()
})

test.each([
  ['v2', 'cancel'],
  ['v2', 'fail'],
  ['v1', 'cancel'],
  ['v1', 'fail'],
] as const)('%s: a payment that ended with "%s" is paid later', async (dialect, action) => {
  desk = openDesk({ clock: () => 1_800_000_000_000 })
  desk.setFault('paid-after-failure', { delay: 60_000 })
  const prepared = dialect === 'v2' ? await desk.prepareV2(v2Payment()) : await desk.prepareV1(v1Payment())
  await desk.press(prepared, action)
  expect(desk.payment('order-1')).toMatchObject({ status: 'FAILED' })
  if (dialect === 'v2')
    expect(await desk.call('GET', '/api/v2/payments/order-1', undefined, v2Auth)).toMatchObject({
      body: { status: 'FAILED' },
    })
  desk.advance(59_000)
  expect(desk.payment('order-1')).toMatchObject({ status: 'FAILED' })
  desk.advance(1_000)
  expect(desk.payment('order-1')).toMatchObject({ status: 'PAID', failure: undefined })
  if (dialect === 'v2')
    expect(await desk.call('GET', '/api/v2/payments/order-1', undefined, v2Auth)).toMatchObject({
      status: 200,
      body: { status: 'PAID', amount: { paid: 129_000 } },
    })
})

test('the timer pays it; not after a reset or if another attempt has paid the order', async () => {
  vi.useFakeTimers()
  desk = openDesk()
  desk.setFault('paid-after-failure', { delay: 500 })
  await desk.press(await desk.prepareV2(v2Payment({ paymentId: 'alone' })), 'cancel')
  await desk.press(await desk.prepareV2(v2Payment({ paymentId: 'again' })), 'cancel')
  await desk.press(await desk.prepareV2(v2Payment({ paymentId: 'again' })), 'approve')
  vi.advanceTimersByTime(500)
  expect(desk.payment('alone')).toMatchObject({ status: 'PAID' })
  expect(desk.payments().filter(({ id }) => id === 'again')).toMatchObject([
    { status: 'FAILED' },
    { status: 'PAID' },
  ])

  await desk.press(await desk.prepareV2(v2Payment({ paymentId: 'forgotten' })), 'cancel')
  desk.reset()
  vi.advanceTimersByTime(500)
  expect(desk.payments()).toEqual([])
})
