// Reads from the rules of a profile, for each field: whether it is required, its closed list, and its limits as sentences.
import { decide, dependsOn } from '../../packages/core/dist/rules/asked.js'

const devices = ['pc', 'mobile']
const unique = (values) => [...new Set(values)]
const code = (text) => `\`${text}\``
export const generic = (path) => path.replace(/\.\d+(?=\.|$)/g, '')

/** Codes that PortOne also accepts with their enum's prefix. */
export const prefixes = {
  easyPayProvider: 'EASY_PAY_PROVIDER_',
  cardCompany: 'CARD_COMPANY_',
  giftCertificateType: 'GIFT_CERTIFICATE_TYPE_',
  carrier: 'CARRIER_',
  avaliableCarriers: 'CARRIER_',
  availableCards: 'CARD_COMPANY_',
  bankCode: 'BANK_',
  availableBanks: 'BANK_',
  cashReceiptType: 'CASH_RECEIPT_TYPE_',
  productType: 'PRODUCT_TYPE_',
  gender: 'GENDER_',
  country: 'COUNTRY_',
}

/** The method that the options under this path belong to; other methods ignore them. */
const methodOf = {
  card: 'CARD',
  easyPay: 'EASY_PAY',
  giftCertificate: 'GIFT_CERTIFICATE',
  mobile: 'MOBILE',
  transfer: 'TRANSFER',
  virtualAccount: 'VIRTUAL_ACCOUNT',
  alipayPlus: 'ALIPAY_PLUS',
  convenienceStore: 'CONVENIENCE_STORE',
  phone: 'phone',
}

/** The methods and devices for which a rule can apply, and whether that depends on the request. */
const reachOf = (when, { key, operation, methods }) => {
  const asked = methods.length > 0 ? methods : [undefined]
  const all = devices.flatMap((device) => asked.map((method) => ({ device, method, key, operation })))
  const holding = when ? all.filter((known) => decide(when, known) !== false) : all
  return {
    methods: asked.filter((method) => holding.some((one) => one.method === method)),
    isEveryMethod: asked.every((method) => holding.some((one) => one.method === method)),
    devices: devices.filter((device) => holding.some((one) => one.device === device)),
    /** Whether it always applies to a method on at least one device, whatever else the request contains. */
    holdsFor: (method) =>
      holding.some((one) => one.method === method && (!when || decide(when, one) === true)),
    /** Whether it always applies to a method on both devices, whatever else the request contains. */
    alwaysFor: (method) => !when || decide(when, { method, key, operation }) === true,
    dependsOn: when
      ? unique(
          holding.flatMap((known) => {
            const { paths, facts } = dependsOn(when, known)
            return [...paths.map(code), ...facts.map((name) => `the channel’s ${code(name)}`)]
          }),
        )
      : [],
  }
}

const conditionOf = (reach) =>
  [
    reach.isEveryMethod ? '' : ` with ${reach.methods.map(code).join(', ')}`,
    reach.devices.length === 1 ? ` on ${reach.devices[0] === 'pc' ? 'PC' : 'mobile'}` : '',
    reach.dependsOn.length > 0 ? `, depending on ${reach.dependsOn.join(', ')}` : '',
  ].join('')

const sayings = {
  missing: ({ severity = 'error', params }, condition) => {
    const or = params?.or ? `, or ${params.or.map(code).join(' with ')}` : ''
    return severity === 'error'
      ? `required${condition}${or}`
      : params?.byGuide
        ? `required by the guide${condition}${or}, though payments pass without`
        : severity === 'warning'
          ? `recommended${condition}${or}`
          : undefined
  },
  'too-long': ({ params: { max, unit } }, condition) => `at most ${max} ${unit}${condition}`,
  'out-of-range': ({ params }, condition) =>
    typeof params?.min === 'number' && typeof params?.max === 'number'
      ? `from ${params.min} to ${params.max}${condition}`
      : undefined,
  'unsupported-value': ({ values, severity = 'error' }, condition) =>
    values && values.length <= 12
      ? `${severity === 'error' ? 'one of' : 'supports'} ${values.map((value) => code(String(value))).join(', ')}${condition}`
      : undefined,
  ignored: (_, condition) => `no effect${condition}`,
  forbidden: ({ params }, condition) =>
    `cannot be used${params?.with ? ` with ${code(params.with)}` : condition}`,
  contract: (_, condition) => `needs a contract${condition}`,
  deprecated: ({ params }) =>
    params?.use ? `is being withdrawn: give ${code(params.use)}` : 'is being withdrawn',
}

/**
 * @returns required fields of all methods (`common`) and of each, closed lists, and sentences, all by path.
 * @param fromChannel fields that the channel of a checkout fills in
 */
export const readRules = (gateway, key, profile, fromChannel) => {
  const { methods } = profile
  const operation = gateway.dialect === 'v1' && key !== 'certification' ? 'request_pay' : key
  const asked = methods.length > 0 ? methods : [undefined]
  const required = new Map(asked.map((method) => [method, new Set()]))
  const named = new Set()
  const lists = new Map()
  const says = new Map()
  const say = (path, sentence) => {
    if (sentence) says.set(path, unique([...(says.get(path) ?? []), sentence]))
  }
  for (const rule of profile.rules) {
    const reach = reachOf(rule.when, { key, operation, methods })
    if (reach.methods.length === 0) continue
    for (const path of rule.paths) {
      say(generic(path), rule.code && sayings[rule.code]?.(rule, conditionOf(reach)))
      if (rule.code === 'missing' && (rule.severity ?? 'error') === 'error') {
        const isName = path === 'customer.fullName' && rule.params?.or
        if (rule.params?.or && !isName) continue
        if (/\.\d/.test(path)) continue
        for (const method of asked)
          if (reach.holdsFor(method))
            if (isName) named.add(method)
            else required.get(method).add(path)
      }
      if (rule.code === 'unsupported-value' && rule.values && rule.severity === undefined) {
        const own = methodOf[path.split('.')[0]]
        for (const method of asked) {
          const known = lists.get(path) ?? { values: new Set(), methods: new Set() }
          const isElsewhere =
            own !== undefined && method !== undefined && method !== own && methods.includes(own)
          if (reach.alwaysFor(method))
            for (const value of [...rule.values, ...(rule.tolerated ?? [])]) known.values.add(value)
          if (reach.alwaysFor(method) || isElsewhere) known.methods.add(method)
          lists.set(path, known)
        }
      }
    }
  }
  return {
    groups: groupsOf(asked, required, named, fromChannel),
    /** Closed lists for all methods; if methods have different lists, their union. */
    lists: new Map(
      [...lists]
        .filter(([, { values, methods: holding }]) => values.size > 0 && holding.size === asked.length)
        .map(([path, { values }]) => [path, [...values]]),
    ),
    returns: fromChannel.filter((path) => asked.every((method) => required.get(method).has(path))),
    says,
  }
}

/** Groups of methods with the same required fields, those with the fewest first. */
const groupsOf = (asked, required, named, fromChannel) => {
  const groups = new Map()
  for (const method of asked) {
    const paths = [...required.get(method)]
      .filter((path) => !fromChannel.includes(path))
      .toSorted((a, b) => a.localeCompare(b))
    const key = JSON.stringify([paths, named.has(method)])
    const group = groups.get(key) ?? { methods: [], paths, isNamed: named.has(method) }
    group.methods.push(method)
    groups.set(key, group)
  }
  return [...groups.values()].toSorted(
    (one, other) => one.paths.length + (one.isNamed ? 1 : 0) - other.paths.length - (other.isNamed ? 1 : 0),
  )
}
