// Formats names and docstrings of the generated types.

/** `inicis_v2` as `InicisV2`, `ALIPAY_PLUS` as `AlipayPlus`, `customerId` as `CustomerId`. */
export const pascal = (text) =>
  text
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean)
    .map((word) => word[0].toUpperCase() + (/[a-z]/.test(word) ? word.slice(1) : word.slice(1).toLowerCase()))
    .join('')

/** The last part of a path. */
export const lastKey = (path) => path.split('.').at(-1)

/** Text that a source wraps over several lines, one line per paragraph. */
const unwrapped = (text) =>
  text.split(/\n{2,}/).flatMap((paragraph, index) => {
    const line = paragraph.replaceAll(/\s*\n\s*/g, ' ')
    return index === 0 ? [line] : ['', line]
  })

/** A docstring with several paragraphs, wrapped. */
export const comment = (lines, indent) => {
  const width = 114 - indent.length
  const wrapped = lines.flatMap(unwrapped).flatMap((line) => {
    const rows = []
    let row = ''
    for (const word of line.split(' ')) {
      if (row && row.length + word.length >= width) {
        rows.push(row)
        row = ''
      }
      row = row ? `${row} ${word}` : word
    }
    return [...rows, row]
  })
  return wrapped.length === 1
    ? `${indent}/** ${wrapped[0]} */`
    : [`${indent}/**`, ...wrapped.map((row) => `${indent} *${row && ` ${row}`}`), `${indent} */`].join('\n')
}
