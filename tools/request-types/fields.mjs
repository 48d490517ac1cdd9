// One tree per profile: every field that this gateway's interfaces declare anew, with what is said of it.
import { generic, prefixes } from './rules.mjs'

const union = (values) =>
  values.map((value) => (typeof value === 'string' ? `'${value}'` : value)).join(' | ')

/** The type of a closed list at a path; undefined where every value of the base type stays possible. */
const listType = (path, values, base) => {
  const last = path.split('.').at(-1)
  if (values.some((value) => typeof value !== 'string')) return undefined
  if (last === 'currency') return `Currency<${union(values)}>`
  // V1, and what a gateway takes as it is, knows no such names.
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
    // Another spelling of a sibling: understood, but not offered.
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
 * @param own the profile's `fields` and `bypass`: shape and type each
 * @param asked what groups of methods ask for
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
    // Either way to give a name stands inside.
    if (isNamed) fieldAt(tree, 'customer').fields ??= new Map()
  }
  return tree
}

/** What is required of a group of methods, as the paths of all its levels. */
export const levelsOf = (paths) =>
  new Set(
    paths.flatMap((path) => {
      const steps = path.split('.')
      return steps.map((_, index) => steps.slice(0, index + 1).join('.'))
    }),
  )
