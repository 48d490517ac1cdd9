/** The shape of a request: V1 is `IMP.request_pay`, V2 is `PortOne.requestPayment` and its kin. */
export type Dialect = 'v1' | 'v2'

/** Decided by user agent, as PortOne decides it, never by viewport. */
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

/** What a V1 `request_pay` does; it depends on `customer_uid`, and per gateway on the method or amount. */
export type Flow = 'pay' | 'issue' | 'issue-and-pay'

export type JsonRecord = Readonly<Record<string, unknown>>
