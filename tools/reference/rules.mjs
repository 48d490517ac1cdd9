// Describes a rule in words, from the data of its condition and findings.

import { decide, dependsOn, en, findingsOf } from './core.mjs'

const code = (text) => `\`${text}\``
const list = (values) => values.map(code).join(', ')

const devices = ['pc', 'mobile']

/** `products[].link` for each item of a list. */
const generic = (path) => path.replace(/\.\d+(?=\.|$)/g, '[]')

const methodsOf = ({ methods }) => (methods.length > 0 ? methods : [undefined])

/** The devices and methods of a profile. */
const combinations = (situation) =>
  devices.flatMap((device) =>
    methodsOf(situation).map((method) => ({
      device,
      method,
      key: situation.key,
      operation: situation.operation,
    })),
  )

/** The devices and methods for which a rule can apply, and what it depends on; undefined if it never applies. */
const conditionOf = ({ when }, situation) => {
  if (!when) return ''
  const asked = methodsOf(situation)
  const holding = combinations(situation).filter((known) => decide(when, known) !== false)
  if (holding.length === 0) return undefined
  const on = devices.filter((device) => holding.some((one) => one.device === device))
  const by = asked.filter((method) => holding.some((one) => one.method === method))
  const decidedBy = new Set(
    holding.flatMap((known) => {
      const { paths, facts } = dependsOn(when, known)
      return [...facts.map((name) => `channel.facts.${name}`), ...paths]
    }),
  )
  return [
    on.length === 1 ? (on[0] === 'pc' ? 'PC' : 'mobile') : '',
    by.length < asked.length ? list(by) : '',
    decidedBy.size > 0 ? `depends on ${list([...decidedBy])}` : '',
  ]
    .filter(Boolean)
    .join('; ')
}

/** The findings that a rule may report, each with its methods. Usual ranges that start at 0 are left out. */
const reportsOf = (rule, situation) =>
  findingsOf(rule).flatMap((finding) => {
    const { code: name, severity = 'error', params = {}, path, dependsOn = [], when } = finding
    if (params.contract && params.min === 0 && params.max === undefined) return []
    // If the operation has no methods, a limit of a single method never applies.
    const isPossible = ({ method = null, ...known }) => !when || decide(when, { ...known, method }) !== false
    const methods = new Set(
      combinations(situation)
        .filter((known) => isPossible(known) && (!rule.when || decide(rule.when, known) !== false))
        .map(({ method }) => method),
    )
    return methods.size > 0 ? [{ name, severity, params, path, dependsOn, methods }] : []
  })

const reasons = {
  'one-month': 'takes one fixed month',
  'other-device': 'works on the other device only',
  'own-window': 'a month is fixed in a card company’s own window only',
  'refunds-all': '0 refunds the whole payment',
}

/** Core's English message, without the leading path and the trailing gateway. */
const inWords = (name, params) =>
  en[name]({ path: 'it', severity: 'error' }, { ...params, gateway: '' }).replace(/^it (.*)\. \(\)$/s, '$1')

const sentences = {
  missing: ({ or, contract, byGuide, allowed }, severity) => {
    const demand = contract
      ? 'some contracts need it'
      : byGuide
        ? 'required by the guide, but live shops go without'
        : severity === 'error'
          ? 'required'
          : 'recommended'
    return `${demand}${or ? `, or ${code(or.join(' + '))}` : ''}${allowed ? `: one of ${list(allowed)}` : ''}`
  },
  forbidden: ({ with: other, why }) =>
    `cannot be used${other ? ` with ${code(other)}` : ''}${reasons[why] ? `: ${reasons[why]}` : ''}`,
  exclusive: ({ with: other }) => `cannot be used with ${code(other)}`,
  ignored: ({ why }) => `has no effect${reasons[why] ? `: ${reasons[why]}` : ''}`,
  deprecated: ({ use }) => (use ? `is being withdrawn: ${code(use)}` : 'is being withdrawn'),
  contract: () => 'needs a contract',
  'too-long': ({ max, unit }) => `at most ${max} ${unit}`,
  'out-of-range': ({ min, max, contract, floor }) =>
    floor
      ? `installments from ${floor} KRW on`
      : `${contract ? 'usually ' : ''}${max === min ? min : `from ${min}${max === undefined ? '' : ` to ${max}`}`}`,
  'invalid-type': (params) => inWords('invalid-type', params),
  'invalid-format': (params) => inWords('invalid-format', params),
  mismatch: ({ after, before, total }) =>
    total
      ? `adds up to ${code(total)}`
      : before
        ? `within ${before} minutes from now`
        : `later than ${after === 'now' ? 'now' : code(generic(after))}`,
  'unsupported-value': ({ allowed = [] }) => `one of ${list(allowed)}`,
}

/** Text for limits or lists that depend on other values. */
const varying = { 'out-of-range': 'in a range', 'unsupported-value': 'one of a list' }

const sentenceOf = ({ name, params, severity, dependsOn }) =>
  dependsOn.length > 0 && varying[name]
    ? `${varying[name]} that depends on ${list(dependsOn)}`
    : (sentences[name]?.(params, severity) ?? name)

/** Merges findings that differ only in the field that this one cannot be combined with. */
const joined = (found) => {
  const groups = new Map()
  for (const { methods, ...finding } of found) {
    const { with: other, ...params } = finding.params
    const key = JSON.stringify(finding.name === 'forbidden' ? { ...finding, params } : finding)
    const group = groups.get(key) ?? { finding, others: new Set(), methods: new Set() }
    group.others.add(other)
    for (const method of methods) group.methods.add(method)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ finding, others, methods }) => ({
    ...finding,
    methods,
    params: others.has(undefined) ? finding.params : { ...finding.params, with: [...others].join('`, `') },
  }))
}

/** All findings of a rule as text, such as `at most 40 bytes` or `[].link: required`. */
const sayingOf = (rule, found, situation) => {
  const said = new Map()
  for (const finding of joined(found)) {
    const { path = rule.paths[0] } = finding
    const inside = rule.paths.map((own) =>
      path.startsWith(`${own}[]`) || path.startsWith(`${own}.`) ? path.slice(own.length) : undefined,
    )
    const place = rule.paths.includes(path) ? '' : (inside.find(Boolean) ?? path)
    const key = `${place && `${code(place)}: `}${sentenceOf(finding)}`
    said.set(key, [...(said.get(key) ?? []), ...finding.methods])
  }
  const asked = methodsOf(situation)
  const possible = new Set(
    combinations(situation).flatMap((known) =>
      rule.when && decide(rule.when, known) === false ? [] : [known.method],
    ),
  )
  // Amounts differ from method to method.
  return [...said]
    .map(([text, by]) => ({ text, by: asked.filter((method) => by.includes(method)) }))
    .sort((one, other) => asked.indexOf(one.by[0]) - asked.indexOf(other.by[0]))
    .map(({ text, by }) => (by.length < possible.size ? `${text} (${list(by)})` : text))
    .join('; ')
}

/** @returns one row of a rule (paths, severity, what it says, when, source), or nothing if it never applies. */
export const rowOf = (rule, situation) => {
  const when = conditionOf(rule, situation)
  if (when === undefined) return undefined
  const found = reportsOf(rule, situation)
  const says =
    rule.values !== undefined
      ? sentences['unsupported-value']({ allowed: rule.values })
      : sayingOf(rule, found, situation)
  return {
    paths: list(rule.paths),
    severity: [...new Set(found.map(({ severity }) => severity))].join(', '),
    says: says || 'as its source says',
    when,
    source: rule.source ?? '',
  }
}
