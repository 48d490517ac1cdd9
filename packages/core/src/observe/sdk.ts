import type { Operation } from '../model.js'

/** Called when an SDK was asked to open its window. */
export type Opening = (method: Operation, request: unknown) => void

interface ObservedSdk {
  readonly sdk: object
  /** The listener of the current call. */
  listener: Opening | undefined
}

/** One proxy for each SDK: other code remembers an initialized SDK by its identity. */
const known = /* @__PURE__ */ new WeakMap<object, ObservedSdk>()

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

const observed = (original: object): ObservedSdk => {
  const here: ObservedSdk = {
    listener: undefined,
    // The target is empty: a proxy of a frozen original could not return other members.
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
            // Report after the call, so that nothing delays the window.
            if (isOperation(name)) listener?.(name, given[0])
            return answer
          }
        },
      },
    ),
  }
  return here
}

/** An SDK that also reports the windows it opens. A value that is no object is returned as it is. */
export const listenToSdk = (sdk: unknown, listener: Opening | undefined): unknown => {
  if ((typeof sdk !== 'object' || sdk === null) && typeof sdk !== 'function') return sdk
  const here = known.get(sdk) ?? observed(sdk)
  known.set(sdk, here)
  // Without a current call (`prepare`) keep another checkout's listener.
  if (listener) here.listener = listener
  return here.sdk
}
