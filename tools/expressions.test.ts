import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { parseAst } from 'rolldown/parseAst'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Input may be arbitrarily long, so every regular expression in shipped code must run in linear time. */
const length = 40_000
const limit = 500

interface Expression {
  readonly where: string
  readonly expression: RegExp
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Regular expression literals, and `new RegExp` with a string literal. */
const expressionsIn = (file: string): readonly Expression[] => {
  const source = readFileSync(join(root, file), 'utf8')
  const found: Expression[] = []
  const add = (pattern: string, flags: string) =>
    found.push({ where: file, expression: new RegExp(pattern, flags) })
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk)
    if (!isRecord(node) || Array.isArray(node)) return
    const { regex, type, callee } = node
    if (isRecord(regex)) add(String(regex['pattern']), String(regex['flags']))
    if (type === 'NewExpression' && isRecord(callee) && callee['name'] === 'RegExp') {
      const [pattern, flags]: readonly unknown[] = Array.isArray(node['arguments']) ? node['arguments'] : []
      const text = isRecord(pattern) ? pattern['value'] : undefined
      if (typeof text === 'string') add(text, isRecord(flags) ? String(flags['value']) : '')
    }
    Object.values(node).forEach(walk)
  }
  walk(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }))
  return found
}

/** Test inputs: the expression's own words and characters, and a few common ones, repeated many times. */
const hostileTo = ({ source }: RegExp): readonly string[] => {
  const plain = source.replace(/\\[a-z]|\\u[\da-f]{4}/gi, ' ')
  const characters = [
    ...new Set(`${plain.replace(/[\\^$|()[\]{}*+?.]/g, '')} \n\ta0A_-./=&?@'"<%,:[(가취\u200b`.split('')),
  ]
  const words = plain.match(/[\p{L}\d_:=.-]{2,}/gu) ?? []
  const own = characters.slice(0, 8)
  const units = [
    ...characters,
    ...words.flatMap((word) => [word, `${word}\n`, `${word} `]),
    ...own.flatMap((one) => own.map((other) => one + other)),
    'a@a.',
    'a.',
  ]
  const repeated = units.map((unit) => unit.repeat(length / unit.length))
  return repeated.flatMap((text) => [`${text}\u0001`, `a@${text}\u0001`, `${text}\nx`])
}

const script = new Script('expression.test(text)')
const given: { expression?: RegExp; text?: string } = {}
const context = createContext(given)

/** The longest run in milliseconds and its input; infinite if it was aborted. */
const slowest = (expression: RegExp): { readonly took: number; readonly on: string } => {
  let worst = { took: 0, on: '' }
  for (const text of hostileTo(expression)) {
    const from = performance.now()
    let took: number
    try {
      expression.lastIndex = 0
      Object.assign(given, { expression, text })
      script.runInContext(context, { timeout: limit })
      took = performance.now() - from
    } catch {
      took = Infinity
    }
    if (took > worst.took) worst = { took, on: JSON.stringify(text.slice(0, 24)) }
    if (took > limit) return worst
  }
  return worst
}

const folders = ['packages', 'apps'].flatMap((group) =>
  readdirSync(join(root, group)).map((name) => join(group, name, 'src')),
)
const files = folders
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file))
const shipped = files.filter((file) => !/\.test(-d)?\.tsx?$|\.browser\.test|\/testing\//.test(file))
const expressions = shipped.flatMap(expressionsIn)

test('expressions are found', () => {
  expect(expressions.length).toBeGreaterThan(200)
})

test('every regular expression takes linear time', { timeout: 300_000 }, () => {
  const slow = expressions.filter(({ expression }) => slowest(expression).took > limit)
  // Repeat slow cases: a busy machine is slow once, a quadratic expression again.
  const still = slow.filter(({ expression }) => slowest(expression).took > limit)
  expect(
    still.map(({ where, expression }) => `${where} ${String(expression)} on ${slowest(expression).on}`),
  ).toEqual([])
})

test('a quadratic expression is detected', () => {
  for (const bad of [/[\s\u200b]+$/, /^(F400|FAILURE_TYPE_PG)$[^]*취소/m, /(a+)+$/, /<.*>.*x/])
    expect(slowest(bad).took).toBeGreaterThan(limit / 5)
})
