import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { equals, fact } from '../../rules/conditions.js'
import { compactDay, flag, text, whole } from '../../rules/fields.js'
import { contract, forbidden, recommended, required } from '../../rules/presence.js'
import type { Field } from '../../rules/shape.js'
import { factUnknown } from '../shared/by-contract.js'
import { v1Gateway } from '../gateway.js'
import {
  atLeast,
  byContractOnly,
  contractsMayAsk,
  daysInOrder,
  productItem,
  usageDay,
  wholeItems,
} from './shared.js'
import { naver } from './conversion.js'
import type { NaverpayV1Requests } from './requests.js'

const compact = /* @__PURE__ */ compactDay()

// 일반결제창 요청 > naverProducts > startDate, endDate: numbers also pass
const day: Field<string | number> = (value, path, reading) => {
  if (typeof value !== 'number') return compact(value, path, reading)
  compact(String(value), path, reading)
  return value
}

// 2.결제 요청하기
const shared = [
  cite('일반결제창 요청, 정기결제창 요청 > name', required('name')),
  cite('일반결제창 요청, 정기결제창 요청 > amount', amountRequired),
  cite('2.결제 요청하기', redirectRequired),
  cite(
    '일반결제창 요청, 정기결제창 요청 > naverPopupMode: false also leaves the page on PC',
    required('m_redirect_url', equals('naverPopupMode', false)),
  ),
  cite('payrq > products', productsIgnored),
] as const

/** Naver Pay, V1. https://developers.portone.io/opi/ko/integration/pg/v1/naver */
export const naverpay = /* @__PURE__ */ v1Gateway<'naverpay', NaverpayV1Requests>('naverpay', {
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
        cite('일반결제창 요청 > naverProducts', required('naverProducts')),
        cite('일반결제창 요청 > naverProducts', wholeItems('naverProducts')),
        ...cite('일반결제창 요청 > naverUseCfm', byContractOnly('usageDate', 'naverUseCfm')),
        ...cite('일반결제창 요청 > naverUseCfm: today or later', usageDay('naverUseCfm')),
        cite(
          '일반결제창 요청 > naverPurchaserName, naverPurchaserBirthday, naverMerchantUserKey',
          required(
            ['naverPurchaserName', 'naverPurchaserBirthday', 'naverMerchantUserKey'],
            fact('highRisk'),
          ),
        ),
        cite(
          '일반결제창 요청 > naverMerchantUserKey',
          forbidden('naverMerchantUserKey', fact('highRisk', false)),
        ),
        cite(
          '일반결제창 요청 > naverMerchantUserKey',
          contract('naverMerchantUserKey', factUnknown('highRisk')),
        ),
        cite(
          '일반결제창 요청 > naverUseCfm, naverPurchaserName, naverPurchaserBirthday, naverMerchantUserKey, sellerId',
          contractsMayAsk(
            ['usageDate', 'highRisk', 'broker'],
            ['naverUseCfm', 'naverPurchaserName', 'naverPurchaserBirthday', 'naverMerchantUserKey'],
            ['naverProducts.0.sellerId'],
          ),
        ),
        cite('일반결제창 요청 > naverProducts > startDate, endDate', daysInOrder('naverProducts')),
        cite('연동 주의사항 > 최소 결제 금액에 대해 예외 처리해야 합니다', atLeast('amount', 10)),
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
        cite(
          '정기결제창 요청 > naverProductCode (listed as required, but generated if missing: not refused)',
          recommended('naverProductCode'),
        ),
        cite(
          '정기결제창 요청 > naverProductCount: live shops give only the code: not refused',
          recommended('naverProductCount'),
        ),
      ],
      fields: { naverPopupMode: flag, naverProductCode: text, naverProductCount: whole },
    },
  },
  // 일반결제창 요청: own parameters stand at the top
  bypass: {},
  conversion: naver,
})
