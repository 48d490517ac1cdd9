import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { callUntyped } from '../test/support.js'
import { readV1Webhook, readV2Webhook } from './webhooks.js'

const secret = `whsec_${Buffer.from('one secret of a webhook').toString('base64')}`
const oldSecret = `whsec_${Buffer.from('the secret before it').toString('base64')}`
const body = JSON.stringify({
  type: 'Transaction.Paid',
  timestamp: '2026-11-21T00:00:00Z',
  data: { storeId: 'store-1', paymentId: 'order-1', transactionId: 'tx-1' },
})

// Written from the Standard Webhooks specification, independent of the code under test and the SDK.
const sign = (key: string, content: string, at = Math.floor(Date.now() / 1000)) => {
  const signature = createHmac('sha256', Buffer.from(key.slice('whsec_'.length), 'base64'))
    .update(`msg_1.${at}.${content}`)
    .digest('base64')
  return { 'webhook-id': 'msg_1', 'webhook-timestamp': String(at), 'webhook-signature': `v1,${signature}` }
}

const event = {
  dialect: 'v2',
  type: 'Transaction.Paid',
  paymentId: 'order-1',
  transactionId: 'tx-1',
  storeId: 'store-1',
  signed: true,
}

describe('a V2 webhook', () => {
  it("is read with Node's headers, the Fetch API's, and header names in any case", async () => {
    const headers = sign(secret, body)
    expect(await readV2Webhook(secret, body, headers)).toMatchObject(event)
    expect(await readV2Webhook(secret, body, new Headers(headers))).toMatchObject(event)
    const upper = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
    )
    expect(await readV2Webhook(secret, body, upper)).toMatchObject(event)
    // Headers of another library or realm are no instance of this realm's Headers.
    const entries = new Map(Object.entries(headers))
    const foreign = { get: (name: string) => entries.get(name.toLowerCase()) ?? null }
    expect(await readV2Webhook(secret, body, foreign)).toMatchObject(event)
  })

  it('is read with either secret while one is being rotated', async () => {
    expect(await readV2Webhook([secret, oldSecret], body, sign(oldSecret, body))).toMatchObject(event)
    expect(await readV2Webhook([oldSecret, secret], body, sign(oldSecret, body))).toMatchObject(event)
  })

  it('is read in the previous version too', async () => {
    const olderBody = JSON.stringify({ payment_id: 'order-1', tx_id: 'tx-1', status: 'Paid' })
    expect(await readV2Webhook(secret, olderBody, sign(secret, olderBody))).toMatchObject({
      type: 'Paid',
      paymentId: 'order-1',
      transactionId: 'tx-1',
    })
  })

  it('is read as bytes: a Buffer, an ArrayBuffer, and a view on a larger one', async () => {
    const korean = body.replace('order-1', '주문-1')
    const bytes = new TextEncoder().encode(`--${korean}--`)
    const headers = sign(secret, korean)
    const expected = { ...event, paymentId: '주문-1' }
    const buffer = Buffer.from(korean)
    expect(await readV2Webhook(secret, buffer, headers)).toMatchObject(expected)
    expect(await readV2Webhook(secret, bytes.subarray(2, -2), headers)).toMatchObject(expected)
    expect(await readV2Webhook(secret, bytes.slice(2, -2).buffer, headers)).toMatchObject(expected)
    const changed = Buffer.from(buffer)
    changed[12] = 0xff
    await expect(readV2Webhook(secret, changed, headers)).rejects.toMatchObject({ code: 'wrong-signature' })
  })

  it.each<[string, unknown]>([
    ['a parsed object', JSON.parse(body)],
    ['nothing', undefined],
    ['null', null],
  ])('with %s as its body is refused: the raw body is needed', async (_, given) => {
    await expect(callUntyped(readV2Webhook, secret, given, sign(secret, body))).rejects.toThrow(
      /^\[not-raw\] .*raw body/,
    )
  })

  it('that asks to confirm a payment carries the amount, in both versions', async () => {
    const confirm = {
      type: 'Transaction.Confirm',
      paymentId: 'order-1',
      transactionId: 'tx-1',
      totalAmount: 12_900,
    }
    const ids = { paymentId: 'order-1', transactionId: 'tx-1', totalAmount: 12_900 }
    const current = JSON.stringify({
      type: 'Transaction.Confirm',
      timestamp: '2026-11-21T00:00:00Z',
      data: ids,
    })
    expect(await readV2Webhook(secret, current, sign(secret, current))).toMatchObject(confirm)
    const olderBody = JSON.stringify({ payment_id: 'order-1', tx_id: 'tx-1', total_amount: 12_900 })
    expect(await readV2Webhook(secret, olderBody, sign(secret, olderBody))).toMatchObject(confirm)
    const odd = current.replace('12900', '"12900"')
    const { totalAmount } = await readV2Webhook(secret, odd, sign(secret, odd))
    expect(totalAmount).toBeUndefined()
  })

  it('is read when an optional field is null', async () => {
    const nothing = JSON.stringify({
      type: 'Transaction.Paid',
      data: { paymentId: 'order-1', storeId: null },
    })
    expect(await readV2Webhook(secret, nothing, sign(secret, nothing))).toMatchObject({
      paymentId: 'order-1',
    })
  })

  it.each<[string, unknown]>([
    ['none', undefined],
    ['null', null],
    ['text', 'webhook-id: msg_1'],
    ['a list', ['webhook-id', 'msg_1']],
    ['the whole request', new Request('https://shop.test', { headers: sign(secret, body) })],
    ["Node's whole request", { headers: sign(secret, body), method: 'POST' }],
  ])('with wrong headers is refused: %s', async (_, headers) => {
    await expect(callUntyped(readV2Webhook, secret, body, headers)).rejects.toMatchObject({
      name: 'WebhookError',
      code: 'no-headers',
      message: expect.stringMatching(/headers are needed/),
    })
  })

  it('is read with headers whose values are lists', async () => {
    const listed = Object.fromEntries(
      Object.entries(sign(secret, body)).map(([name, value]) => [name, [value]]),
    )
    expect(await readV2Webhook(secret, body, listed)).toMatchObject(event)
    const twice = { ...listed, 'webhook-id': ['msg_1', 'msg_2'] }
    await expect(readV2Webhook(secret, body, twice)).rejects.toMatchObject({ code: 'unsigned' })
  })

  it.each<[string, unknown, unknown, RegExp]>([
    ['swapped with the body', body, secret, /are swapped/],
    ['swapped with the bytes', Buffer.from(body), secret, /are swapped/],
    ['swapped with the parsed body', JSON.parse(body), secret, /are swapped/],
    ['undefined', undefined, body, /is missing/],
    ['null', null, body, /is missing/],
    ['empty', '', body, /is missing/],
    ['blank', ' ', body, /is missing/],
    ['an unset variable in a template', 'undefined', body, /is missing/],
    ['an empty list', [], body, /is missing/],
    ['a list of nothing', [undefined], body, /is missing/],
    ['a number', 7, body, /has to be text/],
    ['cut off', 'whsec_', body, /cut off/],
    ['not base64', 'whsec_no-base64!', body, /is not base64/],
  ])('reports what is wrong with the secret: %s', async (_, given, content, words) => {
    await expect(callUntyped(readV2Webhook, given, content, sign(secret, body))).rejects.toMatchObject({
      name: 'WebhookError',
      code: 'bad-secret',
      message: expect.stringMatching(words),
    })
  })

  it('is verified with the secret that is set when the other is not', async () => {
    for (const secrets of [
      [secret, undefined],
      [undefined, secret],
      ['', secret],
      [secret, 'no base64!'],
    ]) {
      expect(await callUntyped(readV2Webhook, secrets, body, sign(secret, body))).toMatchObject(event)
      await expect(callUntyped(readV2Webhook, secrets, body, sign(oldSecret, body))).rejects.toMatchObject({
        code: 'wrong-signature',
      })
    }
  })

  it('never repeats the secret in an error', async () => {
    const given = 'whsec_hidden!'
    for (const call of [
      callUntyped(readV2Webhook, given, body, sign(secret, body)),
      callUntyped(readV2Webhook, body, given, sign(secret, body)),
    ]) {
      const error: unknown = await call.catch((reason: unknown) => reason)
      expect(String(error)).not.toContain('hidden')
    }
  })

  const tenMinutes = 600
  it.each([
    ['wrong-signature', secret, `${body} `, sign(secret, body)],
    ['wrong-signature', oldSecret, body, sign(secret, body)],
    ['unsigned', secret, body, {}],
    ['unsigned', secret, body, { ...sign(secret, body), 'webhook-id': undefined }],
    ['stale', secret, body, sign(secret, body, Math.floor(Date.now() / 1000) - tenMinutes)],
    ['stale', secret, body, sign(secret, body, Math.floor(Date.now() / 1000) + tenMinutes)],
    ['unreadable', secret, 'hello', sign(secret, 'hello')],
    ['unreadable', secret, '{"type":1}', sign(secret, '{"type":1}')],
  ])('is refused: %s', async (code, key, content, headers) => {
    await expect(readV2Webhook(key, content, headers)).rejects.toMatchObject({ name: 'WebhookError', code })
  })

  it.each([[[]], [''], ['whsec_'], [['', 'whsec_']], ['no base64!']])(
    'is refused without a usable secret, even when signed with an empty one: %j',
    async (none) => {
      for (const headers of [sign(secret, body), sign('whsec_', body)]) {
        await expect(readV2Webhook(none, body, headers)).rejects.toMatchObject({ code: 'bad-secret' })
      }
    },
  )
})

describe('a V1 webhook', () => {
  const expected = {
    dialect: 'v1',
    type: 'paid',
    paymentId: 'order-1',
    transactionId: 'imp_1',
    signed: false,
  }
  it('is read from JSON and from a form, and is never signed', () => {
    expect(readV1Webhook('{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid"}')).toEqual(expected)
    expect(readV1Webhook('imp_uid=imp_1&merchant_uid=order-1&status=paid')).toEqual(expected)
  })
  it('is read as bytes, and already parsed', () => {
    const content = { imp_uid: 'imp_1', merchant_uid: 'order-1', status: 'paid' }
    expect(readV1Webhook(Buffer.from(JSON.stringify(content)))).toEqual(expected)
    expect(readV1Webhook(content)).toEqual(expected)
  })
  it.each<[unknown]>([[{}], [null], [undefined], [[]], [7], [{ imp_uid: 'imp_1', merchant_uid: 1 }]])(
    'is refused with a WebhookError when parsed to %j',
    (content) => {
      const read: (...given: unknown[]) => unknown = (...given) =>
        Reflect.apply(readV1Webhook, undefined, given)
      expect(() => read(content)).toThrow(/^\[unreadable\]/)
    },
  )
  it.each(['', '{', '{"imp_uid":1}', 'imp_uid=imp_1', '{"__proto__":{"imp_uid":"a","merchant_uid":"b"}}'])(
    'is refused: %s',
    (content) => {
      expect(() => readV1Webhook(content)).toThrow(/^\[unreadable\]/)
    },
  )
})
