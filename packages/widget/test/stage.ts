import axe from 'axe-core'
import { expect } from 'vitest'
import type { Locator } from 'vitest/browser'
import { inicisV2 } from '@portone-checkout/core/gateways/v2'
import { mountCheckout, type CheckoutOptions, type MountedCheckout } from '../src/index.js'
import { fakeCheckout, type FakeCheckout } from './fake-checkout.js'

export const ids = { dialect: 'v2', paymentId: 'payment-1' } as const

export const customer = { fullName: '김민수', phoneNumber: '01012345678', email: 'minsu@example.com' }

export const request = {
  paymentId: 'payment-1',
  orderName: '겨울 니트',
  totalAmount: 128900,
  currency: 'KRW',
}

export const consents = [
  { id: 'terms', label: '구매 조건 동의', href: '/terms' },
  { id: 'news', label: '할인 소식 받기', required: false },
]

export interface Stage {
  readonly checkout: FakeCheckout
  readonly mounted: MountedCheckout
  readonly target: HTMLElement
}

const stages: Stage[] = []

/** Mounts a checkout on KG Inicis with a fake PG window. */
export const mount = (
  options: Partial<CheckoutOptions> = {},
  checkout: FakeCheckout = fakeCheckout(),
): Stage => {
  const target = document.createElement('main')
  document.body.append(target)
  const mounted = mountCheckout(target, {
    channel: { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' },
    redirectUrl: 'https://shop.example/return',
    locale: 'ko',
    request,
    ...options,
    checkout,
  })
  const stage = { checkout, mounted, target }
  stages.push(stage)
  return stage
}

export const clear = (): void => {
  for (const { mounted, target } of stages.splice(0)) {
    mounted.destroy()
    target.remove()
  }
  // The next test stands for a new page, so remove the shared attempts.
  Reflect.deleteProperty(globalThis, Symbol.for('portone-checkout.attempts.4'))
}

/** The widget's accessibility violations found by axe, as short texts. */
export const violations = async (target: Element): Promise<readonly string[]> => {
  const { violations: found } = await axe.run(target, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      // Rules about a whole page; the widget is only a part of one.
      'page-has-heading-one': { enabled: false },
      'document-title': { enabled: false },
      'html-has-lang': { enabled: false },
    },
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target: at, failureSummary }) => `${id} at ${at.join(' ')}: ${failureSummary}`),
  )
}

/** The element with the focus, through shadow roots. */
export const focused = (): Element | null => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

/** Waits until the element has the focus. The built-in matcher does not look into shadow roots. */
export const expectFocus = (locator: Locator): Promise<void> =>
  expect.poll(() => focused() !== null && focused() === locator.query(), { timeout: 2000 }).toBe(true)
