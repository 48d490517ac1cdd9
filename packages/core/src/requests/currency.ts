/**
 * ISO 4217 exponents that are not two: how many decimals the major unit has.
 * https://www.iso.org/iso-4217-currency-codes.html
 */
const decimals: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
}

/** Decimals of a currency's major unit: 0 for KRW, 2 for USD, 3 for KWD. Takes `CURRENCY_USD` too. */
export const currencyDecimals = (currency: string): number => {
  const code = currency.replace(/^CURRENCY_/, '')
  return (Object.hasOwn(decimals, code) ? decimals[code] : undefined) ?? 2
}

/** The digits after the point, on decimal text: `0.1 + 0.2` tells the truth about itself here. */
export const decimalsOf = (amount: number): number => {
  const [mantissa = '', exponent = '0'] = String(amount).split('e')
  const digits = (mantissa.split('.')[1] ?? '').length
  return Math.max(0, digits - Number(exponent))
}
