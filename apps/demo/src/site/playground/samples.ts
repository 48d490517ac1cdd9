/** Placeholder for a key from PortOne's console. */
export const storePlaceholder = 'store-…'
export const channelPlaceholder = 'channel-key-…'

/** Values that differ between starting requests. */
export interface Seed {
  /** An id from `createPaymentId`. */
  readonly id: string
  readonly today: Date
}

const day = 24 * 60 * 60 * 1000
/** A week ahead, as a date in Korea: `2031-01-08`. */
const nextWeek = ({ today }: Seed): string =>
  new Date(today.getTime() + 7 * day + 9 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** Sample values by the end of a field's V2 path; the first value that the gateway accepts is used. */
const named: readonly (readonly [RegExp, (seed: Seed) => readonly unknown[]])[] = [
  [/(?:paymentId|issueId|identityVerificationId)$/, ({ id }) => [id]],
  [/customer_uid$/, () => ['customer-1-card']],
  [/customerId$|UserID$|user_id$|memberID$/i, () => ['customer-1', 'customer1']],
  [/storeId$/, () => [storePlaceholder]],
  [/channelKey$/, () => [channelPlaceholder]],
  [/orderName$|issueName$/, () => ['따뜻한 차 한 잔', 'A cup of tea']],
  [/orderDescription$|\.\d+\.name$/, () => ['A cup of tea']],
  [/\.uid$/, () => ['tea-1']],
  [/categoryType$/, () => ['PRODUCT']],
  [/categoryId$/, () => ['GENERAL']],
  [/totalAmount$/, () => [1_000, 10]],
  [/displayAmount$/, () => [1_000, 10, 0]],
  [/currency$/, () => ['KRW', 'USD', 'JPY']],
  [/redirectUrl$/, () => ['https://shop.example/complete']],
  [/fullName$/i, () => ['홍길동', 'Gildong Hong']],
  [/firstNameKana$/, () => ['タロウ', 'ﾀﾛｳ']],
  [/lastNameKana$/, () => ['ヤマダ', 'ﾔﾏﾀﾞ']],
  [/firstName$/, () => ['길동', 'Gildong']],
  [/lastName$/, () => ['홍', 'Hong']],
  [/phoneNumber$/, () => ['010-1234-5678', '+821012345678']],
  [/email$/, () => ['gildong@shop.example']],
  [/businessName$/, () => ['오후 네 시', 'Four in the Afternoon']],
  [/storeNameEn$/, () => ['Four in the Afternoon']],
  [/businessRegistrationNumber$/, () => ['123-45-67890', '1234567890']],
  [/customerIdentifier$/, () => ['01012345678']],
  [
    /dueDate$/,
    (seed) => [`${nextWeek(seed)}T23:59:59+09:00`, nextWeek(seed), nextWeek(seed).replaceAll('-', '')],
  ],
  [/validHours$/, () => [72]],
  [/^offerPeriod$/, () => [{ interval: '1m' }]],
  [/encryptedCI$/, () => ['00ff']],
  // Lists come first: a string in place of a list is read as a list of one.
  [/(?:productItems|naverProducts)$/, () => [[{}]]],
]

/** Sample values of common kinds, for other fields. */
const plain = (seed: Seed): readonly unknown[] => [
  true,
  false,
  'Y',
  'N',
  1,
  'A1',
  '1',
  '01',
  nextWeek(seed),
  nextWeek(seed).replaceAll('-', ''),
  `${nextWeek(seed)}T23:59:59+09:00`,
  'KR',
  'https://shop.example/',
  [{}],
  {},
  [],
  0,
]

/** Sample values for a path, the likeliest first. */
export const samplesAt = (path: string, seed: Seed): readonly unknown[] => [
  ...named.flatMap(([pattern, values]) => (pattern.test(path) ? values(seed) : [])),
  ...plain(seed),
]
