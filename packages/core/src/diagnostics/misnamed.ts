import type { Diagnostic } from './diagnostic.js'
import { suggestion } from './spelling.js'

/** The documented path that a developer meant, by the path that was given. */
type Paths = Readonly<Record<string, string>>

/** What V1 and V2 call the same value; a test holds this against the converters. */
const renamed: readonly (readonly [v1: string, v2: string])[] = [
  ['merchant_uid', 'paymentId'],
  ['name', 'orderName'],
  ['amount', 'totalAmount'],
  ['pay_method', 'payMethod'],
  ['buyer_name', 'customer.fullName'],
  ['buyer_first_name', 'customer.firstName'],
  ['buyer_last_name', 'customer.lastName'],
  ['buyer_tel', 'customer.phoneNumber'],
  ['buyer_email', 'customer.email'],
  ['buyer_addr', 'customer.address'],
  ['buyer_postcode', 'customer.zipcode'],
  ['customer_id', 'customer.customerId'],
  ['custom_data', 'customData'],
  ['notice_url', 'noticeUrls'],
  ['confirm_url', 'confirmUrl'],
  ['m_redirect_url', 'redirectUrl'],
  ['app_scheme', 'appScheme'],
  ['language', 'locale'],
  ['digital', 'productType'],
  ['escrow', 'isEscrow'],
  ['tax_free', 'taxFreeAmount'],
  ['vat_amount', 'vatAmount'],
  ['order_description', 'orderDetail'],
  ['vbank_due', 'virtualAccount.accountExpiry.dueDate'],
  ['period.from', 'offerPeriod.range.from'],
  ['period.to', 'offerPeriod.range.to'],
  ['period.interval', 'offerPeriod.interval'],
  ['card.direct.code', 'card.cardCompany'],
  ['card.direct.quota', 'card.installment.monthOption.fixedMonth'],
  ['display.card_quota', 'card.installment.monthOption.availableMonthList'],
  ['useFreeInterestFromMall', 'card.useFreeInterestFromMall'],
  ['promotion_id', 'promotionId'],
]

const returnAddresses = [
  'redirect_url',
  'redirectURL',
  'returnUrl',
  'callbackUrl',
  'successUrl',
  'failUrl',
  'cancelUrl',
]
const all = (names: readonly string[], path: string): Paths =>
  Object.fromEntries(names.map((name) => [name, path]))

/** What developers write on V2: names seen in public code, or other providers' names. */
const onV2: Paths = {
  ...Object.fromEntries(renamed),
  pg: 'channelKey',
  channel_key: 'channelKey',
  pgProvider: 'channelKey',
  variantKey: 'channelKey',
  store_id: 'storeId',
  mid: 'storeId',
  ...all(['orderId', 'order_id', 'merchantUid', 'payment_id'], 'paymentId'),
  ...all(['amount', 'price', 'total_amount'], 'totalAmount'),
  ...all(['method', 'paymentMethod', 'pay_method'], 'payMethod'),
  ...all([...returnAddresses, 'm_redirect_url', 'mRedirectUrl'], 'redirectUrl'),
  ...all(['webhookUrl', 'noticeUrl'], 'noticeUrls'),
  metadata: 'customData',
  productName: 'orderName',
  buyer_phone: 'customer.phoneNumber',
  ...all(['buyer_postalcode', 'buyer_zipcode'], 'customer.zipcode'),
  ...all(['customerName', 'buyerName', 'customer.name'], 'customer.fullName'),
  ...all(['customerEmail', 'buyerEmail'], 'customer.email'),
  ...all(['customerPhone', 'customerMobilePhone', 'customerPhoneNumber', 'buyerTel'], 'customer.phoneNumber'),
  ...all(['customer.phone', 'customer.tel', 'customer.mobile'], 'customer.phoneNumber'),
  'customer.id': 'customer.customerId',
  ...all(
    [
      'customer.postalCode',
      'customer.postcode',
      'customer.address.postalCode',
      'customer.address.postcode',
      'customer.address.zipcode',
      'customer.address.zipCode',
    ],
    'customer.zipcode',
  ),
  'customer.address.countryCode': 'customer.address.country',
  ...all(['easyPay.provider', 'easyPayProvider'], 'easyPay.easyPayProvider'),
  'easyPay.pg': 'easyPay.easyPayProvider',
  'card.company': 'card.cardCompany',
  orderDescription: 'orderDetail',
  ...all(['products.0.price', 'products.0.unitPrice'], 'products.0.amount'),
  'products.0.count': 'products.0.quantity',
}

/** What developers write on V1. */
const onV1: Paths = {
  ...Object.fromEntries(renamed.map(([v1, v2]) => [v2, v1])),
  issueId: 'merchant_uid',
  issueName: 'name',
  displayAmount: 'amount',
  ...all(['billingKeyMethod', 'billingKeyAndPayMethod', 'method', 'paymentMethod'], 'pay_method'),
  channel_key: 'channelKey',
  ...all(['orderId', 'order_id', 'merchantUid', 'merchant_id'], 'merchant_uid'),
  ...all(returnAddresses, 'm_redirect_url'),
  metadata: 'custom_data',
  webhookUrl: 'notice_url',
  ...all(['buyer_phone', 'buyer_mobile', 'buyerTel'], 'buyer_tel'),
  buyerName: 'buyer_name',
  buyerEmail: 'buyer_email',
  ...all(['buyer_postalcode', 'buyer_zipcode', 'customer.address.postalCode'], 'buyer_postcode'),
  customerUid: 'customer_uid',
  customerId: 'customer_id',
  'customer.id': 'customer_id',
  'customer.name': 'buyer_name',
  'products.0.amount': 'products.0.unitPrice',
}

const own = (paths: Paths, path: string): string | undefined =>
  Object.hasOwn(paths, path) ? paths[path] : undefined

/** `products.3.price` as `products.0.price`: all items have the same names. */
const generic = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '.0')

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

/** The path that an unknown parameter was probably meant for, as text; undefined if none is likely. */
export const meantPath = (diagnostic: Diagnostic): string | undefined => {
  const { path, params = {} } = diagnostic
  const key = path.slice(path.lastIndexOf('.') + 1)
  const parent = path.slice(0, path.length - key.length)
  const allowed = texts(params['allowed'])
  const names = params['dialect'] === 'v1' ? onV1 : onV2
  const named = own(names, generic(path))
  if (named !== undefined) return named
  const inner = texts(params['inside']).flatMap((name) => {
    const place = own(names, `${generic(path)}.${name}`)
    return place === undefined ? [] : [`${path}.${name} → ${place}`]
  })
  if (inner.length > 0) return inner.join(', ')
  const places = texts(params['places']).map((place) => parent + place)
  if (places.length > 0) return places.join(', ')
  // `bypass.toss` is short for `bypass.tosspayments`.
  const block =
    parent === 'bypass.' && key.length > 2 ? allowed.find((name) => name.startsWith(key)) : undefined
  return block === undefined ? suggestion(params) : parent + block
}

/** Easy pay providers that V1 has in place of a method. */
const wallets = [
  'KAKAOPAY',
  'NAVERPAY',
  'TOSSPAY',
  'SAMSUNGPAY',
  'APPLEPAY',
  'PAYCOPAY',
  'SSGPAY',
  'LPAY',
  'KPAY',
  'LGPAY',
  'SKPAY',
  'PINPAY',
  'GOOGLEPAY',
  'LINEPAY',
  'PAYCO',
  'CHAI',
  'TOSS_BRANDPAY',
  'HYPHEN',
  'TMONEY',
]

/** V2's methods by the names that V1 has for them, if those differ. */
const methods: Paths = { TRANS: 'TRANSFER', VBANK: 'VIRTUAL_ACCOUNT', PHONE: 'MOBILE', POINT: 'EASY_PAY' }

/** The value that an unsupported one was probably meant for, or undefined. */
export const meantValue = ({ path, params = {} }: Diagnostic): string | undefined => {
  const { value, known } = params
  const allowed = texts(params['allowed'])
  const near = suggestion(params)
  if (near !== undefined || known === true || typeof value !== 'string') return near
  const word = value.replace(/^EASY_PAY_PROVIDER_/, '').toUpperCase()
  if (/[mM]ethod$/.test(path)) {
    const wallet = [word, word.replaceAll('_', '')].find((name) => wallets.includes(name))
    if (wallet && allowed.includes('EASY_PAY')) return `EASY_PAY, easyPay.easyPayProvider "${wallet}"`
    const method = own(methods, word)
    if (method !== undefined && allowed.includes(method)) return method
  }
  // `pg: 'inicis'` is short for the channel's own code.
  const [only = ''] = allowed
  return allowed.length === 1 && value.length > 2 && only.includes(value.toLowerCase()) ? only : undefined
}

/** Functions that do the same for gateways that draw their own buttons, or that charge while they issue a key. */
const alternatives: Readonly<Record<string, readonly string[]>> = {
  requestPayment: ['loadPaymentUI'],
  loadPaymentUI: ['requestPayment'],
  requestIssueBillingKey: ['loadIssueBillingKeyUI', 'requestIssueBillingKeyAndPay'],
  requestIssueBillingKeyAndPay: ['requestIssueBillingKey', 'loadIssueBillingKeyUI'],
  loadIssueBillingKeyUI: ['requestIssueBillingKey', 'requestIssueBillingKeyAndPay'],
  request_pay: ['IMP.loadUI'],
  loadUI: ['IMP.request_pay'],
}

/** The function to call instead of an unsupported one, among the operations or V1 flows that a gateway supports. */
export const insteadOf = (operation: string, has: unknown): string | undefined => {
  const others = Object.hasOwn(alternatives, operation) ? (alternatives[operation] ?? []) : []
  return others.find((other) =>
    other.startsWith('IMP.') ? texts(has).length > 0 : texts(has).includes(other),
  )
}
