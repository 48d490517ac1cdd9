/** A payment method as V2 names it. */
export interface Method {
  readonly method: string
  /** Easy pay provider or gift certificate type. */
  readonly code?: string | undefined
  /** The only means that the provider charges (`CARD`, `CHARGE`, `TRANSFER`), if the V1 method names one. */
  readonly only?: string | undefined
}

/** The V1 methods. Left out: easy pay providers whose V1 name is V2's code in small letters. */
export const v1Methods: Readonly<Record<string, Method>> = {
  card: { method: 'CARD' },
  trans: { method: 'TRANSFER' },
  vbank: { method: 'VIRTUAL_ACCOUNT' },
  phone: { method: 'MOBILE' },
  paypal: { method: 'PAYPAL' },
  alipay: { method: 'ALIPAY' },
  alipay_plus: { method: 'ALIPAY_PLUS' },
  cvs: { method: 'CONVENIENCE_STORE' },
  cultureland: { method: 'GIFT_CERTIFICATE', code: 'CULTURELAND' },
  smartculture: { method: 'GIFT_CERTIFICATE', code: 'SMART_MUNSANG' },
  booknlife: { method: 'GIFT_CERTIFICATE', code: 'BOOKNLIFE' },
  culturegift: { method: 'GIFT_CERTIFICATE', code: 'CULTURE_GIFT' },
  happymoney: { method: 'GIFT_CERTIFICATE', code: 'HAPPYMONEY' },
  samsung: { method: 'EASY_PAY', code: 'SAMSUNGPAY' },
  naverpay_card: { method: 'EASY_PAY', code: 'NAVERPAY', only: 'CARD' },
  naverpay_point: { method: 'EASY_PAY', code: 'NAVERPAY', only: 'CHARGE' },
  naverpay_bridge: { method: 'EASY_PAY', code: 'NAVERPAY' },
  tosspay_card: { method: 'EASY_PAY', code: 'TOSSPAY', only: 'CARD' },
  tosspay_money: { method: 'EASY_PAY', code: 'TOSSPAY', only: 'CHARGE' },
  ssgpay_bank: { method: 'EASY_PAY', code: 'SSGPAY', only: 'TRANSFER' },
}

/**
 * V1 `pay_method` as V2 names it. Any other text is the name of an easy pay provider; the gateway decides which
 * it knows. Undefined for anything that is not a plain name.
 */
export const methodOf = (payMethod: unknown): Method | undefined => {
  if (typeof payMethod !== 'string' || !/^[a-z][a-z_]*$/.test(payMethod)) return undefined
  const known = Object.hasOwn(v1Methods, payMethod) ? v1Methods[payMethod] : undefined
  return known ?? { method: 'EASY_PAY', code: payMethod.toUpperCase() }
}

/** Whether a V1 name means this V2 method with this provider or kind, with or without a restriction. */
export const isMethodOf = (payMethod: string, method: unknown, code: unknown): boolean => {
  const one = methodOf(payMethod)
  return one?.method === method && one?.code === code
}

/**
 * The V1 names of a V2 method, the best first: names with the same restriction come before unrestricted ones, and the
 * provider's own name before others. `restricted` adds restrictions that a name has only on the gateway.
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
