import { choice, flag, text, whole } from '../../rules/fields.js'

/** What both dialects pass on to Toss Payments' BrandPay. */

const visible = { visible: flag }

/** Styling of the window. */
export const brandpayUi = {
  highlightColor: text,
  buttonStyle: choice(['default', 'full']),
  labels: { oneTouchPay: text },
  navigationBar: { ...visible, paddingTop: whole },
}

export const brandpayBlock = {
  brandpayOptions: { ui: brandpayUi },
  widgetOptions: {
    methodType: choice(['카드', '계좌']),
    methodId: text,
    ui: { promotionSection: { summary: visible, description: { ...visible, defaultOpen: flag } } },
  },
  discountCode: text,
  methodId: text,
}
