import { carriers, cashReceiptTypes } from '../requests/spellings.js'
import type { V2Twin } from './gateway.js'

/** What gateways call their own parameters in both dialects, for the gateways of both to share. */

// The options that both guides list; V1 alone has the PAYSHOT keys, V2 alone the logos and the mall's name.
export const inicis = {
  paths: {
    'bypass.acceptmethod': 'bypass.inicis_v2.acceptmethod',
    'bypass.P_RESERVED': 'bypass.inicis_v2.P_RESERVED',
  },
  joined: { 'bypass.acceptmethod': ':', 'bypass.P_RESERVED': '&' },
  // V1 guide, 부가기능 > 할부개월수 조정: [3] shows lump sum, two and three months
  quota: 'up-to-largest',
} as const satisfies V2Twin

// Many gateways take these; each says so in its twin. `$` is the object of the method.
export const cashReceipt = {
  paths: {
    'bypass.cashReceiptType': '$.cashReceiptType',
    'bypass.customerIdentifier': '$.customerIdentifier',
  },
  words: { 'bypass.cashReceiptType': cashReceiptTypes },
} as const satisfies V2Twin

export const phoneCarrier = {
  paths: { 'phone.carrier': 'mobile.carrier' },
  words: { 'phone.carrier': carriers },
} as const satisfies V2Twin

// The options of V1's root that V2 has too; V1 alone has coupons, KB's app card and the escrow basket of its own.
export const kcpTwin = {
  paths: {
    'bypass.site_logo': 'bypass.kcp_v2.site_logo',
    'bypass.skin_indx': 'bypass.kcp_v2.skin_indx',
    'bypass.shop_user_id': 'bypass.kcp_v2.shop_user_id',
    'bypass.complex_pnt_yn': 'bypass.kcp_v2.complex_pnt_yn',
    'bypass.pt_memcorp_cd': 'bypass.kcp_v2.pt_memcorp_cd',
    company: 'bypass.kcp_v2.site_name',
    appCard: 'card.useAppCardOnly',
  },
  goods: 'kcpProducts',
  // V1 guide, pay_method: naverpay_bridge is the one that lets the buyer choose
  only: { naverpay: 'CARD' },
  // V1 guide, 기타 파라미터 > display > card_quota: lump sum up to the largest month
  quota: 'up-to-largest',
} as const satisfies V2Twin

// A wallet's own gateway opens the wallet, whatever method a V1 request names.
export const wallet = { method: 'EASY_PAY' } as const satisfies V2Twin

// The goods have the same keys; V1 alone has the window's kind, the merchant's own user key and the codes of recurring goods.
export const naver = {
  ...wallet,
  paths: {
    naverProducts: 'bypass.naverpay.productItems',
    naverUseCfm: 'bypass.naverpay.useCfmYmdt',
    naverCultureBenefit: 'isCulturalExpense',
  },
  purchaser: { name: 'naverPurchaserName', birthday: 'naverPurchaserBirthday' },
} as const satisfies V2Twin

// V2 has the list of easy payments inside the block.
export const welcome = {
  paths: {
    ...cashReceipt.paths,
    useCardPoint: 'card.useCardPoint',
    'bypass.P_ONLY_EASYPAYCODE': 'bypass.welcome.P_ONLY_EASYPAYCODE',
  },
  words: cashReceipt.words,
} as const satisfies V2Twin

export const inicisJpTwin = {
  paths: {
    storeDetails: 'storeDetails',
    buyer_first_name_kana: 'customer.firstNameKana',
    buyer_last_name_kana: 'customer.lastNameKana',
    'cvs.payment_deadline.valid_hours': 'convenienceStore.paymentDeadline.validHours',
    'cvs.payment_deadline.due_date': 'convenienceStore.paymentDeadline.dueDate',
  },
  // V1 guide, SDK 결제요청 > popup: listed as required, and on PC there is nothing else
  fixed: { v1: { popup: true } },
  // V1 guide, SDK 결제요청 (JPPG): the sample gives both
  rather: { 'cvs.payment_deadline.due_date': 'cvs.payment_deadline.valid_hours' },
  // V1 guide, SDK 결제요청 > display > card_quota: only what is listed, lump sum too
  quota: 'listed',
} as const satisfies V2Twin

/** V1's words for what Alipay+ opens; V2 has them in capitals. */
export const alipayPlusWallets = [
  'alipay',
  'true_money',
  'alipay_hk',
  'touch_n_go',
  'gcash',
  'dana',
  'rabbit_line_pay',
  'bpi',
  'boost',
  'bill_ease',
  'tinaba',
  'mpay',
  'kredivo',
] as const

export const kiccV2Twin = {
  paths: {
    order_description: 'orderDescription',
    'alipay_plus.wallet': 'alipayPlus.easyPayProvider',
  },
  words: {
    'alipay_plus.wallet': /* @__PURE__ */ Object.fromEntries(
      /* @__PURE__ */ alipayPlusWallets.map((wallet) => [
        wallet,
        // the schema's word, and the V2 guide's
        wallet === 'gcash' ? ['GCASH', 'G_CASH'] : wallet.toUpperCase(),
      ]),
    ),
  },
} as const satisfies V2Twin

export const mobiliansV2Twin = {
  paths: { ...cashReceipt.paths, ...phoneCarrier.paths, useCardPoint: 'card.useCardPoint' },
  words: { ...cashReceipt.words, ...phoneCarrier.words },
  // V1 guide, 주요 파라미터 설명 > display > card_quota: [3, 5, 9] shows three to nine months
  quota: 'span',
} as const satisfies V2Twin

// V1 names the shop and its windows at the top; the block is the same.
export const ksnetTwin = {
  paths: {
    appCard: 'card.useAppCardOnly',
    'card.useInstallment': 'card.useInstallment',
    'storeDetails.businessName': 'storeDetails.businessName',
    'storeDetails.businessRegistrationNumber': 'storeDetails.businessRegistrationNumber',
    'storeDetails.ceoFullName': 'storeDetails.ceoFullName',
    'storeDetails.address': 'storeDetails.address',
    'storeDetails.phoneNumber': 'storeDetails.phoneNumber',
  },
  // V1 guide, display > card_quota: [0] is the lump sum, [2, 3, 4] these months and no other
  quota: 'listed',
} as const satisfies V2Twin

// V1 alone chooses between card and money, and opens the PC window on a phone.
export const kakao = {
  ...wallet,
  // V1 guide, 일반결제창 요청 > display > card_quota: one month, which the buyer cannot change
  quota: 'fixed',
} as const satisfies V2Twin

// V1 has the block, too, and the receipt beside it.
export const nice = {
  ...cashReceipt,
  // V1 guide, 일반결제 연동 유의사항 > 카드 결제: [3] is fixed, [2, 3, 4] a list
  quota: 'fixed-or-exact',
} as const satisfies V2Twin

// The block is the same in both; dollars where V1's request names no currency (loadUI 요청 객체 > currency).
export const paypal = {
  currency: 'USD',
  paths: { country: 'country' },
  fixed: {
    // V2 guide, 주요 파라미터: payMethod may be left out, which in V1 is an error
    v1: { pay_method: 'paypal' },
    // V1 names the button beside the request: `loadUI('paypal-spb', …)`
    v2: { loadPaymentUI: { uiType: 'PAYPAL_SPB' }, loadIssueBillingKeyUI: { uiType: 'PAYPAL_RT' } },
  },
} as const satisfies V2Twin

// The block is the same; V1 forbids instalments among the card's options.
export const tosspay = {
  paths: { 'card.useInstallment': '@.useInstallment' },
} as const satisfies V2Twin

// `bypass.tosspayments` is the same in both; V1 alone can leave the lump sum out.
export const toss = {
  ...cashReceipt,
  paths: {
    ...cashReceipt.paths,
    'bypass.isCulturalExpense': 'isCulturalExpense',
    appCard: 'card.useAppCardOnly',
    useCardPoint: 'card.useCardPoint',
  },
  // Both guides: lump sum up to the largest month
  quota: 'up-to-largest',
} as const satisfies V2Twin

export const brandpay = {
  paths: {
    ...cashReceipt.paths,
    'bypass.isCulturalExpense': 'isCulturalExpense',
    useCardPoint: '@.useCardPoint',
  },
  words: cashReceipt.words,
  // V1 guide, 연동 유의사항 > 고정 할부 개월 수 결제 (its readme repeats what a list means elsewhere)
  quota: 'fixed',
} as const satisfies V2Twin

// Neither has an effect on the points, but both have the parameter.
export const smartroTwin = {
  paths: { ...cashReceipt.paths, useCardPoint: 'card.useCardPoint' },
  words: cashReceipt.words,
} as const satisfies V2Twin

export const galaxia = {
  ...phoneCarrier,
  // V1 guide, 일반 결제 창 요청 > display > card_quota: [3] shows three months alone, a list also lump sum
  quota: 'fixed-or-exact',
} as const satisfies V2Twin

// V1 has flat keys, with a prefix for each place; V1 alone has the foreign currency to show, V2 alone all the rest.
export const eximbay = {
  currency: 'USD',
  paths: {
    'bypass.eximbay.issuercountry': 'bypass.eximbay_v2.settings.issuer_country',
    'bypass.eximbay.shipTo_city': 'bypass.eximbay_v2.ship_to.city',
    'bypass.eximbay.shipTo_country': 'bypass.eximbay_v2.ship_to.country',
    'bypass.eximbay.shipTo_firstName': 'bypass.eximbay_v2.ship_to.first_name',
    'bypass.eximbay.shipTo_lastName': 'bypass.eximbay_v2.ship_to.last_name',
    'bypass.eximbay.shipTo_phoneNumber': 'bypass.eximbay_v2.ship_to.phone_number',
    'bypass.eximbay.shipTo_postalCode': 'bypass.eximbay_v2.ship_to.postal_code',
    'bypass.eximbay.shipTo_state': 'bypass.eximbay_v2.ship_to.state',
    'bypass.eximbay.shipTo_street1': 'bypass.eximbay_v2.ship_to.street1',
    'bypass.eximbay.billTo_city': 'bypass.eximbay_v2.bill_to.city',
    'bypass.eximbay.billTo_country': 'bypass.eximbay_v2.bill_to.country',
    'bypass.eximbay.billTo_firstName': 'bypass.eximbay_v2.bill_to.first_name',
    'bypass.eximbay.billTo_lastName': 'bypass.eximbay_v2.bill_to.last_name',
    'bypass.eximbay.billTo_phoneNumber': 'bypass.eximbay_v2.bill_to.phone_number',
    'bypass.eximbay.billTo_postalCode': 'bypass.eximbay_v2.bill_to.postal_code',
    'bypass.eximbay.billTo_state': 'bypass.eximbay_v2.bill_to.state',
    'bypass.eximbay.billTo_street1': 'bypass.eximbay_v2.bill_to.street1',
  },
} as const satisfies V2Twin

// V2 has no payments by Danal: where its parameters would stand. V1's `danal` and V2's are two services of one company.
export const danal = {
  paths: {
    company: 'storeDetails.businessName',
    biz_num: 'storeDetails.businessRegistrationNumber',
    appCard: 'card.useAppCardOnly',
  },
  // V1 guide, 3. 부가기능 > 카드결제 할부개월수: lump sum up to the largest month
  quota: 'up-to-largest',
} as const satisfies V2Twin

// V1 writes at the root of the block what V2 has under the gateway's name; V1 alone has the logo, the project and the tax.
export const paymentwall = {
  paths: {
    'bypass.widget_code': 'bypass.paymentwall.widget',
    'bypass.ps': 'bypass.paymentwall.ps',
    'bypass.country_code': 'bypass.paymentwall.country_code',
  },
} as const satisfies V2Twin
