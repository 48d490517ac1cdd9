import * as v from 'valibot'
import { cardCompanies } from '../src/requests/codes.js'

/** The rules of inicis_v2 for requestPayment on PC in valibot: the same types, lists, formats and cross-field rules. */

const url = v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]/i))
const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = v.optional(v.string())
const flag = v.optional(v.boolean())
const address = v.strictObject({
  country: text,
  addressLine1: v.string(),
  addressLine2: v.string(),
  city: text,
  province: text,
})
const cashReceipt = { cashReceiptType: v.optional(v.picklist(['ANONYMOUS'])), customerIdentifier: text }
const card = {
  cardCompany: v.optional(v.picklist(cardCompanies.filter((company) => company !== 'TOSS_BANK'))),
  availableCards: v.optional(v.array(v.string())),
  useFreeInterestFromMall: flag,
  installment: v.optional(
    v.strictObject({
      monthOption: v.optional(
        v.strictObject({ fixedMonth: v.optional(whole), availableMonthList: v.optional(v.array(whole)) }),
      ),
      freeInstallmentPlans: v.optional(
        v.array(v.strictObject({ cardCompany: v.string(), months: v.array(whole) })),
      ),
    }),
  ),
  useCardPoint: flag,
  useAppCardOnly: flag,
  useInstallment: flag,
}

const fields = v.strictObject({
  storeId: v.pipe(v.string(), v.nonEmpty()),
  channelKey: v.pipe(v.string(), v.nonEmpty()),
  paymentId: v.pipe(v.string(), v.nonEmpty(), v.regex(/^[ -~]*$/)),
  orderName: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  totalAmount: whole,
  taxFreeAmount: v.optional(whole),
  vatAmount: v.optional(whole),
  currency: v.picklist(['KRW', 'USD']),
  payMethod: v.picklist(['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'GIFT_CERTIFICATE', 'MOBILE', 'EASY_PAY']),
  locale: v.optional(v.picklist(['KO_KR', 'EN_US', 'ZH_CN'])),
  windowType: v.optional(
    v.strictObject({
      pc: text,
      mobile: text,
    }),
  ),
  redirectUrl: v.optional(url),
  forceRedirect: flag,
  noticeUrls: v.optional(v.array(url)),
  confirmUrl: v.optional(url),
  appScheme: text,
  isEscrow: flag,
  isCulturalExpense: flag,
  productType: v.optional(v.picklist(['REAL', 'DIGITAL'])),
  customData: v.optional(v.record(v.string(), v.unknown())),
  customer: v.pipe(
    v.strictObject({
      customerId: text,
      fullName: text,
      firstName: text,
      lastName: text,
      phoneNumber: v.pipe(v.string(), v.nonEmpty()),
      email: v.pipe(v.string(), v.regex(/^\S+@\S+$/)),
      address: v.optional(address),
      zipcode: text,
      gender: text,
      birthYear: text,
      birthMonth: text,
      birthDay: text,
    }),
    v.check(
      ({ fullName, firstName, lastName }) => Boolean(fullName) || (Boolean(firstName) && Boolean(lastName)),
    ),
  ),
  card: v.optional(v.strictObject(card)),
  easyPay: v.optional(
    v.strictObject({
      ...card,
      ...cashReceipt,
      easyPayProvider: v.optional(
        v.picklist(['KAKAOPAY', 'NAVERPAY', 'SAMSUNGPAY', 'SSGPAY', 'APPLEPAY', 'LPAY', 'TOSSPAY', 'PAYCO']),
      ),
      availablePayMethods: v.optional(v.array(v.string())),
    }),
  ),
  transfer: v.optional(v.strictObject({ ...cashReceipt, bankCode: text })),
  virtualAccount: v.optional(
    v.strictObject({
      ...cashReceipt,
      bankCode: text,
      availableBanks: v.optional(v.array(v.string())),
      accountExpiry: v.optional(v.strictObject({ validHours: v.optional(whole), dueDate: text })),
    }),
  ),
  mobile: v.optional(v.strictObject({ carrier: text, avaliableCarriers: v.optional(v.array(v.string())) })),
  giftCertificate: v.optional(
    v.strictObject({
      giftCertificateType: v.optional(v.picklist(['BOOKNLIFE', 'SMART_MUNSANG', 'CULTURELAND'])),
    }),
  ),
  offerPeriod: v.optional(
    v.strictObject({
      range: v.optional(v.strictObject({ from: text, to: text })),
      interval: v.optional(v.pipe(v.string(), v.regex(/^\d+[dmy]$/))),
    }),
  ),
  products: v.optional(
    v.array(v.strictObject({ id: v.string(), name: v.string(), code: text, amount: whole, quantity: whole })),
  ),
  bypass: v.optional(
    v.strictObject({
      inicis_v2: v.optional(
        v.strictObject({
          logo_url: text,
          logo_2nd: text,
          parentemail: v.optional(v.pipe(v.string(), v.regex(/^[\w@.]*$/))),
          Ini_SSGPAY_MDN: v.optional(v.pipe(v.string(), v.regex(/^\d*$/))),
          acceptmethod: v.optional(
            v.array(
              v.union([
                v.picklist(['below1000', 'ocb', 'paypopup', 'hidebar', 'noeasypay']),
                v.pipe(v.string(), v.regex(/^(?:SKIN\(#[\da-f]{6}\)|slimquota\(.+\)|mallpoint\(.+\))$/i)),
              ]),
            ),
          ),
          P_CARD_OPTION: text,
          P_MNAME: text,
          P_RESERVED: v.optional(v.array(v.string())),
        }),
      ),
    }),
  ),
})

/** Parameters that inicis_v2 documents as without effect on PC. */
const withoutEffect = [
  ['card', 'useAppCardOnly'],
  ['card', 'useInstallment'],
  ['card', 'useFreeInterestFromMall'],
  ['easyPay', 'useCardPoint'],
  ['easyPay', 'customerIdentifier'],
  ['easyPay', 'availablePayMethods'],
  ['easyPay', 'availableCards'],
  ['easyPay', 'useInstallment'],
  ['easyPay', 'useFreeInterestFromMall'],
  ['transfer', 'bankCode'],
  ['transfer', 'customerIdentifier'],
  ['virtualAccount', 'bankCode'],
  ['virtualAccount', 'customerIdentifier'],
  ['mobile', 'carrier'],
  ['mobile', 'avaliableCarriers'],
] as const

/** Parameters that work only by contract. */
const byContract = [
  ['vatAmount'],
  ['taxFreeAmount'],
  ['isEscrow'],
  ['card', 'useCardPoint'],
  ['card', 'cardCompany'],
  ['card', 'installment', 'freeInstallmentPlans'],
] as const

const at = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  )

export const inicisPaymentOnPc = v.pipe(
  fields,
  v.rawCheck(({ dataset, addIssue }) => {
    for (const keys of withoutEffect)
      if (at(dataset.value, keys) !== undefined) addIssue({ message: `${keys.join('.')} has no effect` })
    for (const keys of byContract)
      if (at(dataset.value, keys)) addIssue({ message: `${keys.join('.')} needs a contract` })
  }),
  v.forward(
    v.partialCheck(
      [['currency'], ['payMethod']],
      ({ currency, payMethod }) => currency === 'KRW' || payMethod === 'CARD',
    ),
    ['currency'],
  ),
  v.forward(
    v.partialCheck(
      [['payMethod'], ['productType']],
      ({ payMethod, productType }) => payMethod !== 'MOBILE' || productType !== undefined,
    ),
    ['productType'],
  ),
  v.check(
    ({ card: direct }) =>
      direct?.cardCompany === undefined || direct.installment?.monthOption?.availableMonthList === undefined,
  ),
  v.check(({ offerPeriod }) => offerPeriod?.range === undefined || offerPeriod.interval === undefined),
  v.check(
    ({ card: direct }) =>
      direct?.installment?.monthOption?.fixedMonth === undefined ||
      direct.installment.monthOption.availableMonthList === undefined,
  ),
  v.check(({ windowType, redirectUrl }) => windowType?.pc !== 'REDIRECTION' || redirectUrl !== undefined),
  v.check(
    ({ easyPay }) =>
      easyPay?.installment?.monthOption?.fixedMonth === undefined ||
      easyPay.installment.monthOption.availableMonthList === undefined,
  ),
  v.check(
    ({ virtualAccount }) =>
      virtualAccount?.accountExpiry?.validHours === undefined ||
      virtualAccount.accountExpiry.dueDate === undefined,
  ),
)
