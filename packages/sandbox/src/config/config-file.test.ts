import { expect, test } from 'vitest'
import { readConfig } from './config-file.js'

test('a file sets the webhook format and version', () => {
  const store = { webhookVersion: '2024-01-01', webhookFormat: 'form', v1WebhookFormat: 'json' }
  expect(readConfig({ store }).options.store).toMatchObject(store)
  expect(readConfig({ secrets: { previousWebhookSecret: 'whsec_b2xk' } }).options.secrets).toEqual({
    previousWebhookSecret: 'whsec_b2xk',
  })
})

test.each([
  ['webhookVersion', '2025-01-01'],
  ['webhookFormat', 'xml'],
  ['v1WebhookFormat', true],
])('store.%s rejects %j', (name, value) => {
  expect(() => readConfig({ store: { [name]: value } })).toThrow(`store.${name}`)
})
