// Writes the reference from the gateways' data: one page per gateway, and one matrix of all.
import { capabilities, requirements, v1Calls, v2Calls } from './core.mjs'
import { rowOf } from './rules.mjs'

const code = (text) => `\`${text}\``
const list = (values) => (values.length > 0 ? values.map(code).join(', ') : '–')
const cell = (text) =>
  String(text)
    .replaceAll('|', String.raw`\|`)
    .replaceAll('\n', ' ')
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')
const unique = (values) => [...new Set(values)]

const guide = ({ docs }) => `https://developers.portone.io/${docs}`
export const fileOf = ({ dialect, code: name }) => `${dialect}-${name}.md`

const windows = { iframe: 'overlay', popup: 'popup', redirect: 'leaves the page', ui: 'drawn in the page' }
const flows = {
  pay: 'requestPayment',
  issue: 'requestIssueBillingKey',
  'issue-and-pay': 'requestIssueBillingKeyAndPay',
  certification: 'requestIdentityVerification',
}
const buttons = { pay: 'loadPaymentUI', issue: 'loadIssueBillingKeyUI' }
const titles = {
  pay: '`request_pay`: payment',
  issue: '`request_pay` with `customer_uid`: billing key',
  'issue-and-pay': '`request_pay` with `customer_uid`: billing key and payment',
  certification: '`certification`: identity verification',
}
/** V1's flows, by V2's name of the operation. */
const operationOf = ({ flowOf, uiFlowOf }, key) =>
  (flowOf === undefined && uiFlowOf !== undefined ? buttons : flows)[key] ?? key
const titleOf = (gateway, key) =>
  gateway.flowOf === undefined && gateway.uiFlowOf !== undefined
    ? titles[key].replace('request_pay', 'loadUI')
    : (titles[key] ?? code(key))

const devices = ['pc', 'mobile']

const required = (gateway, key, device, method) =>
  requirements({ gateway, operation: operationOf(gateway, key), device, method }).filter(
    ({ necessity }) => necessity === 'required',
  )

/** The fields that a gateway requires in addition to its dialect. */
const needed = (gateway, key, device, method) => {
  const plain = { ...gateway, profiles: { [key]: { methods: [], rules: [] } } }
  const shared = required(plain, key, device).map(({ path }) => path)
  return required(gateway, key, device, method).filter(({ path }) => !shared.includes(path))
}

/** One row per group of methods with the same required fields. */
const methodRows = (gateway, key, methods) => {
  const rows = new Map()
  for (const method of methods.length > 0 ? methods : [undefined]) {
    const cells = devices.map((device) => list(pathsOf(needed(gateway, key, device, method))))
    const alike = rows.get(cells.join()) ?? { names: [], cells }
    alike.names.push(method === undefined ? 'chosen in the window' : code(method))
    rows.set(cells.join(), alike)
  }
  return [...rows.values()].map(({ names, cells }) => [names.join(', '), ...cells])
}

const pathsOf = (found) =>
  found.map(({ path, ownPath, alternatives }) =>
    [ownPath, ...(alternatives && ownPath === path ? [alternatives.join(' + ')] : [])].join('` or `'),
  )

const leaves = (shape, prefix = '') =>
  Object.entries(shape).flatMap(([key, node]) =>
    typeof node.aliasOf === 'string'
      ? []
      : Array.isArray(node) && typeof node[0] === 'object'
        ? leaves(node[0], `${prefix}${key}[].`)
        : typeof node === 'object' && !Array.isArray(node)
          ? leaves(node, `${prefix}${key}.`)
          : [`${prefix}${key}${Array.isArray(node) ? '[]' : ''}`],
  )

const profilePart = (gateway, key, profile) => {
  const { methods, rules, fields = {}, bypass = gateway.bypass } = profile
  const operation = gateway.dialect === 'v1' && key !== 'certification' ? 'request_pay' : key
  const situation = { key, operation, methods, gateway }
  const rows = rules.flatMap((rule) => rowOf(rule, situation) ?? [])
  const own = leaves({ ...fields, ...(Object.keys(bypass).length > 0 ? { bypass } : {}) })
  return [
    `## ${titleOf(gateway, key)}`,
    table(['method', 'also required on PC', 'also required on mobile'], methodRows(gateway, key, methods)),
    rows.length > 0
      ? table(
          ['parameter', 'severity', 'rule', 'when', 'source'],
          rows.map(({ paths, severity, says, when, source }) => [paths, severity, says, when, source]),
        )
      : '',
    own.length > 0 ? `Own parameters: ${list(own)}` : '',
  ].filter(Boolean)
}

const factsPart = (facts) => {
  const told = Object.entries(facts).map(
    ([name, { en, values }]) => `${code(name)} (${values.length > 0 ? list(values) : 'any word'}): ${en}`,
  )
  return told.length === 0
    ? []
    : [`Facts of the contract, which only the merchant can tell (\`channel.facts\`): ${told.join(' ')}`]
}

/** A gateway's rules for calls of the REST API. */
const restPart = (rest) => {
  if (rest === undefined || rest.calls.length === 0) return []
  const rows = Object.entries(rest.ruled).flatMap(([call, { profiles }]) =>
    profiles[call].rules.flatMap((rule) => {
      const row = rowOf(rule, { key: call, operation: call, methods: [], gateway: rest })
      return row ? [[code(call), row.paths, row.severity, row.says, row.when, row.source]] : []
    }),
  )
  const refused = Object.keys(rest.dialect === 'v1' ? v1Calls : v2Calls).filter(
    (call) => !(call in rest.ruled),
  )
  return [
    '## REST calls',
    `Calls from the merchant’s server that its guide or PortOne’s schema documents, and those that every gateway takes: ${list(rest.calls)}.${
      refused.length > 0 ? ` Impossible: ${list(refused)}.` : ''
    } What the schema requires of each call comes on top.`,
    rows.length > 0 ? table(['call', 'parameter', 'severity', 'rule', 'when', 'source'], rows) : '',
  ].filter(Boolean)
}

/** @param facts core's text for each contract fact; @param rest the gateway's REST half */
export const pageOf = (gateway, facts = {}, rest) => {
  const { name, window, dialect } = gateway
  return `${[
    `# ${name.en} (${code(gateway.code)}, ${dialect.toUpperCase()})`,
    `${name.ko}. Guide: <${guide(gateway)}>. Written by \`node scripts/docs.mjs\` from the rules themselves. Beside each stands where it comes from: a heading of the guide, or what else is named there, such as PortOne’s API schema, its help centre, or what live shops send.`,
    `Window: on PC ${windows[window.pc]}, on mobile ${windows[window.mobile]}. Rules that every ${dialect.toUpperCase()} gateway shares come on top: <https://developers.portone.io/${gateway.base.docs}>.`,
    ...factsPart(facts),
    ...Object.entries(gateway.profiles).flatMap(([key, profile]) => profilePart(gateway, key, profile)),
    ...restPart(rest),
  ].join('\n\n')}\n`
}

const short = (text) => text.replace(/^request(?=[A-Z])/, '')

const matrixRow = (gateway) => {
  const keys = Object.keys(gateway.profiles)
  const over = (read) =>
    unique(
      keys.flatMap((key) =>
        devices.flatMap((device) =>
          read(capabilities({ gateway, operation: operationOf(gateway, key), device })),
        ),
      ),
    )
  const [main] = keys
  return [
    `[${code(gateway.code)}](${fileOf(gateway)})`,
    gateway.name.en,
    keys.map((key) => `${short(key)}: ${gateway.profiles[key].methods.join(' ') || '–'}`).join('; '),
    `${windows[gateway.window.pc]} / ${windows[gateway.window.mobile]}`,
    over(({ currencies }) => currencies).join(' ') || '–',
    ...devices.map((device) => list(pathsOf(needed(gateway, main, device)))),
  ]
}

export const matrixOf = (gateways) => {
  const head = [
    'gateway',
    'name',
    'operations and methods',
    'window, PC / mobile',
    'currencies',
    'also required on PC',
    'also required on mobile',
  ]
  const part = (dialect) =>
    table(head, gateways.filter((gateway) => gateway.dialect === dialect).map(matrixRow))
  return `${[
    '# Gateways',
    'What each gateway takes, as its guide says, or as live shops show where the two differ. Written by `node scripts/docs.mjs` from the same data that `check` reads. Also required is what the first operation needs whatever the method, beyond what the dialect asks of all; what single methods need stands on the page of the gateway.',
    '## V2',
    part('v2'),
    '## V1',
    part('v1'),
  ].join('\n\n')}\n`
}
