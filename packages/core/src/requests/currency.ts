/**
 * ISO 4217 exponents that are not two: how many decimals the major unit has.
 * https://www.iso.org/iso-4217-currency-codes.html
 */
const exponents: readonly (readonly [decimals: number, currencies: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
]

const two =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF ' +
  'CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK ' +
  'HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR ' +
  'MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP ' +
  'SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ' +
  'ZAR ZMW ZWG ZWL'

const holds = (currencies: string, code: string): boolean => currencies.split(' ').includes(code)

/** Whether ISO 4217 knows a code: of another one nobody knows the decimals. */
export const isCurrency = (code: unknown): boolean =>
  typeof code === 'string' &&
  /^[A-Z]{3}$/.test(code) &&
  (holds(two, code) || exponents.some(([, currencies]) => holds(currencies, code)))

/** Decimals of a currency's major unit: 0 for KRW, 2 for USD, 3 for KWD. Takes `CURRENCY_USD` too. */
export const currencyDecimals = (currency: string): number =>
  exponents.find(([, currencies]) => holds(currencies, currency.slice(-3)))?.[0] ?? 2
