/**
 * ISO 4217 exponents that are not two: how many decimals the major unit has.
 * https://www.iso.org/iso-4217-currency-codes.html
 */
const exponents: readonly (readonly [decimals: number, currencies: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
]

/** Decimals of a currency's major unit: 0 for KRW, 2 for USD, 3 for KWD. Takes `CURRENCY_USD` too. */
export const currencyDecimals = (currency: string): number =>
  exponents.find(([, currencies]) => currencies.split(' ').includes(currency.slice(-3)))?.[0] ?? 2
