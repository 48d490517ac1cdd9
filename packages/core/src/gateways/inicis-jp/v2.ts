import { storeDetails as storeShape } from '../../requests/store-details.js'
import { cite } from '../../rules/cite.js'
import { both, method, onMobile, onPc } from '../../rules/conditions.js'
import { identifier, shaped } from '../../rules/fields.js'
import { exclusive, ignored, nameRequired, recommended, required } from '../../rules/presence.js'
import { between, eachOneOf, matches, maxLength, oneOf, supports } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import {
  bypass,
  clock,
  isJppg,
  isSbps,
  katakana,
  latin,
  moment,
  months,
  oneKindNeeds,
  storeDetails,
} from './shared.js'
import { inicisJpConversion } from './conversion.js'
import type { InicisJpRequests } from './requests.js'

const deadline = 'convenienceStore.paymentDeadline'
const month = 'card.installment.monthOption'
const kana = ['customer.firstNameKana', 'customer.lastNameKana'] as const

/** KG Inicis for Japan, V2. https://developers.portone.io/opi/ko/integration/pg/v2/inicis-jp */
export const inicisJp = /* @__PURE__ */ v2Gateway<'inicis_jp', InicisJpRequests>('inicis_jp', {
  name: { ko: 'KG이니시스 일본결제', en: 'KG Inicis Japan' },
  docs: 'opi/ko/integration/pg/v2/inicis-jp?v=v2',
  // opi/ko/integration/start/v2/checkout > 3: redirects on PC too
  window: { pc: 'redirect', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // 가능한 결제 수단
      methods: ['CARD', 'CONVENIENCE_STORE', 'EASY_PAY'],
      rules: [
        cite('주요 파라미터 > customer > fullName', nameRequired()),
        cite(
          'opi/ko/integration/start/v2/checkout > 3; in the V1 guide, mobile results also come by redirect',
          required('redirectUrl', onMobile),
        ),
        cite(
          'opi/ko/integration/start/v2/checkout > 3, against the V1 guide (popup and callback on PC): not refused',
          recommended('redirectUrl', onPc),
        ),
        cite('주요 파라미터 > storeDetails: JPPG requires every field', required(storeDetails, isJppg)),
        cite('주요 파라미터 > customer > customerId', required('customer.customerId', isSbps)),
        cite(
          '주요 파라미터 > customer > customerId',
          maxLength('customer.customerId', 30, 'characters', undefined, isSbps),
        ),
        cite(
          '주요 파라미터 > customer > customerId, storeDetails',
          oneKindNeeds(['storeDetails', 'customer.customerId']),
        ),
        cite(
          'schema EasyPayProvider, Customer.firstNameKana; V1 guide, SBPS > pay_method: no convenience stores with SBPS',
          oneOf('payMethod', ['CARD', 'EASY_PAY'], isSbps),
        ),
        cite(
          '주요 파라미터 > storeDetails > storeNameKana',
          matches('storeDetails.storeNameKana', katakana, 'katakana'),
        ),
        cite(
          '주요 파라미터 > storeDetails > storeNameEn',
          matches('storeDetails.storeNameEn', latin, 'latin'),
        ),
        cite(
          '주요 파라미터 > storeDetails > openingHours',
          matches('storeDetails.openingHours.open', clock, 'hh:mm'),
        ),
        cite(
          '주요 파라미터 > storeDetails > openingHours',
          matches('storeDetails.openingHours.close', clock, 'hh:mm'),
        ),
        cite('유의사항 > 공통 > 지원되는 결제창 언어', supports('locale', ['JA_JP'])),
        cite('유의사항 > 공통 > 지원되는 결제 통화', oneOf('currency', ['JPY'])),
        cite(
          '유의사항 > 카드 결제 > 할부 개월 수 옵션은 일부 할부 개월 수만 지원합니다; 주요 파라미터 > card: 0 is lump sum',
          oneOf(`${month}.fixedMonth`, months),
        ),
        cite(
          '유의사항 > 카드 결제 > 할부 개월 수 옵션은 일부 할부 개월 수만 지원합니다',
          eachOneOf(`${month}.availableMonthList`, months),
        ),
        cite(
          '유의사항 > 카드 결제, 간편 결제 > 이니시스 일본결제에서 지원하지 않는 … 관련 파라미터',
          ignored([
            'card.cardCompany',
            'card.availableCards',
            'card.useAppCardOnly',
            'card.useInstallment',
            'card.useFreeInterestFromMall',
            'easyPay.installment',
            'easyPay.useCardPoint',
            'easyPay.customerIdentifier',
            'easyPay.availablePayMethods',
            'easyPay.availableCards',
            'easyPay.useInstallment',
            'easyPay.useFreeInterestFromMall',
          ]),
        ),
        cite(
          '주요 파라미터 > easyPay > easyPayProvider',
          required('easyPay.easyPayProvider', method('EASY_PAY')),
        ),
        cite(
          '유의사항 > 간편 결제 > 이니시스 일본결제에서 지원하는 간편결제사 종류',
          oneOf(
            'easyPay.easyPayProvider',
            ['AMAZONPAY', 'RAKUTENPAY', 'PAYPAY', 'DBARAI', 'AUPAY', 'MERPAY'],
            method('EASY_PAY'),
          ),
        ),
        cite(
          'schema EasyPayProvider; V1 guide, SBPS > pay_method',
          oneOf('easyPay.easyPayProvider', ['PAYPAY'], both(method('EASY_PAY'), isSbps)),
        ),
        cite('주요 파라미터 > customer > firstNameKana', required(kana, method('CONVENIENCE_STORE'))),
        cite(
          'schema Customer.firstNameKana',
          maxLength(kana[0], 20, 'bytes', undefined, method('CONVENIENCE_STORE')),
        ),
        cite(
          'schema Customer.lastNameKana',
          maxLength(kana[1], 20, 'bytes', undefined, method('CONVENIENCE_STORE')),
        ),
        cite(
          '유의사항 > 편의점결제 > convenienceStore.paymentDeadline 파라미터는 필수로 입력해야 합니다',
          required(deadline, method('CONVENIENCE_STORE')),
        ),
        ...cite(
          'schema PaymentRequestUnionConvenienceStorePaymentDeadline',
          exclusive(deadline, 'validHours', 'dueDate'),
        ),
        cite(
          '유의사항 > 편의점결제 > convenienceStore.paymentDeadline 파라미터는 필수로 입력해야 합니다: 1 to 30 days. The V1 guide rounds hours to days, so one hour may count as a day: not refused.',
          between(`${deadline}.validHours`, 1, 720),
        ),
        cite(
          '주요 파라미터 > convenienceStore > paymentDeadline > dueDate',
          matches(`${deadline}.dueDate`, moment, 'iso-datetime'),
        ),
      ],
      // 유의사항 > 공통 > paymentId 에는 알파벳 대소문자, 숫자 및 일부 특수문자만 허용됩니다: parentheses are named as not allowed
      fields: {
        storeDetails: storeShape,
        paymentId: identifier('warning', shaped(/^[ -'*-~]*$/, 'ascii-no-parentheses')),
      },
    },
  },
  // 주요 파라미터 > bypass > inicis_jp (schema InicisJpPaymentUI)
  bypass,
  conversion: inicisJpConversion,
})
