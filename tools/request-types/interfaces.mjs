// Prints the request types of one gateway: an interface, or a union of interfaces, for each operation.
import { levelsOf, treeOf } from './fields.mjs'
import { operations, titles } from './operations.mjs'
import { collector, printer } from './printer.mjs'
import { readRules } from './rules.mjs'
import { comment, pascal } from './text.mjs'

const site = 'https://developers.portone.io'

/** Fields that a checkout fills in from its channel and options; `customer_uid` is in V1's base interfaces. */
const fromChannel = ['storeId', 'channelKey', 'redirectUrl', 'm_redirect_url', 'customer_uid']

/** The gateway's name in docstrings. */
const namesOf = ({ name, docs }) => ({
  guide: `Guide: ${site}/${docs}`,
  shortName: /\(([A-Z]+)\)$/.exec(name.en)?.[1] ?? name.en,
  koreanName: name.ko.replace(/\s*\([^)]*\)$/, ''),
})

/** The TypeScript source of all request types of one gateway. */
export const interfacesOf = (gateway, { prefix, source, ownDocs, complain }) => {
  const { dialect } = gateway
  const definition = source.definitionOf(`${dialect} ${gateway.code}`)
  const names = namesOf(gateway)
  const { guide, shortName, koreanName } = names
  const imports = new Set()
  const { texts, emit } = collector(gateway.code)
  const { membersOf } = printer({ gateway, names, prefix, source, ownDocs, complain, emit, imports })

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
        asked: read.groups,
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
    // A bypass block without fields must be empty.
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
      comment([`${titles[key]} on ${shortName} (${koreanName})${extra}. ${guide}`], '')

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

    // Declare the method once for all groups: editors show no docstring for a field that each member of a union declares.
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
    const variants = read.groups.map((group, index) => {
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
      name: emit(whole, `${title()}\nexport type $NAME = ${variants.join(' | ')}`),
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
      requests.push([key, request, titles[key]])
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
        gateway.profiles.certification,
        `${prefix}CertificationRequest`,
      )
      requests.push(['certification', request, titles.certification])
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
