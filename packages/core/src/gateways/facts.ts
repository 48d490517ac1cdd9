import type { Dialect } from '../model.js'
import type { ChannelFacts } from '../rules/scope.js'

export { factsAskedBy } from './asked-facts.js'

/** What a fact of the contract means and changes at one gateway, in a sentence or two. */
export interface FactText {
  readonly ko: string
  readonly en: string
  /** The values that rules know; empty if any text is allowed. */
  readonly values: readonly string[]
}

/** By the keys of `channel.facts`. */
export type FactTexts = Readonly<Partial<Record<keyof ChannelFacts, FactText>>>

const yesOrNo = (ko: string, en: string): FactText => ({ ko, en, values: ['true', 'false'] })

const v1Goods = yesOrNo(
  '휴대폰 결제로 디지털 상품을 파는 MID인지(false는 실물). digital이 이와 다르면 오류입니다.',
  'Whether the MID sells digital goods by telephone bill (false: physical goods). It is an error if digital differs.',
)
const v2Goods = yesOrNo(
  '휴대폰 결제로 디지털 상품을 파는 MID인지(false는 실물). true이면 productType은 DIGITAL, false이면 REAL이어야 합니다.',
  'Whether the MID sells digital goods by telephone bill (false: physical goods). productType must be DIGITAL if true, REAL if false.',
)

const compositeTax = (path: string): FactText =>
  yesOrNo(
    `면세 금액을 따로 알리기로 한 복합과세 계약인지. true이면 ${path} 없는 요청에 주의를 줍니다.`,
    `Whether the contract has composite tax, where payments state their tax-free amount. If true, a request without ${path} gets a warning.`,
  )

const cbt = (customer: string): FactText => ({
  ko: `채널의 CBT 유형. JPPG에는 storeDetails 전체가, SBPS에는 30자까지의 ${customer} 값이 필수이고, SBPS는 카드와 PayPay만 받습니다.`,
  en: `The CBT type of the channel. JPPG requires all of storeDetails; SBPS requires ${customer} (30 characters at most) and takes only cards and PayPay.`,
  values: ['JPPG', 'SBPS'],
})

const usageDate = (path: string): FactText =>
  yesOrNo(
    `이용 완료일을 꼭 적기로 한 계약인지. true이면 ${path} 값이 필수, false이면 금지입니다.`,
    `Whether the contract requires the date by which a purchase is used. If true, ${path} is required; if false, it cannot be used.`,
  )

const broker = yesOrNo(
  '통신판매중개업으로 계약했는지. true이면 상품마다 sellerId가 필수이고, false이면 쓸 수 없습니다.',
  'Whether the contract is for a broker, who sells for others. If true, every product requires sellerId; if false, none may have it.',
)

const paypal = {
  highRisk: yesOrNo(
    '페이팔이 판매자 보호 정보(STC)를 요구하는 고위험 업종인지. true이면 bypass.paypal_v2.additional_data가 필수입니다.',
    'Whether the business is high-risk, so that PayPal requires data for seller protection (STC). If true, bypass.paypal_v2.additional_data is required.',
  ),
  sandbox: yesOrNo(
    '페이팔 sandbox 채널인지. true일 때만 country가 쓰이고, 아니면 무시된다는 주의를 줍니다.',
    'Whether the channel is in PayPal’s sandbox. country is read only if true; otherwise a warning says that it has no effect.',
  ),
}

const test = yesOrNo(
  'PG사의 테스트 키로 만든 채널인지. 테스트 채널은 결제 금액 한도가 다르고, 쓸 수 없는 결제수단이 있습니다.',
  'Whether the channel has test keys of the PG. Test channels have other amount limits and lack some methods.',
)

/**
 * The meaning of the facts that gateways ask for, by dialect and code. The reference and the
 * playground are written from it, and a test compares it with the facts that the rules ask for.
 */
export const factTexts: Readonly<Record<Dialect, Readonly<Record<string, FactTexts>>>> = {
  v1: {
    danal_tpay: { test },
    daou: {
      digital: yesOrNo(
        '디지털 상품으로 계약했는지(false는 실물). 결제수단과 관계없이 digital이 이와 다르면 오류입니다.',
        'Whether the contract is for digital goods (false: physical goods). With any method, it is an error if digital differs.',
      ),
    },
    inicis_jp: { cbt: cbt('customer_id') },
    kakaopay: { test },
    kcp: { test },
    ksnet: {
      test,
      digital: yesOrNo(
        '휴대폰 결제로 디지털 상품을 파는 MID인지(false는 실물). digital이 이와 다르면 오류이고, true이면 빠뜨릴 수도 없습니다.',
        'Whether the MID sells digital goods by telephone bill (false: physical goods). It is an error if digital differs, or if it is missing while this is true.',
      ),
    },
    naverpay: {
      broker,
      highRisk: yesOrNo(
        '고위험 업종으로 계약했는지. true이면 구매자의 이름과 생년월일, naverMerchantUserKey가 필수이고, false이면 이 키를 쓸 수 없습니다.',
        'Whether the contract is for a high-risk business. If true, the buyer’s name, day of birth and naverMerchantUserKey are required; if false, that key cannot be used.',
      ),
      usageDate: usageDate('naverUseCfm'),
    },
    nice_v2: { compositeTax: compositeTax('tax_free'), digital: v1Goods },
    paymentwall: {
      live: yesOrNo(
        '페이먼트월의 심사를 마친 프로젝트인지. false이면 use_test_method를 켤 때 bypass.ps도 test여야 합니다.',
        'Whether Paymentwall has approved the project. If false, use_test_method also requires bypass.ps to be test.',
      ),
    },
    paypal_v2: paypal,
    smartro_v2: { digital: v1Goods },
  },
  v2: {
    eximbay_v2: {
      highRisk: yesOrNo(
        '위험 거래 관리를 위해 엑심베이가 해외카드에도 상품 정보를 요구하는지. true이면 products가 필수입니다.',
        'Whether Eximbay also requires products for overseas cards, to manage risky transactions. If true, products is required.',
      ),
      method: {
        ko: '결제창에 보이는 단 하나의 결제수단. 해외카드(CARD) 말고는 products가, KLARNA에는 주소, CONVENIENCE_STORE에는 전화번호, TRANSFER와 NAVERPAY에는 현금영수증 여부가 필수입니다.',
        en: 'The only method that the window shows. All but CARD (overseas) require products; KLARNA also requires an address, CONVENIENCE_STORE a phone number, TRANSFER and NAVERPAY whether a cash receipt is issued.',
        values: ['CARD', 'TRANSFER', 'NAVERPAY', 'KLARNA', 'CONVENIENCE_STORE', 'OTHER'],
      },
    },
    hecto_global: {
      currency: {
        ko: 'MID에 설정된 통화, 예를 들어 JPY. 요청의 currency가 이와 다르면 오류입니다.',
        en: 'The currency that is set for the MID, such as JPY. It is an error if the request has another.',
        values: [],
      },
    },
    inicis_jp: { cbt: cbt('customer.customerId') },
    kakaopay: { test },
    kcp_v2: { test },
    ksnet: { digital: v2Goods, test },
    naverpay: {
      broker,
      highRisk: yesOrNo(
        '고위험 업종으로 계약했는지. true이면 구매자의 이름과 생년월일이 필수입니다.',
        'Whether the contract is for a high-risk business. If true, the buyer’s name and day of birth are required.',
      ),
      subMerchant: yesOrNo(
        '다른 상점의 결제를 대신하는 PG로 계약했는지. true이면 그 상점을 알리는 bypass.naverpay.subMerchantInfo가 필수입니다.',
        'Whether the contract is for a PG that acts for other shops. If true, bypass.naverpay.subMerchantInfo, which names the shop, is required.',
      ),
      usageDate: usageDate('bypass.naverpay.useCfmYmdt'),
    },
    nice_v2: { compositeTax: compositeTax('taxFreeAmount'), digital: v2Goods },
    paypal_v2: paypal,
    smartro_v2: { digital: v2Goods },
    tosspayments: { test },
  },
}
