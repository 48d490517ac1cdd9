// Prints the interfaces of one gateway's requests.
import { levelsOf, treeOf } from './fields.mjs'
import { readRules } from './rules.mjs'

const site = 'https://developers.portone.io'

/** `inicis_v2` as `InicisV2`, `ALIPAY_PLUS` as `AlipayPlus`, `customerId` as `CustomerId`. */
export const pascal = (text) =>
  text
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean)
    .map((word) => word[0].toUpperCase() + (/[a-z]/.test(word) ? word.slice(1) : word.slice(1).toLowerCase()))
    .join('')

const operations = {
  v2: {
    requestPayment: { noun: 'Payment', base: 'V2PaymentRequest', method: 'payMethod' },
    requestIssueBillingKey: { noun: 'BillingKey', base: 'V2BillingKeyRequest', method: 'billingKeyMethod' },
    requestIssueBillingKeyAndPay: {
      noun: 'BillingKeyAndPay',
      base: 'V2BillingKeyAndPayRequest',
      method: 'billingKeyAndPayMethod',
    },
    loadPaymentUI: { noun: 'PaymentUI', base: 'V2PaymentUIRequest', method: 'payMethod' },
    loadIssueBillingKeyUI: {
      noun: 'BillingKeyUI',
      base: 'V2BillingKeyUIRequest',
      method: 'billingKeyMethod',
    },
    requestIdentityVerification: { noun: 'IdentityVerification', base: 'V2IdentityVerificationRequest' },
  },
  v1: {
    pay: { noun: 'Pay', base: 'V1PayRequest', method: 'pay_method' },
    issue: { noun: 'Issue', base: 'V1BillingRequest', method: 'pay_method' },
    'issue-and-pay': { noun: 'IssueAndPay', base: 'V1BillingRequest', method: 'pay_method' },
    certification: { noun: 'Certification', base: 'V1CertificationRequest' },
  },
}
const fromChannel = ['storeId', 'channelKey', 'redirectUrl', 'm_redirect_url', 'customer_uid']

const comment = (lines, indent) => {
  const width = 114 - indent.length
  const wrapped = lines.flatMap((line) => {
    const rows = []
    let row = ''
    for (const word of line.split(' ')) {
      if (row && row.length + word.length >= width) {
        rows.push(row)
        row = ''
      }
      row = row ? `${row} ${word}` : word
    }
    return [...rows, row]
  })
  return wrapped.length === 1
    ? `${indent}/** ${wrapped[0]} */`
    : [`${indent}/**`, ...wrapped.map((row) => `${indent} *${row && ` ${row}`}`), `${indent} */`].join('\n')
}

/** Whether the gateway has the field itself, or one inside. */
const hasOwn = (field) => field.isOwn === true || [...(field.fields?.values() ?? [])].some(hasOwn)

/** Everything that one gateway's requests need, as TypeScript. */
export const interfacesOf = (gateway, { prefix, source, ownDocs, complain }) => {
  const { dialect, name } = gateway
  const definition = source.definitionOf(`${dialect} ${gateway.code}`)
  const guide = `Guide: ${site}/${gateway.docs}`
  const shortName = /\(([A-Z]+)\)$/.exec(name.en)?.[1] ?? name.en
  const koreanName = name.ko.replace(/\s*\([^)]*\)$/, '')
  const texts = []
  const byBody = new Map()
  const taken = new Set()
  const imports = new Set()

  const emit = (wanted, body, fallback) => {
    const known = byBody.get(body)
    if (known) return known
    const chosen = [wanted, fallback, `${fallback}2`].find((one) => one && !taken.has(one))
    if (chosen === undefined) throw new Error(`${gateway.code}: two interfaces called ${wanted}`)
    taken.add(chosen)
    byBody.set(body, chosen)
    texts.push(body.replaceAll('$NAME', chosen))
    return chosen
  }

  const docOf = (field, base) => {
    const sentences = [...(field.says ?? []), ...(canExtend(base) ? [] : saidInside(field))]
    const said = sentences.length > 0 ? `${shortName}: ${sentences.join('; ')}. ${guide}` : ''
    const depth = field.path.split('.').length
    const meaning =
      ownDocs[field.path] ??
      base?.doc ??
      (field.isOwn ? ownDocs[field.path.split('.').at(-1)] : undefined) ??
      (field.path === 'bypass'
        ? `Options of ${shortName}’s own (PG사 고유 파라미터), passed on as they are.`
        : depth === 2 && field.fields !== undefined && field.path.startsWith('bypass.')
          ? `${shortName}’s own options (${koreanName} 고유 파라미터).`
          : undefined)
    if (meaning === undefined) complain(`${dialect} ${gateway.code} ${field.path}`)
    return [
      meaning ?? field.path,
      ...(said ? ['', said] : field.isOwn && field.path !== 'bypass' ? ['', guide] : []),
    ]
  }

  /** Whether an interface has to declare the field. */
  const says = (field, base, required) =>
    required.has(field.path) ||
    field.list !== undefined ||
    field.says !== undefined ||
    (field.isOwn && (base === undefined || isOther(field, base))) ||
    [...(field.fields?.values() ?? [])].some((inner) =>
      says(inner, base?.inside && source.fieldOf(base.inside, inner.path.split('.').at(-1)), required),
    )
  const isOther = (field, base) =>
    base.text === '{}' ||
    base.text === 'unknown' ||
    (field.type !== undefined && simple(field.type) !== simple(base.text))
  const simple = (type) => type.replace(/^Readonly<Record<string, unknown>>$/, 'V2OwnOptions')

  /** Whether an interface can say something of the fields inside. */
  const canExtend = (base) =>
    base === undefined || base.inside !== undefined || base.text === '{}' || base.text === 'unknown'

  /** What is said of fields whose parent is a choice of two, as `interval: cannot be used`. */
  const saidInside = (field) =>
    [...(field.fields?.values() ?? [])].flatMap((inner) => [
      ...(inner.says ?? []).map((sentence) => `\`${inner.path.split('.').at(-1)}\` ${sentence}`),
      ...saidInside(inner),
    ])

  const typeOf = (field, base, context) => {
    const inner = [...(field.fields?.values() ?? [])]
    if (inner.length > 0 && canExtend(base)) {
      const isNew = base?.inside === undefined
      if (
        isNew ||
        inner.some((one) =>
          says(one, source.fieldOf(base.inside, one.path.split('.').at(-1)), context.required),
        )
      ) {
        const item = objectOf(field, base, context)
        return field.isList || base?.isList ? `readonly ${item}[]` : item
      }
    }
    if (field.list) return base?.isList ? `readonly (${field.list})[]` : field.list
    if (field.type !== undefined && (base === undefined || isOther(field, base))) return field.type
    // What is left out by its type stays so.
    if (base?.text === 'never') return 'undefined'
    const text = base?.text ?? field.type ?? 'unknown'
    if (text.length > 60 && !base?.inside)
      return `NonNullable<${context.owner}['${field.path.split('.').at(-1)}']>`
    return text
  }

  const membersOf = (fields, owner, context) =>
    fields.flatMap((field) => {
      const key = field.path.split('.').at(-1)
      const base = owner && source.fieldOf(owner, key)
      // A rule may speak of a field that this function does not have.
      const isElsewhere = owner !== undefined && base === undefined && !hasOwn(field)
      if (isElsewhere || !says(field, base, context.required)) return []
      const type = typeOf(field, base, { ...context, owner })
      for (const word of type.match(/\b(?:V[12]\w+|Prefixed|Currency)\b/g) ?? []) imports.add(word)
      const isRequired = context.required.has(field.path) || base?.isRequired === true
      const quoted = /^[A-Za-z_]\w*$/.test(key) ? key : `'${key}'`
      return [
        comment(docOf(field, base), '  '),
        `  readonly ${quoted}${isRequired ? '' : '?'}: ${type}${isRequired || ['unknown', 'undefined'].includes(type) ? '' : ' | undefined'}`,
      ]
    })

  /** The interface of an object inside a request. */
  const objectOf = (field, base, context) => {
    const owner = base?.inside
    const isNamed = field.path === 'customer' && context.isNamed
    if (owner) imports.add(owner)
    const members = membersOf([...field.fields.values()], owner, context)
    const wanted = `${prefix}${pascal(field.path)}`
    const fallback = `${context.prefix}${pascal(field.path)}`
    const [meaning] = docOf(field, base)
    const body = [
      comment([meaning.replace(/\.$/, ''), `On ${shortName}.`].join('. ').split('\n'), ''),
      `export interface $NAME${owner ? ` extends ${owner}` : ''} {`,
      ...members,
      '}',
    ].join('\n')
    if (!isNamed) return emit(wanted, body, fallback)
    const asked = emit(`${wanted}Details`, body, `${fallback}Details`)
    const ways = [
      { suffix: 'ByBothNames', names: ['firstName', 'lastName'] },
      // The last is what TypeScript compares with a customer that fits neither.
      { suffix: 'ByFullName', names: ['fullName'] },
    ].map(({ suffix, names }) => {
      const halves = names.map((one) => field.fields.get(one) ?? { path: `${field.path}.${one}` })
      const required = new Set(halves.map(({ path }) => path))
      return emit(
        `${wanted}${suffix}`,
        [
          comment(
            [
              `Who pays (구매자 정보) on ${shortName}, by ${names.map((one) => `\`${one}\``).join(' with ')}.`,
            ],
            '',
          ),
          `export interface $NAME extends ${asked} {`,
          ...membersOf(halves, owner, { ...context, required }),
          '}',
        ].join('\n'),
        `${fallback}${suffix}`,
      )
    })
    return emit(
      wanted,
      `${comment([`Who pays (구매자 정보) on ${shortName}, by \`fullName\` or by \`firstName\` with \`lastName\`.`], '')}\nexport type $NAME = ${ways.join(' | ')}`,
      fallback,
    )
  }

  /** The request of one profile: an interface, or a union of one for each group of methods. */
  const requestOf = (key, profile, whole) => {
    const { noun, base, method } = operations[dialect][key]
    const read = readRules(gateway, key, profile, fromChannel)
    const profiles = definition && source.propertyOf(source.propertyOf(definition, 'profiles'), key)
    const ownBypass = profile.bypass !== undefined
    const bypassType = source.propertyOf(ownBypass ? profiles : definition, 'bypass')
    const bypass = profile.bypass ?? gateway.bypass
    const isBase = base === 'V1CertificationRequest'
    const tree = treeOf(
      {
        base,
        own: [
          { shape: profile.fields ?? {}, type: source.propertyOf(profiles, 'fields') },
          { shape: bypass, type: bypassType, under: isBase ? undefined : 'bypass' },
        ],
        lists: read.lists,
        says: read.says,
        isTaken: (path) => path === method,
      },
      source,
    )
    const common = read.groups.reduce(
      (paths, group) => paths.filter((path) => group.paths.includes(path)),
      read.groups[0].paths,
    )
    const isNamedAll = read.groups.every((group) => group.isNamed)
    const fields = [...(tree.fields?.values() ?? [])].filter(({ path }) => path !== method)
    imports.add(base)
    // A block without fields takes none.
    const noBypass =
      isBase || Object.keys(bypass).length > 0
        ? []
        : [
            comment([`${shortName} has no options of its own here.`], '  '),
            '  readonly bypass?: Readonly<Record<string, never>> | undefined',
          ]
    const contextOf = (paths, isNamed, own) => ({
      required: levelsOf(isNamed ? [...paths, 'customer'] : paths),
      isNamed,
      base,
      prefix: own,
    })
    const withRequired = (list, paths, isNamed) => {
      const known = new Set(list.map(({ path }) => path))
      const missing = [...levelsOf(isNamed ? [...paths, 'customer.'] : paths)].filter(
        (path) => path !== 'customer.',
      )
      for (const path of missing) {
        const steps = path.split('.')
        let level = fields
        steps.forEach((step, index) => {
          const here = steps.slice(0, index + 1).join('.')
          let found = level.find((one) => one.path === here)
          if (!found) level.push((found = { path: here }))
          if (index < steps.length - 1) {
            found.fields ??= new Map()
            const inner = found.fields
            level = {
              find: (test) => [...inner.values()].find(test),
              push: (one) => inner.set(one.path.split('.').at(-1), one),
            }
          } else if (path === 'customer' && isNamed) found.fields ??= new Map()
        })
      }
      return known
    }
    for (const group of read.groups) withRequired(fields, group.paths, group.isNamed)
    if (read.groups.some(({ isNamed }) => isNamed))
      fields.find(({ path }) => path === 'customer').fields ??= new Map()

    const methodsIn = (methods) => {
      const spelled = methods.flatMap((one) =>
        one === undefined
          ? []
          : key === 'requestIssueBillingKeyAndPay' && one === 'MOBILE'
            ? [one, 'PHONE']
            : [one],
      )
      const isOptional =
        methods.includes(undefined) ||
        (profile.defaultMethod !== undefined && methods.includes(profile.defaultMethod)) ||
        (dialect === 'v2' && profile.methods.length === 1)
      const listed = read.lists.get(method)
      const type =
        spelled.length > 0
          ? spelled.map((one) => `'${one}'`).join(' | ')
          : listed
            ? listed.map((one) => `'${one}'`).join(' | ')
            : 'string'
      const doc = methods.includes(undefined)
        ? 'How the buyer pays (결제 수단): chosen in the window, so it may be left out.'
        : `How the buyer pays (결제 수단).${isOptional ? ` \`${profile.defaultMethod ?? profile.methods[0]}\` where it is left out.` : ''}`
      return { type, isOptional, doc }
    }
    const methodMember = ({ type, isOptional, doc }) =>
      method
        ? [
            comment([doc], '  '),
            `  readonly ${method}${isOptional ? '?' : ''}: ${type}${isOptional ? ' | undefined' : ''}`,
          ]
        : []
    const title = (extra = '') =>
      comment([`${operationTitle(dialect, key)} on ${shortName} (${koreanName})${extra}. ${guide}`], '')

    if (read.groups.length === 1) {
      const [group] = read.groups
      const members = membersOf(fields, base, contextOf(group.paths, group.isNamed, `${prefix}${noun}`))
      return {
        returns: read.returns,
        name: emit(
          whole,
          [
            title(),
            `export interface $NAME extends ${base} {`,
            ...methodMember(methodsIn(group.methods)),
            ...members,
            ...noBypass,
            '}',
          ].join('\n'),
          whole,
        ),
      }
    }

    // One declaration of the method for all groups: an editor shows no docstring of a union's several.
    const methods = read.groups.map((group) => methodsIn(group.methods))
    const isShared = methods.every(({ isOptional }) => isOptional === methods[0].isOptional)
    const baseName = emit(
      `${prefix}${noun}Fields`,
      [
        title(', by whichever method'),
        `export interface $NAME${isShared ? '<Method extends string = string>' : ''} extends ${base} {`,
        ...(isShared ? methodMember({ ...methods[0], type: 'Method' }) : []),
        ...membersOf(fields, base, contextOf(common, isNamedAll, `${prefix}${noun}`)),
        ...noBypass,
        '}',
      ].join('\n'),
    )
    const names = read.groups.map((group, index) => {
      const extra = group.paths.filter((path) => !common.includes(path))
      const isPlain = index === 0
      const label = isPlain
        ? 'Plain'
        : group.methods.length <= 3
          ? group.methods.map(pascal).join('Or')
          : `${pascal(group.methods[0])}AndOther`
      const roots = new Set(extra.map((path) => path.split('.')[0]))
      if (group.isNamed && !isNamedAll) roots.add('customer')
      const touched = fields.filter(({ path }) => roots.has(path))
      return emit(
        `${prefix}${label}${noun}`,
        [
          title(` by ${group.methods.map((one) => `\`${one}\``).join(', ')}`),
          `export interface $NAME extends ${baseName}${isShared ? `<${methods[index].type}>` : ''} {`,
          ...(isShared ? [] : methodMember(methods[index])),
          ...membersOf(touched, base, contextOf(group.paths, group.isNamed, `${prefix}${label}${noun}`)),
          '}',
        ].join('\n'),
      )
    })
    return {
      returns: read.returns,
      name: emit(whole, `${title()}\nexport type $NAME = ${names.join(' | ')}`),
    }
  }

  const requests = []
  const returning = []
  const keys = Object.keys(gateway.profiles)
  if (dialect === 'v2')
    for (const key of keys) {
      const { name: request, returns } = requestOf(
        key,
        gateway.profiles[key],
        `${prefix}${operations.v2[key].noun}Request`,
      )
      requests.push([key, request, operationTitle('v2', key)])
      if (returns.includes('redirectUrl')) returning.push(key)
    }
  else {
    const flows = keys.filter((key) => key !== 'certification')
    const found = flows.map((key) =>
      requestOf(
        key,
        gateway.profiles[key],
        flows.length === 1 ? `${prefix}PayRequest` : `${prefix}${operations.v1[key].noun}`,
      ),
    )
    if (flows.length > 1)
      emit(
        `${prefix}PayRequest`,
        `${comment([`\`IMP.request_pay\` (결제 요청) on ${shortName} (${koreanName}). ${guide}`], '')}\nexport type $NAME = ${found.map((one) => one.name).join(' | ')}`,
      )
    if (flows.length > 0)
      requests.push(['request_pay', `${prefix}PayRequest`, '`IMP.request_pay` (결제 요청)'])
    if (found.length > 0 && found.every(({ returns }) => returns.includes('m_redirect_url')))
      returning.push('request_pay')
    if (keys.includes('certification')) {
      const { name: request } = requestOf(
        'certification',
        gateway.profiles['certification'],
        `${prefix}CertificationRequest`,
      )
      requests.push(['certification', request, operationTitle('v1', 'certification')])
    }
  }
  texts.push(
    [
      comment([`What each function takes on ${shortName} (${koreanName}).`], ''),
      `export interface ${prefix}Requests {`,
      ...requests.flatMap(([key, request, title]) => [
        comment([`${title}.`], '  '),
        `  readonly ${key}: ${request}`,
      ]),
      ...(returning.length > 0
        ? [
            comment(['Functions that need a return address.'], '  '),
            `  readonly returning: ${returning.map((key) => `'${key}'`).join(' | ')}`,
          ]
        : []),
      '}',
    ].join('\n'),
  )
  return { text: texts.join('\n\n'), imports }
}

const titles = {
  requestPayment: '`PortOne.requestPayment` (결제 요청)',
  requestIssueBillingKey: '`PortOne.requestIssueBillingKey` (빌링키 발급 요청)',
  requestIssueBillingKeyAndPay: '`PortOne.requestIssueBillingKeyAndPay` (빌링키 발급 및 결제 요청)',
  loadPaymentUI: '`PortOne.loadPaymentUI` (결제 UI 호출)',
  loadIssueBillingKeyUI: '`PortOne.loadIssueBillingKeyUI` (빌링키 발급 UI 호출)',
  requestIdentityVerification: '`PortOne.requestIdentityVerification` (본인인증 요청)',
  pay: '`IMP.request_pay` without a billing key (일반 결제)',
  issue: '`IMP.request_pay` that issues a billing key (빌링키 발급)',
  'issue-and-pay': '`IMP.request_pay` that charges and issues a billing key (결제와 동시에 빌링키 발급)',
  certification: '`IMP.certification` (본인인증)',
}
const operationTitle = (_dialect, key) => titles[key]
