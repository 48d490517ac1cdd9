import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { asset } from '../scripts.js'

const detect = (userAgent: string, maxTouchPoints: number): unknown => {
  const served = { base: 'http://127.0.0.1:1', faults: [], path: '/v2/browser-sdk.js' }
  const world = {
    served,
    URL,
    URLSearchParams,
    location: { search: '' },
    document: { currentScript: null },
    HTMLScriptElement: EventTarget,
    navigator: { userAgent, maxTouchPoints },
  }
  const answer: unknown = runInNewContext(
    `(() => { ${asset('shared.js')}; return JSON.stringify(platform()) })()`,
    world,
  )
  return JSON.parse(String(answer))
}

const mobile = { platformType: 'PLATFORM_TYPE_MOBILE', isIpad: false }
const pc = { platformType: 'PLATFORM_TYPE_PC', isIpad: false }

test.each([
  [
    'iPhone Safari',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    5,
    mobile,
  ],
  [
    'KakaoTalk on iOS',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 KAKAOTALK 11.0',
    5,
    mobile,
  ],
  [
    'Android Chrome',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36',
    5,
    mobile,
  ],
  [
    'a reduced tablet',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36',
    5,
    mobile,
  ],
  [
    'Android WebView',
    'Mozilla/5.0 (Linux; Android 14; SM-S921N; wv) AppleWebKit/537.36 Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36',
    5,
    mobile,
  ],
  [
    'iPad, mobile site',
    'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    5,
    mobile,
  ],
  [
    'iPad, desktop site',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15',
    5,
    { ...pc, isIpad: true },
  ],
  [
    'macOS Safari',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15',
    0,
    pc,
  ],
  [
    'Windows Chrome',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36',
    0,
    pc,
  ],
  [
    'Samsung Internet, desktop mode',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 SamsungBrowser/27.0 Chrome/125.0.0.0 Safari/537.36',
    5,
    pc,
  ],
])('%s', (_name, userAgent, touchPoints, expected) => {
  expect(detect(userAgent, touchPoints)).toEqual(expected)
})
