import { fieldAt, fields, type Field } from './fields.js'
import type { Knowledge, Requirement } from './knowledge.js'
import { isGiven, valueAt, withValue, type JsonRecord } from './paths.js'

export type WidgetOperation = 'requestPayment' | 'requestIssueBillingKey' | 'requestIssueBillingKeyAndPay'

/** What the merchant narrows of what a gateway offers. */
export interface Offer {
  readonly methods?: readonly string[] | undefined
  readonly easyPayProviders?: readonly string[] | undefined
  readonly giftCertificates?: readonly string[] | undefined
  /** Months; 0 is a single payment. */
  readonly installments?: readonly number[] | undefined
}

export interface Question {
  readonly field: Field
  /** What to choose from; empty for what is typed. */
  readonly options: readonly string[]
}

export const methodPaths: Readonly<Record<WidgetOperation, string>> = {
  requestPayment: 'payMethod',
  requestIssueBillingKey: 'billingKeyMethod',
  requestIssueBillingKeyAndPay: 'billingKeyAndPayMethod',
}

/** The merchant's own list in the merchant's order, as far as the gateway has it; else the gateway's. */
const offered = (own: readonly string[] | undefined, listed: readonly string[]): readonly string[] =>
  own === undefined || listed.length === 0 ? (own ?? listed) : own.filter((code) => listed.includes(code))

/** The methods to choose from; none where the merchant has chosen, or where the PG's window asks. */
export const methodsOf = (
  knowledge: Knowledge,
  operation: WidgetOperation,
  request: JsonRecord,
  offer: Offer,
): readonly string[] => {
  const given = valueAt(request, methodPaths[operation])
  if (typeof given === 'string' && given !== '') return [given]
  const { methods } = knowledge.capabilities
  return methods.length === 0 ? [] : offered(offer.methods, methods)
}

/** The kinds of a method, by the path that holds the kind. */
const kindsOf = (
  knowledge: Knowledge,
  method: string | undefined,
  offer: Offer,
): readonly [path: string, options: readonly string[]] | undefined => {
  const { easyPayProviders, giftCertificates } = knowledge.capabilities
  if (method === 'EASY_PAY')
    return ['easyPay.easyPayProvider', offered(offer.easyPayProviders, easyPayProviders)]
  if (method === 'GIFT_CERTIFICATE')
    return ['giftCertificate.giftCertificateType', offered(offer.giftCertificates, giftCertificates)]
  if (method === 'CARD')
    return ['card.installment.monthOption.fixedMonth', (offer.installments ?? []).map(String)]
  return undefined
}

const isMet = (request: JsonRecord, { path, alternatives = [] }: Requirement): boolean => {
  if (isGiven(request, path)) return true
  // Of a name, both halves stand in for the whole; of other alternatives, any does.
  if (path === 'customer.fullName')
    return isGiven(request, 'customer.firstName') && isGiven(request, 'customer.lastName')
  return alternatives.some((other) => isGiven(request, other))
}

/** What was typed or chosen; a choice that is no longer offered, as by another gateway, is none. */
export const answerTo = ({ field, options }: Question, values: Readonly<Record<string, string>>): string => {
  const typed = values[field.path] ?? ''
  return field.control === 'text' || options.includes(typed) ? typed : ''
}

const sent = (field: Field, typed: string): string | number =>
  field.numeric === true ? Number(field.clean(typed)) : field.clean(typed)

const answered = (
  request: JsonRecord,
  questions: readonly Question[],
  values: Readonly<Record<string, string>>,
  only: (field: Field) => boolean = () => true,
): JsonRecord =>
  questions.reduce((current, question) => {
    const { field } = question
    const typed = answerTo(question, values)
    if (field.clean(typed) === '' || !only(field)) return current
    return withValue(current, field.path, sent(field, typed))
  }, request)

export interface FormContext {
  readonly knowledge: Knowledge
  readonly operation: WidgetOperation
  /** What the merchant gives. */
  readonly request: JsonRecord
  readonly method: string | undefined
  readonly offer: Offer
  /** What the buyer typed or chose so far, by path; more than is asked at the moment. */
  readonly values: Readonly<Record<string, string>>
}

/** The merchant's request with the method, and with the kind where only one is offered. */
const chosen = ({ knowledge, operation, request, method, offer }: FormContext): JsonRecord => {
  const withMethod = method === undefined ? request : withValue(request, methodPaths[operation], method)
  const [path, options] = kindsOf(knowledge, method, offer) ?? []
  const only = options?.length === 1 ? options[0] : undefined
  if (path === undefined || only === undefined || isGiven(request, path)) return withMethod
  const field = fieldAt(path)
  return field === undefined ? withMethod : withValue(withMethod, path, sent(field, only))
}

/**
 * What the buyer must still be asked: the kind of the method, what the gateway or its guide requires for it and the merchant
 * has not given, and what an answer makes necessary in turn.
 */
export const questionsOf = (context: FormContext): readonly Question[] => {
  const { knowledge, method, offer, values } = context
  const request = chosen(context)
  const options = new Map<string, readonly string[]>()
  const kinds = kindsOf(knowledge, method, offer)
  if (kinds !== undefined && kinds[1].length > 1 && !isGiven(request, kinds[0])) options.set(...kinds)

  for (const requirement of knowledge.requirements(method)) {
    const { path } = requirement
    if (requirement.necessity === 'recommended' || options.has(path) || isMet(request, requirement)) continue
    options.set(path, requirement.options ?? [])
  }

  const asked = (): readonly Question[] =>
    fields.flatMap((field) => {
      const list = options.get(field.path)
      if (list === undefined) return []
      const listed = field.path === 'mobile.carrier' ? knowledge.capabilities.carriers : []
      const choices = [list, listed, field.codes ?? []].find((codes) => codes.length > 0) ?? []
      // A choice of nothing is no question.
      return field.control !== 'text' && choices.length === 0 ? [] : [{ field, options: choices }]
    })

  // What an answer brings along shows only when the request with that answer is held against the rules.
  for (let round = 0; round < 3; round++) {
    const before = options.size
    const soFar = answered(request, asked(), values, (field) => field.control !== 'text')
    for (const { code, severity, path } of knowledge.inspect(soFar))
      if (code === 'missing' && severity === 'error' && fieldAt(path) && !isGiven(soFar, path))
        options.set(path, options.get(path) ?? [])
    if (options.size === before) break
  }
  return asked()
}

/** The request to send: the merchant's part, the method, and the answers to what is asked; nothing else typed. */
export const assemble = (context: FormContext, questions: readonly Question[]): JsonRecord =>
  answered(chosen(context), questions, context.values)
