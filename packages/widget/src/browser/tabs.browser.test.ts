import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { inicisV2 } from '@portone-checkout/core/gateways/v2'
import { mountCheckout } from '../index.js'
import { clear, customer, request } from '../../test/stage.js'

afterEach(() => {
  clear()
  localStorage.clear()
  Reflect.deleteProperty(window, 'PortOne')
  document.body.replaceChildren()
})

/** Takes the locks of another tab that pays this id; resolves to a function that releases them. */
const anotherTab = (paymentId: string): Promise<() => void> => {
  const name = `portone-checkout ${paymentId}`
  localStorage.setItem(name, '1')
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, () => new Promise<void>((release) => resolve(release)))
      .catch((reason: unknown) => reject(reason instanceof Error ? reason : new Error(String(reason))))
  })
}

const words = {
  ko: ['128,900원 결제하기', '다른 탭이나 창에서 이미 결제를 진행하고 있어요', '결제를 취소했어요'],
  en: ['Pay ₩128,900', 'in progress in another tab or window', 'Payment canceled'],
} as const

test.each(['ko', 'en'] as const)(
  'a payment that another tab has open is not opened, and the form says so (%s)',
  async (locale) => {
    const paymentId = `payment-${locale}`
    let answer: (response: unknown) => void = () => undefined
    const requestPayment = vi.fn<() => Promise<unknown>>(
      () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    )
    Reflect.set(window, 'PortOne', {
      requestPayment,
      requestIssueBillingKey: requestPayment,
      requestIssueBillingKeyAndPay: requestPayment,
    })
    const release = await anotherTab(paymentId)
    const mounted = mountCheckout(document.body, {
      channel: { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' },
      redirectUrl: 'https://shop.example/return',
      locale,
      request: { ...request, paymentId, customer },
    })
    const [pay, inProgress, canceled] = words[locale]
    const button = page.getByRole('button', { name: pay })
    await expect.element(button).toHaveAttribute('aria-busy', 'false')
    await button.click()
    await expect.element(page.getByRole('alert')).toHaveTextContent(inProgress)
    expect(requestPayment).not.toHaveBeenCalled()
    // When the other tab is done, it opens.
    release()
    await button.click()
    await vi.waitFor(() => expect(requestPayment).toHaveBeenCalledTimes(1))
    answer({ paymentId, code: 'USER_CANCEL', message: '' })
    await expect.element(page.getByRole('heading', { name: canceled })).toBeVisible()
    mounted.destroy()
  },
)
