// Builds one tree per profile: every field that this gateway's interfaces redeclare, with its type and docstring.
import { generic, prefixes } from './rules.mjs'

const union = (values) =>
  values.map((value) => (typeof value === 'string' ? `'${value}'` : value)).join(' | ')

/** The type of a closed list at a path; undefined where every value of the base type stays possible. */
const listType = (path, values, base) => {
  const last = path.split('.').at(-1)
  if (values.some((value) => typeof value !== 'string')) return undefined
  if (last === 'currency') return `Currency<${union(values)}>`
  // V1 fields and pass-through fields have no such named types.
  const prefix = base.startsWith('V2') && !path.startsWith('bypass.') ? prefixes[last] : undefined
  return prefix ? `Prefixed<'${prefix}', ${union(values)}>` : union(values)
}

const fieldAt = (tree, path) =>
  path.split('.').reduce((node, key) => {
    node.fields ??= new Map()
    if (!node.fields.has(key)) node.fields.set(key, { path: node.path ? `${node.path}.${key}` : key })
    return node.fields.get(key)
  }, tree)

/** Adds a gateway's own parameters: their types are those of the source. */
const addShape = (tree, shape, type, source) => {
  for (const [key, node] of Object.entries(shape)) {
    // An alternative spelling of a sibling field: accepted, but not part of the type.
    if (typeof node.aliasOf === 'string') continue
    const field = fieldAt(tree, key)
    field.isOwn = true
    const own = source.propertyOf(type, key)
    const isList = Array.isArray(node)
    const inside = isList ? node[0] : node
    const insideType = isList ? source.itemOf(own) : own
    field.isList = isList
    if (typeof inside === 'function') {
      const text = source.acceptedBy(insideType)
      field.type = isList ? `readonly ${text.includes('|') ? `(${text})` : text}[]` : text
    } else {
      field.fields ??= new Map()
      addShape(field, inside, insideType, source)
    }
  }
}

/**
 * @param base name of the interface that the request extends
 * @param own the profile's `fields` and `bypass`, each with its shape and type
 * @param asked the required fields of each group of methods
 */
export const treeOf = ({ base, own, lists, says, asked, isTaken }, source) => {
  const tree = { path: '', base }
  for (const { shape, type, under } of own) addShape(under ? fieldAt(tree, under) : tree, shape, type, source)
  for (const [path, values] of lists) {
    const type = listType(path, values, base)
    if (type) fieldAt(tree, path).list = type
  }
  for (const [path, sentences] of says) if (!isTaken(path)) fieldAt(tree, generic(path)).says = sentences
  for (const { paths, isNamed } of asked) {
    for (const path of paths) fieldAt(tree, path)
    // The customer's type has a variant for each way to give a name.
    if (isNamed) fieldAt(tree, 'customer').fields ??= new Map()
  }
  return tree
}

/** The required paths of a group of methods, including the parents of each. */
export const levelsOf = (paths) =>
  new Set(
    paths.flatMap((path) => {
      const steps = path.split('.')
      return steps.map((_, index) => steps.slice(0, index + 1).join('.'))
    }),
  )
