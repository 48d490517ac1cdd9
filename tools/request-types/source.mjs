// Reads with TypeScript what the gateways' data does not contain: the types of a gateway's own parameters, and the
// interfaces, with their docstrings, that its requests extend.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { API } from 'typescript/unstable/sync'

// TypeScript's NodeBuilderFlags.NoTruncation and SymbolFlags.Optional.
const noTruncation = 1
const optional = 1 << 24

/** @param core the folder of the core package */
export const openSource = (core) => {
  const api = new API({ cwd: core })
  const [project] = api.updateSnapshot({ openProjects: [join(core, 'tsconfig.json')] }).getProjects()
  const { checker, program } = project
  const gatewaysFolder = join(core, 'src', 'gateways')

  /** The type's property, without `undefined`. */
  const propertyOf = (type, name) => {
    const symbol = type && checker.getPropertyOfType(type, name)
    if (!symbol) return undefined
    const whole = checker.getTypeOfSymbol(symbol)
    const acceptsNull = /\bnull\b/.test(checker.typeToString(whole))
    return { symbol, acceptsNull, type: checker.getNonNullableType(whole) ?? whole }
  }
  const textOf = (type) => checker.typeToString(type, undefined, noTruncation)

  /** Every gateway: its folder, and the type of its definition. */
  const definitions = new Map()
  for (const path of readdirSync(gatewaysFolder, { recursive: true })) {
    const match = /^(?!shared)([\w-]+)[/\\](v[12])(?:-[a-z]+)?\.ts$/.exec(path)
    if (!match) continue
    const [, family, dialect] = match
    const file = program.getSourceFile(join(gatewaysFolder, path))
    for (const statement of file.statements)
      for (const { initializer } of statement.declarationList?.declarations ?? []) {
        const [code, definition] = initializer?.arguments ?? []
        if (!/^v[12]Gateway$/.test(initializer?.expression?.text ?? '')) continue
        definitions.set(`${dialect} ${code.text}`, {
          family,
          type: checker.getTypeAtLocation(definition),
        })
      }
  }

  /** The type that a field accepts, as text. */
  const acceptedBy = (field) => {
    const [accepted] = field ? checker.getTypeArguments(field) : []
    return accepted ? textOf(accepted) : 'unknown'
  }

  /** An interface or type alias that `requests` exports, by name. */
  const named = new Map()
  for (const name of ['v1-requests', 'v2-requests']) {
    const file = program.getSourceFile(join(core, 'src', 'requests', `${name}.ts`))
    for (const statement of file.statements)
      if (statement.name)
        named.set(statement.name.text, {
          file: `../../requests/${name}.js`,
          type: checker.getTypeAtLocation(statement.name),
          isInterface: statement.members !== undefined,
        })
  }

  /** A field of a named interface: its type, the interface of its value, and its docstring. */
  const fieldOf = (interfaceName, name) => {
    const found = propertyOf(named.get(interfaceName)?.type, name)
    if (!found) return undefined
    const isList = checker.isArrayType(found.type)
    const item = isList ? checker.getTypeArguments(found.type)[0] : found.type
    const text = textOf(item)
    return {
      text: textOf(found.type),
      acceptsNull: found.acceptsNull,
      isList,
      isRequired: (found.symbol.flags & optional) === 0,
      inside: named.get(text)?.isInterface ? text : undefined,
      doc: checker.getDocumentationCommentOfSymbol(found.symbol).trim(),
    }
  }

  return {
    familyOf: (key) => definitions.get(key)?.family,
    definitionOf: (key) => definitions.get(key)?.type,
    propertyOf: (type, name) => propertyOf(type, name)?.type,
    itemOf: (type) => checker.getTypeArguments(type)[0],
    acceptedBy,
    fieldOf,
    fileOf: (name) => named.get(name)?.file,
    close: () => api.close(),
  }
}
