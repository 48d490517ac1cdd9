import { describe, expect, test } from 'vitest'
import { detectEnvironment } from './environment.js'

const ios = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const android =
  'Mozilla/5.0 (Linux; Android 15; SM-S931N Build/AP3A; wv) AppleWebKit/537.36 (KHTML, like Gecko)'
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)'

// User agents as the apps send them today, with shortened versions.
describe('detectEnvironment in a browser inside an app', () => {
  test.each([
    [`${ios} Mobile/15E148 KAKAOTALK/25.9.2 (INAPP)`, 'kakaotalk', 'KAKAOTALK'],
    [
      `${android} Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36;KAKAOTALK 2610920`,
      'kakaotalk',
      'KAKAOTALK',
    ],
    [
      `${ios} Version/18.1 Mobile/15E148 Safari/604.1 NAVER(inapp; search; 2000; 12.14.5; 15PRO)`,
      'naver',
      'NAVER(inapp',
    ],
    [
      `${android} Version/4.0 Chrome/140.0.0.0 Whale/1.0.0.0 Crosswalk/29 Mobile Safari/537.36 NAVER(inapp; search; 2000; 12.14.5)`,
      'naver',
      'NAVER(inapp',
    ],
    [`${ios} Mobile/15E148 Instagram 400.0.0.0 (iPhone16,1; iOS 18_1; ko_KR)`, 'instagram', 'Instagram'],
    [`${ios} Mobile/15E148 [FBAN/FBIOS;FBAV/530.0.0;FBBV/1]`, 'facebook', 'FBAN/'],
    [
      `${android} Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/530.0.0;]`,
      'facebook',
      'FB_IAB',
    ],
    [`${ios} Mobile/15E148 Safari Line/15.10.0`, 'line', 'Line/'],
    [
      `${android} Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36 BAND/20.5.1 (Android 15)`,
      'band',
      'BAND/',
    ],
    [`${android} Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36 DaumApps/7.9`, 'daum', 'DaumApps'],
    [
      `${android} Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36 everytimeApp/1.0`,
      'everytime',
      'everytimeApp',
    ],
    [`${ios} Mobile/15E148 Safari/604.1 whaleapp`, 'whale-app', 'whaleapp'],
    [`${ios} Mobile/15E148 musical_ly_40.0.0 BytedanceWebview/d8a21c6`, 'tiktok', 'musical_ly'],
    [`${ios} Mobile/15E148 Twitter for iPhone/11.0`, 'x', 'Twitter for'],
    [`${ios} GSA/380.0 Mobile/15E148 Safari/604.1`, 'google', 'GSA/'],
  ])('%s', (userAgent, inApp, reason) => {
    expect(detectEnvironment('v2', { userAgent })).toMatchObject({
      inApp,
      reason,
      webView: true,
      device: 'mobile',
      desktopIpad: false,
    })
  })
})

describe('detectEnvironment elsewhere', () => {
  test.each([
    [
      'Safari on an iPhone',
      `${ios} Version/18.1 Mobile/15E148 Safari/604.1`,
      0,
      'ios',
      false,
      'mobile',
      'iPhone',
    ],
    [
      'Chrome on an iPhone',
      `${ios} CriOS/140.0.0.0 Mobile/15E148 Safari/604.1`,
      5,
      'ios',
      false,
      'mobile',
      'iPhone',
    ],
    ['an iOS app of the merchant', `${ios} Mobile/15E148`, 0, 'ios', true, 'mobile', 'iPhone'],
    [
      'Chrome on Android',
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
      5,
      'android',
      false,
      'mobile',
      'Android',
    ],
    [
      'an Android app of the merchant',
      `${android} Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36`,
      5,
      'android',
      true,
      'mobile',
      '; wv)',
    ],
    [
      'Chrome on Windows',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
      0,
      'other',
      false,
      'pc',
      'Windows',
    ],
    ['Safari on a Mac', `${mac} Version/18.1 Safari/605.1.15`, 0, 'other', false, 'pc', 'Macintosh'],
    [
      'an iPad that asks for desktop pages',
      `${mac} Version/18.1 Safari/605.1.15`,
      5,
      'ios',
      false,
      'pc',
      'maxTouchPoints 5',
    ],
    ['an empty user agent', '', 0, 'other', false, 'pc', ''],
  ] as const)('%s', (_, userAgent, maxTouchPoints, os, webView, device, reason) => {
    expect(detectEnvironment('v2', { userAgent, maxTouchPoints })).toEqual({
      device,
      os,
      inApp: undefined,
      webView,
      desktopIpad: reason.startsWith('max'),
      reason,
    })
  })

  test('a user agent that is no browser is a pc without a web view', () => {
    expect(detectEnvironment('v1', { userAgent: 'node' })).toMatchObject({ device: 'pc', webView: false })
  })
})
