// Declares the merchant's own variables and functions that the examples in our READMEs use.
import type { Device, OpenAttempt, Outcome, RequestOf } from '@portone-checkout/core'
import type { kpn } from '@portone-checkout/core/gateways/v2'
import type { Observer } from '@portone-checkout/core/observe'
import type { Sandbox } from '@portone-checkout/sandbox'
import type { BillingKeyState, Mismatch, PortOneApi, VirtualAccount } from '@portone-checkout/server'
import type { KnownRequest, RequestContext, Settlement } from '@portone-checkout/widget'
import type * as scriptTag from './node_modules/@portone-checkout/widget/dist/script.js'
import type { Expect, Page } from '@playwright/test'
import type { Hono } from 'hono'

declare global {
  interface Order {
    readonly id: string
    readonly paymentId: string
    readonly name: string
    readonly amount: number
    readonly currency: string
  }

  // A page
  const PortOneCheckout: typeof scriptTag
  const target: Element
  const payButton: HTMLButtonElement
  const channel: { readonly gateway: typeof kpn; readonly storeId: string; readonly channelKey: string }
  const order: Order
  const request: RequestOf<typeof kpn, 'requestPayment'>
  const device: Device
  function createRequest(context: RequestContext): Promise<KnownRequest>
  function show(outcome: Outcome): void
  function start(observer: Observer): void
  function askMyServer(attempt: OpenAttempt): Promise<Settlement>
  const metrics: { count(...labels: readonly (string | undefined)[]): void }

  // A server
  const channelKey: string
  const orderName: string
  const billingKey: string
  const credential: { readonly number: string; readonly expiryYear: string; readonly expiryMonth: string }
  const api: PortOneApi
  const app: Hono
  const apiSecret: string
  const impKey: string
  const impSecret: string
  const webhookSecret: string
  const rawBody: string
  const headers: Headers
  const orders: {
    find(paymentId: string): Promise<Order>
    sync(id: string): Promise<Settlement>
  }
  function sync(order: Order): Promise<void>
  function look(key?: BillingKeyState): Promise<void>
  function fulfilOnce(order: Order): Promise<void>
  function showAccount(order: Order, account?: VirtualAccount): Promise<void>
  function close(order: Order, reason?: string): Promise<void>
  function noteGivenBack(order: Order, amount: number): Promise<void>
  function askAPerson(order: Order, reasons: readonly Mismatch[]): Promise<void>

  // A test
  const page: Page
  const expect: Expect
  const sandbox: Sandbox
  const paymentId: string
}
