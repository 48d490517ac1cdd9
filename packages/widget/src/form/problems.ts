import type { Diagnostic } from '@portone-checkout/core'
import type { FieldTexts, Texts } from '../texts/shape.js'
import { answerTo, type Question } from './questions.js'

/** A problem that the buyer can fix; `target` is a field's path, or `consent:` and a consent's id. */
export interface Problem {
  readonly target: string
  readonly text: string
}

export interface Consent {
  /** Unique among the consents. */
  readonly id: string
  readonly label: string
  /** URL of the document; opens in a new tab. */
  readonly href?: string | undefined
  /** Whether the buyer must agree in order to pay. Default true. */
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
  fieldTexts: FieldTexts,
  texts: Texts,
  findings: readonly Diagnostic[],
): string | undefined => {
  const clean = field.clean(typed)
  if (clean === '') return fieldTexts.missing
  const invalid = fieldTexts.invalid ?? fieldTexts.missing
  if (field.accepts?.(clean) === false) return invalid
  const finding = findings.find(({ path, severity }) => severity === 'error' && path === field.path)
  if (finding === undefined) return undefined
  const max = maxOf(finding)
  return finding.code === 'too-long' && max !== undefined ? texts.tooLong(max) : invalid
}

/** The problems that keep the buyer from paying, in display order. Findings about other fields are the merchant's. */
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
    const fieldTexts = texts.fields[key] ?? { label: path, missing: path }
    const text = problemOf(question, answerTo(question, values), fieldTexts, texts, findings)
    return text === undefined ? [] : [{ target: path, text }]
  }),
  ...consents
    .filter(({ id, required = true }) => required && !agreed.includes(id))
    .map(({ id, label }) => ({ target: consentTarget(id), text: texts.agreeMissing(label) })),
]
