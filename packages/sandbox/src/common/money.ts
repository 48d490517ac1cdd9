/** Number of decimals of currencies that do not have two. */
const exponents: Readonly<Record<string, number>> = { KRW: 0, JPY: 0, VND: 0 }

export const exponentOf = (currency: string): number => exponents[currency] ?? 2

/** Converts major units (V1) to minor units (V2 and the sandbox's records); undefined if there are too many decimals. */
export const minorFromMajor = (major: number, currency: string): number | undefined => {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(major))
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const exponent = exponentOf(currency)
  if (fraction.length > exponent) return undefined
  const minor = Number(`${sign}${whole}${fraction.padEnd(exponent, '0')}`)
  return Number.isSafeInteger(minor) ? minor : undefined
}

const decimalText = (minor: number, currency: string): string => {
  const exponent = exponentOf(currency)
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0')
  const cut = digits.length - exponent
  const text = exponent === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`
  return minor < 0 ? `-${text}` : text
}

/** Converts minor units to major units through decimal text: division would round. */
export const majorFromMinor = (minor: number, currency: string): number =>
  Number(decimalText(minor, currency))

const grouped = (text: string): string => {
  const [whole = '', fraction] = text.split('.')
  const head = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')
  return fraction === undefined ? head : `${head}.${fraction}`
}

/** Formats an amount for buyers: `12,900원`, `₩12,900`, `$14.20`, `EUR 9.90`. */
export const formatMoney = (minor: number, currency: string, language: 'ko' | 'en'): string => {
  const amount = grouped(decimalText(minor, currency))
  if (currency === 'KRW') return language === 'ko' ? `${amount}원` : `₩${amount}`
  if (currency === 'USD') return `$${amount}`
  if (currency === 'JPY') return `¥${amount}`
  return `${currency} ${amount}`
}
