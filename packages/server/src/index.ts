export type { Amount } from './arguments.js'
export type { BillingKeyCharge, PaymentCancel, PaymentQuery, PortOneApi, RefundAccount } from './api.js'
export {
  confirmOrder,
  type Confirmation,
  type ExpectedOrder,
  type Mismatch,
  type MismatchCode,
} from './confirm.js'
export { isPortOneApiError, PortOneApiError, type PortOneApiErrorCode } from './errors.js'
export { toMajorUnits, toMinorUnits } from './money.js'
export type {
  BillingKeyState,
  FoundPayment,
  MissingPayment,
  PaymentFailure,
  PaymentState,
  PaymentStatus,
  VirtualAccount,
} from './state.js'
export type { V1Customer, V1Payment } from './v1/answers.js'
export { v1Api } from './v1/api.js'
export { createV1Client, type V1Cancel, type V1Charge, type V1Client, type V1Options } from './v1/client.js'
export { v2Api, type V2Options } from './v2/api.js'
export {
  createV2Client,
  type V2CallAnswer,
  type V2CallBody,
  type V2CallOptions,
  type V2Client,
} from './v2/client.js'
export { verifyPayment } from './verify.js'
export {
  readV1Webhook,
  readV2Webhook,
  WebhookError,
  type WebhookErrorCode,
  type WebhookEvent,
  type WebhookHeaders,
} from './webhooks.js'
