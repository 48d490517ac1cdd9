import { cite } from '../../rules/cite.js'
import { method, onMobile } from '../../rules/conditions.js'
import { text } from '../../rules/fields.js'
import { eitherRequired, ignored, recommended, required, together } from '../../rules/presence.js'
import { oneOf, supports } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import { kiccConversion } from './conversion.js'
import type { KiccV2Requests } from './requests.js'

/** KICC EasyPay for overseas wallets, V2. https://developers.portone.io/opi/ko/integration/pg/v2/kicc-v2 */
export const kiccV2 = /* @__PURE__ */ v2Gateway<'kicc_v2', KiccV2Requests>('kicc_v2', {
  name: { ko: '이지페이(KICC) 해외결제', en: 'KICC EasyPay Global' },
  docs: 'opi/ko/integration/pg/v2/kicc-v2?v=v2',
  // 유의 사항 > 위챗페이 > 결제 승인: callback on PC, redirect on mobile; no page says how the PC window opens
  window: { pc: 'popup', mobile: 'redirect' },
  // 유의 사항 > 위챗페이, 알리페이 플러스 > 결제 승인: a scanned QR code may be approved at any later time
  approvesLate: true,
  profiles: {
    requestPayment: {
      // 가능한 결제 수단
      methods: ['EASY_PAY', 'ALIPAY_PLUS'],
      rules: [
        cite(
          '위챗페이, 알리페이 플러스 > 주요 파라미터 설명 > customer > firstName',
          together(['customer.firstName', 'customer.lastName']),
        ),
        cite('유의 사항 > 위챗페이, 알리페이 플러스 > 결제 승인', required('redirectUrl', onMobile)),
        cite('opi/ko/extra/confirm-process/readme-v2 > 컨펌 프로세스: not for KICC', ignored('confirmUrl')),
        cite('위챗페이, 알리페이 플러스 > 주요 파라미터 설명 > currency', oneOf('currency', ['KRW', 'USD'])),
        cite(
          '위챗페이 > 주요 파라미터 설명 > locale',
          supports('locale', ['ZH_CN', 'KO_KR', 'EN_US', 'ZH_TW'], method('EASY_PAY')),
        ),
        cite(
          '가능한 결제 수단; SDK 결제 요청하기 > 위챗페이',
          oneOf('easyPay.easyPayProvider', ['WECHAT'], method('EASY_PAY')),
        ),
        cite(
          "알리페이 플러스 > 주요 파라미터 설명 > orderDescription: the SDK's types have orderDetail in its place: either will do",
          eitherRequired('orderDescription', 'orderDetail', method('ALIPAY_PLUS')),
        ),
        cite(
          '알리페이 플러스 > 주요 파라미터 설명 > alipayPlus: required in the list, but none of its fields are: not refused',
          recommended('alipayPlus', method('ALIPAY_PLUS')),
        ),
        cite(
          '알리페이 플러스 > 주요 파라미터 설명 > alipayPlus > easyPayProvider (G_CASH there, GCASH in the schema)',
          oneOf(
            'alipayPlus.easyPayProvider',
            [
              'ALIPAY',
              'TRUE_MONEY',
              'ALIPAY_HK',
              'TOUCH_N_GO',
              'G_CASH',
              'GCASH',
              'DANA',
              'RABBIT_LINE_PAY',
              'BPI',
              'BOOST',
              'BILL_EASE',
              'TINABA',
              'MPAY',
              'KREDIVO',
            ],
            method('ALIPAY_PLUS'),
          ),
        ),
      ],
      fields: { orderDescription: text },
    },
  },
  // 주요 파라미터 설명 (nor do the types have a block for it)
  bypass: {},
  conversion: kiccConversion,
})
