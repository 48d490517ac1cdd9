import { fieldAt, fields, type Field } from './fields.js'
import type { Knowledge, Requirement } from './knowledge.js'
import { isGiven, valueAt, withValue, type JsonRecord } from './paths.js'

export type WidgetOperation = 'requestPayment' | 'requestIssueBillingKey' | 'requestIssueBillingKeyAndPay'

/** The merchant's selection from what a gateway offers. */
export interface Offer {
  readonly methods?: readonly string[] | undefined
  readonly easyPayProviders?: readonly string[] | undefined
  readonly giftCertificates?: readonly string[] | undefined
  /** Installment months to offer; 0 is a lump sum. */
  readonly installments?: readonly number[] | undefined
}

export interface Question {
  readonly field: Field
  /** Codes to choose from; empty for a text field. */
  readonly options: readonly string[]
}

export const methodPaths: Readonly<Record<WidgetOperation, string>> = {
  requestPayment: 'payMethod',
  requestIssueBillingKey: 'billingKeyMethod',
  requestIssueBillingKeyAndPay: 'billingKeyAndPayMethod',
}

/** The merchant's list in its order, limited to what the gateway supports; without one the gateway's list. */
const offered = (own: readonly string[] | undefined, listed: readonly string[]): readonly string[] =>
  own === undefined || listed.length === 0 ? (own ?? listed) : own.filter((code) => listed.includes(code))

/** The methods to choose from: one when the request names it, none when the PG's window asks. */
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

/** The sub-choices of a method, such as easy pay providers, with the path that holds the choice. */
const subChoicesOf = (
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
  // A name needs both first and last name as its alternative; otherwise any one alternative is enough.
  if (path === 'customer.fullName')
    return isGiven(request, 'customer.firstName') && isGiven(request, 'customer.lastName')
  return alternatives.some((alternative) => isGiven(request, alternative))
}

/** The typed or chosen value; empty when a choice is no longer offered, as after a change of gateway. */
export const answerTo = ({ field, options }: Question, values: Readonly<Record<string, string>>): string => {
  const typed = values[field.path] ?? ''
  return field.control === 'text' || options.includes(typed) ? typed : ''
}

const sentValue = (field: Field, typed: string): string | number =>
  field.numeric === true ? Number(field.clean(typed)) : field.clean(typed)

const withAnswers = (
  request: JsonRecord,
  questions: readonly Question[],
  values: Readonly<Record<string, string>>,
  isIncluded: (field: Field) => boolean = () => true,
): JsonRecord =>
  questions.reduce((current, question) => {
    const { field } = question
    const typed = answerTo(question, values)
    if (field.clean(typed) === '' || !isIncluded(field)) return current
    return withValue(current, field.path, sentValue(field, typed))
  }, request)

export interface FormContext {
  readonly knowledge: Knowledge
  readonly operation: WidgetOperation
  /** The merchant's part of the request. */
  readonly request: JsonRecord
  readonly method: string | undefined
  readonly offer: Offer
  /** What the buyer has typed or chosen, by path; may include fields that are not asked at the moment. */
  readonly values: Readonly<Record<string, string>>
}

/** The merchant's request with the method, and with its sub-choice when only one is offered. */
const withChoices = ({ knowledge, operation, request, method, offer }: FormContext): JsonRecord => {
  const withMethod = method === undefined ? request : withValue(request, methodPaths[operation], method)
  const [path, options] = subChoicesOf(knowledge, method, offer) ?? []
  const only = options?.length === 1 ? options[0] : undefined
  if (path === undefined || only === undefined || isGiven(request, path)) return withMethod
  const field = fieldAt(path)
  return field === undefined ? withMethod : withValue(withMethod, path, sentValue(field, only))
}

/**
 * The questions for the buyer: the method's sub-choice, fields that the gateway requires and the merchant has not given, and
 * fields that an answer makes required in turn.
 */
export const questionsOf = (context: FormContext): readonly Question[] => {
  const { knowledge, method, offer, values } = context
  const request = withChoices(context)
  const options = new Map<string, readonly string[]>()
  const subChoices = subChoicesOf(knowledge, method, offer)
  if (subChoices !== undefined && subChoices[1].length > 1 && !isGiven(request, subChoices[0]))
    options.set(...subChoices)

  for (const requirement of knowledge.requirements(method)) {
    const { path } = requirement
    if (requirement.necessity === 'recommended' || options.has(path) || isMet(request, requirement)) continue
    options.set(path, requirement.options ?? [])
  }

  const currentQuestions = (): readonly Question[] =>
    fields.flatMap((field) => {
      const list = options.get(field.path)
      if (list === undefined) return []
      const listed = field.path === 'mobile.carrier' ? knowledge.capabilities.carriers : []
      const choices = [list, listed, field.codes ?? []].find((codes) => codes.length > 0) ?? []
      // Skip a choice without options.
      return field.control !== 'text' && choices.length === 0 ? [] : [{ field, options: choices }]
    })

  // An answer can make another field required, so check the request with the answers so far.
  for (let round = 0; round < 3; round++) {
    const before = options.size
    const soFar = withAnswers(request, currentQuestions(), values, (field) => field.control !== 'text')
    for (const { code, severity, path } of knowledge.inspect(soFar))
      if (code === 'missing' && severity === 'error' && fieldAt(path) && !isGiven(soFar, path))
        options.set(path, options.get(path) ?? [])
    if (options.size === before) break
  }
  return currentQuestions()
}

/** The request to send: the merchant's part, the method, and the answers to the current questions only. */
export const assemble = (context: FormContext, questions: readonly Question[]): JsonRecord =>
  withAnswers(withChoices(context), questions, context.values)
