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

/** The calls of V2's REST API, by the method names of PortOne's server SDK; the last four are not in the SDK. */
export type V2Call =
  | 'payInstantly'
  | 'payWithBillingKey'
  | 'createPaymentSchedule'
  | 'revokePaymentSchedules'
  | 'cancelPayment'
  | 'stopPaymentCancellation'
  | 'preRegisterPayment'
  | 'confirmPayment'
  | 'capturePayment'
  | 'closeVirtualAccount'
  | 'resendWebhook'
  | 'registerStoreReceipt'
  | 'issueBillingKey'
  | 'deleteBillingKey'
  | 'confirmBillingKey'
  | 'confirmBillingKeyIssueAndPay'
  | 'issueCashReceipt'
  | 'cancelCashReceiptByPaymentId'
  | 'applyEscrowLogistics'
  | 'modifyEscrowLogistics'
  | 'confirmEscrow'
  | 'sendIdentityVerification'
  | 'confirmIdentityVerification'
  | 'resendIdentityVerification'
  | 'createPaymentSession'
  | 'closePaymentSession'
  | 'evaluateCheckoutProfile'
  | 'confirmPaymentwallDelivery'

/** The calls of V1's REST API. Each name's comment is its path. */
export type V1Call =
  /** `POST /payments/prepare` */
  | 'prepare'
  /** `PUT /payments/prepare` */
  | 'updatePrepared'
  /** `POST /payments/cancel` */
  | 'cancel'
  /** `POST /subscribe/payments/onetime` */
  | 'payOnetime'
  /** `POST /subscribe/payments/again` */
  | 'payAgain'
  /** `POST /subscribe/payments/schedule` */
  | 'schedule'
  /** `POST /subscribe/payments/unschedule` */
  | 'unschedule'
  /** `PUT /subscribe/payments/schedule/{merchant_uid}` */
  | 'updateSchedule'
  /** `POST /subscribe/payments/schedule/{merchant_uid}/reschedule` */
  | 'reschedule'
  /** `POST /subscribe/payments/schedule/{merchant_uid}/retry` */
  | 'retrySchedule'
  /** `POST /subscribe/customers/{customer_uid}` */
  | 'issueBillingKey'
  /** `DELETE /subscribe/customers/{customer_uid}` */
  | 'deleteBillingKey'
  /** `POST /vbanks` */
  | 'issueVbank'
  /** `PUT /vbanks/{imp_uid}` */
  | 'updateVbank'
  /** `DELETE /vbanks/{imp_uid}` */
  | 'revokeVbank'
  /** `POST /escrows/logis/{imp_uid}` */
  | 'registerEscrow'
  /** `PUT /escrows/logis/{imp_uid}` */
  | 'updateEscrow'
  /** `POST /receipts/{imp_uid}` */
  | 'issueReceipt'
  /** `POST /receipts/external/{merchant_uid}` */
  | 'issueExternalReceipt'
  /** `POST /partners/receipts/{imp_uid}` */
  | 'registerSubStoreReceipt'
  /** `POST /certifications/otp/request` */
  | 'requestOtp'
  /** `POST /certifications/otp/confirm/{imp_uid}` */
  | 'confirmOtp'
  /** `POST /paymentwall/delivery` */
  | 'registerPaymentwallDelivery'

export type RestCall = V1Call | V2Call
