export { observe, type Observer } from './observe.js'
export { mask, type Masked, type MaskedRecord } from './mask.js'
export type {
  Called,
  CheckoutEvent,
  CheckoutSink,
  Diagnosed,
  Loaded,
  LoadFailed,
  Loading,
  Opened,
  Refused,
  Requested,
  Returned,
  Settled,
  Told,
} from './events.js'
