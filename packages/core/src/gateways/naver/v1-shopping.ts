import { amountRequired, productsIgnored } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { choice, flag, number, text, webAddress, whole } from '../../rules/fields.js'
import { isList, isRecord, recordsIn } from '../../rules/path.js'
import { ignored, required, requiredByGuide } from '../../rules/presence.js'
import { table } from '../../rules/rule.js'
import type { Field } from '../../rules/shape.js'
import { readNode } from '../../rules/shape.js'
import { v1Gateway } from '../gateway.js'
import { eachNeeds } from '../shared/items.js'
import type { NavercoRequests } from './requests.js'

// naverProducts > shipping > feeRule > surchargesByArea: a list, or text for prices that Naver asks the shop for
const surcharges: Field<string | readonly { readonly area?: string; readonly surcharge?: number }[]> = (
  value,
  path,
  reading,
) => readNode(isList(value) ? [{ area: text, surcharge: whole }] : text, value, path, reading)

const shipping = {
  groupId: text,
  method: choice(['DELIVERY', 'QUICK_SVC', 'DIRECT_DELIVERY', 'VISIT_RECEIPT', 'NOTHING']),
  baseFee: whole,
  feeType: text,
  feePayType: choice(['PREPAYED', 'CASH_ON_DELIVERY']),
  feeRule: {
    freeByThreshold: whole,
    repeatByQty: whole,
    rangesByQty: [{ from: whole, surcharge: whole }] as const,
    surchargesByArea: surcharges,
  },
} as const

/** The options that the buyer chose; their price is added to the product's and can be negative. */
const option = {
  optionQuantity: whole,
  optionPrice: number,
  selectionCode: text,
  selections: [{ code: text, label: text, value: text }] as const,
} as const

const deliveryKeys = ['baseFee', 'feePayType']

// naverProducts > shipping: who pays the delivery fee, and how
const delivery = /* @__PURE__ */ table({
  path: 'naverProducts',
  finds: deliveryKeys.map((key) => ({
    code: 'missing',
    path: `naverProducts[].shipping.${key}`,
    severity: 'warning',
  })),
  test: ({ at, report }) => {
    for (const [{ shipping }, here] of recordsIn(at('naverProducts'), 'naverProducts')) {
      if (!isRecord(shipping)) continue
      for (const key of deliveryKeys)
        if (shipping[key] === undefined) report('missing', `${here}.shipping.${key}`, undefined, 'warning')
    }
  },
})

/**
 * Naver Pay orders, V1: opens Naver's own order form with the goods. The window reports no result: PortOne learns of it
 * within minutes, and the webhook tells the shop. https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq
 *
 * Today's documentation has no guide. The headings are those of PortOne's older manual
 * (github.com/iamport/iamport-manual, NAVERPAY/sample/naverpay-order), which its plugin and app SDKs follow; a field that
 * it requires is an error only if no order is possible without it.
 */
export const naverco = /* @__PURE__ */ v1Gateway<'naverco', NavercoRequests>('naverco', {
  name: { ko: '네이버페이 주문형', en: 'Naver Pay orders' },
  docs: 'sdk/ko/v1-sdk/javascript-sdk/payrq?v=v1',
  // Not documented; PortOne's scripts leave the page unless `popup` is true.
  window: { pc: 'redirect', mobile: 'redirect' },
  profiles: {
    pay: {
      // 3. 결제창 호출하기 > pay_method: not read, the buyer chooses in Naver's window
      methods: [],
      rules: [
        cite('release-notes/api-sdk/2024-03-15: without an amount no window opens', amountRequired),
        cite('3. 결제창 호출하기 > naverProducts', required('naverProducts')),
        cite('3. 결제창 호출하기 > buyer_tel: required in an older manual', requiredByGuide('buyer_tel')),
        cite(
          '3. 결제창 호출하기 > naverProducts, naverProducts JSON Schema > required',
          eachNeeds(
            'naverProducts',
            ['id', 'name', 'basePrice', 'infoUrl', 'imageUrl', 'shipping'],
            undefined,
            'warning',
          ),
        ),
        cite('3. 결제창 호출하기 > shipping 객체', delivery),
        cite(
          'opi/ko/extra/confirm-process/readme-v1 and the help centre: this gateway has none',
          ignored('confirm_url'),
        ),
        cite('payrq > products', productsIgnored),
      ],
      // 3. 결제창 호출하기 > naverProducts, naverInterface, naverCultureBenefit
      fields: {
        naverCultureBenefit: flag,
        naverInterface: {
          cpaInflowCode: text,
          naverInflowCode: text,
          saClickId: text,
          merchantCustomCode1: text,
          merchantCustomCode2: text,
        },
        naverProducts: [
          {
            id: text,
            merchantProductId: text,
            ecMallProductId: text,
            name: text,
            basePrice: whole,
            taxType: choice(['TAX', 'TAX_FREE']),
            quantity: whole,
            infoUrl: webAddress,
            imageUrl: webAddress,
            giftName: text,
            option,
            options: [option],
            supplements: [{ id: text, name: text, price: whole, quantity: whole }],
            shipping,
          },
        ],
      },
    },
    // start/v1/non-auth > 지원 결제대행사: of the two Naver Pay gateways, only naverpay issues billing keys
  },
  bypass: {},
})
