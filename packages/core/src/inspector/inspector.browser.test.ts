import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { CheckoutEvent } from '../observe/events.js'
import { mountInspector, type Inspector, type InspectorOptions } from './inspector.js'

const at = 1_763_712_000_123
const common = { at, gateway: 'kpn', dialect: 'v2', device: 'pc', paymentId: 'order-1' } as const

const story: readonly CheckoutEvent[] = [
  { type: 'loading', ...common, script: 'https://cdn.portone.io/v2/browser-sdk.js', by: 'checkout' },
  { type: 'load-failed', ...common, script: 'https://cdn.portone.io/v2/browser-sdk.js', reason: 'timeout' },
  { type: 'loaded', ...common, milliseconds: 120 },
  { type: 'requested', ...common, called: 'requestPayment', request: { paymentId: 'order-1' } },
  {
    type: 'diagnostic',
    ...common,
    severity: 'error',
    code: 'missing',
    path: 'customer.email',
    params: {},
    docs: 'https://developers.portone.io/opi/ko/integration/pg/v2/kpn',
  },
  { type: 'opened', ...common, method: 'requestPayment', request: { customer: { fullName: '•• 3 chars' } } },
  { type: 'settled', ...common, called: 'requestPayment', status: 'completed', outcome: {} },
  { type: 'settled', ...common, called: 'requestPayment', status: 'redirecting', outcome: {} },
  { type: 'refused', ...common, called: 'requestPayment', code: 'in-progress', recoverable: true },
  { type: 'returned', ...common, status: 'unknown', outcome: {} },
  { type: 'told', ...common, reason: 'page-hidden' },
]
const one: CheckoutEvent = { type: 'loaded', ...common, milliseconds: 1 }

let open: Inspector[] = []
const mount = (options: InspectorOptions = {}) => {
  const inspector = mountInspector({ language: 'en', isOpen: true, ...options })
  open.push(inspector)
  return inspector
}
const shadow = () => {
  const root = document.querySelector('[data-portone-inspector]')?.shadowRoot
  if (!root) throw new Error('no inspector')
  return root
}
const lines = () =>
  [...shadow().querySelectorAll('summary')].map((line) => line.innerText.replace(/\s+/g, ' '))
const violations = async () => {
  const { violations: found } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
  })
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

beforeEach(() => {
  sessionStorage.clear()
  document.documentElement.lang = 'en'
})
afterEach(() => {
  for (const inspector of open) inspector.close()
  open = []
})

describe('the panel', () => {
  test('lists every type of event as it happens, with its time and payment', () => {
    const { sink } = mount()
    expect(shadow().querySelector<HTMLElement>('.empty')?.hidden).toBe(false)
    for (const event of story) sink(event)
    expect(shadow().querySelector<HTMLElement>('.empty')?.hidden).toBe(true)
    expect(lines()).toHaveLength(story.length)
    expect(lines()[6]).toMatch(/^\d\d:\d\d:\d\d\.123 Settled completed order-1$/)
    expect(lines().map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      'Loading cdn.portone.io/v2/browser-sdk.js order-1',
      'Not loaded timeout order-1',
      'Loaded 120 ms order-1',
      'Requested requestPayment order-1',
      'Error customer.email missing order-1',
      'Opened requestPayment order-1',
      'Settled completed order-1',
      'Settled redirecting order-1',
      'Refused requestPayment in-progress order-1',
      'Returned unknown order-1',
      'Told server page-hidden order-1',
    ])
    expect(shadow().querySelector('.count')?.textContent).toBe('11 events')
  })

  test('shows the whole event when it is opened, and links only to the guides', async () => {
    const { sink } = mount()
    for (const event of story) sink(event)
    await page.getByText('customer.email missing').click()
    const details = shadow().querySelectorAll('details')[4]
    expect(details?.open).toBe(true)
    expect(JSON.parse(details?.querySelector('pre')?.textContent ?? '')).toEqual(story[4])
    expect(shadow().querySelectorAll('a')).toHaveLength(1)
    sink({
      ...story[4],
      type: 'diagnostic',
      ...common,
      severity: 'error',
      code: 'missing',
      path: 'x',
      params: {},
      docs: 'javascript:alert(1)',
    })
    expect(shadow().querySelectorAll('a')).toHaveLength(1)
  })

  test('shows content of an event as text, never as markup', () => {
    const { sink } = mount()
    sink({ ...one, paymentId: '<img src=x onerror=alert(1)>' })
    expect(shadow().querySelector('img')).toBeNull()
    expect(lines()[0]).toContain('<img src=x')
  })

  test('scrolls to the newest event unless the reader has scrolled back', () => {
    const { sink } = mount()
    for (let number = 0; number < 60; number++) sink(one)
    const log = shadow().querySelector('.log')
    if (!log) throw new Error('no log')
    expect(log.scrollTop).toBeGreaterThan(0)
    expect(log.scrollHeight - log.scrollTop - log.clientHeight).toBeLessThan(2)
    log.scrollTop = 0
    sink(one)
    expect(log.scrollTop).toBe(0)
  })

  test('keeps the last 200', () => {
    const { sink } = mount()
    for (let number = 0; number < 205; number++) sink({ ...one, milliseconds: number })
    expect(lines()).toHaveLength(200)
    expect(lines()[0]).toContain(' 5 ms')
    expect(shadow().querySelector('.count')?.textContent).toBe('200 events')
  })

  test('folds and unfolds by keyboard, and folds on Escape', async () => {
    const { sink } = mount()
    sink(one)
    const toggle = page.getByRole('button', { name: /Checkout events/ })
    await expect.element(toggle).toHaveAttribute('aria-expanded', 'true')
    await userEvent.keyboard('{Tab}')
    expect(shadow().activeElement?.className).toBe('toggle')
    await userEvent.keyboard('{Enter}')
    await expect.element(toggle).toHaveAttribute('aria-expanded', 'false')
    expect(shadow().querySelector<HTMLElement>('.body')?.offsetHeight).toBe(0)
    await userEvent.keyboard(' ')
    await expect.element(toggle).toHaveAttribute('aria-expanded', 'true')
    // Focus order: copy, clear, the list, its first event.
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}')
    expect(shadow().activeElement?.localName).toBe('summary')
    await userEvent.keyboard('{Enter}')
    expect(shadow().querySelector('details')?.open).toBe(true)
    await userEvent.keyboard('{Escape}')
    await expect.element(toggle).toHaveAttribute('aria-expanded', 'false')
    expect(shadow().activeElement?.className).toBe('toggle')
  })

  test('is cleared', async () => {
    const { sink } = mount()
    sink(one)
    await page.getByRole('button', { name: 'Clear' }).click()
    expect(lines()).toEqual([])
    expect(shadow().querySelector('output')?.textContent).toBe('Cleared.')
    sink(one)
    expect(lines()).toHaveLength(1)
    expect(shadow().querySelector('output')?.textContent).toBe('')
  })

  const clipboards = [
    [
      'written',
      'Copied.',
      (taken: string[]) => ({ writeText: async (text: string) => void taken.push(text) }),
    ],
    [
      'refused',
      'Not copied: the browser refused the clipboard.',
      () => ({ writeText: () => Promise.reject(new Error('no')) }),
    ],
    ['absent', 'Not copied: the browser refused the clipboard.', () => undefined],
  ] as const
  test.each(clipboards)('is copied as JSON: the clipboard is %s', async (_name, said, clipboard) => {
    const taken: string[] = []
    const value = clipboard(taken)
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value })
    try {
      const { sink } = mount()
      for (const event of story) sink(event)
      await page.getByRole('button', { name: 'Copy JSON' }).click()
      await expect.poll(() => shadow().querySelector('output')?.textContent).toBe(said)
      expect(taken.map((text): unknown => JSON.parse(text))).toEqual(said === 'Copied.' ? [story] : [])
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard')
    }
  })
})

describe('over the pages of a tab', () => {
  test('a closed panel leaves nothing on the page; the next page has its events and fold state', async () => {
    const first = mount()
    first.sink(one)
    await page.getByRole('button', { name: /Checkout events/ }).click()
    first.close()
    expect(document.querySelector('[data-portone-inspector]')).toBeNull()
    const second = mount()
    expect(lines()).toHaveLength(1)
    expect(shadow().querySelector('.toggle')?.getAttribute('aria-expanded')).toBe('false')
    second.sink(story[0] ?? one)
    expect(lines()).toHaveLength(2)
  })

  test('with keep: false each page starts empty and nothing is stored', () => {
    const first = mount({ keep: false })
    first.sink(one)
    first.close()
    mount({ keep: false })
    expect(lines()).toEqual([])
    expect(sessionStorage).toHaveLength(0)
  })

  test('a page restored from the cache has the events of later pages', () => {
    const { sink } = mount()
    sink(one)
    const key = sessionStorage.key(0) ?? ''
    sessionStorage.setItem(key, JSON.stringify({ isOpen: true, events: [one, one, one] }))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    expect(lines()).toHaveLength(3)
  })

  const odd: readonly string[] = [
    '',
    '{',
    'null',
    '{"events":1}',
    '{"events":[{"type":"loading","at":1}]}',
    '{"events":[null,1,{"type":"loaded"},{"type":"__proto__","at":1},{"type":"diagnostic","at":1},{"type":"told","at":"x"}]}',
  ]
  test.each(odd)('a stored value that is no event is ignored: %s', (text) => {
    mount().sink(one)
    const key = sessionStorage.key(0) ?? ''
    open.pop()?.close()
    sessionStorage.setItem(key, text)
    mount()
    expect(lines()).toEqual([])
  })

  test('an unknown event is shown as it is', () => {
    mount().sink(one)
    const key = sessionStorage.key(0) ?? ''
    open.pop()?.close()
    sessionStorage.setItem(key, JSON.stringify({ isOpen: true, events: [{ type: 'requested', at: 1e300 }] }))
    mount()
    expect(lines()[0]).toMatch(/^- Requested/)
  })

  test('refused storage breaks nothing', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
    try {
      mount().sink(one)
      expect(lines()).toHaveLength(1)
    } finally {
      if (own) Object.defineProperty(window, 'sessionStorage', own)
    }
  })
})

describe('accessibility and policy', () => {
  test.each(['ko', 'en'] as const)(
    'axe finds nothing in %s, empty, filled, opened and folded',
    async (language) => {
      document.documentElement.lang = language
      document.title = 'Shop'
      const { sink } = mount({ language: undefined })
      expect(shadow().querySelector('.panel')?.getAttribute('lang')).toBe(language)
      expect(await violations()).toEqual([])
      for (const event of story) sink(event)
      for (const details of shadow().querySelectorAll('details')) details.open = true
      expect(await violations()).toEqual([])
      await userEvent.click(shadow().querySelector('.toggle') ?? document.body)
      expect(await violations()).toEqual([])
    },
  )

  test('passes a strict style-src: no element has an inline style', () => {
    const { sink } = mount()
    for (const event of story) sink(event)
    expect(shadow().querySelectorAll('[style], style')).toHaveLength(0)
    expect(shadow().adoptedStyleSheets).toHaveLength(1)
  })

  test.each([
    [1280, 800],
    [390, 844],
    [320, 568],
  ])('at %i by %i it stays within the page', async (width, height) => {
    await page.viewport(width, height)
    const { sink } = mount()
    for (const event of story) sink({ ...event, paymentId: 'a'.repeat(64) })
    for (const isFolded of [false, true]) {
      if (isFolded) await userEvent.keyboard('{Tab}{Enter}')
      const panel = shadow().querySelector('.panel')?.getBoundingClientRect()
      expect(panel?.left).toBeGreaterThanOrEqual(0)
      expect(panel?.top).toBeGreaterThanOrEqual(0)
      expect(panel?.right).toBeLessThanOrEqual(width)
      expect(panel?.bottom).toBeLessThanOrEqual(height)
      for (const element of shadow().querySelectorAll('.event'))
        expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth)
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })
})
