// What a rule says, found out by running it: its condition and its finding are functions, not text.

const code = (text) => `\`${text}\``
const list = (values) => values.map(code).join(', ')

const devices = ['pc', 'mobile']

const scopeOf = ({ device, method, key, operation }, give, seen = new Set()) => ({
  device,
  method,
  key,
  operation,
  gateway: {},
  now: Date.parse('2030-01-01T00:00:00+09:00'),
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

/** Where a rule can hold, and what of the request or channel decides it. */
const conditionOf = ({ when }, { key, operation, methods }) => {
  if (!when) return ''
  const asked = methods.length > 0 ? methods : [undefined]
  const seen = new Set()
  const holding = devices.flatMap((device) =>
    asked
      .filter((method) => {
        const read = new Set()
        const holds = (give) => when(scopeOf({ device, method, key, operation }, give, read)) === true
        const bare = holds(() => undefined)
        const full = holds(() => 'x')
        if (bare !== full || read.size > 0) for (const path of read) seen.add(path)
        return bare || full || read.size > 0
      })
      .map((method) => ({ device, method })),
  )
  const on = devices.filter((device) => holding.some((one) => one.device === device))
  const by = asked.filter((method) => holding.some((one) => one.method === method))
  return [
    on.length === 1 ? (on[0] === 'pc' ? 'PC' : 'mobile') : '',
    by.length < asked.length ? list(by) : '',
    seen.size > 0 ? `depends on ${list([...seen])}` : '',
  ]
    .filter(Boolean)
    .join('; ')
}

const samples = [undefined, 'x', 0, '가'.repeat(4000), -1, 1e12, true, Array(99).fill('x'), { x: 1 }].concat(
  // Over, far ahead, and none.
  ['2000-01-01', '2099-01-01', '2030-02-31'],
)

/** What a rule finds, on whatever makes it find something. */
const findingsOf = ({ paths, test }, { key, operation, methods }) => {
  const found = new Map()
  // Amounts are weighed in won, which no currency means.
  const isOfCurrency = paths.includes('currency')
  for (const device of devices)
    for (const method of methods.length > 0 ? methods : [undefined])
      for (const sample of samples)
        try {
          test({
            ...scopeOf({ device, method, key, operation }, (path) =>
              path === 'currency' && !isOfCurrency ? undefined : sample,
            ),
            report: (name, path, params, severity = 'error') =>
              found.set(`${severity} ${name}`, { severity, name, params }),
          })
        } catch {
          // A sample that the rule's fields would have kept away.
        }
  return [...found.values()]
}

const words = {
  missing: ({ or, contract, byGuide }, severity) => {
    const demand = contract
      ? 'some contracts need it'
      : byGuide
        ? 'required by the guide, but live shops go without'
        : severity === 'error'
          ? 'required'
          : 'recommended'
    return `${demand}${or ? `, or ${code(or)}` : ''}`
  },
  forbidden: ({ with: other }) => `cannot be used${other ? ` with ${code(other)}` : ''}`,
  exclusive: ({ with: other }) => `cannot be used with ${code(other)}`,
  ignored: () => 'has no effect',
  deprecated: ({ use }) => `is being withdrawn: ${code(use)}`,
  contract: () => 'needs a contract',
  'too-long': ({ max, unit }) => `at most ${max} ${unit}`,
  'out-of-range': ({ min, max, contract }) =>
    contract ? 'usual amounts; contracts differ' : `from ${min}${max === undefined ? '' : ` to ${max}`}`,
  'invalid-format': ({ expected }) => `form: ${expected}`,
  mismatch: ({ after, before, total }) =>
    total ? `adds up to ${code(total)}` : before ? `within ${before} minutes` : `later than ${code(after)}`,
  'unsupported-value': ({ allowed = [] }) => `one of ${list(allowed)}`,
}

/** @returns one row of a rule: paths, severity, what it says, when, heading. */
export const rowOf = (rule, situation, heading) => {
  const found = findingsOf(rule, situation)
  const [first] = found
  const says =
    rule.values !== undefined
      ? words['unsupported-value']({ allowed: rule.values })
      : rule.code !== undefined && first !== undefined
        ? words[first.name]?.(first.params ?? {}, first.severity)
        : undefined
  return {
    paths: list(rule.paths),
    severity: [...new Set(found.map(({ severity }) => severity))].join(', ') || 'error',
    says: says ?? 'a table of its own',
    when: conditionOf(rule, situation),
    heading: heading ?? '',
  }
}
