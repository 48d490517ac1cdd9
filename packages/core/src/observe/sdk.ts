import type { Operation } from '../model.js'

/** Hears of a window that an SDK was asked to open. */
export type Opening = (method: Operation, request: unknown) => void

interface Listened {
  readonly sdk: object
  /** That of the call whose window opens next. */
  listener: Opening | undefined
}

/** One for each SDK, always the same: who has initialized it is remembered by its identity. */
const known = /* @__PURE__ */ new WeakMap<object, Listened>()

const operations: Readonly<Record<Operation, true>> = {
  request_pay: true,
  loadUI: true,
  certification: true,
  requestPayment: true,
  requestIssueBillingKey: true,
  requestIssueBillingKeyAndPay: true,
  loadPaymentUI: true,
  loadIssueBillingKeyUI: true,
  requestIdentityVerification: true,
}
const isOperation = (name: string | symbol): name is Operation => Object.hasOwn(operations, name)

const listened = (original: object): Listened => {
  const here: Listened = {
    listener: undefined,
    // An empty target: the original may be frozen, and then a proxy of it could change nothing.
    sdk: new Proxy(
      {},
      {
        has: (_target, name) => Reflect.has(original, name),
        get: (_target, name) => {
          const member: unknown = Reflect.get(original, name)
          if (typeof member !== 'function') return member
          return (...given: readonly unknown[]): unknown => {
            const { listener } = here
            const answer: unknown = Reflect.apply(member, original, given)
            // Last: nothing stands between the click and the window.
            if (isOperation(name)) listener?.(name, given[0])
            return answer
          }
        },
      },
    ),
  }
  return here
}

/** An SDK that does what it did and tells which windows it opens; what is none is handed on. */
export const listenToSdk = (sdk: unknown, listener: Opening | undefined): unknown => {
  if ((typeof sdk !== 'object' || sdk === null) && typeof sdk !== 'function') return sdk
  const here = known.get(sdk) ?? listened(sdk)
  known.set(sdk, here)
  // Without a call under way (the SDK is only prepared), another's is left alone.
  if (listener) here.listener = listener
  return here.sdk
}
