import { cite } from '../../rules/cite.js'
import { both, equals, not } from '../../rules/conditions.js'
import { choice, text } from '../../rules/fields.js'
import { contract, forbidden, required } from '../../rules/presence.js'
import { oneOf, usualAmount } from '../../rules/values.js'
import { inV2, mobiliansAmounts } from '../shared/amounts.js'
import { v2Gateway } from '../gateway.js'
import { mobiliansConversion } from './conversion.js'
import type { MobiliansV2Requests } from './requests.js'

const block = 'bypass.mobilians_v2'
const options = `${block}.pay_options` as const
const provider = 'easyPay.easyPayProvider'

const yesOrNo = /* @__PURE__ */ choice(['Y', 'N'])

/**
 * KG Financial (formerly KG Mobilians), V2: from the SDK's types only, since V2 has no guide.
 * V1's guide: https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2
 */
export const mobiliansV2 = /* @__PURE__ */ v2Gateway<'mobilians_v2', MobiliansV2Requests>('mobilians_v2', {
  name: { ko: 'KG파이낸셜', en: 'KG Financial' },
  docs: 'opi/ko/integration/pg/v1/kg-mobilians-v2?v=v1',
  // V1 guide, 2. 결제 요청하기 > 지원 결제환경
  window: { pc: 'popup', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      // No source of V2 lists its methods: any is accepted.
      methods: [],
      rules: [
        cite(
          'help.portone.io > PG사별 최소/최대 결제 금액 > KG파이낸셜; V1 guide, 4. 유의사항 > 최소 결제 금액',
          usualAmount('totalAmount', inV2(mobiliansAmounts)),
        ),
        cite(
          'types MobiliansV2PayOptions > cn_pay_app_use_cd',
          forbidden(`${options}.cn_pay_app_use_cd`, not(equals(`${options}.cn_pay_app_use_yn`, 'Y'))),
        ),
        cite(
          'types MobiliansV2PayOptions > ra_escrow_password',
          required(
            `${options}.ra_escrow_password`,
            both(equals(`${options}.ra_direct`, 'Y'), equals('isEscrow', true)),
          ),
        ),
        cite(
          "types MobiliansV2PayOptions > ep_pay_type: V1's guide keeps cards to Naver Pay, the types do not: not refused",
          oneOf(`${options}.ep_pay_type`, ['C', 'P'], equals(provider, 'NAVERPAY')),
        ),
        cite(
          'types MobiliansV2PayOptions > ep_pay_type',
          oneOf(`${options}.ep_pay_type`, ['C', 'M'], equals(provider, 'KAKAOPAY', 'TOSSPAY')),
        ),
        cite(
          'types MobiliansV2Bypass > cp_logo: needs an image agreed with the PG',
          contract(`${block}.cp_logo`, equals(`${block}.cp_logo`, 'Y')),
        ),
        cite(
          'types MobiliansV2Bypass > entp_logo: needs an image agreed with the PG',
          contract(`${block}.entp_logo`, equals(`${block}.entp_logo`, 'Y')),
        ),
        cite(
          'types MobiliansV2Bypass > LOGO_YN: needs an image agreed with the PG',
          contract(`${block}.LOGO_YN`, equals(`${block}.LOGO_YN`, 'Y')),
        ),
      ],
    },
  },
  // types MobiliansV2Bypass (the schema has no such block)
  bypass: {
    mobilians_v2: {
      noti_email: text,
      cp_logo: yesOrNo,
      entp_logo: yesOrNo,
      css_type: text,
      cp_ui: text,
      pay_options: {
        cn_pay_app_use_yn: yesOrNo,
        cn_pay_app_use_cd: choice(['01', '02']),
        ep_pay_type: choice(['C', 'P', 'M']),
        mc_fix_no: yesOrNo,
        mc_safe_call: choice(['SAFECALL']),
        mc_simple_pay: choice(['Y']),
        ra_escrow_password: text,
        ra_direct: yesOrNo,
        va_cash_receipt: yesOrNo,
        va_escrow: yesOrNo,
        va_email: yesOrNo,
      },
      hidden_options: {
        info_area: yesOrNo,
        footer_area: yesOrNo,
        product_area: yesOrNo,
        email_area: yesOrNo,
      },
      LOGO_YN: yesOrNo,
      INFOAREA_YN: yesOrNo,
      FOOTER_YN: yesOrNo,
      CONTRACT_HIDDEN: yesOrNo,
      EMAIL_HIDDEN: yesOrNo,
    },
  },
  conversion: mobiliansConversion,
})
