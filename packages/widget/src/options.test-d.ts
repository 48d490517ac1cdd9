import { createCheckout, type Outcome, type RequestOf } from '@portone-checkout/core'
import { html5Inicis } from '@portone-checkout/core/gateways/v1'
import { inicisV2, kpn } from '@portone-checkout/core/gateways/v2'
import { expectTypeOf, test } from 'vitest'
import type { CheckoutOptions, KnownRequest, PortOneCheckoutElement } from './index.js'

const keys = { storeId: 'store-1', channelKey: 'channel-key-1' }
const request = { orderName: 'Hat', totalAmount: 1000, currency: 'KRW' }

test('accepts channels of both dialects, and a checkout of the page', () => {
  const channel = { gateway: inicisV2, ...keys }
  expectTypeOf({ channel, request, checkout: createCheckout({ channel }) }).toExtend<CheckoutOptions>()
  expectTypeOf({ channel: { gateway: kpn, ...keys }, request }).toExtend<CheckoutOptions>()
  const v1 = { gateway: html5Inicis, userCode: 'imp00000000', channelKey: 'channel-key-1' }
  expectTypeOf({
    channel: v1,
    request,
    checkout: createCheckout({ channel: v1 }),
  }).toExtend<CheckoutOptions>()
})

test('accepts requests typed by their gateway', () => {
  expectTypeOf<RequestOf<typeof kpn, 'requestPayment'>>().toExtend<KnownRequest>()
  expectTypeOf<RequestOf<typeof inicisV2, 'requestIssueBillingKey'>>().toExtend<KnownRequest>()
  expectTypeOf({ customer: 'Gildong' }).not.toExtend<KnownRequest>()
})

test('rejects wrong options', () => {
  expectTypeOf<CheckoutOptions>().toHaveProperty('channel')
  expectTypeOf({ request }).not.toExtend<CheckoutOptions>()
  expectTypeOf({ channel: { gateway: kpn, storeId: 'store-1' }, request }).not.toExtend<CheckoutOptions>()
  // An amount is a number of minor units, not text.
  expectTypeOf({ totalAmount: '1000' }).not.toExtend<CheckoutOptions['request']>()
  expectTypeOf<'ja'>().not.toExtend<NonNullable<CheckoutOptions['locale']>>()
  expectTypeOf<'request_pay'>().not.toExtend<NonNullable<CheckoutOptions['operation']>>()
})

test('types the details of the element’s events', () => {
  const listen = (element: PortOneCheckoutElement): void => {
    const onOutcome = ({ detail }: CustomEvent<Outcome>): void => void detail
    element.addEventListener('outcome', onOutcome, { once: true })
    element.removeEventListener('outcome', onOutcome)
    element.addEventListener('settled', ({ detail }) => expectTypeOf(detail.status).toExtend<string>())
    element.addEventListener('error', ({ detail }) => expectTypeOf(detail).toBeUnknown())
    element.addEventListener('click', (event) => expectTypeOf(event.button).toBeNumber())
    element.addEventListener('other', (event) => expectTypeOf(event).toEqualTypeOf<Event>())
  }
  expectTypeOf(listen).toBeFunction()
  expectTypeOf<PortOneCheckoutElement>().toExtend<HTMLElement>()
})
