// The guide's heading above each rule, read from a gateway's source: citations cost no bytes in what merchants ship.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'rolldown/utils'

const unwrap = (node) =>
  node && /^TS(?:As|Satisfies)Expression$|^ParenthesizedExpression$/.test(node.type)
    ? unwrap(node.expression)
    : node

const keyOf = ({ key }) => key?.name ?? key?.value

const modules = new Map()

/** A source file: what it declares and imports, and the comment above a node. */
const read = (file) => {
  const known = modules.get(file)
  if (known) return known
  const source = readFileSync(file, 'utf8')
  const { program, comments } = parseSync(file, source)
  const declared = new Map()
  const imported = new Map()
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration')
      for (const { local, imported: name } of statement.specifiers)
        imported.set(local.name, { name: name?.name, from: statement.source.value })
    const declaration = statement.declaration ?? statement
    for (const { id, init } of declaration?.declarations ?? []) declared.set(id.name, { statement, init })
  }
  const isBlank = (from, to) => /^\s*$/.test(source.slice(from, to))
  const commentAbove = (node) => {
    const lines = []
    let { start } = node
    for (const comment of comments.toReversed()) {
      if (comment.end > start) continue
      if (comment.type !== 'Line' || !isBlank(comment.end, start)) break
      const lineStart = source.lastIndexOf('\n', comment.start - 1) + 1
      if (!isBlank(lineStart, comment.start)) break
      lines.unshift(comment.value.trim())
      start = comment.start
    }
    return lines.join(' ') || undefined
  }
  const module = { file, declared, imported, commentAbove }
  modules.set(file, module)
  return module
}

/** Where a name is declared: here, or in the file that it is imported from. */
const resolve = (module, name) => {
  const here = module.declared.get(name)
  if (here) return { module, ...here }
  const there = module.imported.get(name)
  if (!there) throw new Error(`${module.file}: ${name} is declared nowhere`)
  return resolve(read(join(dirname(module.file), there.from.replace(/\.js$/, '.ts'))), there.name)
}

const returned = ({ body }) =>
  body.type === 'BlockStatement' ? body.body.find(({ type }) => type === 'ReturnStatement')?.argument : body

/** One heading a rule, in the order in which the rules run. */
const headingsIn = (module, given, above) => {
  const node = unwrap(given)
  if (node.type === 'Identifier') {
    const { module: owner, init, statement } = resolve(module, node.name)
    return headingsIn(owner, init, above ?? owner.commentAbove(statement))
  }
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier') {
    const { module: owner, init } = resolve(module, node.callee.name)
    const made = unwrap(init)
    const body = made?.type === 'ArrowFunctionExpression' ? unwrap(returned(made)) : undefined
    if (/^(?:Array|Call)Expression$/.test(body?.type)) return headingsIn(owner, body, above)
  }
  if (node.type !== 'ArrayExpression') return [above]
  return node.elements.flatMap((element) => {
    const comment = module.commentAbove(element) ?? above
    return element.type === 'SpreadElement'
      ? headingsIn(module, element.argument, comment)
      : element.type === 'Identifier'
        ? headingsIn(module, element, comment)
        : [comment]
  })
}

const propertiesOf = (module, given) => {
  const node = unwrap(given)
  if (node?.type === 'Identifier') {
    const { module: owner, init } = resolve(module, node.name)
    return propertiesOf(owner, init)
  }
  const found = new Map()
  for (const property of node?.properties ?? [])
    if (property.type === 'SpreadElement')
      for (const [key, value] of propertiesOf(module, property.argument)) found.set(key, value)
    else found.set(keyOf(property), { module, value: property.value, property })
  return found
}

const calls = (module) =>
  [...module.declared.values()].flatMap(({ init }) => {
    const node = unwrap(init)
    return node?.type === 'CallExpression' && /^v[12]Gateway$/.test(node.callee.name) ? [node] : []
  })

/** @returns {Map<string, Map<string, (string | undefined)[]>>} headings by profile, by gateway code. */
export const headingsOf = (file) => {
  const module = read(file)
  return new Map(
    calls(module).map(({ arguments: [code, definition] }) => {
      const profiles = propertiesOf(module, definition).get('profiles')
      const byProfile = [...propertiesOf(profiles.module, profiles.value)].map(([name, profile]) => {
        const rules = propertiesOf(profile.module, profile.value).get('rules')
        return [name, headingsIn(rules.module, rules.value)]
      })
      return [code.value, new Map(byProfile)]
    }),
  )
}
