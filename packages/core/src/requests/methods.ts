/** A payment method as V2 names it: the method, its provider or kind of certificate, and what the provider charges. */
export interface Method {
  readonly method: string
  /** Easy pay provider or gift certificate type. */
  readonly code?: string | undefined
  /** The one way that the provider charges, where V1 has a method of its own for it. */
  readonly only?: string | undefined
}

// V1 writes these providers as V2 does, in small letters.
const providers = [
  'kakaopay',
  'naverpay',
  'payco',
  'lpay',
  'ssgpay',
  'tosspay',
  'applepay',
  'skpay',
  'pinpay',
  'samsungpay',
  'toss_brandpay',
  'moneytree',
  'wechat',
  'paypay',
  'amazonpay',
  'rakutenpay',
  'merpay',
  'aupay',
  'dbarai',
]

// The first of two names for one method is the way back, unless the gateway lists only the other.
const others: Readonly<Record<string, readonly [method: string, code?: string, only?: string]>> = {
  card: ['CARD'],
  trans: ['TRANSFER'],
  vbank: ['VIRTUAL_ACCOUNT'],
  phone: ['MOBILE'],
  paypal: ['PAYPAL'],
  alipay: ['ALIPAY'],
  alipay_plus: ['ALIPAY_PLUS'],
  cvs: ['CONVENIENCE_STORE'],
  cultureland: ['GIFT_CERTIFICATE', 'CULTURELAND'],
  smartculture: ['GIFT_CERTIFICATE', 'SMART_MUNSANG'],
  booknlife: ['GIFT_CERTIFICATE', 'BOOKNLIFE'],
  culturegift: ['GIFT_CERTIFICATE', 'CULTURE_GIFT'],
  happymoney: ['GIFT_CERTIFICATE', 'HAPPYMONEY'],
  samsung: ['EASY_PAY', 'SAMSUNGPAY'],
  naverpay_card: ['EASY_PAY', 'NAVERPAY', 'CARD'],
  naverpay_point: ['EASY_PAY', 'NAVERPAY', 'CHARGE'],
  naverpay_bridge: ['EASY_PAY', 'NAVERPAY'],
  tosspay_card: ['EASY_PAY', 'TOSSPAY', 'CARD'],
  tosspay_money: ['EASY_PAY', 'TOSSPAY', 'CHARGE'],
  ssgpay_bank: ['EASY_PAY', 'SSGPAY', 'TRANSFER'],
}

/** Every `pay_method` that V2 has a name for. */
const payMethods = [...providers, ...Object.keys(others)]

/** V1 `pay_method` as V2 names it; undefined where V2 has no such method. */
export const methodOf = (payMethod: unknown): Method | undefined => {
  if (typeof payMethod !== 'string') return undefined
  if (providers.includes(payMethod)) return { method: 'EASY_PAY', code: payMethod.toUpperCase() }
  const [method, code, only] = (Object.hasOwn(others, payMethod) && others[payMethod]) || []
  return method === undefined ? undefined : { method, code, only }
}

/** The names that V1 has for a method, the nearest first: those that restrict the provider as asked, then plain ones. */
export const payMethodsOf = (method: unknown, code?: unknown, only?: unknown): readonly string[] =>
  (only === undefined ? [only] : [only, undefined]).flatMap((restriction) =>
    payMethods.filter((name) => {
      const one = methodOf(name)
      return one?.method === method && one?.code === code && one?.only === restriction
    }),
  )
