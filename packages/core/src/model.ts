/** The shape of a request: V1's (`IMP.request_pay` and so on) or V2's (`PortOne.requestPayment` and so on). */
export type Dialect = 'v1' | 'v2'

/** Detected from the user agent, as PortOne does, never from the viewport. */
export type Device = 'pc' | 'mobile'

export type V1Operation = 'request_pay' | 'loadUI' | 'certification'

export type V2Operation =
  | 'requestPayment'
  | 'requestIssueBillingKey'
  | 'requestIssueBillingKeyAndPay'
  | 'loadPaymentUI'
  | 'loadIssueBillingKeyUI'
  | 'requestIdentityVerification'

/** The SDK function a request is for. */
export type Operation = V1Operation | V2Operation

/** What a V1 `request_pay` does. It depends on `customer_uid` and, on some gateways, on the method or amount. */
export type Flow = 'pay' | 'issue' | 'issue-and-pay'

export type JsonRecord = Readonly<Record<string, unknown>>
