import { test } from 'vitest'
import { createCheckout } from '../index.js'
import { html5Inicis, settle, settleAcc } from './v1.js'
import { inicisV2, kpn } from './v2.js'

// The payments that the guides of the first five gateways show, as a merchant writes them here: each must compile.

const channelKey = 'channel-key-1'
const v1 = { userCode: 'imp00000000', channelKey }
const v2 = { storeId: 'store-1', channelKey }
const m_redirect_url = 'https://shop.example/return'
const buyer = {
  buyer_email: 'gildong@shop.example',
  buyer_name: '홍길동',
  buyer_tel: '010-1234-5678',
  buyer_addr: '서울특별시 강남구',
  buyer_postcode: '123-456',
}
const order = { paymentId: 'payment1', orderName: 'Trainers', totalAmount: 1000, currency: 'KRW' } as const
const customer = { fullName: '포트원', phoneNumber: '010-0000-1234', email: 'gildong@shop.example' }

test('KG Inicis, V1', () => {
  const checkout = createCheckout({ channel: { gateway: html5Inicis, ...v1 } })
  const payment = { ...buyer, m_redirect_url, merchant_uid: 'order1', name: 'Trainers', amount: 50_000 }
  void checkout.requestPay({
    ...payment,
    pg: 'html5_inicis.INIpayTest',
    pay_method: 'card',
    escrow: true,
    vbank_due: '20301231',
    bypass: { acceptmethod: 'noeasypay', P_RESERVED: 'noeasypay=Y' },
    period: { from: '20300101', to: '20301231' },
  })
  void checkout.requestPay({ ...payment, pay_method: 'card', display: { card_quota: [6] } })
  void checkout.requestPay({ ...payment, pay_method: 'card', card: { direct: { code: '367', quota: 3 } } })
  void checkout.requestPay({
    ...payment,
    pay_method: 'card',
    card: {
      detail: [
        { card_code: '*', enabled: false },
        { card_code: '366', enabled: true },
      ],
    },
  })
  void checkout.requestPay({ ...payment, pay_method: 'card', card: { interest_free: 7 } })
  void checkout.requestPay({ ...payment, pay_method: 'card', tax_free: 0, vat_amount: 0 })
  void checkout.requestPay({ ...payment, pay_method: 'card', amount: 0, customer_uid: 'customer-1' })
})

test('Hecto, V1', () => {
  const checkout = createCheckout({ channel: { gateway: settle, ...v1 }, redirectUrl: '/return' })
  const payment = { ...buyer, merchant_uid: 'order1', name: 'Trainers', amount: 1004 }
  void checkout.requestPay({ ...payment, channelKey, pay_method: 'card', company: '포트원', m_redirect_url })
  void checkout.requestPay({ ...payment, pay_method: 'trans' })
  void checkout.requestPay({ ...payment, pay_method: 'vbank', company: '포트원' })
  void checkout.requestPay({ ...payment, pay_method: 'phone', company: '포트원', company_en: 'PortOne' })
})

test('Hecto account payments, V1', () => {
  const checkout = createCheckout({ channel: { gateway: settleAcc, ...v1 }, redirectUrl: '/return' })
  const bypass = { settle: { addDeductionYn: 'N', criPsblYn: 'N', custCi: 'a0b1' } } as const
  const payment = { ...buyer, pay_method: 'trans', merchant_uid: 'order1', name: 'Chair', bypass } as const
  void checkout.requestPay({ ...payment, m_redirect_url, amount: 1000 })
  void checkout.requestPay({ ...payment, customer_uid: 'A00001-001', amount: 1000 })
  void checkout.requestPay({ ...payment, customer_uid: 'A00001-001', amount: 0 })
})

test('KG Inicis, V2', () => {
  const checkout = createCheckout({ channel: { gateway: inicisV2, ...v2 }, redirectUrl: '/return' })
  void checkout.requestPayment({ ...order, ...v2, customer, currency: 'CURRENCY_KRW', payMethod: 'CARD' })
  void checkout.requestPayment({
    ...order,
    customer,
    payMethod: 'CARD',
    card: { cardCompany: 'HYUNDAI_CARD', installment: { monthOption: { fixedMonth: 3 } } },
    bypass: {
      inicis_v2: {
        logo_url: 'https://shop.example/logo.png',
        acceptmethod: ['SKIN(#C1272C)', 'below1000', 'ocb'],
        P_CARD_OPTION: 'selcode=14',
        P_MNAME: '포트원',
        P_RESERVED: ['below1000=Y', 'noeasypay=Y'],
      },
    },
  })
  void checkout.requestPayment({
    ...order,
    customer,
    payMethod: 'GIFT_CERTIFICATE',
    giftCertificate: { giftCertificateType: 'BOOKNLIFE' },
  })
  void checkout.requestPayment({
    ...order,
    customer,
    payMethod: 'MOBILE',
    productType: 'PRODUCT_TYPE_DIGITAL',
    mobile: { availableCarriers: ['SKT'] },
  })
  void checkout.requestPayment({
    ...order,
    customer,
    payMethod: 'VIRTUAL_ACCOUNT',
    virtualAccount: { cashReceiptType: 'ANONYMOUS', accountExpiry: { validHours: 24 } },
  })
  const issue = { billingKeyMethod: 'CARD', issueId: 'issue-1', issueName: 'Monthly', customer } as const
  void checkout.requestIssueBillingKey({ ...issue, offerPeriod: { interval: '1m' } })
  void checkout.requestIssueBillingKey({
    ...issue,
    offerPeriod: { range: { from: '2030-01-01T00:00:00+09:00', to: '2031-01-01T00:00:00+09:00' } },
    bypass: { inicis_v2: { carduse: 'percard' } },
  })
})

test('KPN, V2', () => {
  const checkout = createCheckout({ channel: { gateway: kpn, ...v2 }, redirectUrl: '/return' })
  void checkout.requestPayment({ ...order, payMethod: 'CARD', bypass: { kpn: { CardSelect: ['KEY_IN'] } } })
  void checkout.requestPayment({ ...order, payMethod: 'TRANSFER' })
  void checkout.requestPayment({ ...order, payMethod: 'VIRTUAL_ACCOUNT' })
  void checkout.requestPayment({ ...order, payMethod: 'MOBILE', productType: 'PRODUCT_TYPE_REAL' })
  void checkout.requestPayment({
    ...order,
    payMethod: 'EASY_PAY',
    easyPay: { easyPayProvider: 'EASY_PAY_PROVIDER_KAKAOPAY' },
  })
  void checkout.requestIssueBillingKey({
    billingKeyMethod: 'CARD',
    issueId: 'issue-1',
    issueName: 'Monthly',
    customer: { customerId: 'customer-1', fullName: '포트원' },
  })
})

test('the buyer chooses the method at run time', () => {
  const chosen = ['CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE'] as const
  const inicis = createCheckout({ channel: { gateway: inicisV2, ...v2 } })
  const payments = createCheckout({ channel: { gateway: kpn, ...v2 } })
  for (const payMethod of chosen) {
    void inicis.requestPayment({ ...order, customer, payMethod, productType: 'REAL' })
    void payments.requestPayment({ ...order, payMethod, productType: 'REAL' })
    // @ts-expect-error: one of the methods requires the kind of product
    void payments.requestPayment({ ...order, payMethod })
  }
  const inicisV1 = createCheckout({ channel: { gateway: html5Inicis, ...v1 } })
  const hecto = createCheckout({ channel: { gateway: settle, ...v1 } })
  const payment = { ...buyer, merchant_uid: 'order1', name: 'Trainers', amount: 1000 }
  for (const pay_method of ['card', 'trans', 'vbank', 'phone'] as const) {
    void inicisV1.requestPay({ ...payment, pay_method })
    void hecto.requestPay({ ...payment, pay_method, company: '포트원', company_en: 'PortOne' })
    // @ts-expect-error: the phone window needs both names of the company
    void hecto.requestPay({ ...payment, pay_method, company: '포트원' })
    // @ts-expect-error: only cards have a billing key
    void inicisV1.requestPay({ ...payment, pay_method, customer_uid: 'customer-1' })
  }
})
