import { check } from '../src/check.js'
import { v1Gateway, v2Gateway } from '../src/gateways/gateway.js'
import { issuesAndCharges } from '../src/requests/v1.js'
import type { Device, JsonRecord, V2Operation } from '../src/model.js'
import type { Rule } from '../src/rules/rule.js'
import type { Field, Shape } from '../src/rules/shape.js'
import { wrongType } from '../src/rules/findings.js'

const name = { ko: '규칙', en: 'Rules' }
const window = { pc: 'iframe', mobile: 'redirect' } as const
const docs = 'rules-under-test'

/** The findings of these rules in a V2 request, as `severity code path`, without those of the shared rules. */
export const holdV2 = (
  rules: readonly Rule[],
  request: JsonRecord,
  device: Device = 'pc',
  operation: V2Operation = 'requestPayment',
): readonly string[] => {
  const profile = { methods: [], rules }
  const gateway = v2Gateway('toy', {
    name,
    docs,
    window,
    profiles: {
      requestPayment: profile,
      requestIssueBillingKey: profile,
      requestIssueBillingKeyAndPay: profile,
    },
    bypass: {},
  })
  return check(request, { gateway, operation, device }).flatMap((found) =>
    found.docs.endsWith(docs) ? [`${found.severity} ${found.code} ${found.path}`] : [],
  )
}

/** The same for a V1 request. */
export const holdV1 = (rules: readonly Rule[], request: JsonRecord, now?: number): readonly string[] => {
  const profile = { methods: [], rules }
  const gateway = v1Gateway('toy', {
    name,
    docs,
    window,
    flowOf: issuesAndCharges,
    profiles: { pay: profile, issue: profile, 'issue-and-pay': profile },
    bypass: {},
  })
  return check(request, { gateway, operation: 'request_pay', device: 'pc', now }).flatMap((found) =>
    found.docs.endsWith(docs) ? [`${found.severity} ${found.code} ${found.path}`] : [],
  )
}

export interface Read {
  /** The value that the request gets. */
  readonly value: unknown
  /** `severity code path {params}` */
  readonly found: readonly string[]
}

/** Reads a value with a field. */
export const readField = (field: Field, value: unknown, device: Device = 'pc'): Read => {
  const found: string[] = []
  const read = field(value, 'here', {
    device,
    report: (code, path, params, severity = 'error') =>
      found.push([severity, code, path, ...(params === undefined ? [] : [JSON.stringify(params)])].join(' ')),
  })
  return { value: read, found }
}

/** A shape of keys that accept only text and convert nothing. */
export const onlyTexts = (...keys: readonly string[]): Shape =>
  Object.fromEntries(
    keys.map((key): [string, Field] => [
      key,
      (value, path, reading) =>
        typeof value === 'string' ? value : wrongType(value, path, reading, 'string'),
    ]),
  )
