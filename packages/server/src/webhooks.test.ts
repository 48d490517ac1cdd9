import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readV1Webhook, readV2Webhook } from './webhooks.js'

const secret = `whsec_${Buffer.from('one secret of a webhook').toString('base64')}`
const oldSecret = `whsec_${Buffer.from('the secret before it').toString('base64')}`
const body = JSON.stringify({
  type: 'Transaction.Paid',
  timestamp: '2026-11-21T00:00:00Z',
  data: { storeId: 'store-1', paymentId: 'order-1', transactionId: 'tx-1' },
})

// Signed here from the Standard Webhooks text, not by the code under test or the SDK.
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
  it("is read with Node's headers, the Fetch API's, and in any case", async () => {
    const headers = sign(secret, body)
    expect(await readV2Webhook(secret, body, headers)).toMatchObject(event)
    expect(await readV2Webhook(secret, body, new Headers(headers))).toMatchObject(event)
    const upper = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
    )
    expect(await readV2Webhook(secret, body, upper)).toMatchObject(event)
    // Of another library, or of another realm: no instance of this one's Headers.
    const entries = new Map(Object.entries(headers))
    const foreign = { get: (name: string) => entries.get(name.toLowerCase()) ?? null }
    expect(await readV2Webhook(secret, body, foreign)).toMatchObject(event)
  })

  it('is read with either secret while one is being rotated', async () => {
    expect(await readV2Webhook([secret, oldSecret], body, sign(oldSecret, body))).toMatchObject(event)
    expect(await readV2Webhook([oldSecret, secret], body, sign(oldSecret, body))).toMatchObject(event)
  })

  it('of the version before is read too', async () => {
    const older = JSON.stringify({ payment_id: 'order-1', tx_id: 'tx-1', status: 'Paid' })
    expect(await readV2Webhook(secret, older, sign(secret, older))).toMatchObject({
      type: 'Paid',
      paymentId: 'order-1',
      transactionId: 'tx-1',
    })
  })

  it('is read as bytes: a Buffer, an ArrayBuffer, and a part of a larger one', async () => {
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
  ])('whose body is %s says that the raw one is needed', async (_, given) => {
    const read: (...given: unknown[]) => Promise<unknown> = (...all) =>
      Reflect.apply(readV2Webhook, undefined, all)
    await expect(read(secret, given, sign(secret, body))).rejects.toThrow(/^\[not-raw\] .*raw body/)
  })

  it('that asks before an approval tells the amount, in both versions', async () => {
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
    const older = JSON.stringify({ payment_id: 'order-1', tx_id: 'tx-1', total_amount: 12_900 })
    expect(await readV2Webhook(secret, older, sign(secret, older))).toMatchObject(confirm)
    const odd = current.replace('12900', '"12900"')
    const { totalAmount } = await readV2Webhook(secret, odd, sign(secret, odd))
    expect(totalAmount).toBeUndefined()
  })

  it('is not lost over a field that is null', async () => {
    const nothing = JSON.stringify({
      type: 'Transaction.Paid',
      data: { paymentId: 'order-1', storeId: null },
    })
    expect(await readV2Webhook(secret, nothing, sign(secret, nothing))).toMatchObject({
      paymentId: 'order-1',
    })
  })

  const loosely: (...given: unknown[]) => Promise<unknown> = (...given) =>
    Reflect.apply(readV2Webhook, undefined, given)

  it.each<[string, unknown]>([
    ['none', undefined],
    ['null', null],
    ['text', 'webhook-id: msg_1'],
    ['a list', ['webhook-id', 'msg_1']],
    ['the whole request', new Request('https://shop.test', { headers: sign(secret, body) })],
    ["Node's whole request", { headers: sign(secret, body), method: 'POST' }],
  ])('without its headers says that they are needed: %s', async (_, headers) => {
    await expect(loosely(secret, body, headers)).rejects.toMatchObject({
      name: 'WebhookError',
      code: 'no-headers',
      message: expect.stringMatching(/headers are needed/),
    })
  })

  it('is read with headers whose values are listed', async () => {
    const listed = Object.fromEntries(
      Object.entries(sign(secret, body)).map(([name, value]) => [name, [value]]),
    )
    expect(await readV2Webhook(secret, body, listed)).toMatchObject(event)
    const twice = { ...listed, 'webhook-id': ['msg_1', 'msg_2'] }
    await expect(readV2Webhook(secret, body, twice)).rejects.toMatchObject({ code: 'unsigned' })
  })

  it.each<[string, unknown, unknown, RegExp]>([
    ['swapped with the body', body, secret, /each other's place/],
    ['swapped with the bytes', Buffer.from(body), secret, /each other's place/],
    ['swapped with the parsed body', JSON.parse(body), secret, /each other's place/],
    ['undefined', undefined, body, /is missing/],
    ['null', null, body, /is missing/],
    ['empty', '', body, /is missing/],
    ['blank', ' ', body, /is missing/],
    ['out of a template', 'undefined', body, /is missing/],
    ['an empty list', [], body, /is missing/],
    ['a list of nothing', [undefined], body, /is missing/],
    ['a number', 7, body, /has to be text/],
    ['cut off', 'whsec_', body, /cut off/],
    ['no base64', 'whsec_no-base64!', body, /is no base64/],
  ])('says what is wrong with the secret: %s', async (_, given, content, words) => {
    await expect(loosely(given, content, sign(secret, body))).rejects.toMatchObject({
      name: 'WebhookError',
      code: 'bad-secret',
      message: expect.stringMatching(words),
    })
  })

  it('is judged by the secret that is there, while the other is not set', async () => {
    for (const secrets of [
      [secret, undefined],
      [undefined, secret],
      ['', secret],
      [secret, 'no base64!'],
    ]) {
      expect(await loosely(secrets, body, sign(secret, body))).toMatchObject(event)
      await expect(loosely(secrets, body, sign(oldSecret, body))).rejects.toMatchObject({
        code: 'wrong-signature',
      })
    }
  })

  it('never repeats the secret in an error', async () => {
    const given = 'whsec_hidden!'
    for (const call of [loosely(given, body, sign(secret, body)), loosely(body, given, sign(secret, body))]) {
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
    'is refused without a secret: %j, also signed with none',
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
  it('is read as bytes, and as a parser left it', () => {
    const content = { imp_uid: 'imp_1', merchant_uid: 'order-1', status: 'paid' }
    expect(readV1Webhook(Buffer.from(JSON.stringify(content)))).toEqual(expected)
    expect(readV1Webhook(content)).toEqual(expected)
  })
  it.each<[unknown]>([[{}], [null], [undefined], [[]], [7], [{ imp_uid: 'imp_1', merchant_uid: 1 }]])(
    'is refused by its own error, parsed: %j',
    (content) => {
      const read: (...given: unknown[]) => unknown = (...all) => Reflect.apply(readV1Webhook, undefined, all)
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
