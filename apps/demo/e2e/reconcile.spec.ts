import type { Page } from '@playwright/test'
import type * as Start from '../src/server/start.js'
import { Buyer, expect, pcBrowser, test } from './shop.js'

// A worker's tests share one sandbox, so each test clears the faults.
test.beforeEach(({ sandbox }) => sandbox.clearFaults())
test.afterEach(({ sandbox }) => sandbox.clearFaults())

const isReconcile = (url: string): boolean => new URL(url).pathname === '/api/reconcile'

/** The reports that the shop's server received, also from closing pages. */
const reportsFrom = (page: Page): readonly Record<string, unknown>[] => {
  const reports: Record<string, unknown>[] = []
  page.context().on('request', (request) => {
    const body: unknown = isReconcile(request.url()) ? request.postDataJSON() : undefined
    if (typeof body === 'object' && body !== null) reports.push({ ...body })
  })
  return reports
}

/** Records PortOne's answers to the shop's server about a payment; `deaf`: from then on PortOne is unreachable. */
const answersAbout = (shop: Start.Shop, id: string) => {
  const { api } = shop.portone.channel('kpn') ?? {}
  if (!api) throw new Error('no channel')
  const findPayment: typeof api.findPayment = api.findPayment.bind(api)
  const answers: string[] = []
  let isDeaf = false
  Reflect.set(api, 'findPayment', async (...parameters: Parameters<typeof findPayment>) => {
    const isAbout = parameters[0].paymentId === id
    if (isAbout && isDeaf) throw new Error('PortOne is unreachable.')
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

test.describe('an outcome that the page does not know', () => {
  test.use(pcBrowser)

  test('status-offline: it was paid, and the order shows it', async ({ buyer, sandbox }) => {
    const reports = reportsFrom(buyer.page)
    const id = await buyer.openCheckout('kpn')
    await buyer.fill()
    const window = await buyer.pay('kpn')
    sandbox.setFault('status-offline')
    sandbox.setFault('close-after-approval')
    sandbox.setFault('webhook-off')
    await buyer.end(window, 'approve')
    await buyer.expectStatus('paid')
    expect(await buyer.timeline()).toEqual(['ordered', 'paid', 'preparing'])
    expect(reports).toMatchObject([{ dialect: 'v2', paymentId: id, reason: 'unknown' }])
    // Ids only.
    expect(JSON.stringify(reports)).not.toMatch(/김네시|010|four@/)
  })

  test('status-offline and unpaid: the server is asked before another try is offered', async ({
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
    // Both tries use one order: PortOne lets one of them succeed.
    await expect(buyer.page.getByTestId('order-id')).toHaveText(id)
  })

  test('the shop’s server is down: the page does not say that nothing was paid, and offers to ask again', async ({
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

  test('close-never-settles: the buyer leaves, and the page’s beacon arrives', async ({
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
      // The buyer opens another page in the same tab.
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

test('the page is closed during the payment: the server looks it up, and the order is paid', async ({
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
    // On a phone the page was replaced by the PG's and has reported it; on PC it is closed while the window is open.
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => answers).toContain('ready')
    expect(await sandbox.approve(id)).toBe(true)
    // Without page and webhook the server asks again because of the page's report.
    await expect.poll(() => answers, { timeout: 15_000 }).toContain('paid')
    const later = await context.newPage()
    await expect
      .poll(async () => (await later.request.get(`${shop.url}/api/orders/${id}`)).json())
      .toMatchObject({
        status: 'paid',
        timeline: [{ type: 'ordered' }, { type: 'paid' }, { type: 'preparing' }],
      })
    // The order's page shows the shop's data only.
    deaf()
    await later.goto(`${shop.url}/orders/${id}`)
    await expect(later.getByTestId('order-status')).toHaveAttribute('data-status', 'paid')
  } finally {
    restore()
  }
})

test('paid, and back to the checkout without a result: it asks the server and leads to the order', async ({
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
  test(`the tab was closed, and the buyer returns to pay through ${gateway}: it is paid already`, async ({
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
    // Buying again after that makes another order.
    const ordered = again.waitForResponse('**/api/orders')
    await again.goto(`${shop.url}/checkout?product=moon-jar&gateway=${gateway}`)
    expect(JSON.stringify(await (await ordered).json())).not.toContain(id)
  })
}

test.describe('a second tab', () => {
  test.use(pcBrowser)
  for (const [language, words] of [
    ['ko', '다른 탭이나 창에서 이미 결제를 진행하고 있어요'],
    ['en', 'in progress in another tab or window'],
  ] as const) {
    test(`with the same order says so and opens nothing (${language})`, async ({
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

      // The first tab continues unaffected.
      await buyer.end(window, 'approve')
      await buyer.expectStatus('paid')
      await expect(buyer.page.getByTestId('order-id')).toHaveText(id)
    })
  }
})

test.describe('the return', () => {
  /** Pays on a phone, or on PC makes the return URL that a PG would redirect to. */
  const paidAt = async (buyer: Buyer, isMobile: boolean, txId: (id: string) => string | undefined) => {
    const returned = isMobile ? buyer.page.waitForRequest(/\/return\?/) : undefined
    const id = await buyer.buy('kpn', 'approve')
    await buyer.expectStatus('paid')
    const made = `/return?order=${id}&paymentId=${id}&transactionType=PAYMENT&txId=${txId(id) ?? ''}`
    return { id, address: (await returned)?.url() ?? made }
  }

  test('the result is removed from the URL before any request, and a reload shows the same', async ({
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
    // Going back does not open the return page again.
    await page.goBack()
    expect(new URL(page.url()).pathname).not.toBe('/return')
  })

  test('in another tab, without a journal: the server has the result', async ({
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
    test(`${name}: shows the server's state of the order @own-device`, async ({ buyer, sandbox }) => {
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
    test(`never redirects elsewhere: ${query} @own-device`, async ({ page, baseURL }) => {
      await page.goto(`/return?${query}`)
      await expect(page.getByTestId('no-order')).toBeVisible()
      expect(new URL(page.url()).origin).toBe(baseURL)
    })
  }
})

test('in an in-app browser the buyer is told what may happen and what to do', async ({
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
