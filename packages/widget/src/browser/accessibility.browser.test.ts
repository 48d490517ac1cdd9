import { afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Outcome } from '@portone-checkout/core'
import type { CheckoutOptions } from '../index.js'
import { clear, consents, customer, expectFocus, ids, mount, request, violations } from '../../test/stage.js'

afterEach(clear)

const outcomes: readonly Outcome[] = [
  { status: 'completed', ...ids },
  { status: 'canceled', final: true, ...ids },
  { status: 'failed', final: true, code: 'X', message: '', ...ids },
  { status: 'unknown', reason: 'no-answer', ...ids },
  { status: 'redirecting', ...ids },
]

const looks = (['ko', 'en'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).map((theme) => ({ locale, theme })),
)

describe.each(looks)('$locale, $theme', (look: Pick<CheckoutOptions, 'locale' | 'theme'>) => {
  const pay = () => page.getByRole('button', { name: /128,900/ })

  test('the form with each method chosen', async () => {
    const { target } = mount({ ...look, consents, installments: [0, 2, 3] })
    await expect.element(pay()).toHaveAttribute('aria-busy', 'false')
    const radios =
      target.firstElementChild?.shadowRoot?.querySelectorAll<HTMLInputElement>('.methods input') ?? []
    expect(radios).toHaveLength(6)
    for (const radio of radios) {
      radio.click()
      await new Promise(requestAnimationFrame)
      expect(radio.checked).toBe(true)
      expect(await violations(target)).toEqual([])
    }
  })

  test('the form with errors', async () => {
    const { target } = mount({ ...look, consents, methods: ['EASY_PAY'] })
    await pay().click()
    await expectFocus(page.getByRole('region').first())
    expect(await violations(target)).toEqual([])
  })

  test('the form while the window opens', async () => {
    const { target } = mount({ ...look, request: { ...request, customer } })
    await pay().click()
    expect(await violations(target)).toEqual([])
  })

  test.each(outcomes)('the outcome $status', async (outcome) => {
    const { target } = mount({ ...look, outcome, orderUrl: '/orders/1' })
    await expectFocus(page.getByRole('heading'))
    expect(await violations(target)).toEqual([])
  })
})
