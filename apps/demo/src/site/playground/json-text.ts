/** Why a text is invalid JSON; the page has a text for each. */
export type JsonFault =
  | 'ends-early'
  | 'value-expected'
  | 'key-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'trailing-comma'
  | 'after-end'
  | 'bad-string'
  | 'single-quote'
  | 'bad-escape'
  | 'bad-number'
  | 'comment'
  | 'too-deep'

export interface JsonProblem {
  readonly fault: JsonFault
  /** Counted from 0. */
  readonly offset: number
  /** Counted from 1; a column is one UTF-16 unit. */
  readonly line: number
  readonly column: number
}

/** The offsets of a key and its value, or of a list item. */
export interface Place {
  readonly start: number
  readonly end: number
}

export type JsonText =
  | {
      readonly value: unknown
      /** By path: `customer.email`, `products.0`; the root has the empty path. */
      readonly places: ReadonlyMap<string, Place>
    }
  | { readonly problem: JsonProblem }

/** Maximum depth, deeper than any request; protects the stack. */
const deepest = 100

class Fault extends Error {
  constructor(
    readonly fault: JsonFault,
    readonly offset: number,
  ) {
    super(fault)
  }
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }

/** Parses JSON as `JSON.parse` does, and records the place of every value. */
class Reader {
  private at = 0
  readonly places = new Map<string, Place>()
  constructor(private readonly text: string) {}

  read(): unknown {
    const value = this.value('', 0)
    if (this.next() !== '')
      throw new Fault(this.at < this.text.length ? this.strangeAt('after-end') : 'after-end', this.at)
    return value
  }

  /** Skips white space and returns the next character; empty at the end. */
  private next(): string {
    while (' \n\r\t'.includes(this.text[this.at] ?? 'x')) this.at += 1
    return this.text[this.at] ?? ''
  }

  private fail(fault: JsonFault, offset = this.at): never {
    throw new Fault(offset >= this.text.length ? 'ends-early' : this.strangeAt(fault, offset), offset)
  }

  /** Faults of people who write JavaScript in place of JSON. */
  private strangeAt(fault: JsonFault, offset = this.at): JsonFault {
    const two = this.text.slice(offset, offset + 2)
    return two === '//' || two === '/*' ? 'comment' : two.startsWith("'") ? 'single-quote' : fault
  }

  private value(path: string, depth: number): unknown {
    const first = this.next()
    const start = this.at
    if (depth > deepest) this.fail('too-deep')
    const value =
      first === '{'
        ? this.object(path, depth)
        : first === '['
          ? this.list(path, depth)
          : first === '"'
            ? this.string()
            : /[-\d]/.test(first)
              ? this.number()
              : this.word()
    if (!this.places.has(path)) this.places.set(path, { start, end: this.at })
    return value
  }

  private object(path: string, depth: number): unknown {
    const record: Record<string, unknown> = {}
    this.at += 1
    let comma = -1
    while (this.next() !== '}') {
      const start = this.at
      if (this.text[start] !== '"') this.fail('key-expected')
      const key = this.string()
      if (this.next() !== ':') this.fail('colon-expected')
      this.at += 1
      const inner = path === '' ? key : `${path}.${key}`
      const value = this.value(inner, depth + 1)
      // As in JSON.parse, `__proto__` becomes an own key.
      Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true })
      this.places.set(inner, { start, end: this.at })
      comma = this.separator('}')
    }
    if (comma >= 0) this.fail('trailing-comma', comma)
    this.at += 1
    return record
  }

  private list(path: string, depth: number): unknown {
    const list: unknown[] = []
    this.at += 1
    let comma = -1
    while (this.next() !== ']') {
      list.push(this.value(path === '' ? String(list.length) : `${path}.${list.length}`, depth + 1))
      comma = this.separator(']')
    }
    if (comma >= 0) this.fail('trailing-comma', comma)
    this.at += 1
    return list
  }

  /** Reads a comma and returns its offset; -1 at the end of the list. */
  private separator(end: string): number {
    const found = this.next()
    if (found === end) return -1
    if (found !== ',') this.fail('comma-expected')
    const comma = this.at
    this.at += 1
    return comma
  }

  private string(): string {
    const start = this.at
    let read = ''
    for (this.at += 1; ; this.at += 1) {
      const character = this.text[this.at]
      if (character === undefined) this.fail('ends-early', this.text.length)
      if (character === '"') break
      if (character < ' ') this.fail('bad-string', start)
      read += character === '\\' ? this.escape() : character
    }
    this.at += 1
    return read
  }

  private escape(): string {
    const start = this.at
    this.at += 1
    const letter = this.text[this.at]
    if (letter === undefined) this.fail('ends-early', this.text.length)
    if (letter === 'u') {
      const digits = this.text.slice(this.at + 1, this.at + 5)
      if (!/^[\da-f]{4}$/i.test(digits)) this.fail('bad-escape', start)
      this.at += 4
      return String.fromCharCode(Number.parseInt(digits, 16))
    }
    const meant = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined
    return meant ?? this.fail('bad-escape', start)
  }

  private number(): number {
    const [read = ''] =
      /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?/i.exec(this.text.slice(this.at, this.at + 400)) ?? []
    const after = this.text[this.at + read.length] ?? ''
    if (read === '' || /[\w.+-]/.test(after)) this.fail('bad-number')
    this.at += read.length
    return Number(read)
  }

  private word(): unknown {
    const [read = ''] = /^[a-z]+/i.exec(this.text.slice(this.at, this.at + 20)) ?? []
    if (!Object.hasOwn(words, read)) this.fail('value-expected')
    this.at += read.length
    return words[read]
  }
}

/** The line and column of an offset. */
const whereIn = (text: string, offset: number): Pick<JsonProblem, 'line' | 'column'> => {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** Parses a text as `JSON.parse` does. Returns the place of each value, or where and why the text is invalid. */
export const readJson = (text: string): JsonText => {
  const reader = new Reader(text)
  try {
    return { value: reader.read(), places: reader.places }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    return { problem: { fault: fault.fault, offset: fault.offset, ...whereIn(text, fault.offset) } }
  }
}

/** The place of a path, or of its nearest existing parent. */
export const nearestPlace = (places: ReadonlyMap<string, Place>, path: string): Place | undefined => {
  for (
    let asked = path;
    asked !== '';
    asked = asked.includes('.') ? asked.slice(0, asked.lastIndexOf('.')) : ''
  ) {
    const place = places.get(asked)
    if (place) return place
  }
  return places.get('')
}

export const writeJson = (value: unknown): string => JSON.stringify(value, null, 2)
