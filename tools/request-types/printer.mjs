// Prints the interfaces of the objects inside one gateway's requests, each once.
import { comment, lastKey, pascal } from './text.mjs'

/** Whether the gateway itself declares the field or one inside it. */
const hasOwn = (field) => field.isOwn === true || [...(field.fields?.values() ?? [])].some(hasOwn)

/** Collects interfaces by name; identical ones are merged. */
export const collector = (code) => {
  const texts = []
  const byBody = new Map()
  const taken = new Set()
  /** @param body the interface's text, with `$NAME` for its name; @returns the chosen name */
  const emit = (wanted, body, fallback) => {
    const known = byBody.get(body)
    if (known) return known
    const chosen = [wanted, fallback, `${fallback}2`].find((one) => one && !taken.has(one))
    if (chosen === undefined) throw new Error(`${code}: two interfaces called ${wanted}`)
    taken.add(chosen)
    byBody.set(body, chosen)
    texts.push(body.replaceAll('$NAME', chosen))
    return chosen
  }

  return { texts, emit }
}

/** Prints fields and objects of one gateway. */
export const printer = ({ gateway, names, prefix, source, ownDocs, complain, emit, imports }) => {
  const { guide, shortName, koreanName } = names

  const docOf = (field, base) => {
    const sentences = [...(field.says ?? []), ...(canExtend(base) ? [] : saidInside(field))]
    const said = sentences.length > 0 ? `${shortName}: ${sentences.join('; ')}. ${guide}` : ''
    const depth = field.path.split('.').length
    const meaning =
      ownDocs[field.path] ??
      base?.doc ??
      (field.isOwn ? ownDocs[lastKey(field.path)] : undefined) ??
      (field.path === 'bypass'
        ? `Options of ${shortName}’s own (PG사 고유 파라미터), passed on as they are.`
        : depth === 2 && field.fields !== undefined && field.path.startsWith('bypass.')
          ? `${shortName}’s own options (${koreanName} 고유 파라미터).`
          : undefined)
    if (meaning === undefined) complain(`${gateway.dialect} ${gateway.code} ${field.path}`)
    return [
      meaning ?? field.path,
      ...(said ? ['', said] : field.isOwn && field.path !== 'bypass' ? ['', guide] : []),
    ]
  }

  /** Whether the gateway's interface must redeclare the field. */
  const says = (field, base, required) =>
    required.has(field.path) ||
    field.list !== undefined ||
    field.says !== undefined ||
    (field.isOwn && (base === undefined || isOther(field, base))) ||
    [...(field.fields?.values() ?? [])].some((inner) =>
      says(inner, base?.inside && source.fieldOf(base.inside, lastKey(inner.path)), required),
    )
  const isOther = (field, base) =>
    base.text === '{}' ||
    base.text === 'unknown' ||
    (field.type !== undefined && simple(field.type) !== simple(base.text))
  const simple = (type) => type.replace(/^Readonly<Record<string, unknown>>$/, 'V2OwnOptions')

  /** Whether the fields inside can have docstrings of their own. */
  const canExtend = (base) =>
    base === undefined || base.inside !== undefined || base.text === '{}' || base.text === 'unknown'

  /** Sentences about fields whose parent is a choice of two, such as `interval: cannot be used`. */
  const saidInside = (field) =>
    [...(field.fields?.values() ?? [])].flatMap((inner) => [
      ...(inner.says ?? []).map((sentence) => `\`${lastKey(inner.path)}\` ${sentence}`),
      ...saidInside(inner),
    ])

  const typeOf = (field, base, context) => {
    const inner = [...(field.fields?.values() ?? [])]
    if (inner.length > 0 && canExtend(base)) {
      const isNew = base?.inside === undefined
      if (
        isNew ||
        inner.some((one) => says(one, source.fieldOf(base.inside, lastKey(one.path)), context.required))
      ) {
        const item = objectOf(field, base, context)
        return field.isList || base?.isList ? `readonly ${item}[]` : item
      }
    }
    if (field.list) return base?.isList ? `readonly (${field.list})[]` : field.list
    if (field.type !== undefined && (base === undefined || isOther(field, base))) return field.type
    // A field that its type excludes stays excluded.
    if (base?.text === 'never') return 'undefined'
    const known = base?.text ?? field.type ?? 'unknown'
    const text = base?.acceptsNull ? `${known} | null` : known
    if (text.length > 60 && !base?.inside) return `NonNullable<${context.owner}['${lastKey(field.path)}']>`
    return text
  }

  const membersOf = (fields, owner, context) =>
    fields.flatMap((field) => {
      const key = lastKey(field.path)
      const base = owner && source.fieldOf(owner, key)
      // A rule may name a field that this operation does not have.
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
      // TypeScript reports an error against the last variant if a customer matches none.
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

  return { membersOf }
}
