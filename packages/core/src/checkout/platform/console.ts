import type { Diagnostic } from '../../diagnostics/diagnostic.js'

const written = /* @__PURE__ */ new Set<string>()

/** Writes a message for the developer to the console, once per page: for what no callback of theirs receives. */
export const sayOnce = (
  level: 'error' | 'warn' | 'info',
  text: string,
  more: readonly unknown[] = [],
  /** Messages with the same key are written once. */
  key = text,
): void => {
  if (written.has(key)) return
  written.add(key)
  // The developer gave no callback, so the console is the only place for it.
  // oxlint-disable-next-line eslint/no-console
  console[level](`[portone-checkout] ${text}`, ...more)
}

/** How many items of a list are shown. */
const maxShown = 8

const shown = (value: unknown): string => {
  const list = [value].flat()
  return list.slice(0, maxShown).join(', ') + (list.length > maxShown ? ', …' : '')
}

/** Writes each error and warning once, by code and path; notices need no action. The full sentences are in the message catalogues. */
export const sayFindings = (findings: readonly Diagnostic[]): void => {
  for (const { severity, code, path, params = {}, docs } of findings) {
    if (severity === 'notice') continue
    const { gateway, device, dialect: _dialect, places: _places, inside: _inside, ...rest } = params
    // For an unknown parameter the path is enough: the list of known names is long.
    const details = Object.entries(code === 'unknown-parameter' ? {} : rest).map(
      ([name, value]) => `${name}: ${shown(value)}`,
    )
    const where = [gateway, device].filter(Boolean).join(', ')
    const text = [`${severity}: ${path || 'request'} ${code}`, ...details].join('; ')
    sayOnce('warn', `${text} (${where}) ${docs}`, [], `${code} ${path}`)
  }
}
