import {
  describe,
  isCheckoutError,
  sayOnce,
  type CheckoutErrorCode,
  type Diagnostic,
  type Messages,
} from '@portone-checkout/core'
import type { WidgetLocale } from './texts/texts.js'

interface Words {
  readonly findings: Messages
  readonly errors: Readonly<Record<CheckoutErrorCode, string>>
}

/** A chunk of their own, loaded when there is something to say that no callback hears. */
const words: Readonly<Record<WidgetLocale, () => Promise<Words>>> = {
  ko: async () => {
    const { ko, koErrors } = await import('@portone-checkout/core/messages/ko')
    return { findings: ko, errors: koErrors }
  },
  en: async () => {
    const { en, enErrors } = await import('@portone-checkout/core/messages/en')
    return { findings: en, errors: enErrors }
  },
}

const levels = { error: 'error', warning: 'warn', notice: 'info' } as const

/** What is said of the option `reconcile`. */
const readme = 'https://www.npmjs.com/package/@portone-checkout/widget#attempts-that-no-page-saw-end'

const inWords = async (locale: WidgetLocale): Promise<Words | undefined> => {
  try {
    return await words[locale]()
  } catch {
    // Offline, or a policy: the codes are said without words.
    return undefined
  }
}

/** Says to the developer's console what neither `onDiagnostics` nor `onError` hears. */
export interface Developer {
  readonly findings: (findings: readonly Diagnostic[], locale: WidgetLocale) => void
  readonly error: (error: unknown, locale: WidgetLocale) => void
  /** An earlier page left an attempt open, and no server is asked how it ended. */
  readonly unasked: (locale: WidgetLocale) => void
}

const unasked: Readonly<Record<WidgetLocale, string>> = {
  ko: '이 탭의 이전 페이지에서 연 결제가 이미 승인되었을 수 있어서, 구매자에게 먼저 알렸습니다. 옵션 reconcile: reconcileWith(…)을 주면 서버가 결제 결과를 확인합니다.',
  en: 'A payment that an earlier page of this tab opened may have gone through, so the buyer is told first. Give the option reconcile: reconcileWith(…), and your server is asked how it ended.',
}

const sayFindings = async (findings: readonly Diagnostic[], locale: WidgetLocale): Promise<void> => {
  if (findings.length === 0) return
  const known = await inWords(locale)
  for (const finding of findings) {
    const { severity, code, path, docs } = finding
    const text = known ? describe(finding, known.findings) : `${path}: ${code}`
    sayOnce(levels[severity], `${text} ${docs}`)
  }
}

const sayError = async (error: unknown, locale: WidgetLocale): Promise<void> => {
  if (!isCheckoutError(error)) return sayOnce('error', String(error), [error])
  const { code, docs, diagnostics } = error
  const known = await inWords(locale)
  sayOnce('error', `${known ? `${code}: ${known.errors[code]}` : code} ${docs}`)
  return sayFindings(diagnostics, locale)
}

export const developer: Developer = {
  findings: (findings, locale) => void sayFindings(findings, locale),
  error: (error, locale) => void sayError(error, locale),
  unasked: (locale) => sayOnce('warn', `${unasked[locale]} ${readme}`),
}
