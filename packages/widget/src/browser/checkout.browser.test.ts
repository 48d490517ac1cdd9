import { CheckoutError, isUndecided, type Diagnostic, type Outcome } from '@portone-checkout/core'
import { html5Inicis } from '@portone-checkout/core/gateways/v1'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fakeCheckout } from '../../test/fake-checkout.js'
import { clear, consents, customer, expectFocus, focused, ids, mount, request } from '../../test/stage.js'

afterEach(clear)

const pay = () => page.getByRole('button', { name: '128,900원 결제하기' })

test('a buyer picks a method, fills in what is missing, agrees and pays', async () => {
  const onOutcome = vi.fn<(outcome: Outcome) => void>()
  const { checkout } = mount({ consents, onOutcome })
  await userEvent.click(page.getByText('간편결제', { exact: true }))
  await userEvent.click(page.getByText('카카오페이'))
  await page.getByRole('textbox', { name: '이름' }).fill('김민수')
  await page.getByRole('textbox', { name: '휴대폰 번호' }).fill('010-1234-5678')
  await page.getByRole('textbox', { name: '이메일' }).fill('minsu@example.com')
  await userEvent.click(page.getByText('구매 조건 동의'))
  await pay().click()
  expect(checkout.opened).toEqual([
    {
      operation: 'requestPayment',
      request: {
        ...request,
        payMethod: 'EASY_PAY',
        easyPay: { easyPayProvider: 'KAKAOPAY' },
        customer: { fullName: '김민수', phoneNumber: '01012345678', email: 'minsu@example.com' },
      },
    },
  ])
  checkout.answer({ status: 'completed', ...ids })
  const heading = page.getByRole('heading', { name: '결제 요청을 마쳤어요' })
  await expectFocus(heading)
  expect(onOutcome).toHaveBeenCalledExactlyOnceWith({ status: 'completed', ...ids })
})

test('the layout does not shift when createRequest answers', async () => {
  let answer: (request: object) => void = () => undefined
  mount({
    request: { customer },
    createRequest: () =>
      new Promise((resolve) => {
        answer = (created) => resolve({ ...created })
      }),
  })
  const card = page.getByRole('radio', { name: '신용·체크카드' })
  await expect.element(card).toBeInTheDocument()
  const before = card.element().getBoundingClientRect().top
  answer(request)
  await expect.element(pay()).toHaveAttribute('aria-busy', 'false')
  expect(card.element().getBoundingClientRect().top).toBe(before)
})

test('the buyer is not asked for what the merchant gave', async () => {
  mount({ request: { ...request, customer } })
  await expect.element(pay()).toBeVisible()
  expect(page.getByRole('textbox').elements()).toEqual([])
})

test('three clicks in one task open one window, and the button shows it without losing the focus', async () => {
  const { checkout } = mount({ request: { ...request, customer } })
  await expect.element(pay()).toHaveAttribute('aria-busy', 'false')
  const button = pay().element()
  if (!(button instanceof HTMLButtonElement)) throw new Error('no button')
  button.focus()
  for (let click = 0; click < 3; click++) button.click()
  expect(checkout.opened).toHaveLength(1)
  const busy = page.getByRole('button', { name: '결제창을 열고 있어요' })
  await expect.element(busy).toHaveAttribute('aria-disabled', 'true')
  await expectFocus(busy)
  expect(button.disabled).toBe(false)
})

test('the error summary takes the focus, and each entry links to its field', async () => {
  const { checkout } = mount({ consents })
  await pay().click()
  const summary = page.getByRole('region', { name: '4개 항목을 확인해 주세요' })
  await expectFocus(summary)
  expect(checkout.opened).toEqual([])
  const email = page.getByRole('textbox', { name: '이메일' })
  await expect.element(email).toHaveAccessibleDescription('이메일을 입력해 주세요.')
  await expect.element(email).toBeInvalid()
  await summary.getByRole('link', { name: '이메일을 입력해 주세요.' }).click()
  await expectFocus(email)
  await userEvent.keyboard('minsu@')
  await expect.element(email).toHaveAccessibleDescription('이메일을 name@example.com 형식으로 입력해 주세요.')
  await userEvent.keyboard('example.com')
  await expect.element(email).not.toBeInvalid()
  await expect.element(page.getByRole('heading', { name: '3개 항목을 확인해 주세요' })).toBeVisible()
  // A consent's entry links to its checkbox.
  await page.getByRole('link', { name: '‘구매 조건 동의’에 동의해 주세요.' }).click()
  await expectFocus(page.getByRole('checkbox', { name: '구매 조건 동의 (필수)' }))
})

test('methods are one tab stop, chosen with the arrow keys, and typed values stay', async () => {
  mount()
  const name = page.getByRole('textbox', { name: '이름' })
  await name.fill('김민수')
  const card = page.getByRole('radio', { name: '신용·체크카드' })
  const first = card.element()
  if (!(first instanceof HTMLElement)) throw new Error('no radio')
  first.focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(page.getByRole('radio', { name: '계좌이체' })).toBeChecked()
  await expectFocus(page.getByRole('radio', { name: '계좌이체' }))
  await userEvent.tab()
  expect(focused()).toBe(name.element())
  await expect.element(name).toHaveValue('김민수')
})

test('the Enter key in a field pays', async () => {
  const { checkout } = mount({ request: { ...request, customer: { ...customer, email: undefined } } })
  await page.getByRole('textbox', { name: '이메일' }).fill('minsu@example.com')
  await userEvent.keyboard('{Enter}')
  expect(checkout.opened).toHaveLength(1)
})

test('one checkbox agrees to everything', async () => {
  mount({ consents })
  await userEvent.click(page.getByText('전체 동의'))
  await expect.element(page.getByRole('checkbox', { name: '할인 소식 받기 (선택)' })).toBeChecked()
  await userEvent.click(page.getByText('구매 조건 동의'))
  await expect.element(page.getByRole('checkbox', { name: '전체 동의' })).not.toBeChecked()
})

const endings: readonly (readonly [Outcome, string, string | undefined])[] = [
  [{ status: 'canceled', final: true, ...ids }, '결제를 취소했어요', '다시 시도하기'],
  [
    { status: 'failed', final: true, code: 'X', message: 'raw PG words', ...ids },
    '결제하지 못했어요',
    '다시 시도하기',
  ],
  [
    { status: 'failed', final: false, code: 'X', message: 'raw PG words', ...ids },
    '결제 여부가 아직 확정되지 않았어요',
    '결제 화면으로 돌아가기',
  ],
  [
    { status: 'unknown', reason: 'no-answer', ...ids },
    '결제 결과를 확인하고 있어요',
    '결제 화면으로 돌아가기',
  ],
  [{ status: 'unknown', reason: 'already-paid', ...ids }, '이미 결제된 주문이에요', undefined],
  [{ status: 'redirecting', ...ids }, '결제 페이지로 이동하고 있어요', undefined],
]

test.each(endings)('shows the outcome %o', async (outcome, title, next) => {
  const { checkout, target } = mount({ request: { ...request, customer } })
  await pay().click()
  checkout.answer(outcome)
  await expectFocus(page.getByRole('heading', { name: title }))
  const text = target.firstElementChild?.shadowRoot?.textContent ?? ''
  expect(text).not.toContain('raw PG words')
  if (isUndecided(outcome)) expect(text).not.toMatch(/실패|못했|결제된 금액은 없/)
  if (next === undefined) expect(page.getByRole('button').elements()).toEqual([])
  else {
    await page.getByRole('button', { name: next }).click()
    await expect.element(pay()).toBeVisible()
    await expectFocus(page.getByRole('form', { name: '결제' }))
  }
})

test('while the server is slow the button is busy; when it fails the button offers to reload', async () => {
  let fail: (error: Error) => void = () => undefined
  const prepare = vi
    .fn<() => Promise<void>>()
    .mockImplementationOnce(
      () =>
        new Promise((_, reject) => {
          fail = reject
        }),
    )
    .mockResolvedValue()
  const { checkout } = mount({ request: { ...request, customer } }, fakeCheckout({ prepare }))
  await expect.element(pay()).toHaveAttribute('aria-busy', 'true')
  const waiting = pay().element()
  if (waiting instanceof HTMLElement) waiting.click()
  expect(checkout.opened).toEqual([])
  fail(new Error('offline'))
  await expect.element(page.getByRole('alert')).toHaveTextContent('결제를 준비하지 못했어요')
  const reload = page.getByRole('button', { name: '다시 불러오기' })
  await reload.click()
  await expect.element(pay()).toHaveAttribute('aria-busy', 'false')
  // The click that reloads does not pay: the buyer has not seen the pay button yet.
  expect(checkout.opened).toEqual([])
  await expectFocus(pay())
  await pay().click()
  expect(checkout.opened).toHaveLength(1)
})

test('destroy leaves the merchant’s page as it was', async () => {
  const { mounted, target } = mount()
  target.prepend('Order')
  mounted.destroy()
  expect(target.innerHTML).toBe('Order')
})

test('element ids are stable: a prefix, the mount’s number and the path', async () => {
  const first = mount({ idPrefix: 'shop' })
  await expect.element(page.getByRole('textbox', { name: '이메일' })).toBeVisible()
  const email = first.target.firstElementChild?.shadowRoot?.querySelector('[autocomplete=email]')
  expect(email?.id).toMatch(/^shop-\d+-customer-email$/)
  expect(email?.getAttribute('inputmode')).toBe('email')
})

test('a V1 channel has the same form and request, and shows its dialect’s errors at the fields', async () => {
  const { checkout } = mount({
    channel: { gateway: html5Inicis, userCode: 'imp00000000', channelKey: 'channel-key-1' },
  })
  const phone = page.getByRole('textbox', { name: '휴대폰 번호' })
  await phone.fill('010-1234-5678')
  expect(page.getByRole('textbox').elements()).toHaveLength(1)
  await pay().click()
  expect(checkout.opened[0]).toEqual({
    operation: 'requestPayment',
    request: { ...request, payMethod: 'CARD', customer: { phoneNumber: '01012345678' } },
  })
  const finding = { severity: 'error', code: 'invalid-format', path: 'buyer_tel', docs: '' } as const
  checkout.refuse(new CheckoutError('invalid-request', { diagnostics: [finding] }))
  await expectFocus(page.getByRole('region', { name: '1개 항목을 확인해 주세요' }))
  await expect.element(phone).toBeInvalid()
})

test('with the page’s own checkout on mobile, a missing redirectUrl is not reported and an invalid one is', async () => {
  const paths: string[] = []
  const onDiagnostics = (found: readonly Diagnostic[]): void =>
    void paths.push(...found.map(({ path }) => path))
  const incomplete = { ...request, currency: 'EUR', customer }
  mount({ request: incomplete, redirectUrl: undefined, onDiagnostics }, fakeCheckout({ device: 'mobile' }))
  await vi.waitFor(() => expect(paths).toContain('currency'))
  expect(paths).not.toContain('redirectUrl')
  paths.length = 0
  mount(
    { request: incomplete, redirectUrl: 'javascript:alert(1)', onDiagnostics },
    fakeCheckout({ device: 'mobile' }),
  )
  await vi.waitFor(() => expect(paths).toContain('redirectUrl'))
})
