// What a rule says. Its condition is data; what it finds is found out by running it.

import { decide, dependsOn, en } from './core.mjs'

const code = (text) => `\`${text}\``
const list = (values) => values.map(code).join(', ')

const devices = ['pc', 'mobile']

/** `products[].link` for each item of a list. */
const generic = (path) => path.replace(/\.\d+(?=\.|$)/g, '[]')

/** The clock of every check: the pages must not change from day to day. */
const today = Date.UTC(2026, 0, 1)

const scopeOf = ({ device, method, key, operation, gateway }, give, seen = new Set()) => ({
  device,
  method,
  key,
  operation,
  gateway,
  now: today,
  facts: new Proxy({}, { get: (_, name) => void seen.add(`channel.facts.${String(name)}`) }),
  at: (path) => {
    seen.add(path)
    return give(path)
  },
  has: (path) => {
    seen.add(path)
    return give(path) !== undefined
  },
})

/** Where a rule can hold, and what of the request or channel decides it; undefined where it never holds. */
const conditionOf = ({ when }, { key, operation, methods }) => {
  if (!when) return ''
  const asked = methods.length > 0 ? methods : [undefined]
  const holding = devices
    .flatMap((device) => asked.map((method) => ({ device, method, key, operation })))
    .filter((known) => decide(when, known) !== false)
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

/** Values of every kind that a rule may ask for. */
const samples = [
  [-1, 0, 0.5, 1, 2, 60, 1e4, 1e12],
  ['x', 'a b', '()%!', '가'.repeat(4000), 'KRW', 'USD', 'EUR', 'Y', '20200101', '20991231', '2099-12-31'],
  [true, false, {}, { x: 1 }, [], ['x'], [2], [2, 60], [{}], [{ x: 1 }], Array(99).fill('x')],
].flat()
/** What paths ask for by their names. */
const kinds = [
  [/from|to$|date|due|cfm|time/i, ['20200101', '20991231', '2020-01-01', '2099-12-31', '20300230']],
  [/currency/i, ['KRW', 'USD', 'EUR']],
]
/** What only some gateways know. */
const rare = [
  'a,b',
  '372',
  'KAKAO_BANK',
  'WeChatPayQRCodePayment',
  'WeChatPayH5Payment',
  'P305',
  ['P305'],
  ['ocb'],
  ['hpp_default_corp=SKT'],
  1500,
  [{ startDate: '20991231', endDate: '20200101', shipping: { x: 1 } }],
  [{ card_code: 'x', max_month: 2, cardCompany: 'x' }],
]

/** The same numbers from 0 to 1 each time. */
const randomly = () => {
  let state = 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** The words that the gateway's closed lists have, by path. */
const wordsOf = ({ profiles, base }) => {
  const words = new Map()
  const rules = Object.values(profiles).flatMap((profile) => [
    ...profile.rules,
    ...(profile.baseRules ?? base.rules),
  ])
  for (const { values, paths } of rules)
    if (values) for (const path of paths) words.set(path, [...(words.get(path) ?? []), ...values])
  return words
}

/** What a rule finds, each finding once, in requests of many kinds. */
const findingsOf = ({ test, code: single }, situation) => {
  const found = new Map()
  const read = new Set()
  const random = randomly()
  const words = wordsOf(situation.gateway)
  const oneOf = (list) => list[Math.floor(random() * list.length)]
  const valueFor = (path) => {
    if (path.startsWith('channel.facts.')) return oneOf([undefined, true, false])
    const hints = kinds.flatMap(([kind, values]) => (kind.test(path) ? values : []))
    const known = [...(words.get(path) ?? []), ...hints]
    if (known.length > 0 && random() < 0.5) return oneOf(known)
    return random() < 0.2 ? undefined : oneOf(random() < 0.2 ? rare : samples)
  }
  for (const device of devices)
    for (const method of situation.methods.length > 0 ? situation.methods : [undefined]) {
      let hits = 0
      for (let round = 0; round < 300; round += 1) {
        // A rule with one code says one thing of a method; a table may say many.
        if (single !== undefined && hits >= 5) break
        const request = new Map()
        const give = (path) => {
          // The first request holds nothing at all.
          if (!request.has(path)) request.set(path, round === 0 ? undefined : valueFor(path))
          return request.get(path)
        }
        const report = (name, path, params = {}, severity = 'error') => {
          const finding = { severity, name, params, path: generic(path) }
          // Usual from nothing on.
          if (params.contract && params.min === 0 && params.max === undefined) return
          hits += 1
          const key = JSON.stringify(finding)
          const known = found.get(key) ?? { ...finding, methods: new Set() }
          found.set(key, known)
          known.methods.add(method)
        }
        try {
          const scope = scopeOf({ ...situation, device, method }, give, read)
          const facts = new Proxy({}, { get: (_, name) => give(`channel.facts.${String(name)}`) })
          test({ ...scope, facts, report })
        } catch {
          // A sample that the rule's fields would have kept away.
        }
      }
    }
  return { found: [...found.values()], read }
}

const reasons = {
  'one-month': 'takes one fixed month',
  'other-device': 'works on the other device only',
  'own-window': 'a month is fixed in a card company’s own window only',
}

/** What core says of it in English, without the parameter in front and the gateway behind. */
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

const sentenceOf = ({ name, params, severity }) => sentences[name]?.(params, severity) ?? name

/** Findings that differ only in what the place cannot be used with, as one. */
const joined = (found) => {
  const groups = new Map()
  for (const finding of found) {
    const { with: other, ...params } = finding.params
    const key = JSON.stringify({ ...finding, params: finding.name === 'forbidden' ? params : finding.params })
    groups.set(key, [...(groups.get(key) ?? []), { finding, other }])
  }
  return [...groups.values()].map(([{ finding, other }, ...more]) =>
    more.length === 0
      ? finding
      : {
          ...finding,
          params: { ...finding.params, with: [other, ...more.map((one) => one.other)].join('`, `') },
        },
  )
}

/** All that a rule says, as `at most 40 bytes` or `[].link: required`. */
const sayingOf = (rule, { found, read }, { methods }) => {
  const said = new Map()
  const ranges = found.filter(({ name, params }) => name === 'out-of-range' && !params.contract)
  // Its limits are made of other values.
  if (ranges.length > 3)
    return `in a range that depends on ${list([...read].filter((path) => !rule.paths.includes(path)))}`
  for (const finding of joined(found)) {
    const paths = rule.paths.map(generic)
    const inside = paths.map((path) =>
      finding.path.startsWith(`${path}[]`) || finding.path.startsWith(`${path}.`)
        ? finding.path.slice(path.length)
        : undefined,
    )
    const place = paths.includes(finding.path) ? '' : (inside.find(Boolean) ?? finding.path)
    const key = `${place && `${code(place)}: `}${sentenceOf(finding)}`
    const known = said.get(key) ?? new Set()
    for (const method of finding.methods) known.add(method)
    said.set(key, known)
  }
  // Amounts differ from method to method.
  return [...said]
    .map(([text, by]) =>
      text.startsWith('usually') && by.size < methods.length ? `${text} (${list([...by])})` : text,
    )
    .join('; ')
}

/** @returns one row of a rule (paths, severity, what it says, when, source), or nothing where it never holds. */
export const rowOf = (rule, situation) => {
  const when = conditionOf(rule, situation)
  if (when === undefined) return undefined
  const found = findingsOf(rule, situation)
  const says =
    rule.values !== undefined
      ? sentences['unsupported-value']({ allowed: rule.values })
      : sayingOf(rule, found, situation)
  return {
    paths: list(rule.paths),
    severity: [...new Set(found.found.map(({ severity }) => severity))].join(', '),
    says: says || 'as its source says',
    when,
    source: rule.source ?? '',
  }
}
