export { channelFor, everyChannel } from './config/channels.js'
export { createSandboxApp, type SandboxApp } from './app.js'
export type { DeclineReason } from './desk/cashier.js'
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
  type StartOptions,
  type StoreConfig,
  type V1Build,
  type V1Result,
  v1Builds,
} from './config/config.js'
export { faultTable, type FaultName } from './faults/table.js'
export type { FaultSetting } from './faults/settings.js'
export type {
  SandboxBillingKey,
  SandboxMethods,
  SandboxPayment,
  SandboxVerification,
} from './control/sandbox-methods.js'
export type { PaymentStatus } from './store/payments.js'
export { gatewayCodes, gatewayWindows } from './gateways/index.js'
export { startSandbox, type Sandbox } from './server.js'
export type { SandboxSchedule, ServerMethods } from './control/server-methods.js'
export type { Person } from './store/verifications.js'
export {
  newWebhookSecret,
  signWebhook,
  v2RetryMinutes,
  type Delivery,
  type DeliveryAnswer,
  type WebhookFormat,
} from './desk/webhooks.js'
