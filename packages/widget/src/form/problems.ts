import type { Diagnostic } from '@portone-checkout/core'
import type { FieldTexts, Texts } from '../texts/shape.js'
import { answerTo, type Question } from './questions.js'

/** Something that the buyer can mend; `target` is a field's path, or `consent:` with a consent's id. */
export interface Problem {
  readonly target: string
  readonly text: string
}

export interface Consent {
  /** Unique among the consents. */
  readonly id: string
  readonly label: string
  /** The document, opened in a new tab. */
  readonly href?: string | undefined
  /** Without it the buyer cannot pay. Default true. */
  readonly required?: boolean | undefined
}

export const consentTarget = (id: string): string => `consent:${id}`

const maxOf = ({ params }: Diagnostic): number | undefined => {
  const max = params?.['max']
  return typeof max === 'number' ? max : undefined
}

const problemOf = (
  { field }: Question,
  typed: string,
  words: FieldTexts,
  texts: Texts,
  findings: readonly Diagnostic[],
): string | undefined => {
  const clean = field.clean(typed)
  if (clean === '') return words.missing
  const invalid = words.invalid ?? words.missing
  if (field.accepts?.(clean) === false) return invalid
  const finding = findings.find(({ path, severity }) => severity === 'error' && path === field.path)
  if (finding === undefined) return undefined
  const max = maxOf(finding)
  return finding.code === 'too-long' && max !== undefined ? texts.tooLong(max) : invalid
}

/** What keeps the buyer from paying, in the order of the page. Findings that no question answers are the merchant's. */
export const problemsOf = (
  questions: readonly Question[],
  values: Readonly<Record<string, string>>,
  consents: readonly Consent[],
  agreed: readonly string[],
  findings: readonly Diagnostic[],
  texts: Texts,
): readonly Problem[] => [
  ...questions.flatMap((question): readonly Problem[] => {
    const { path, texts: key } = question.field
    const words = texts.fields[key] ?? { label: path, missing: path }
    const text = problemOf(question, answerTo(question, values), words, texts, findings)
    return text === undefined ? [] : [{ target: path, text }]
  }),
  ...consents
    .filter(({ id, required = true }) => required && !agreed.includes(id))
    .map(({ id, label }) => ({ target: consentTarget(id), text: texts.agreeMissing(label) })),
]
