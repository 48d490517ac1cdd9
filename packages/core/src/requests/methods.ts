/** A payment method as V2 names it. */
export interface Method {
  readonly method: string
  /** Easy pay provider or gift certificate type. */
  readonly code?: string | undefined
  /** How the provider is to charge, where V1 has a method of its own for it. */
  readonly only?: string | undefined
}

/** The V1 names that are not a provider's in small letters: method, code, restriction. */
export const v1Methods: Readonly<Record<string, string>> = {
  card: 'CARD',
  trans: 'TRANSFER',
  vbank: 'VIRTUAL_ACCOUNT',
  phone: 'MOBILE',
  paypal: 'PAYPAL',
  alipay: 'ALIPAY',
  alipay_plus: 'ALIPAY_PLUS',
  cvs: 'CONVENIENCE_STORE',
  cultureland: 'GIFT_CERTIFICATE CULTURELAND',
  smartculture: 'GIFT_CERTIFICATE SMART_MUNSANG',
  booknlife: 'GIFT_CERTIFICATE BOOKNLIFE',
  culturegift: 'GIFT_CERTIFICATE CULTURE_GIFT',
  happymoney: 'GIFT_CERTIFICATE HAPPYMONEY',
  samsung: 'EASY_PAY SAMSUNGPAY',
  naverpay_card: 'EASY_PAY NAVERPAY CARD',
  naverpay_point: 'EASY_PAY NAVERPAY CHARGE',
  naverpay_bridge: 'EASY_PAY NAVERPAY',
  tosspay_card: 'EASY_PAY TOSSPAY CARD',
  tosspay_money: 'EASY_PAY TOSSPAY CHARGE',
  ssgpay_bank: 'EASY_PAY SSGPAY TRANSFER',
}

/**
 * V1 `pay_method` as V2 names it. A word that is no method of its own names an easy pay provider, whose list is the
 * gateway's; undefined for what is no word of V1.
 */
export const methodOf = (payMethod: unknown): Method | undefined => {
  if (typeof payMethod !== 'string' || !/^[a-z][a-z_]*$/.test(payMethod)) return undefined
  const known = Object.hasOwn(v1Methods, payMethod) ? v1Methods[payMethod] : undefined
  const [method = '', code, only] = (known ?? `EASY_PAY ${payMethod.toUpperCase()}`).split(' ')
  return { method, code, only }
}

/** Whether a V1 name is one of a V2 method and its provider or kind, however restricted. */
export const isMethodOf = (payMethod: string, method: unknown, code: unknown): boolean => {
  const one = methodOf(payMethod)
  return one?.method === method && one?.code === code
}

/**
 * The V1 names of a V2 method, the nearest first: as restricted as asked, in the provider's own name, any other.
 * `restricted` has the names that a gateway restricts by itself.
 */
export const payMethodsOf = (
  method: unknown,
  code: unknown,
  only?: unknown,
  restricted: Readonly<Record<string, string>> = {},
): readonly string[] => {
  const provider = method === 'EASY_PAY' && typeof code === 'string' ? [code.toLowerCase()] : []
  const fitting = (restriction: unknown) =>
    [...provider, ...Object.keys(v1Methods)].filter((name) => {
      return isMethodOf(name, method, code) && (restricted[name] ?? methodOf(name)?.only) === restriction
    })
  return only === undefined ? fitting(only) : [...fitting(only), ...fitting(undefined)]
}
