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
  /** The device as PortOne decides it in the given dialect. */
  readonly device: Device
  readonly os: 'ios' | 'android' | 'other'
  /** The app whose built-in browser this is. */
  readonly inApp?: InAppBrowser | undefined
  /** A browser inside an app: it may refuse popups and links to other apps, and the app must handle the return address. */
  readonly webView: boolean
  /** An iPad that reports itself as a Mac: PortOne opens the PC window for it. */
  readonly desktopIpad: boolean
  /** The evidence: the part of the user agent, or the touch points. */
  readonly reason: string
}

export interface EnvironmentHints {
  readonly userAgent: string
  /** `navigator.maxTouchPoints`: the only difference between an iPad and a Mac. */
  readonly maxTouchPoints?: number | undefined
}

/** Marks of apps in user agents; the first match counts. The test lists the source of each. */
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
/** Safari and other iOS browsers name themselves; a WebView does not. */
const iosBrowser = /\b(?:Safari|CriOS|FxiOS|EdgiOS|OPT|SamsungBrowser|Whale)\//

const browserHints = (): EnvironmentHints => (typeof navigator === 'object' ? navigator : { userAgent: '' })

/**
 * Where this page runs, from the user agent and touch points. A user agent can be wrong, so use the answer for advice, never
 * to refuse a payment.
 */
export const detectEnvironment = (
  dialect: Dialect = 'v2',
  { userAgent, maxTouchPoints = 0 }: EnvironmentHints = browserHints(),
): Environment => {
  const device = detectDevice({ userAgent }, dialect)
  const desktopIpad = /\bMacintosh\b/.test(userAgent) && maxTouchPoints > 1
  const isIos = iosDevice.test(userAgent)
  const os = isIos || desktopIpad ? 'ios' : /Android/.test(userAgent) ? 'android' : 'other'
  const [pattern, inApp] = inAppBrowsers.find(([mark]) => mark.test(userAgent)) ?? []
  const matchOf = (found: RegExp | undefined): string => found?.exec(userAgent)?.[0] ?? ''
  const bareWebView =
    os === 'android'
      ? matchOf(androidWebView)
      : isIos && !iosBrowser.test(userAgent)
        ? matchOf(iosDevice)
        : ''
  return {
    device,
    os,
    inApp,
    webView: inApp !== undefined || bareWebView !== '',
    desktopIpad,
    reason:
      matchOf(pattern) ||
      bareWebView ||
      (desktopIpad ? `maxTouchPoints ${maxTouchPoints}` : matchOf(handheld) || matchOf(desktop)),
  }
}
