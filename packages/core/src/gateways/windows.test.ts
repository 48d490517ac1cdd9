import { describe, expect, test } from 'vitest'
import * as v1 from './v1.js'
import * as v2 from './v2.js'

// Where PortOne's scripts and guides say what window opens; a popup that is not known of is not watched, and a blocked one
// not heard.

const codes = (gateways: object, device: 'pc' | 'mobile', kind: string): readonly string[] =>
  Object.values(gateways)
    .filter(({ window }) => window[device] === kind)
    .map(({ code }) => code)

describe('V1', () => {
  // Seen in the scripts from 1.2.0 to 1.28.12 (window.open for the gateway), or said by its guide (popup).
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
  // No script was seen: their guides speak of a window beside the page, or of one whose kind a parameter decides.
  const popupsByGuide = ['kicc', 'kicc_v2', 'paymentwall', 'payletter_global']

  test('popups on PC', () => {
    expect([...codes(v1, 'pc', 'popup')].sort()).toEqual([...popupsOnPc, ...popupsByGuide].sort())
  })

  test('on phones', () => {
    // The guides of which callback and address are used on phones: these stay in the page.
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
