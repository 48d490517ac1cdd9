import type { GatewayCode, OrderStatus } from '../../shop/orders.js'

export type Language = 'ko' | 'en'

export interface StatusText {
  readonly title: string
  readonly body: string
}

/** All texts of the shop; the widget has its own. */
export interface Texts {
  readonly shop: string
  readonly tagline: string
  readonly skip: string
  readonly goods: string
  readonly subscription: string
  readonly cart: string
  readonly cartCount: (count: number) => string
  readonly otherLanguage: string
  readonly sandboxNote: string
  readonly liveNote: string
  readonly footer: string
  readonly source: string
  /** The link to the playground. */
  readonly playground: string
  readonly price: (won: number) => string
  readonly perMonth: (won: number) => string
  readonly heroTitle: string
  readonly heroBody: string
  readonly heroAction: string
  readonly allGoods: string
  readonly quantity: string
  readonly fewer: (name: string) => string
  readonly more: (name: string) => string
  readonly buyNow: string
  readonly addToCart: string
  readonly added: string
  readonly seeCart: string
  readonly freeShipping: string
  readonly cartEmpty: string
  readonly browse: string
  readonly remove: string
  readonly removeOf: (name: string) => string
  readonly total: string
  readonly shipping: string
  readonly free: string
  readonly toCheckout: string
  readonly checkout: string
  readonly orderSummary: string
  readonly payThrough: string
  readonly payThroughHint: string
  readonly gatewayNames: Readonly<Record<GatewayCode, string>>
  readonly noGateway: string
  readonly loading: string
  readonly subscribeTitle: string
  readonly subscribeHint: string
  readonly firstMonth: string
  readonly order: string
  readonly orderNumber: string
  readonly paidThrough: string
  readonly statuses: Readonly<Record<OrderStatus, StatusText>>
  readonly events: Readonly<Record<string, string>>
  readonly history: string
  readonly account: string
  readonly bank: string
  readonly accountNumber: string
  readonly holder: string
  readonly depositBy: string
  readonly copy: string
  readonly copied: string
  readonly deposit: string
  readonly depositHint: string
  readonly refund: string
  readonly refundConfirm: string
  readonly keepOrder: string
  readonly checkAgain: string
  readonly payAgain: string
  readonly keepShopping: string
  readonly seeOrder: string
  readonly returning: string
  readonly returningBody: string
  readonly nothingReturned: string
  readonly nothingReturnedBody: string
  readonly notFound: string
  readonly notFoundBody: string
  readonly unreachable: string
  readonly refused: string
  readonly retry: string
  readonly terms: string
  /** Shown in an in-app browser. */
  readonly inApp: string
}
