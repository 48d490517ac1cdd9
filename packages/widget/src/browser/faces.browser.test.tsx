import { inicisV2 } from '@portone-checkout/core/gateways/v2'
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { fakeCheckout } from '../../test/fake-checkout.js'
import { clear, customer, ids, request } from '../../test/stage.js'
import '../element.js'
import { Checkout, mountCheckout, type CheckoutOptions, type MountedCheckout } from '../index.js'

const channel = { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' }
const options = (change: Partial<CheckoutOptions> = {}): CheckoutOptions => ({
  channel,
  redirectUrl: 'https://shop.example/return',
  request: { ...request, customer },
  checkout: fakeCheckout(),
  locale: 'en',
  ...change,
})

afterEach(() => {
  clear()
  document.body.replaceChildren()
})

test('<portone-checkout> appears when options are set, dispatches the outcome, and disappears', async () => {
  const checkout = fakeCheckout()
  const element = document.createElement('portone-checkout')
  element.setAttribute('locale', 'ko')
  const outcomes: unknown[] = []
  element.addEventListener('outcome', (event) => outcomes.push(event instanceof CustomEvent && event.detail))
  document.body.append(element)
  expect(element.shadowRoot).toBeNull()
  element.options = options({ checkout, locale: undefined })
  await page.getByRole('button', { name: '128,900원 결제하기' }).click()
  checkout.answer({ status: 'completed', ...ids })
  await expect.element(page.getByRole('heading', { name: '결제 요청을 마쳤어요' })).toBeVisible()
  expect(outcomes).toEqual([{ status: 'completed', ...ids }])
  element.setAttribute('locale', 'en')
  await expect.element(page.getByRole('heading', { name: 'Payment submitted' })).toBeVisible()
  element.remove()
  expect(element.shadowRoot?.childElementCount).toBe(0)
  document.body.append(element)
  await expect.element(page.getByRole('button', { name: 'Pay ₩128,900' })).toBeVisible()
})

test('options set before the element was defined are used', async () => {
  const { defineCheckoutElement } = await import('../custom-element.js')
  const early = document.createElement('early-checkout')
  Reflect.set(early, 'options', options())
  document.body.append(early)
  defineCheckoutElement('early-checkout')
  await expect.element(page.getByRole('button', { name: 'Pay ₩128,900' })).toBeVisible()
})

test('the Preact component mounts once, follows its props and keeps typed values', async () => {
  const target = document.createElement('div')
  document.body.append(target)
  const onMount = vi.fn<(mounted: MountedCheckout | null) => void>()
  const draw = (change: Partial<CheckoutOptions>) =>
    render(<Checkout {...options({ request, checkout: undefined, ...change })} onMount={onMount} />, target)
  const checkout = fakeCheckout()
  draw({ checkout })
  await page.getByRole('textbox', { name: 'Email' }).fill('typed@example.com')
  draw({ checkout, locale: 'ko' })
  await expect.element(page.getByRole('textbox', { name: '이메일' })).toHaveValue('typed@example.com')
  expect(onMount).toHaveBeenCalledTimes(1)
  render(null, target)
  await vi.waitFor(() => expect(onMount).toHaveBeenLastCalledWith(null))
})

test('an option missing from the next options is reset, in the element and the component', async () => {
  const consents = [{ id: 'terms', label: 'Terms of sale' }]
  const box = page.getByRole('checkbox', { name: 'Terms of sale' })
  const checkout = fakeCheckout()
  const element = document.createElement('portone-checkout')
  document.body.append(element)
  element.options = options({ checkout, consents })
  await expect.element(box).toBeInTheDocument()
  const { consents: _, ...rest } = options({ checkout, consents })
  element.options = rest
  await expect.element(box).not.toBeInTheDocument()
  element.remove()

  const target = document.createElement('div')
  document.body.append(target)
  render(<Checkout {...options({ checkout, consents })} />, target)
  await expect.element(box).toBeInTheDocument()
  render(<Checkout {...rest} />, target)
  await expect.element(box).not.toBeInTheDocument()
  render(null, target)
})

test('a page with a strict style-src reports no violation', async () => {
  const frame = document.createElement('iframe')
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="style-src 'self'"><main></main>`
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
  document.body.append(frame)
  await loaded
  const inside = frame.contentDocument
  const main = inside?.querySelector('main')
  if (!inside || !main) throw new Error('The frame did not load.')
  const violated: string[] = []
  inside.addEventListener('securitypolicyviolation', (event) => violated.push(event.violatedDirective))
  const mounted = mountCheckout(main, options({ request, consents: [{ id: 'a', label: 'A', href: '/a' }] }))
  mounted.submit()
  await vi.waitFor(() => expect(main.firstElementChild?.shadowRoot?.textContent).toContain('Full name'))
  const button = main.firstElementChild?.shadowRoot?.querySelector('button')
  await vi.waitFor(() => expect(button?.getAttribute('aria-busy')).toBe('false'))
  button?.click()
  await vi.waitFor(() => expect(main.firstElementChild?.shadowRoot?.textContent).toContain('Check 4 items'))
  const view = inside.defaultView
  if (!button || !view) throw new Error('No pay button.')
  // The styles apply all the same: the sheet is constructed, not inline.
  expect(view.getComputedStyle(button).minHeight).toBe('56px')
  expect(main.firstElementChild?.shadowRoot?.querySelectorAll('[style], style')).toHaveLength(0)
  expect(violated).toEqual([])
  // The policy does report violations: this inline style causes one.
  main.setAttribute('style', 'color: red')
  await vi.waitFor(() => expect(violated).toEqual(['style-src-attr']))
})

test('a merchant’s tokens and ::part styles apply', async () => {
  const target = document.createElement('main')
  const style = document.createElement('style')
  style.textContent = `main > div { --pc-accent: rgb(1, 2, 3) } main > div::part(pay-button) { text-transform: uppercase }`
  document.body.append(style, target)
  mountCheckout(target, options({ theme: 'light' }))
  const button = page.getByRole('button', { name: 'Pay ₩128,900' })
  await expect.element(button).toHaveAttribute('aria-busy', 'false')
  await expect.poll(() => getComputedStyle(button.element()).backgroundColor).toBe('rgb(1, 2, 3)')
  expect(getComputedStyle(button.element()).textTransform).toBe('uppercase')
})

test.each([320, 375, 480, 1000])('nothing overflows at %i pixels', async (width) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`main { width: ${width}px }`)
  document.adoptedStyleSheets = [sheet]
  const target = document.createElement('main')
  document.body.append(target)
  mountCheckout(target, options({ request, methods: ['EASY_PAY', 'CARD'], locale: 'ko' }))
  await expect.element(page.getByText('카카오페이')).toBeVisible()
  const root = target.firstElementChild?.shadowRoot
  const edge = target.getBoundingClientRect().right
  for (const element of root?.querySelectorAll('.face, .input, .button, .name, p') ?? []) {
    expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(edge + 0.5)
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth + 1)
  }
  document.adoptedStyleSheets = []
})
