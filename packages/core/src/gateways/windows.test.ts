import { describe, expect, test } from 'vitest'
import * as v1 from './v1.js'
import * as v2 from './v2.js'

// How windows open, from PortOne's scripts and guides. Only known popups are watched for closing and blocking.

const codes = (gateways: object, device: 'pc' | 'mobile', kind: string): readonly string[] =>
  Object.values(gateways)
    .filter(({ window }) => window[device] === kind)
    .map(({ code }) => code)

describe('V1', () => {
  // In the scripts from 1.2.0 to 1.28.12 (window.open for the gateway), or in the gateway's guide.
  const popupsOnPc = [
    'daou',
    'eximbay',
    'inicis_jp',
    'inicis_unified',
    'kcp_quick',
    'mobilians',
    'mobilians_v2',
    'naverpay',
    'payco',
    'settle',
    'settle_acc',
    'smartro',
    'tosspay',
    'tosspay_v2',
  ]
  // From guides only: they describe a separate window, or a parameter that decides the kind of window.
  const popupsByGuide = ['kicc', 'kicc_v2', 'paymentwall', 'payletter_global']

  test('popups on PC', () => {
    expect([...codes(v1, 'pc', 'popup')].sort()).toEqual([...popupsOnPc, ...popupsByGuide].sort())
  })

  test('on phones', () => {
    // From guides that say whether phones use the callback or the address: these stay in the page.
    expect(codes(v1, 'mobile', 'popup')).toEqual(['eximbay'])
    expect([...codes(v1, 'mobile', 'iframe')].sort()).toEqual([
      'danal',
      'danal_tpay',
      'payco',
      'toss_brandpay',
    ])
    expect(codes(v1, 'mobile', 'ui')).toEqual(['paypal_v2'])
  })
})

test('V2: Toss Pay is a popup, and PayPal draws buttons', () => {
  expect(codes(v2, 'pc', 'popup')).toEqual(
    expect.arrayContaining(['tosspay_v2', 'naverpay', 'danal', 'inicis_unified']),
  )
  expect(codes(v2, 'pc', 'ui')).toEqual(['paypal_v2'])
})
