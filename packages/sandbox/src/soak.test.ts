import { expect, test } from 'vitest'
import { openDesk, v1Payment, v2Auth, v2Payment } from '../test/desk.js'

// A bound, not a benchmark: with linear look-ups the last payment took ten times as long as the first.
test('ten thousand payments do not slow the next one down', { timeout: 300_000 }, async () => {
  const desk = openDesk()
  const { access_token: token } = Object(
    Object(
      (
        await desk.call('POST', '/api/v1/users/getToken', {
          imp_key: desk.config.secrets.impKey,
          imp_secret: desk.config.secrets.impSecret,
        })
      ).body,
    ).response,
  )
  const json = { 'content-type': 'application/json' }
  const post = (path: string, body: unknown) =>
    desk.app.request(path, { method: 'POST', headers: json, body: JSON.stringify(body) })
  const pay = async (index: number): Promise<void> => {
    const isV1 = index % 2 === 0
    const id = `order-${index}`
    const answer = await post(`/checkout/api/prepare/${isV1 ? 'v1' : 'v2'}`, {
      userCode: desk.config.store.userCode,
      transactionType: 'PAYMENT',
      data: isV1 ? v1Payment({ merchant_uid: id }) : v2Payment({ paymentId: id }),
      deviceInfo: { platformType: 'PLATFORM_TYPE_PC' },
    })
    const { windowPath } = Object(await answer.json())
    await desk.app.request(`${windowPath}/approve`, { method: 'POST' })
    const asked = isV1
      ? await desk.app.request(`/api/v1/payments/find/${id}`, { headers: { authorization: token } })
      : await desk.app.request(`/api/v2/payments/${id}`, { headers: v2Auth })
    if (asked.status !== 200) throw new Error(`${id}: ${asked.status}`)
  }
  const many = 10_000
  const timeOf = async (from: number, to: number): Promise<number> => {
    const started = performance.now()
    for (let index = from; index < to; index += 1) await pay(index)
    return performance.now() - started
  }
  await timeOf(0, 200)
  const first = await timeOf(200, 1200)
  await timeOf(1200, many - 1000)
  const last = await timeOf(many - 1000, many)
  expect(desk.payments()).toHaveLength(many)
  expect(last).toBeLessThan(first * 3)
  desk.stop()
})
