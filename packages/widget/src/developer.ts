import {
  describe,
  isCheckoutError,
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

const said = new Set<string>()

/** Says it once a page. */
const say = (level: 'error' | 'warn' | 'info', text: string, ...more: readonly unknown[]): void => {
  if (said.has(text)) return
  said.add(text)
  // The developer gave no callback: there is nowhere else to say it.
  // oxlint-disable-next-line eslint/no-console
  console[level](`[portone-checkout] ${text}`, ...more)
}

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
}

const sayFindings = async (findings: readonly Diagnostic[], locale: WidgetLocale): Promise<void> => {
  if (findings.length === 0) return
  const known = await inWords(locale)
  for (const finding of findings) {
    const { severity, code, path, docs } = finding
    const text = known ? describe(finding, known.findings) : `${path}: ${code}`
    say(levels[severity], `${text} ${docs}`)
  }
}

const sayError = async (error: unknown, locale: WidgetLocale): Promise<void> => {
  if (!isCheckoutError(error)) return say('error', String(error), error)
  const { code, docs, diagnostics } = error
  const known = await inWords(locale)
  say('error', `${known ? `${code}: ${known.errors[code]}` : code} ${docs}`)
  return sayFindings(diagnostics, locale)
}

export const developer: Developer = {
  findings: (findings, locale) => void sayFindings(findings, locale),
  error: (error, locale) => void sayError(error, locale),
}
