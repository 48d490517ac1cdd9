import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { equals, fact } from '../../rules/conditions.js'
import { momentOf, notPast, realDate } from '../../rules/dates.js'
import { compactDay, flag, text, whole } from '../../rules/fields.js'
import { contract, forbidden, recommended, required } from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import { isList, isRecord } from '../../rules/path.js'
import type { Field } from '../../rules/shape.js'
import { untold } from '../by-contract.js'
import { v1Gateway } from '../gateway.js'
import { atLeast, productItem, wholeItems } from '../naver.js'
import { naver } from '../twins/naver.js'

const compact = /* @__PURE__ */ compactDay()

// 일반결제창 요청 > naverProducts > startDate, endDate: a number passes, too
const day: Field<string | number> = (value, path, reading) => {
  if (typeof value !== 'number') return compact(value, path, reading)
  compact(String(value), path, reading)
  return value
}

// 일반결제창 요청: one word for all that contracts of some kind ask for, where nobody told of which kind this one is
const contracts = /* @__PURE__ */ table('naverUseCfm', ({ facts = {}, has, report }) => {
  const isTold = [facts.usageDate, facts.highRisk, facts.broker].some((told) => told !== undefined)
  const asked = ['naverUseCfm', 'naverPurchaserName', 'naverPurchaserBirthday', 'naverMerchantUserKey']
  if (!isTold && !asked.some(has))
    report(
      'missing',
      'naverUseCfm',
      { contract: true, expected: [...asked, 'naverProducts.0.sellerId'].join(', ') },
      'notice',
    )
})

// 일반결제창 요청 > naverProducts > startDate, endDate: shown to the buyer; that one ends before it begins is a slip
const useDates = /* @__PURE__ */ table('naverProducts', ({ at, report }) => {
  const goods = at('naverProducts')
  if (!isList(goods)) return
  goods.forEach((item, index) => {
    if (!isRecord(item)) return
    const [from = NaN, to = NaN] = [momentOf(item['startDate']), momentOf(item['endDate'], true)]
    const path = `naverProducts.${index}`
    if (from > to) report('mismatch', `${path}.endDate`, { after: `${path}.startDate` }, 'warning')
  })
})

// 2.결제 요청하기
const shared = [
  // 일반결제창 요청, 정기결제창 요청 > name
  required('name'),
  // 일반결제창 요청, 정기결제창 요청 > amount
  amountRequired,
  // 2.결제 요청하기
  redirectRequired,
  // 일반결제창 요청, 정기결제창 요청 > naverPopupMode: false leaves the page on PC, too
  required('m_redirect_url', equals('naverPopupMode', false)),
  // payrq > products
  productsIgnored,
] as const

/** Naver Pay, V1. https://developers.portone.io/opi/ko/integration/pg/v1/naver */
export const naverpay = /* @__PURE__ */ v1Gateway('naverpay', {
  name: { ko: '네이버페이', en: 'Naver Pay' },
  docs: 'opi/ko/integration/pg/v1/naver?v=v1',
  // 2.결제 요청하기: callback on PC, m_redirect_url on mobile
  window: { pc: 'popup', mobile: 'redirect' },
  profiles: {
    pay: {
      // 일반결제창 요청: has no pay_method
      methods: [],
      rules: [
        // 2.결제 요청하기
        ...shared,
        // 일반결제창 요청 > naverProducts
        required('naverProducts'),
        // 일반결제창 요청 > naverProducts
        wholeItems('naverProducts', true),
        // 일반결제창 요청 > naverUseCfm
        required('naverUseCfm', fact('usageDate')),
        // 일반결제창 요청 > naverUseCfm
        forbidden('naverUseCfm', fact('usageDate', false)),
        // 일반결제창 요청 > naverUseCfm: today or later
        realDate('naverUseCfm'),
        // 일반결제창 요청 > naverUseCfm: today or later
        notPast('naverUseCfm'),
        // 일반결제창 요청 > naverPurchaserName, naverPurchaserBirthday, naverMerchantUserKey
        required(['naverPurchaserName', 'naverPurchaserBirthday', 'naverMerchantUserKey'], fact('highRisk')),
        // 일반결제창 요청 > naverMerchantUserKey
        forbidden('naverMerchantUserKey', fact('highRisk', false)),
        // 일반결제창 요청 > naverUseCfm
        contract('naverUseCfm', untold('usageDate')),
        // 일반결제창 요청 > naverMerchantUserKey
        contract('naverMerchantUserKey', untold('highRisk')),
        // 일반결제창 요청 > naverUseCfm, naverPurchaserName, naverPurchaserBirthday, naverMerchantUserKey, sellerId
        contracts,
        // 일반결제창 요청 > naverProducts > startDate, endDate
        useDates,
        // 연동 주의사항 > 최소 결제 금액에 대해 예외 처리해야 합니다
        atLeast('amount', 10),
      ],
      fields: {
        naverPopupMode: flag,
        naverUseCfm: compact,
        naverPurchaserName: text,
        naverPurchaserBirthday: compact,
        naverMerchantUserKey: text,
        naverCultureBenefit: flag,
        naverProducts: [{ ...productItem, payReferrer: text, startDate: day, endDate: day }],
      },
    },
    issue: {
      // 정기결제창 요청: has no pay_method
      methods: [],
      rules: [
        // 2.결제 요청하기
        ...shared,
        // 정기결제창 요청 > naverProductCode (listed without a question mark, yet made up where it is missing: not refused)
        recommended('naverProductCode'),
        // 정기결제창 요청 > naverProductCount: live shops give the code alone: not refused
        recommended('naverProductCount'),
      ],
      fields: { naverPopupMode: flag, naverProductCode: text, naverProductCount: whole },
    },
  },
  // 일반결제창 요청: own parameters stand at the top
  bypass: {},
  twin: naver,
})
