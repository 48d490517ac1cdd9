/** A rule in a gateway's source, and the comment right above it that names the guide's heading. */
export interface RuleSite {
  readonly text: string
  /** Line where the rule starts, from 0. */
  readonly line: number
  /** First line of its comment; undefined where there is none. */
  readonly commentLine: number | undefined
}

/** The source with strings, regular expressions and comments blanked out, so that only brackets of code are left. */
const masked = (source: string): string => {
  let out = ''
  let i = 0
  const skip = (length: number, mark: string): void => {
    for (const letter of source.slice(i, i + length)) out += letter === '\n' ? '\n' : mark
    i += length
  }
  const lengthOf = (pattern: RegExp): number => {
    pattern.lastIndex = i
    return pattern.exec(source)?.[0].length ?? 1
  }
  while (i < source.length) {
    const letter = source[i] ?? ''
    const two = source.slice(i, i + 2)
    if (two === '//') skip(lengthOf(/\/\/[^\n]*/y), '~')
    else if (two === '/*') skip(lengthOf(/\/\*[\s\S]*?\*\//y), '~')
    else if (letter === "'") skip(lengthOf(/'(?:\\.|[^'\\\n])*'/y), '"')
    else if (letter === '"') skip(lengthOf(/"(?:\\.|[^"\\\n])*"/y), '"')
    else if (letter === '`') skip(lengthOf(/`(?:\\.|[^`\\])*`/y), '"')
    else if (letter === '/' && /[(,=:[!&|?{};]\s*$/.test(out.replaceAll('~', ' ')))
      skip(lengthOf(/\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/y), '"')
    else {
      out += letter
      i += 1
    }
  }
  return out
}

/** Where each element of the array that opens at `open` starts. */
const elementStarts = (code: string, open: number): readonly number[] => {
  const starts: number[] = []
  let depth = 0
  let fresh = true
  for (let i = open; i < code.length; i++) {
    const letter = code[i] ?? ''
    if ('([{'.includes(letter)) {
      if (depth === 1 && fresh) starts.push(i)
      depth += 1
      if (depth > 1) fresh = false
    } else if (')]}'.includes(letter)) {
      depth -= 1
      if (depth === 0) return starts
    } else if (depth === 1 && letter === ',') {
      fresh = true
    } else if (depth === 1 && fresh && !/[\s~]/.test(letter)) {
      starts.push(i)
      fresh = false
    }
  }
  return starts
}

const ruleMakers = (source: string): readonly string[] =>
  [...source.matchAll(/import \{([^}]*)\} from '[^']*\/rules\/(?:presence|values|rule)\.js'/g)].flatMap(
    ([, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
  )

/**
 * Every rule of a gateway file, or of a module that gateways share: the elements of its arrays called `rules`, or what
 * ends in `Rules`, and of the arrays that functions without parameters make, and the constants and such functions that are rules themselves.
 */
export const ruleSites = (source: string): readonly RuleSite[] => {
  const code = masked(source)
  const lines = code.split('\n')
  const lineOf = (index: number): number => code.slice(0, index).split('\n').length - 1
  const site = (index: number): RuleSite => {
    const line = lineOf(index)
    let commentLine: number | undefined
    while (/^\s*~+\s*$/.test(lines[(commentLine ?? line) - 1] ?? '')) commentLine = (commentLine ?? line) - 1
    return { text: source.split('\n')[line]?.trim() ?? '', line, commentLine }
  }

  const elements = [...code.matchAll(/(?:\b(?:rules|\w*Rules)(?::| =)|= \(\) =>)\s*\[/g)].flatMap((match) =>
    elementStarts(code, match.index + match[0].length - 1),
  )
  const named = elements.flatMap((start) => {
    const name = /^(?:\.\.\.)?([A-Za-z_$][\w$]*)\s*[,\]\n]/.exec(code.slice(start))?.[1]
    return name === undefined ? [] : [name]
  })
  const makers = ruleMakers(source)
  const constants = [...code.matchAll(/^(?:export )?const (\w+)[^=]*=(?: \(\) =>)?[\s~]*(\w*)/gm)].flatMap(
    ([whole, name = '', maker = ''], index, all) =>
      named.includes(name) || makers.includes(maker) ? [all[index]?.index ?? whole.length] : [],
  )
  return [...elements, ...constants].map(site)
}

/** The rules that no comment traces to a heading. */
export const untracedRules = (source: string): readonly string[] =>
  ruleSites(source).flatMap(({ text, line, commentLine }) =>
    commentLine === undefined ? [`line ${line + 1}: ${text}`] : [],
  )
