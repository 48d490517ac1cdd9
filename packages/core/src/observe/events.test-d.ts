import { expectTypeOf, test } from 'vitest'
import { createCheckout, type CheckoutOptions } from '../checkout/create-checkout.js'
import type { readOwnReturn } from '../checkout/returning/own-return.js'
import type { reconcile } from '../checkout/returning/reconcile.js'
import type { readReturn } from '../checkout/returning/return-url.js'
import { inicisV2, kpn } from '../gateways/v2.js'
import type { Device, Dialect } from '../model.js'
import type { CheckoutEvent } from './events.js'
import { mask, type Masked } from './mask.js'
import { observe, type Observer } from './observe.js'

test('the union of events is closed', () => {
  expectTypeOf<CheckoutEvent['type']>().toEqualTypeOf<
    | 'loading'
    | 'loaded'
    | 'load-failed'
    | 'requested'
    | 'diagnostic'
    | 'opened'
    | 'settled'
    | 'refused'
    | 'returned'
    | 'told'
  >()
  expectTypeOf<CheckoutEvent['at']>().toEqualTypeOf<number>()
  expectTypeOf<CheckoutEvent['dialect']>().toEqualTypeOf<Dialect | undefined>()
  expectTypeOf<CheckoutEvent['device']>().toEqualTypeOf<Device | undefined>()
  observe((event) => {
    switch (event.type) {
      case 'loading':
        return expectTypeOf(event.by).toEqualTypeOf<'checkout' | 'page'>()
      case 'loaded':
        return expectTypeOf(event.milliseconds).toEqualTypeOf<number>()
      case 'load-failed':
        return expectTypeOf(event.reason).toEqualTypeOf<'unreachable' | 'no-sdk' | 'timeout'>()
      case 'requested':
      case 'opened':
        return expectTypeOf(event.request).toEqualTypeOf<Masked>()
      case 'diagnostic':
        return expectTypeOf(event.severity).toEqualTypeOf<'error' | 'warning' | 'notice'>()
      case 'settled':
      case 'returned':
        return expectTypeOf(event.outcome).toEqualTypeOf<Masked>()
      case 'refused':
        return expectTypeOf(event.recoverable).toEqualTypeOf<boolean>()
      case 'told':
        return expectTypeOf(event.reason).toEqualTypeOf<
          'unknown' | 'not-final' | 'page-hidden' | 'left-behind'
        >()
      default:
        return expectTypeOf(event).toEqualTypeOf<never>()
    }
  })
  // @ts-expect-error a field of one event type cannot be read before `type` is checked
  observe((event) => event.outcome)
})

test('the observed functions have the types of the plain ones', () => {
  expectTypeOf<Observer['readOwnReturn']>().toEqualTypeOf<typeof readOwnReturn>()
  expectTypeOf<Observer['readReturn']>().toEqualTypeOf<typeof readReturn>()
  expectTypeOf<Observer['reconcile']>().toEqualTypeOf<typeof reconcile>()
  const observer = observe(() => undefined)
  const channel = { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-1' } as const
  expectTypeOf(observer.createCheckout({ channel })).toEqualTypeOf(createCheckout({ channel }))
  // @ts-expect-error V2 needs a store
  observer.createCheckout({ channel: { gateway: inicisV2, channelKey: 'channel-1' } })
  const options: CheckoutOptions<typeof kpn> = {
    channel: { gateway: kpn, storeId: 'store-1', channelKey: 'channel-1' },
  }
  // @ts-expect-error KPN sells no gift certificates
  void observer.createCheckout(options).requestPayment({ payMethod: 'GIFT_CERTIFICATE' })
})

test('a mask takes anything', () => {
  expectTypeOf(mask).parameter(0).toEqualTypeOf<unknown>()
  expectTypeOf(mask).returns.toEqualTypeOf<Masked>()
})
