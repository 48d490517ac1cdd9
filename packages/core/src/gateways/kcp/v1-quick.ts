import { productsIgnored, v1RulesExcept } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { both, equals, not, onMobile, present } from '../../rules/conditions.js'
import { choice, flag, major, shaped, text, whole } from '../../rules/fields.js'
import { valueAt } from '../../rules/path.js'
import { contract, deprecated, recommended, required } from '../../rules/presence.js'
import { maxLength, oneOf } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import type { KcpQuickRequests } from './requests.js'

const actionPath = 'bypass.kcpQuick.actionType'

const action = (...actions: readonly string[]) => equals(actionPath, ...actions)

/** Shows a payment that was made in a store: makes no payment itself, and reports failure to the callback. */
const looksUp = /* @__PURE__ */ action('PrepaidOfflinePaymentInfo')

const info = 'bypass.kcpQuick.prepaidOfflinePaymentInfoRequest'

// payrq > merchant_uid: the lookup of 퀵페이 호출하기 has none
const baseRules = /* @__PURE__ */ v1RulesExcept('merchant_uid')

/** Actions that register a payment method; the others pay, or manage what is registered. */
const registering = ['Register', 'RegisterAutoPay'] as const

// 주요 파라미터 > bypass > kcpQuick > actionType
const others = [
  'UserRegister',
  'Deregister',
  'Pay',
  'PinChange',
  'PinReset',
  'PinCheck',
  'PhoneChange',
  'Terminate',
  'RegisterFido',
  'SignUp',
  'Leave',
  'PrepaidRefundAccount',
  'PrepaidRefund',
  'PrepaidLimitRaise',
  'PrepaidKYC',
  'PrepaidAuth',
  'PrepaidOfflineUse',
  'PrepaidOfflinePaymentInfo',
] as const

const quick = {
  // Only two actions require the method.
  methods: [],
  baseRules,
  rules: [
    cite(
      'payrq > merchant_uid: live shops of other gateways send longer ids: not refused',
      maxLength('merchant_uid', 40, 'characters', 'warning'),
    ),
    cite(
      '주요 파라미터 > merchant_uid; 퀵페이 호출하기 looks up a payment without it, and the SDK generates one: not refused',
      recommended('merchant_uid', not(looksUp)),
    ),
    cite(
      '주요 파라미터 > bypass > kcpQuick > actionType, memberID',
      required([actionPath, 'bypass.kcpQuick.memberID']),
    ),
    cite(
      '주요 파라미터 > bypass > kcpQuick > encryptedCI; 퀵페이 호출하기 looks up a payment without it: not refused',
      required('bypass.kcpQuick.encryptedCI', not(looksUp)),
    ),
    cite(
      '주요 파라미터 > bypass > kcpQuick > memberCI',
      deprecated('bypass.kcpQuick.memberCI', 'bypass.kcpQuick.encryptedCI'),
    ),
    cite('주요 파라미터 > bypass > kcpQuick > memberID', maxLength('bypass.kcpQuick.memberID', 16)),
    cite('주요 파라미터 > pay_method', required('pay_method', action('Pay', 'Register'))),
    cite('주요 파라미터 > pay_method', oneOf('pay_method', ['card', 'trans'])),
    cite('주요 파라미터 > amount', required('amount', action('Pay'))),
    cite(
      '주요 파라미터 > customer_uid: also required for payments, but in 유의사항 the buyer can choose without it: not refused',
      required('customer_uid', action('Register', 'Deregister')),
    ),
    cite(
      "퀵페이 호출하기: the lookup's own sample has no address to go home to",
      required('m_redirect_url', both(onMobile, not(looksUp))),
    ),
    cite(
      '주요 파라미터 > bypass > kcpQuick > prepaidOfflinePaymentInfoRequest',
      required(
        [`${info}.tradeId`, `${info}.tradeNo`, `${info}.point`, `${info}.useDt`, `${info}.btid`],
        present(info),
      ),
    ),
    cite(
      '주요 파라미터 > bypass > kcpQuick > actionType; 유의사항 > 선불머니 서비스 이용 제한 안내',
      contract(
        actionPath,
        action(
          'SignUp',
          'Leave',
          'PrepaidRefundAccount',
          'PrepaidRefund',
          'PrepaidLimitRaise',
          'PrepaidKYC',
          'PrepaidAuth',
          // 유의사항 > 등록된 전화번호 변경 기능은 사전 협의 후 사용 가능합니다
          'PhoneChange',
          // 유의사항 > 생체인증(FIDO) 및 SDK 버전 지정 안내
          'RegisterFido',
        ),
      ),
    ),
    cite('유의사항 > 생체인증(FIDO) 및 SDK 버전 지정 안내', contract('bypass.kcpQuick.sdkVersion')),
    cite('payrq > products', productsIgnored),
  ],
} as const

/** NHN KCP Quick Pay, V1: one call for every action. https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay */
export const kcpQuick = /* @__PURE__ */ v1Gateway<'kcp_quick', KcpQuickRequests>('kcp_quick', {
  name: { ko: 'NHN KCP 퀵페이', en: 'NHN KCP Quick Pay' },
  docs: 'opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay?v=v1',
  // 퀵페이 호출하기: callback on PC, m_redirect_url on mobile; seen in PortOne's scripts: a popup on PC
  window: { pc: 'popup', mobile: 'redirect' },
  // Payments also give a billing key, so only the action decides what a call does.
  flowOf: (request) => (registering.some((one) => one === valueAt(request, actionPath)) ? 'issue' : 'pay'),
  reachedBy: { pay: { [actionPath]: others }, issue: { [actionPath]: registering } },
  profiles: { pay: quick, issue: quick },
  // 주요 파라미터 > bypass > kcpQuick
  bypass: {
    kcpQuick: {
      actionType: choice([...registering, ...others]),
      encryptedCI: text,
      memberCI: text,
      memberID: text,
      deviceID: text,
      noAuth: flag,
      installment: whole,
      useCardPoint: flag,
      registerAutoPay: flag,
      // 유의사항 > 생체인증(FIDO) 및 SDK 버전 지정 안내
      sdkVersion: shaped(/^[\w-]+$/, 'url-safe'),
      prepaidOfflinePaymentInfoRequest: {
        tradeId: text,
        tradeNo: text,
        point: major,
        useDt: text,
        btid: text,
      },
    },
  },
})
