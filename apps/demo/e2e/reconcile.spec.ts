import { devices } from '@playwright/test'
import type { Page } from '@playwright/test'
import type * as Start from '../src/server/start.js'
import { Buyer, expect, test } from './shop.js'

// One sandbox serves a worker's tests one after another: a fault of one is none of the next.
test.beforeEach(({ sandbox }) => sandbox.clearFaults())
test.afterEach(({ sandbox }) => sandbox.clearFaults())

const isReconcile = (url: string): boolean => new URL(url).pathname === '/api/reconcile'

/** What the shop's server was told, by pages that live and pages that close. */
const toldTo = (page: Page): readonly Record<string, unknown>[] => {
  const told: Record<string, unknown>[] = []
  page.context().on('request', (request) => {
    const body: unknown = isReconcile(request.url()) ? request.postDataJSON() : undefined
    if (typeof body === 'object' && body !== null) told.push({ ...body })
  })
  return told
}

/** What PortOne answers when the shop's server asks about a payment; `deaf`: from then on it cannot ask. */
const answersAbout = (shop: Start.Shop, id: string) => {
  const { api } = shop.portone.channel('kpn') ?? {}
  if (!api) throw new Error('no channel')
  const findPayment: typeof api.findPayment = api.findPayment.bind(api)
  const answers: string[] = []
  let isDeaf = false
  Reflect.set(api, 'findPayment', async (...parameters: Parameters<typeof findPayment>) => {
    const isAbout = parameters[0].paymentId === id
    if (isAbout && isDeaf) throw new Error('Not to be reached.')
    const answer = await findPayment(...parameters)
    if (isAbout) answers.push(answer.status)
    return answer
  })
  return {
    answers,
    deaf: () => void (isDeaf = true),
    restore: () => Reflect.set(api, 'findPayment', findPayment),
  }
}

const heading = (buyer: Buyer, name: string) => buyer.widget.getByRole('heading', { name })
const checking = '결제가 되었는지 확인하고 있어요'

/** A phone's window takes the page along; where the page must stay, the mobile project is a narrow window on a PC. */
const staying = { userAgent: devices['Desktop Chrome'].userAgent, isMobile: false, hasTouch: false }

test.describe('an outcome that the page could not learn', () => {
  test.use(staying)

  test('status-offline: paid all the same, and the order says so', async ({ buyer, sandbox }) => {
    const told = toldTo(buyer.page)
    const id = await buyer.openCheckout('kpn')
    await buyer.fill()
    const window = await buyer.pay('kpn')
    sandbox.setFault('status-offline')
    sandbox.setFault('close-after-approval')
    sandbox.setFault('webhook-off')
    await buyer.end(window, 'approve')
    await buyer.expectStatus('paid')
    expect(await buyer.timeline()).toEqual(['ordered', 'paid', 'preparing'])
    expect(told).toMatchObject([{ dialect: 'v2', paymentId: id, reason: 'unknown' }])
    // Ids only.
    expect(JSON.stringify(told)).not.toMatch(/김네시|010|four@/)
  })

  test('status-offline, and nothing was paid: first the answer, then another try', async ({
    buyer,
    sandbox,
  }) => {
    const id = await buyer.openCheckout('kpn')
    await buyer.fill()
    const window = await buyer.pay('kpn')
    sandbox.setFault('status-offline')
    await window.getByTestId('pg-close').click()
    await expect(heading(buyer, checking)).toBeFocused()
    await expect(buyer.widget.getByRole('button')).toHaveCount(0)
    await expect(heading(buyer, '결제되지 않았어요')).toBeFocused({ timeout: 15_000 })
    sandbox.clearFaults()
    await buyer.widget.getByRole('button', { name: '다시 시도하기' }).click()
    await buyer.ready()
    await buyer.end(await buyer.pay('kpn'), 'approve')
    await buyer.expectStatus('paid')
    // The same order, tried twice: PortOne lets one of the tries succeed.
    await expect(buyer.page.getByTestId('order-id')).toHaveText(id)
  })

  test('the shop’s server is down: nobody is told that nothing was paid, and the buyer may ask again', async ({
    buyer,
    sandbox,
  }) => {
    const { page } = buyer
    await page.clock.install()
    await buyer.openCheckout('kpn')
    await buyer.fill()
    const window = await buyer.pay('kpn')
    sandbox.setFault('status-offline')
    sandbox.setFault('close-after-approval')
    await page.route('**/api/reconcile', (route) => route.abort())
    await buyer.end(window, 'approve')
    await expect(heading(buyer, checking)).toBeVisible()
    const again = buyer.widget.getByRole('button', { name: '다시 확인하기' })
    await expect(async () => {
      await page.clock.runFor(2_000)
      await expect(again).toBeVisible({ timeout: 100 })
    }).toPass()
    await expect(heading(buyer, '결제 결과를 확인하고 있어요')).toBeVisible()
    await expect(buyer.widget).not.toContainText(/못했|않았|다시 시도/)
    await page.unroute('**/api/reconcile')
    await again.click()
    await buyer.expectStatus('paid')
  })

  test('close-never-settles: the buyer goes elsewhere, and the page’s last word is heard', async ({
    buyer,
    sandbox,
    shop,
  }) => {
    sandbox.setFault('close-never-settles')
    sandbox.setFault('close-after-approval')
    sandbox.setFault('webhook-off')
    const id = await buyer.openCheckout('kpn')
    await buyer.fill()
    await buyer.end(await buyer.pay('kpn'), 'approve')
    await expect.poll(() => sandbox.payment(id)?.status).toBe('PAID')
    const { answers, deaf, restore } = answersAbout(shop, id)
    try {
      // Somewhere else in the same tab, as a buyer goes who sees nothing happen.
      await buyer.page.goto('/')
      await expect.poll(() => answers).toContain('paid')
      await expect
        .poll(async () => (await buyer.page.request.get(`/api/orders/${id}`)).json())
        .toMatchObject({
          status: 'paid',
        })
      deaf()
      await buyer.page.goto(`/orders/${id}`)
      await buyer.expectStatus('paid')
    } finally {
      restore()
    }
  })
})

test('a page that is closed in the middle of a payment: the server looks by itself, and the order is paid', async ({
  buyer,
  sandbox,
  context,
  shop,
}) => {
  sandbox.setFault('webhook-off')
  const { page } = buyer
  const id = await buyer.openCheckout('kpn')
  const { answers, deaf, restore } = answersAbout(shop, id)
  try {
    await buyer.fill()
    await buyer.pay('kpn')
    // On a phone the checkout left for the PG's page and said so; on PC it closes over the open window.
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => answers).toContain('ready')
    expect(await sandbox.approve(id)).toBe(true)
    // No page, no webhook: the server asks again because a page once told it of the attempt.
    await expect.poll(() => answers, { timeout: 15_000 }).toContain('paid')
    const later = await context.newPage()
    await expect
      .poll(async () => (await later.request.get(`${shop.url}/api/orders/${id}`)).json())
      .toMatchObject({
        status: 'paid',
        timeline: [{ type: 'ordered' }, { type: 'paid' }, { type: 'preparing' }],
      })
    // What the order's page says it has from the shop alone.
    deaf()
    await later.goto(`${shop.url}/orders/${id}`)
    await expect(later.getByTestId('order-status')).toHaveAttribute('data-status', 'paid')
  } finally {
    restore()
  }
})

test('paid, and back to the checkout without a word: it asks first, and leads to the order', async ({
  buyer,
  sandbox,
  isMobile,
}) => {
  const { page } = buyer
  sandbox.setFault('webhook-off')
  const id = await buyer.openCheckout('kpn')
  await buyer.fill()
  await buyer.pay('kpn')
  expect(await sandbox.approve(id)).toBe(true)
  if (isMobile) await page.goBack()
  else await page.reload()
  await buyer.expectStatus('paid')
  await expect(page.getByTestId('order-id')).toHaveText(id)
  expect(sandbox.payments().filter((payment) => payment.id === id && payment.status === 'PAID')).toHaveLength(
    1,
  )
})

for (const gateway of ['kpn', 'inicis_v2'] as const) {
  test(`the tab was closed, and the buyer comes again, to ${gateway}: it is paid already`, async ({
    buyer,
    sandbox,
    context,
    shop,
  }) => {
    sandbox.setFault('webhook-off')
    const id = await buyer.openCheckout('kpn')
    await buyer.fill()
    await buyer.pay('kpn')
    expect(await sandbox.approve(id)).toBe(true)
    await buyer.page.close()
    const again = await context.newPage()
    await again.goto(`${shop.url}/checkout?product=moon-jar&gateway=${gateway}`)
    await again.waitForURL(`**/orders/${id}`)
    await expect(again.getByTestId('order-status')).toHaveAttribute('data-status', 'paid')
    // Bought anew after that, it is another order.
    const ordered = again.waitForResponse('**/api/orders')
    await again.goto(`${shop.url}/checkout?product=moon-jar&gateway=${gateway}`)
    expect(JSON.stringify(await (await ordered).json())).not.toContain(id)
  })
}

test.describe('a second tab', () => {
  test.use(staying)
  for (const [language, words] of [
    ['ko', '다른 탭이나 창에서 이미 결제를 진행하고 있어요'],
    ['en', 'in progress in another tab or window'],
  ] as const) {
    test(`pays the same order: it is told so, and opens nothing (${language})`, async ({
      buyer,
      sandbox,
      context,
      isMobile,
    }) => {
      const fillAndPay = async ({ widget, payButton }: Buyer) => {
        for (const [name, value] of [
          ['customer.fullName', '김네시'],
          ['customer.phoneNumber', '010-1234-5678'],
          ['customer.email', 'four@example.com'],
        ] as const)
          await widget.locator(`input[name="${name}"]`).fill(value)
        await widget.getByRole('checkbox').last().check({ force: true })
        await payButton.click()
      }
      const id = await buyer.openCheckout('inicis_v2', `/checkout?product=moon-jar&lang=${language}`)
      await fillAndPay(buyer)
      const window = buyer.page.locator('iframe:visible').contentFrame()
      await expect(window.getByTestId('pg-approve')).toBeVisible()

      const second = new Buyer(await context.newPage(), isMobile)
      await second.page.goto(buyer.page.url())
      await second.ready()
      await fillAndPay(second)
      await expect(second.widget.getByRole('alert')).toContainText(words)
      await expect(second.page.getByTestId('pg-frame')).toHaveCount(0)
      expect(sandbox.payments().filter((payment) => payment.id === id)).toHaveLength(1)

      // The first tab goes on as if nothing had been.
      await buyer.end(window, 'approve')
      await buyer.expectStatus('paid')
      await expect(buyer.page.getByTestId('order-id')).toHaveText(id)
    })
  }
})

test.describe('the way home', () => {
  /** Pays on a phone, or on PC makes the address that a PG would have come back to. */
  const paidAt = async (buyer: Buyer, isMobile: boolean, txId: (id: string) => string | undefined) => {
    const returned = isMobile ? buyer.page.waitForRequest(/\/return\?/) : undefined
    const id = await buyer.buy('kpn', 'approve')
    await buyer.expectStatus('paid')
    const made = `/return?order=${id}&paymentId=${id}&transactionType=PAYMENT&txId=${txId(id) ?? ''}`
    return { id, address: (await returned)?.url() ?? made }
  }

  test('the result is off the address bar before anything is asked, and a reload tells the same', async ({
    buyer,
    sandbox,
    isMobile,
    baseURL,
  }) => {
    const { page } = buyer
    const { id, address } = await paidAt(buyer, isMobile, (of) => sandbox.payment(of)?.txId)
    await page.route('**/complete', (route) => route.abort())
    await page.goto(address)
    await expect(page.getByTestId('returning').getByRole('button')).toBeVisible()
    expect(page.url()).toBe(`${baseURL}/return?order=${id}`)
    await page.reload()
    await expect(page.getByTestId('returning').getByRole('button')).toBeVisible()
    await page.unroute('**/complete')
    await page.getByTestId('returning').getByRole('button').click()
    await page.waitForURL(`**/orders/${id}`)
    await buyer.expectStatus('paid')
    // The way back does not lead into the return again.
    await page.goBack()
    expect(new URL(page.url()).pathname).not.toBe('/return')
  })

  test('in another tab, without a journal: the server knows', async ({
    buyer,
    sandbox,
    isMobile,
    browser,
    baseURL,
  }) => {
    const { id, address } = await paidAt(buyer, isMobile, (of) => sandbox.payment(of)?.txId)
    const elsewhere = await browser.newContext({ locale: 'ko-KR' })
    const page = await elsewhere.newPage()
    await page.goto(new URL(address, baseURL).href)
    await page.waitForURL(`**/orders/${id}`)
    await expect(page.getByTestId('order-status')).toHaveAttribute('data-status', 'paid')
    await elsewhere.close()
  })

  for (const [name, query] of [
    ['a success that somebody typed', 'order=MINE&paymentId=MINE&transactionType=PAYMENT'],
    ['no result at all', 'order=MINE'],
    ['another’s payment', 'order=MINE&paymentId=someone-elses&transactionType=PAYMENT'],
    ['a doubled id', 'order=MINE&paymentId=MINE&paymentId=someone-elses&transactionType=PAYMENT'],
    ['only the PG’s id', 'paymentId=MINE&transactionType=PAYMENT'],
    ['an id that needs escaping', 'order=MINE&paymentId=%22%3E%3Cimg%20src%3Dx%3E&code=X&message=%3Cb%3E'],
  ] as const) {
    test(`${name}: the order as the server knows it @own-device`, async ({ buyer, sandbox }) => {
      const id = await buyer.openCheckout('kpn')
      await buyer.page.goto(`/return?${query.replaceAll('MINE', id)}`)
      await buyer.page.waitForURL(`**/orders/${id}`)
      await buyer.expectStatus('checking')
      expect(sandbox.payments().filter((payment) => payment.id === id)).toHaveLength(0)
    })
  }

  for (const query of [
    'order=//evil.example',
    'order=https://evil.example&paymentId=x&transactionType=PAYMENT',
    'order=..%2F..%2Fevil',
    'order=javascript:alert(1)&imp_uid=imp_1&merchant_uid=x&imp_success=true',
  ]) {
    test(`leads nowhere else: ${query} @own-device`, async ({ page, baseURL }) => {
      await page.goto(`/return?${query}`)
      await expect(page.getByTestId('no-order')).toBeVisible()
      expect(new URL(page.url()).origin).toBe(baseURL)
    })
  }
})

test('inside another app, the buyer is told what may happen and what to do', async ({
  browser,
  baseURL,
  isMobile,
}) => {
  const userAgent = isMobile
    ? 'Mozilla/5.0 (Linux; Android 14; SM-S918N; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36 KAKAOTALK 11.2.0'
    : 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
  const context = await browser.newContext({
    userAgent,
    locale: 'ko-KR',
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  await page.goto(`${baseURL}/checkout?product=moon-jar&gateway=kpn`)
  await expect(page.getByTestId('checkout').locator('button[type=submit]')).toHaveAttribute(
    'aria-busy',
    'false',
  )
  await expect(page.getByTestId('in-app')).toHaveCount(isMobile ? 1 : 0)
  await context.close()
})
