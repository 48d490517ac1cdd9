import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { method, onMobile, onPc } from '../../rules/conditions.js'
import { asciiId, shaped, text, whole } from '../../rules/fields.js'
import { notPast } from '../../rules/dates.js'
import { advised, eitherRequired, required } from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import { between, eachOneOf, maxLength, oneOf } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import * as jp from './shared.js'
import { inicisJpConversion } from './conversion.js'
import type { InicisJpV1Requests } from './requests.js'

// SDK 결제요청 > popup: on PC there is no iframe
const popupOnly = /* @__PURE__ */ table({
  path: 'popup',
  finds: [{ code: 'unsupported-value', params: { allowed: ['true'] } }],
  when: onPc,
  test: ({ at, report }) => {
    if (at('popup') === false) report('unsupported-value', 'popup', { value: 'false', allowed: ['true'] })
  },
})

// SDK 결제요청 (JPPG) > cvs > payment_deadline: one of the two, and the sample gives both
const deadline = /* @__PURE__ */ eitherRequired(
  'cvs.payment_deadline.valid_hours',
  'cvs.payment_deadline.due_date',
  method('cvs'),
)

const katakana = /* @__PURE__ */ shaped(jp.katakana, 'katakana')
const clock = /* @__PURE__ */ shaped(jp.clock, 'hh:mm')

/** KG Inicis for Japan, V1. https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp */
export const inicisJp = /* @__PURE__ */ v1Gateway<'inicis_jp', InicisJpV1Requests>('inicis_jp', {
  name: { ko: 'KG이니시스 일본결제', en: 'KG Inicis Japan' },
  docs: 'opi/ko/integration/pg/v1/inicis-jp?v=v1',
  // SDK 결제 요청하기; SDK 결제요청 > popup: callback on PC, m_redirect_url on mobile
  window: { pc: 'popup', mobile: 'redirect' },
  profiles: {
    pay: {
      // 가능한 결제 수단
      methods: ['card', 'cvs', 'paypay', 'amazonpay', 'rakutenpay', 'merpay', 'aupay', 'dbarai'],
      rules: [
        cite('SDK 결제요청 > name, currency, buyer_name', required(['name', 'currency', 'buyer_name'])),
        cite('SDK 결제요청 > amount', amountRequired),
        cite('SDK 결제 요청하기', redirectRequired),
        cite('SDK 결제요청 > popup', required('popup', onPc)),
        cite(
          'SDK 결제요청 > popup: listed as required, but its text speaks of PC only: not refused',
          advised('popup', onMobile),
        ),
        cite('SDK 결제요청 > popup', popupOnly),
        cite('SDK 결제요청 > currency', oneOf('currency', ['JPY'])),
        cite('SDK 결제요청 (SBPS) > pay_method', oneOf('pay_method', ['card', 'paypay'], jp.isSbps)),
        cite('SDK 결제요청 (JPPG) > storeDetails', required(jp.storeDetails, jp.isJppg)),
        cite('SDK 결제요청 (SBPS) > customer_id', required('customer_id', jp.isSbps)),
        cite(
          'SDK 결제요청 (SBPS) > customer_id',
          maxLength('customer_id', 30, 'characters', undefined, jp.isSbps),
        ),
        cite(
          'SDK 결제요청 (JPPG) > storeDetails; SDK 결제요청 (SBPS) > customer_id',
          jp.oneKindNeeds(['storeDetails', 'customer_id']),
        ),
        cite(
          'SDK 결제요청 (JPPG) > buyer_first_name_kana, buyer_last_name_kana',
          required(['buyer_first_name_kana', 'buyer_last_name_kana'], method('cvs')),
        ),
        cite('SDK 결제요청 (JPPG) > cvs > payment_deadline', deadline),
        cite(
          'SDK 결제요청 (JPPG) > cvs > payment_deadline > valid_hours: turned into 1 to 30 days',
          between('cvs.payment_deadline.valid_hours', 1, 720),
        ),
        cite(
          'SDK 결제요청 (JPPG) > cvs > payment_deadline > due_date: 1 to 30 days from now',
          notPast('cvs.payment_deadline.due_date', method('cvs')),
        ),
        cite('SDK 결제요청 > display > card_quota', eachOneOf('display.card_quota', jp.months)),
        cite('payrq > products', productsIgnored),
      ],
      fields: {
        // SDK 결제요청 > merchant_uid: letters, digits and some special characters, which are not listed
        merchant_uid: asciiId,
        // SDK 결제요청 > name: no letters of other languages
        name: shaped(/^(?:\P{L}|[\p{scx=Latin}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])*$/u, 'japanese'),
        buyer_first_name_kana: katakana,
        buyer_last_name_kana: katakana,
        storeDetails: {
          storeName: text,
          storeNameKana: katakana,
          storeNameEn: shaped(jp.latin, 'latin'),
          storeNameShort: text,
          contactName: text,
          email: text,
          phoneNumber: text,
          openingHours: { open: clock, close: clock },
        },
        cvs: {
          payment_deadline: {
            valid_hours: whole,
            due_date: shaped(jp.moment, 'iso-datetime'),
          },
        },
      },
    },
  },
  // SDK 결제요청 > bypass > inicis_jp
  bypass: jp.bypass,
  conversion: inicisJpConversion,
})
