// For each operation (V2) or flow (V1): the names of its interfaces, the one they extend, and the path of the method.

export const operations = {
  v2: {
    requestPayment: { noun: 'Payment', base: 'V2PaymentRequest', method: 'payMethod' },
    requestIssueBillingKey: { noun: 'BillingKey', base: 'V2BillingKeyRequest', method: 'billingKeyMethod' },
    requestIssueBillingKeyAndPay: {
      noun: 'BillingKeyAndPay',
      base: 'V2BillingKeyAndPayRequest',
      method: 'billingKeyAndPayMethod',
    },
    loadPaymentUI: { noun: 'PaymentUI', base: 'V2PaymentUIRequest', method: 'payMethod' },
    loadIssueBillingKeyUI: {
      noun: 'BillingKeyUI',
      base: 'V2BillingKeyUIRequest',
      method: 'billingKeyMethod',
    },
    requestIdentityVerification: { noun: 'IdentityVerification', base: 'V2IdentityVerificationRequest' },
  },
  v1: {
    pay: { noun: 'Pay', base: 'V1PayRequest', method: 'pay_method' },
    issue: { noun: 'Issue', base: 'V1BillingRequest', method: 'pay_method' },
    'issue-and-pay': { noun: 'IssueAndPay', base: 'V1BillingRequest', method: 'pay_method' },
    certification: { noun: 'Certification', base: 'V1CertificationRequest' },
  },
}
export const titles = {
  requestPayment: '`PortOne.requestPayment` (결제 요청)',
  requestIssueBillingKey: '`PortOne.requestIssueBillingKey` (빌링키 발급 요청)',
  requestIssueBillingKeyAndPay: '`PortOne.requestIssueBillingKeyAndPay` (빌링키 발급 및 결제 요청)',
  loadPaymentUI: '`PortOne.loadPaymentUI` (결제 UI 호출)',
  loadIssueBillingKeyUI: '`PortOne.loadIssueBillingKeyUI` (빌링키 발급 UI 호출)',
  requestIdentityVerification: '`PortOne.requestIdentityVerification` (본인인증 요청)',
  pay: '`IMP.request_pay` without a billing key (일반 결제)',
  issue: '`IMP.request_pay` that issues a billing key (빌링키 발급)',
  'issue-and-pay': '`IMP.request_pay` that charges and issues a billing key (결제와 동시에 빌링키 발급)',
  certification: '`IMP.certification` (본인인증)',
}
