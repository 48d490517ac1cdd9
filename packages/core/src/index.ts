export { capabilities, type Capabilities } from './capabilities.js'
export { check, isAcceptable, type CheckOptions } from './check.js'
export { canonicalPath, type SituationOptions } from './operation-rules.js'
export { requirements, type Requirement, type RequirementsOptions } from './requirements.js'
export { normalize, type Normalized, type NormalizeOptions } from './normalize.js'
export {
  requestSchema,
  type RequestSchema,
  type RequestSchemaOptions,
  type SchemaIssue,
} from './standard-schema.js'
export type { ConvertOptions } from './convert/convert.js'
export { toV1, type ToV1Options } from './convert/to-v1.js'
export { toV2, type ConvertedToV2 } from './convert/to-v2.js'
export type { Converted } from './convert/transfer.js'
export { describe, type Message, type Messages } from './diagnostics/describe.js'
export { createCheckout } from './checkout/create-checkout.js'
export { sayOnce } from './checkout/platform/console.js'
export type { StoppingErrors } from './checkout/ready-request.js'
export { assertChannel, badOption } from './checkout/opening/assert-channel.js'
export type {
  CertificationParam,
  Channel,
  ChannelRequest,
  Checkout,
  CheckoutOperation,
  CheckoutOptions,
  CheckoutParam,
  CheckoutRequest,
  V1ChannelKeys,
  V2ChannelKeys,
} from './checkout/create-checkout.js'
export { createPaymentUI, type PaymentUI, type PaymentUIOptions } from './checkout/payment-ui.js'
export { readReturn, type Expectation, type ReadReturnOptions } from './checkout/returning/return-url.js'
export { homeOf, withoutReturn } from './checkout/returning/return-address.js'
export { misnamedFor } from './checkout/misnamed.js'
export { attemptId, idsOf, isUndecided } from './checkout/outcomes/outcome.js'
export { readOwnReturn, type OwnReturnOptions } from './checkout/returning/own-return.js'
export {
  beacon,
  leftBehind,
  reconcile,
  type OpenAttempt,
  type OpenReason,
  type ReconcileOptions,
  type Reconciler,
} from './checkout/returning/reconcile.js'
export { CheckoutError, isCheckoutError, type CheckoutErrorCode } from './checkout/platform/errors.js'
export type {
  Canceled,
  Completed,
  Failed,
  Finality,
  KnownGateway,
  Outcome,
  OutcomeDetails,
  OutcomeIds,
  Redirecting,
  Unknown,
  UnknownReason,
} from './checkout/outcomes/outcome.js'
export { browserPlatform } from './checkout/platform/platform.js'
export type { Cancel, PageEvent, Platform, Popup, SessionStorage } from './checkout/platform/platform.js'
export type { ScriptAttributes, ScriptTag } from './checkout/platform/script-tags.js'
export { loadSdk } from './checkout/loading/loader.js'
export type { LoadingPlatform, LoadOptions, SdkSource } from './checkout/loading/loader.js'
export { v1Source, type V1Sdk } from './checkout/v1/sdk.js'
export { v2Source, type V2Sdk } from './checkout/v2/sdk.js'
export {
  tabGuard,
  type AttemptGuard,
  type TabGuardOptions,
  type TabLocks,
} from './checkout/guards/tab-guard.js'
export { detectDevice } from './checkout/platform/device.js'
export {
  detectEnvironment,
  type Environment,
  type EnvironmentHints,
  type InAppBrowser,
} from './checkout/platform/environment.js'
export {
  adviseForApp,
  chooseWindow,
  type WindowChoice,
  type WindowChoiceOptions,
} from './checkout/opening/window-choice.js'
export { createPaymentId } from './payment-id.js'
export { currencyDecimals, isCurrency } from './requests/currency.js'
export { majorUnits, minorUnits } from './requests/money.js'
export { numberIn } from './rules/exact.js'
export type { Diagnostic, DiagnosticCode, Severity } from './diagnostics/diagnostic.js'
export type { Gateway, RequestOf, WindowKind } from './gateways/gateway.js'
export type { ChannelFacts } from './rules/scope.js'
export type { WindowType } from './requests/codes.js'
export type { Device, Dialect, Flow, Operation, V1Operation, V2Operation } from './model.js'
export type {
  V2Address,
  V2AlipayPlus,
  V2BaseRequest,
  V2BillingKeyAndPayRequest,
  V2BillingKeyRequest,
  V2BillingKeyUIRequest,
  V2Card,
  V2CardPromotion,
  V2CashReceipt,
  V2ChargeRequest,
  V2CommonRequest,
  V2ConvenienceStore,
  V2Customer,
  V2EasyPay,
  V2Expiry,
  V2ExpiryByDate,
  V2ExpiryByHours,
  V2FixedAccountId,
  V2FixedAccountNumber,
  V2FixedMonth,
  V2FreeInstallmentPlan,
  V2GiftCertificate,
  V2IdentityVerificationRequest,
  V2Iframe,
  V2Installment,
  V2Mobile,
  V2MonthList,
  V2OfferByInterval,
  V2OfferByRange,
  V2OfferPeriod,
  V2OfferRange,
  V2OpeningHours,
  V2OwnOptions,
  V2PaymentRequest,
  V2PaymentUIRequest,
  V2Popup,
  V2Product,
  V2StoreDetails,
  V2Transfer,
  V2VirtualAccount,
  V2WindowType,
} from './requests/v2-requests.js'
export type {
  V1BillingRequest,
  V1Card,
  V1CardDetail,
  V1CertificationRequest,
  V1CommonRequest,
  V1DirectCard,
  V1Display,
  V1PayRequest,
  V1Period,
  V1Product,
} from './requests/v1-requests.js'
