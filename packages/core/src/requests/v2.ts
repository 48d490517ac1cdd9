import { cite } from '../rules/cite.js'
import { alias, type Field, type Shape } from '../rules/shape.js'
import { both, either, equals, method, not, onMobile, onPc, operation, present } from '../rules/conditions.js'
import type { Base } from '../rules/evaluate.js'
import {
  anyJson,
  code,
  coded,
  consoleKey,
  flag,
  jsonText,
  ownId,
  record,
  returnAddress,
  shaped,
  text,
  trimmed,
  webAddress,
  whole,
} from '../rules/fields.js'
import { inList } from '../rules/findings.js'
import { isList, isOver, isPresent, isRecord, recordsIn } from '../rules/path.js'
import { advised, eitherRequired, exclusive, nameRequired, recommended, required } from '../rules/presence.js'
import { momentOf, notPast, ordered, realDate } from '../rules/dates.js'
import { rule, table } from '../rules/rule.js'
import { matches, missedFloor, oneOf } from '../rules/values.js'

const address = { country: code, addressLine1: text, addressLine2: text, city: text, province: text }

const cashReceipt = { cashReceiptType: code, customerIdentifier: text }

// schema PaymentRequestUnionVirtualAccountAccountExpiry: V1's four formats, and RFC 3339
const dueForms = /^(?:\d{8}(?:\d{6})?|\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d|T.*)?)$/

/** A deadline. Other formats (to the minute, partly dashed) are rewritten in digits, with a warning. */
const due: Field<string> = (value, path, reading) => {
  const given = text(value, path, reading)
  if (typeof given !== 'string' || dueForms.test(given) || !Number.isFinite(momentOf(given))) return given
  const digits = given.replace(/\D/g, '')
  reading.report('invalid-format', path, { expected: 'date' }, 'warning')
  return digits.length > 8 ? digits.padEnd(14, '0') : digits
}

const expiry = { validHours: whole, dueDate: due }

const card = {
  cardCompany: code,
  availableCards: [code] as const,
  useFreeInterestFromMall: flag,
  installment: {
    monthOption: { fixedMonth: whole, availableMonthList: [whole] as const },
    freeInstallmentPlans: [{ cardCompany: code, pgProvider: text, months: [whole] as const }] as const,
  },
  useCardPoint: flag,
  useAppCardOnly: flag,
  useInstallment: flag,
  cardPromotion: { promotionId: text, discountAmount: whole },
}

// The guides of inicis_v2 and welcome write PHONE, schema and types MOBILE: both are accepted.
const billingKeyAndPayMethod: Field<string> = (method, path, reading) =>
  text(method === 'PHONE' ? 'MOBILE' : method, path, reading)

const iso4217 = coded(shaped(/^[A-Z]{3}$/, 'currency'))

/** ISO 4217 has capitals only; a currency in small letters that Korean channels take is read, with a warning. */
const currency: Field<string> = (given, path, reading) => {
  if (typeof given !== 'string' || !/^(currency_)?(krw|usd|jpy|eur|cny)$/.test(given))
    return iso4217(given, path, reading)
  const use = given.slice(-3).toUpperCase()
  reading.report('misspelled', path, { use }, 'warning')
  return use
}

/** The parameters of all operations: rules say which of them an operation needs. */
const shape = {
  storeId: consoleKey,
  channelKey: consoleKey,
  channelGroupId: consoleKey,
  payMethod: text,
  billingKeyMethod: text,
  billingKeyAndPayMethod,
  paymentId: ownId,
  orderName: text,
  orderDetail: text,
  totalAmount: whole,
  currency,
  taxFreeAmount: whole,
  vatAmount: whole,
  issueId: ownId,
  issueName: text,
  displayAmount: whole,
  customer: {
    customerId: ownId,
    fullName: text,
    firstName: text,
    lastName: text,
    phoneNumber: text,
    email: trimmed(shaped(/^[^\s@]+@\S+$/, 'email'), 'email'),
    address,
    zipcode: text,
    gender: code,
    birthYear: text,
    birthMonth: text,
    birthDay: text,
    firstNameKana: text,
    lastNameKana: text,
  },
  windowType: { pc: text, mobile: text },
  redirectUrl: returnAddress,
  forceRedirect: flag,
  noticeUrls: [webAddress] as const,
  confirmUrl: webAddress,
  appScheme: text,
  locale: text,
  country: code,
  isEscrow: flag,
  isCulturalExpense: flag,
  customData: anyJson,
  productType: code,
  products: [
    {
      id: text,
      name: text,
      code: text,
      amount: whole,
      quantity: whole,
      tag: text,
      link: text,
      description: text,
    },
  ] as const,
  offerPeriod: { range: { from: text, to: text }, interval: shaped(/^\d+[dmy]$/, 'interval') },
  // Its keys are the codes of the gateways that read it.
  storeDetails: record,
  shippingAddress: address,
  promotionId: text,
  merpayCategoryId: text,
  popup: { center: flag },
  iframe: { dim: flag },
  card,
  easyPay: { ...card, ...cashReceipt, easyPayProvider: code, availablePayMethods: [text] as const },
  transfer: { ...cashReceipt, bankCode: code },
  virtualAccount: {
    ...cashReceipt,
    bankCode: code,
    availableBanks: [code] as const,
    accountExpiry: expiry,
    fixedOption: { pgAccountId: text, accountNumber: text },
  },
  mobile: {
    carrier: code,
    avaliableCarriers: [code] as const,
    // PortOne reads the misspelling of its schema and types; the guides have the right spelling.
    availableCarriers: alias('avaliableCarriers'),
  },
  giftCertificate: { giftCertificateType: code },
  paypal: record,
  alipay: record,
  alipayPlus: { easyPayProvider: code },
  convenienceStore: { paymentDeadline: expiry },
} satisfies Shape

export { shape as v2Shape }

// requestPayment, requestIssueBillingKeyAndPay, loadPaymentUI
const charges = operation('requestPayment', 'requestIssueBillingKeyAndPay', 'loadPaymentUI')

// schema PaymentRequestBase, LoadPaymentUIRequest, LoadIssueBillingKeyUIRequest
const opensPayment = operation('requestPayment', 'loadPaymentUI', 'loadIssueBillingKeyUI')

/** PortOne chooses one of several channels: all that any of them requires must be given. */
const routed = both(present('channelGroupId'), not(present('channelKey')))

const plans = ['card.installment.freeInstallmentPlans', 'easyPay.installment.freeInstallmentPlans'] as const

const planOwners = ['INICIS_V2', 'KCP_V2', 'KSNET', 'NICE_V2', 'TOSSPAYMENTS', 'WELCOME']

// SDK types FreeInstallmentPlanPgProvider: the gateway of a group that a plan is for; plans for others have no effect
const planProviders = (path: string) =>
  table({
    path,
    finds: [
      { code: 'unsupported-value', path: `${path}[].pgProvider`, params: { allowed: planOwners } },
      {
        code: 'unsupported-value',
        path: `${path}[].pgProvider`,
        severity: 'warning',
        dependsOn: ['gateway'],
        when: not(present('channelGroupId')),
      },
    ],
    test: (scope) => {
      const list = scope.at(path)
      if (!isList(list)) return
      list.forEach((_plan, index) => {
        const at = `${path}.${index}.pgProvider`
        const given = scope.at(at)
        if (!isPresent(given)) return
        inList(given, at, scope, planOwners)
        const own = scope.gateway.code.toUpperCase()
        if (!scope.has('channelGroupId')) inList(given, at, scope, [own], 'warning')
      })
    },
  })

/**
 * Keys that every object at these paths must have; their texts can be blank. A path that ends in `[]` is a list of
 * objects.
 */
const wholeObjects = (places: readonly string[], keys: readonly string[]) => {
  const paths = places.map((place) => place.replace(/\[\]$/, ''))
  return table({
    path: paths[0] ?? '',
    finds: places.flatMap((place) =>
      keys.map((key) => ({ code: 'missing', path: `${place}.${key}` }) as const),
    ),
    test: ({ at, report }) => {
      for (const path of paths) {
        const given = at(path)
        for (const [one, here] of isRecord(given) ? [[given, path] as const] : recordsIn(given, path))
          for (const key of keys)
            if (one[key] === undefined || one[key] === null) report('missing', `${here}.${key}`)
      }
    },
  })
}

const dueDate = 'virtualAccount.accountExpiry.dueDate'
const deadline = 'convenienceStore.paymentDeadline.dueDate'
const dates = [dueDate, deadline, 'offerPeriod.range.from', 'offerPeriod.range.to'] as const

const datesOnly = (paths: readonly string[]) =>
  rule(
    'invalid-format',
    (value) => typeof value === 'string' && isPresent(value) && momentOf(value) === undefined,
  )(paths, undefined, { expected: 'date' })

const cardBlocks = ['card', 'easyPay']

/** Installments of too small an amount: a fixed month has no effect, a list shows only lump sum. */
const tooCheap = table({
  path: 'card.installment.monthOption',
  finds: cardBlocks.flatMap((block) => {
    const found = {
      code: 'out-of-range',
      params: { min: 0, max: 0 },
      dependsOn: ['gateway', `${block}.cardCompany`],
    } as const
    return [
      { ...found, path: `${block}.installment.monthOption.fixedMonth`, severity: 'warning' },
      { ...found, path: `${block}.installment.monthOption.availableMonthList`, severity: 'notice' },
    ] as const
  }),
  test: (scope) => {
    const { at, report } = scope
    for (const block of cardBlocks) {
      const floor = missedFloor(scope, 'totalAmount', at(`${block}.cardCompany`))
      if (floor === undefined) continue
      const option = `${block}.installment.monthOption`
      const list = at(`${option}.availableMonthList`)
      const limits = { min: 0, max: 0, floor }
      if (isOver(at(`${option}.fixedMonth`), 1))
        report('out-of-range', `${option}.fixedMonth`, limits, 'warning')
      if (isList(list) && list.some((month) => isOver(month, 1)))
        report('out-of-range', `${option}.availableMonthList`, limits, 'notice')
    }
  },
})

// sdk/ko/v2-sdk/payment-request (schema: PaymentRequestBase and the entities it names)
const rules = [
  cite('storeId', required('storeId')),
  cite(
    'schema ChannelKey: one of the two is required, but only payments have both',
    eitherRequired('channelKey', 'channelGroupId', opensPayment),
  ),
  // Each fault is reported once: with the error above, this warning is not.
  cite(
    'schema ChannelKey: elsewhere the key is optional: not refused',
    eitherRequired('channelKey', 'channelGroupId', undefined, 'warning'),
  ),
  cite(
    'paymentId, orderName, totalAmount, currency',
    required(['paymentId', 'orderName', 'totalAmount', 'currency'], charges),
  ),
  cite('schema ProductType', oneOf('productType', ['REAL', 'DIGITAL'])),
  cite(
    'schema Address',
    wholeObjects(['customer.address', 'shippingAddress'], ['addressLine1', 'addressLine2']),
  ),
  cite('schema Product', wholeObjects(['products[]'], ['id', 'name', 'amount', 'quantity'])),
  cite(
    'schema FreeInstallmentPlan',
    wholeObjects(
      plans.map((path) => `${path}[]`),
      ['cardCompany', 'months'],
    ),
  ),
  cite(
    'schema CardPromotion',
    wholeObjects(['card.cardPromotion', 'easyPay.cardPromotion'], ['promotionId', 'discountAmount']),
  ),
  ...cite('SDK types FreeInstallmentPlanPgProvider', plans.map(planProviders)),
  cite('opi/ko/extra/smart-routing/integration > 필수 파라미터', nameRequired(routed)),
  cite(
    'opi/ko/extra/smart-routing/integration > 필수 파라미터',
    required(['customer.phoneNumber', 'customer.email'], routed),
  ),
  cite(
    'opi/ko/extra/smart-routing/integration > 필수 파라미터',
    required('virtualAccount.accountExpiry', both(routed, method('VIRTUAL_ACCOUNT'))),
  ),
  cite(
    'opi/ko/extra/smart-routing/integration > 필수 파라미터',
    required('productType', both(routed, method('MOBILE'))),
  ),
  cite(
    "opi/ko/extra/smart-routing/integration > 필수 파라미터: to open a wallet's own window",
    advised('easyPay.easyPayProvider', both(routed, method('EASY_PAY'))),
  ),
  cite(
    "sdk/ko/v2-sdk/payment-request > storeId, channelKey: the console's keys, in each other's place or V1's user code",
    matches('storeId', /^(?!channel-|imp\d)/, 'store-id'),
  ),
  cite(
    'sdk/ko/v2-sdk/payment-request > storeId, channelKey',
    matches('channelKey', /^(?!store-|imp\d)/, 'channel-key'),
  ),
  cite(
    'schema InstallmentMonthOption; help.portone.io: installments start at 50,000 KRW, lower at Hyundai Card and KCP',
    tooCheap,
  ),
  ...cite('schema OfferPeriod', exclusive('offerPeriod', 'range', 'interval')),
  ...cite(
    'schema InstallmentMonthOption',
    exclusive('card.installment.monthOption', 'fixedMonth', 'availableMonthList'),
  ),
  ...cite(
    'schema InstallmentMonthOption',
    exclusive('easyPay.installment.monthOption', 'fixedMonth', 'availableMonthList'),
  ),
  ...cite(
    'schema PaymentRequestUnionVirtualAccountAccountExpiry',
    exclusive('virtualAccount.accountExpiry', 'validHours', 'dueDate'),
  ),
  cite(
    'schema PaymentRequestUnionVirtualAccountAccountExpiry, OfferPeriodRange: dates that exist',
    datesOnly(dates),
  ),
  cite('schema PaymentRequestUnionVirtualAccountAccountExpiry, OfferPeriodRange', realDate(dates)),
  cite(
    'schema PaymentRequestUnionVirtualAccountAccountExpiry: an expired account takes no deposit',
    notPast([dueDate, deadline]),
  ),
  cite('schema OfferPeriodRange', notPast('offerPeriod.range.to', undefined, 'warning')),
  cite('schema OfferPeriodRange', ordered('offerPeriod.range.from', 'offerPeriod.range.to', 'warning')),
  cite(
    'schema RedirectUrl: required if the window leaves the page',
    required(
      'redirectUrl',
      either(
        both(onPc, equals('windowType.pc', 'REDIRECTION')),
        both(onMobile, equals('windowType.mobile', 'REDIRECTION')),
      ),
    ),
  ),
  cite(
    'opi/ko/integration/start/v2/checkout > 3: most mobile windows redirect with the result.',
    recommended('redirectUrl', both(onMobile, not(operation('loadPaymentUI', 'loadIssueBillingKeyUI')))),
  ),
]

/** schema IdentityVerificationRequest: what a gateway's profile of it adds to the common parameters. */
export const identityFields = { identityVerificationId: ownId, customData: jsonText }

/** schema IdentityVerificationRequest */
export const identityIdRequired = /* @__PURE__ */ required('identityVerificationId')

export const v2Base: Base = {
  dialect: 'v2',
  docs: 'sdk/ko/v2-sdk/payment-request?v=v2',
  shape,
  rules,
  returnPath: 'redirectUrl',
  methodPaths: {
    requestPayment: 'payMethod',
    requestIssueBillingKey: 'billingKeyMethod',
    requestIssueBillingKeyAndPay: 'billingKeyAndPayMethod',
    loadPaymentUI: 'payMethod',
    loadIssueBillingKeyUI: 'billingKeyMethod',
  },
}
