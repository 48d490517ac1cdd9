import type { Device, Dialect } from '../../model.js'
import { detectDevice } from './device.js'

/** Apps whose built-in browser buyers open shops in. */
export type InAppBrowser =
  | 'kakaotalk'
  | 'naver'
  | 'instagram'
  | 'facebook'
  | 'line'
  | 'band'
  | 'daum'
  | 'everytime'
  | 'whale-app'
  | 'tiktok'
  | 'x'
  | 'google'

export interface Environment {
  /** As PortOne decides it, in the dialect asked for. */
  readonly device: Device
  readonly os: 'ios' | 'android' | 'other'
  /** The app whose built-in browser this is. */
  readonly inApp?: InAppBrowser | undefined
  /** A browser inside an app: popups and other apps' addresses may be refused, and the app must catch the way back. */
  readonly webView: boolean
  /** An iPad that says it is a Mac: PortOne opens the PC window for it. */
  readonly desktopIpad: boolean
  /** What told it: the part of the user agent, or the touch points. */
  readonly reason: string
}

export interface EnvironmentHints {
  readonly userAgent: string
  /** `navigator.maxTouchPoints`: the only thing that tells an iPad from a Mac. */
  readonly maxTouchPoints?: number | undefined
}

/** Words of user agents, the first match counts. Sources stand with the rows of the test. */
const inAppBrowsers: readonly (readonly [RegExp, InAppBrowser])[] = [
  [/KAKAOTALK/i, 'kakaotalk'],
  [/NAVER\(inapp/i, 'naver'],
  [/Instagram/, 'instagram'],
  [/FBA[NV]\/|FB_IAB|FBIOS/, 'facebook'],
  [/\bLine\//, 'line'],
  [/\bBAND\//, 'band'],
  [/DaumApps/, 'daum'],
  [/everytimeApp/, 'everytime'],
  [/\bwhaleapp/i, 'whale-app'],
  [/musical_ly|BytedanceWebview|TikTok/, 'tiktok'],
  [/Twitter for/, 'x'],
  [/\bGSA\//, 'google'],
]

const androidWebView = /; wv\)|Version\/\d\.\d Chrome\//
const handheld = /\b(?:iPhone|iPad|iPod|Android)\b/
const desktop = /\b(?:Macintosh|Windows|Linux|CrOS)\b/
const iosDevice = /\b(?:iPhone|iPad|iPod)\b/
/** Safari and the browsers that Apple lets stand beside it name themselves; a WebView names none. */
const iosBrowser = /\b(?:Safari|CriOS|FxiOS|EdgiOS|OPT|SamsungBrowser|Whale)\//

const browserHints = (): EnvironmentHints => (typeof navigator === 'object' ? navigator : { userAgent: '' })

/**
 * Where this page runs, from what the browser says of itself: pure, and table-tested. A user agent can say anything,
 * so it advises and never forbids.
 */
export const detectEnvironment = (
  dialect: Dialect = 'v2',
  { userAgent, maxTouchPoints = 0 }: EnvironmentHints = browserHints(),
): Environment => {
  const device = detectDevice({ userAgent }, dialect)
  const desktopIpad = /\bMacintosh\b/.test(userAgent) && maxTouchPoints > 1
  const isIos = iosDevice.test(userAgent)
  const os = isIos || desktopIpad ? 'ios' : /Android/.test(userAgent) ? 'android' : 'other'
  const [pattern, inApp] = inAppBrowsers.find(([one]) => one.test(userAgent)) ?? []
  const told = (found: RegExp | undefined): string => found?.exec(userAgent)?.[0] ?? ''
  const bareWebView =
    os === 'android' ? told(androidWebView) : isIos && !iosBrowser.test(userAgent) ? told(iosDevice) : ''
  return {
    device,
    os,
    inApp,
    webView: inApp !== undefined || bareWebView !== '',
    desktopIpad,
    reason:
      told(pattern) ||
      bareWebView ||
      (desktopIpad ? `maxTouchPoints ${maxTouchPoints}` : told(handheld) || told(desktop)),
  }
}
