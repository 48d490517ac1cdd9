import type { Diagnostic } from '../../diagnostics/diagnostic.js'

const said = /* @__PURE__ */ new Set<string>()

/** Tells the developer in the console, once a page, what no callback hears. */
export const sayOnce = (
  level: 'error' | 'warn' | 'info',
  text: string,
  more: readonly unknown[] = [],
  /** What is the same is said once. */
  key = text,
): void => {
  if (said.has(key)) return
  said.add(key)
  // The developer gave no callback: there is nowhere else to say it.
  // oxlint-disable-next-line eslint/no-console
  console[level](`[portone-checkout] ${text}`, ...more)
}

/** Items of a list that are shown. */
const most = 8

const shown = (value: unknown): string => {
  const list = [value].flat()
  return list.slice(0, most).join(', ') + (list.length > most ? ', …' : '')
}

/** Says each error and warning once by its code and path; a notice asks for nothing. Its words stand in the message catalogues. */
export const sayFindings = (findings: readonly Diagnostic[]): void => {
  for (const { severity, code, path, params = {}, docs } of findings) {
    if (severity === 'notice') continue
    const { gateway, device, dialect: _dialect, places: _places, inside: _inside, ...rest } = params
    // Of a stranger the path says all, and every known name would be too much.
    const details = Object.entries(code === 'unknown-parameter' ? {} : rest).map(
      ([name, value]) => `${name}: ${shown(value)}`,
    )
    const where = [gateway, device].filter(Boolean).join(', ')
    const text = [`${severity}: ${path || 'request'} ${code}`, ...details].join('; ')
    sayOnce('warn', `${text} (${where}) ${docs}`, [], `${code} ${path}`)
  }
}
