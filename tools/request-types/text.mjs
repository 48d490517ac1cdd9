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

/** A docstring with several paragraphs, wrapped. */
export const comment = (lines, indent) => {
  const width = 114 - indent.length
  const wrapped = lines.flatMap((line) => {
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
