import { isRecord } from './jobs.js'

const widest = 64

const text = (value: string): string => {
  const inner = JSON.stringify(value)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)
  // `</script` ends a script tag even inside a string.
  return `'${inner.replaceAll('</', String.raw`<\/`)}'`
}

const key = (name: string): string =>
  // As a plain key `__proto__` would set the prototype.
  name === '__proto__' ? "['__proto__']" : /^[a-z_$][\w$]*$/i.test(name) ? name : text(name)

/** A JSON value as JavaScript source, on one line where it fits. */
export const literal = (value: unknown, depth = 0): string => {
  const isList = Array.isArray(value)
  if (typeof value === 'string') return text(value)
  if (!isList && !isRecord(value)) return JSON.stringify(value) ?? 'undefined'
  const parts = isList
    ? value.map((item) => literal(item, depth + 1))
    : Object.entries(value).map(([name, item]) => `${key(name)}: ${literal(item, depth + 1)}`)
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }']
  if (parts.length === 0) return open.trim() + close.trim()
  const line = `${open}${parts.join(', ')}${close}`
  // The root always has one parameter per line.
  if (depth > 0 && !line.includes('\n') && line.length + depth * 2 <= widest) return line
  const indent = '  '.repeat(depth + 1)
  return `${open.trim()}\n${parts.map((part) => `${indent}${part},\n`).join('')}${'  '.repeat(depth)}${close.trim()}`
}

/** Indents source. No line of it starts inside a string, so strings are not changed. */
export const indented = (source: string, depth: number): string =>
  source.replaceAll('\n', `\n${'  '.repeat(depth)}`)
