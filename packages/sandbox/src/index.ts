export { channelFor, everyChannel } from './channels.js'
export { createSandboxApp, type SandboxApp } from './app.js'
export type { DeclineReason } from './cashier.js'
export {
  defaultChannelGroups,
  defaultChannels,
  defaultSecrets,
  defaultStore,
  type ChannelConfig,
  type Clock,
  type Dialect,
  type SandboxConfig,
  type SandboxOptions,
  type SecretsConfig,
  type StoreConfig,
  type V1Build,
  type V1Result,
  v1Builds,
} from './config.js'
export { faultTable, type FaultName, type FaultSetting } from './faults.js'
export type { SandboxBillingKey, SandboxMethods, SandboxPayment, SandboxVerification } from './helpers.js'
export type { PaymentStatus } from './payments.js'
export { gatewayCodes, gatewayWindows } from './gateways/index.js'
export { startSandbox, type Sandbox, type StartOptions } from './server.js'
export type { SandboxSchedule, ServerMethods } from './server-methods.js'
export type { Person } from './verifications.js'
export {
  newWebhookSecret,
  signWebhook,
  v2RetryMinutes,
  type Delivery,
  type DeliveryAnswer,
  type WebhookFormat,
} from './webhooks.js'
