import { isRecord } from './jobs.js'

/** A line of JSON: `-` is written but not sent, `+` is sent but not written. */
export interface Line {
  readonly sign: ' ' | '+' | '-'
  readonly text: string
}

const pad = (depth: number): string => '  '.repeat(depth)

const whole = (
  sign: Line['sign'],
  value: unknown,
  depth: number,
  label: string,
  comma: string,
): readonly Line[] =>
  `${label}${JSON.stringify(value, null, 2)}${comma}`
    .split('\n')
    .map((text) => ({ sign, text: pad(depth) + text }))

const compare = (
  given: unknown,
  sent: unknown,
  depth: number,
  label: string,
  comma: string,
): readonly Line[] => {
  const inside = (open: string, lines: readonly Line[], close: string): readonly Line[] => [
    { sign: ' ', text: `${pad(depth)}${label}${open}` },
    ...lines,
    { sign: ' ', text: `${pad(depth)}${close}${comma}` },
  ]
  const isBoth = isRecord(given) && isRecord(sent)
  if (isBoth || (Array.isArray(given) && Array.isArray(sent))) {
    const before = new Map(Object.entries(given))
    const after = new Map(Object.entries(sent))
    const keys = [...new Set([...before.keys(), ...after.keys()])]
    const last = keys.findLast((key) => after.has(key))
    const lines = keys.flatMap((key) => {
      const name = isBoth ? `${JSON.stringify(key)}: ` : ''
      const end = key === last ? '' : ','
      if (!after.has(key)) return whole('-', before.get(key), depth + 1, name, '')
      if (!before.has(key)) return whole('+', after.get(key), depth + 1, name, end)
      return compare(before.get(key), after.get(key), depth + 1, name, end)
    })
    return lines.length === 0
      ? whole(' ', sent, depth, label, comma)
      : isBoth
        ? inside('{', lines, '}')
        : inside('[', lines, ']')
  }
  return JSON.stringify(given) === JSON.stringify(sent)
    ? whole(' ', sent, depth, label, comma)
    : [...whole('-', given, depth, label, ''), ...whole('+', sent, depth, label, comma)]
}

/** The sent request line by line, with differences to the written one. */
export const differences = (given: unknown, sent: unknown): readonly Line[] => compare(given, sent, 0, '', '')
