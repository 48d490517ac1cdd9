import { describe, expect, test } from 'vitest'
import type { Device } from '../../model.js'
import { detectDevice } from './device.js'

const agents: readonly (readonly [name: string, userAgent: string, v1: Device, v2: Device])[] = [
  [
    'iPhone Safari',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    'mobile',
    'mobile',
  ],
  [
    'KakaoTalk on iOS',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 KAKAOTALK 10.8.5',
    'mobile',
    'mobile',
  ],
  [
    'Android Chrome, reduced, phone',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    'mobile',
    'mobile',
  ],
  [
    'Android Chrome, reduced, tablet',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    'mobile',
    'mobile',
  ],
  [
    'Android WebView',
    'Mozilla/5.0 (Linux; Android 14; SM-S921N; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36',
    'mobile',
    'mobile',
  ],
  [
    'iPad that asks for mobile pages',
    'Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    'mobile',
    'mobile',
  ],
  [
    'iPadOS Safari, desktop pages',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    'pc',
    'pc',
  ],
  [
    'Samsung Internet, desktop mode',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0.0.0 Safari/537.36',
    'pc',
    'pc',
  ],
  [
    'Windows Chrome',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    'pc',
    'pc',
  ],
  [
    'Internet Explorer on a tablet PC',
    'Mozilla/5.0 (Windows NT 6.3; Trident/7.0; Touch; .NET4.0E; Tablet PC 2.0; rv:11.0) like Gecko',
    'pc',
    'pc',
  ],
  [
    'Firefox on Android',
    'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
    'mobile',
    'mobile',
  ],
  [
    'an Android television',
    'Mozilla/5.0 (Linux; Android 9; BRAVIA 4K UR2 Build/PTT1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/110.0.0.0 Safari/537.36',
    'mobile',
    'pc',
  ],
  [
    'a Tizen television',
    'Mozilla/5.0 (SMART-TV; Linux; Tizen 6.0) AppleWebKit/537.36 (KHTML, like Gecko) Version/6.0 TV Safari/537.36',
    'pc',
    'pc',
  ],
  ['an empty user agent', '', 'pc', 'pc'],
]

describe('detectDevice', () => {
  test.each(agents)('%s: detected from the user agent', (_, userAgent, v1, v2) => {
    expect(detectDevice({ userAgent }, 'v1')).toBe(v1)
    expect(detectDevice({ userAgent }, 'v2')).toBe(v2)
  })

  test('an iPad that asks for desktop pages is a pc, whatever its touch points', () => {
    const userAgent =
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15'
    const iPad = { userAgent, maxTouchPoints: 5 }
    expect(detectDevice(iPad, 'v2')).toBe('pc')
  })
})
