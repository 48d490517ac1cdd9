import {
  describe,
  isCheckoutError,
  sayOnce,
  type CheckoutErrorCode,
  type Diagnostic,
  type Messages,
} from '@portone-checkout/core'
import type { WidgetLocale } from './texts/texts.js'

interface ConsoleTexts {
  readonly findings: Messages
  readonly errors: Readonly<Record<CheckoutErrorCode, string>>
}

/** Texts in chunks of their own, loaded when there is something to log. */
const loadTexts: Readonly<Record<WidgetLocale, () => Promise<ConsoleTexts>>> = {
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

/** Documentation of the option `reconcile`. */
const readme = 'https://www.npmjs.com/package/@portone-checkout/widget#attempts-without-a-known-result'

const textsFor = async (locale: WidgetLocale): Promise<ConsoleTexts | undefined> => {
  try {
    return await loadTexts[locale]()
  } catch {
    // Offline or blocked by a policy: log the codes only.
    return undefined
  }
}

/** Logs to the console what the merchant's callbacks `onDiagnostics` and `onError` do not receive. */
export interface Developer {
  readonly findings: (findings: readonly Diagnostic[], locale: WidgetLocale) => void
  readonly error: (error: unknown, locale: WidgetLocale) => void
  /** An earlier page left an attempt open, and without `reconcile` no server is asked how it ended. */
  readonly leftOpen: (locale: WidgetLocale) => void
}

const leftOpenTexts: Readonly<Record<WidgetLocale, string>> = {
  ko: '이 탭의 이전 페이지에서 연 결제가 이미 승인되었을 수 있어서, 구매자에게 먼저 알렸습니다. 옵션 reconcile: reconcileWith(…)을 주면 서버가 결제 결과를 확인합니다.',
  en: 'A payment that an earlier page of this tab opened may have been approved, so the buyer is warned first. With the option reconcile: reconcileWith(…), your server is asked for its result instead.',
}

const sayFindings = async (findings: readonly Diagnostic[], locale: WidgetLocale): Promise<void> => {
  if (findings.length === 0) return
  const texts = await textsFor(locale)
  for (const finding of findings) {
    const { severity, code, path, docs } = finding
    const text = texts ? describe(finding, texts.findings) : `${path}: ${code}`
    sayOnce(levels[severity], `${text} ${docs}`)
  }
}

const sayError = async (error: unknown, locale: WidgetLocale): Promise<void> => {
  if (!isCheckoutError(error)) return sayOnce('error', String(error), [error])
  const { code, docs, diagnostics } = error
  const texts = await textsFor(locale)
  sayOnce('error', `${texts ? `${code}: ${texts.errors[code]}` : code} ${docs}`)
  return sayFindings(diagnostics, locale)
}

export const developer: Developer = {
  findings: (findings, locale) => void sayFindings(findings, locale),
  error: (error, locale) => void sayError(error, locale),
  leftOpen: (locale) => sayOnce('warn', `${leftOpenTexts[locale]} ${readme}`),
}
