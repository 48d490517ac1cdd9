import { functional, HttpError, IamportConnector } from 'iamport-server-api'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { v1Payment } from '../../test/desk.js'
import { openListening, type Listening } from '../../test/listening.js'

// An unmodified typed V1 client from npm, called against the sandbox. It knows the real V1 API and nothing of the
// sandbox.

let sandbox: Listening
let connector: IamportConnector
beforeAll(async () => {
  sandbox = await openListening()
  const { impKey, impSecret } = sandbox.config.secrets
  connector = new IamportConnector(`${sandbox.url}/api/v1`, { imp_key: impKey, imp_secret: impSecret })
})
afterEach(() => {
  sandbox.clearFaults()
  sandbox.assertDocumented()
})
afterAll(() => {
  sandbox.close()
})

const card = { card_number: '4000-1234-1234-1234', expiry: '2030-12', birth: '000131' }
const accountDue = 4_000_000_000

test('a token is requested once and reused', async () => {
  const [first, second] = [await connector.get(), await connector.get()]
  expect(first.headers?.Authorization).toBe(second.headers?.Authorization)
  const { impKey } = sandbox.config.secrets
  const stranger = new IamportConnector(`${sandbox.url}/api/v1`, { imp_key: impKey, imp_secret: 'nope' })
  await expect(stranger.get()).rejects.toMatchObject({ status: 401 })
  await expect(stranger.get()).rejects.toBeInstanceOf(HttpError)
})

test('a window payment is read and partially canceled', async () => {
  const opened = await sandbox.openWindow('v1', v1Payment({ merchant_uid: 'imp-1' }))
  await opened.press('approve')
  const { response: payment } = await functional.payments.at(await connector.get(), opened.txId, {})
  expect(payment).toMatchObject({
    imp_uid: opened.txId,
    merchant_uid: 'imp-1',
    pay_method: 'card',
    status: 'paid',
    amount: 129_000,
  })
  const cancel = async (checksum: number | null) =>
    functional.payments.cancel(await connector.get(), {
      imp_uid: opened.txId,
      merchant_uid: 'imp-1',
      amount: 29_000,
      checksum,
      reason: '반품',
    })
  expect(await cancel(129_000)).toMatchObject({
    code: 0,
    response: { status: 'paid', cancel_amount: 29_000, cancel_history: [{ amount: 29_000, reason: '반품' }] },
  })
  expect(await cancel(129_000)).toMatchObject({ code: 1, response: null })
  expect(await cancel(null)).toMatchObject({ code: 0, response: { cancel_amount: 58_000 } })
  await expect(functional.payments.at(await connector.get(), 'imp_nope', {})).rejects.toMatchObject({
    status: 404,
  })
})

test('a card is charged once, stored as a billing key, charged again and deleted', async () => {
  const { payments, customers } = functional.subscribe
  const onetime = await payments.onetime(await connector.get(), {
    ...card,
    customer_uid: 'imp-member-1',
    merchant_uid: 'imp-2',
    amount: 9900,
    name: '구독',
    buyer_name: '홍길동',
  })
  expect(onetime.response).toMatchObject({ status: 'paid', pay_method: 'card', channel: 'api' })
  expect((await customers.at(await connector.get(), 'imp-member-1')).response).toMatchObject({
    customer_uid: 'imp-member-1',
    customer_name: '홍길동',
  })
  const again = async () =>
    payments.again(await connector.get(), {
      customer_uid: 'imp-member-1',
      merchant_uid: 'imp-3',
      amount: 9900,
      name: '구독',
    })
  expect(await again()).toMatchObject({
    code: 0,
    response: { status: 'paid', customer_uid_usage: 'payment', buyer_name: '홍길동' },
  })
  expect(await again()).toMatchObject({ code: 1, response: null })
  const filed = await customers.create(await connector.get(), 'imp-member-2', {
    ...card,
    customer_uid: 'imp-member-2',
    customer_email: 'buyer@example.com',
  })
  expect(filed.response).toMatchObject({ customer_uid: 'imp-member-2', customer_email: 'buyer@example.com' })
  expect((await customers.erase(await connector.get(), 'imp-member-2')).code).toBe(0)
  await expect(customers.at(await connector.get(), 'imp-member-2')).rejects.toMatchObject({ status: 404 })
  expect(JSON.stringify([sandbox.payments(), sandbox.billingKeys()])).not.toContain(card.card_number)
})

test('a virtual account is issued and receives its deposit', async () => {
  const issued = await functional.vbanks.create(await connector.get(), {
    pg: 'settle',
    merchant_uid: 'imp-4',
    amount: 5000,
    vbank_code: '004',
    vbank_due: accountDue,
    vbank_holder: '가게',
  })
  expect(issued.response).toMatchObject({
    status: 'ready',
    pay_method: 'vbank',
    vbank_code: '004',
    vbank_date: accountDue,
    vbank_holder: '가게',
  })
  expect(sandbox.deposit('imp-4')).toBe(true)
  const { response } = await functional.payments.at(await connector.get(), issued.response.imp_uid, {})
  expect(response).toMatchObject({ status: 'paid' })
})

test('an identity verification is made, read and deleted', async () => {
  const { certifications } = functional
  const asked = await certifications.otp.request(await connector.get(), {
    name: '홍길동',
    phone: '010-1234-5678',
    birth: '20000131',
    gender_digit: '4',
    carrier: 'SKT',
  })
  const { imp_uid } = asked.response
  const confirm = async (otp: string) => certifications.otp.confirm(await connector.get(), imp_uid, { otp })
  await expect(confirm('000000')).rejects.toMatchObject({ status: 400 })
  expect((await confirm('123456')).response).toMatchObject({
    certified: true,
    name: '홍길동',
    phone: '01012345678',
    birthday: '2000-01-31',
    carrier: 'SKT',
  })
  await expect(confirm('123456')).rejects.toMatchObject({ status: 400 })
  expect((await certifications.at(await connector.get(), imp_uid)).response.certified).toBe(true)
  expect((await certifications.erase(await connector.get(), imp_uid)).code).toBe(0)
  await expect(certifications.at(await connector.get(), imp_uid)).rejects.toMatchObject({ status: 404 })
})

test('a cash receipt is issued, read and canceled', async () => {
  const opened = await sandbox.openWindow('v1', v1Payment({ merchant_uid: 'imp-5', pay_method: 'trans' }))
  const { receipts } = functional
  const issue = async () =>
    receipts.create(await connector.get(), opened.txId, { imp_uid: opened.txId, identifier: '01099998888' })
  await expect(issue()).rejects.toMatchObject({ status: 400 })
  await opened.press('approve')
  expect((await issue()).response).toMatchObject({ imp_uid: opened.txId, type: 'person', amount: 129_000 })
  await expect(issue()).rejects.toMatchObject({ status: 400 })
  expect((await receipts.at(await connector.get(), opened.txId)).response.cancelled_at).toBe(0)
  expect((await receipts.erase(await connector.get(), opened.txId)).response.cancelled_at).toBeGreaterThan(0)
})
