import { expect, test } from 'vitest'
import { gateways } from './all.js'

/** As the guides, PortOne's help centre and the webhook page describe; at other gateways the first result is final. */
test('gateways that may approve a payment after its window was closed, canceled or failed', () => {
  const late = gateways.filter(({ approvesLate }) => approvesLate)
  expect(late.map(({ dialect, code }) => `${dialect} ${code}`).sort()).toEqual([
    'v1 daou',
    'v1 eximbay',
    'v1 kicc_v2',
    'v1 payletter_global',
    'v1 paymentwall',
    'v1 paypal',
    'v1 paypal_v2',
    'v2 eximbay_v2',
    'v2 kicc_v2',
    'v2 payletter_global',
    'v2 paymentwall',
    'v2 paypal_v2',
  ])
})
