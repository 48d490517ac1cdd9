import { expect, test, type Page } from '@playwright/test'
import { defaultChannels, startSandbox, type Sandbox } from '../src/index.js'
import { v1Payment } from './requests.js'
import {
  alertsOf,
  callV1,
  onPc,
  onPhone,
  openShop,
  pgFrame,
  settled,
  stillPending,
  visit,
  type Shop,
} from './shop.js'

let sandbox: Sandbox
let newer: Sandbox
let shop: Shop
test.beforeAll(async () => {
  sandbox = await startSandbox()
  newer = await startSandbox({
    channels: defaultChannels.map((channel) => ({ ...channel, v1Result: 'new' })),
  })
  shop = await openShop()
})
test.beforeEach(() => {
  sandbox.clearFaults()
  newer.clearFaults()
})
test.afterAll(async () => {
  await Promise.all([sandbox.close(), newer.close(), shop.close()])
})

const callWithout = (page: Page, ...input: unknown[]) =>
  page.evaluate((args) => {
    const imp: { request_pay(...args: unknown[]): void } = Reflect.get(window, 'IMP')
    imp.request_pay(...args)
  }, input)

test.describe('before a window opens', () => {
  test('no init, no arguments', async ({ page }) => {
    const alerts = alertsOf(page)
    const unhandled: string[] = []
    page.on('pageerror', (error) => unhandled.push(error.message))
    await visit(page, shop, sandbox.v1ScriptUrl)
    await callWithout(page, v1Payment('settle'))
    await callWithout(page, { ...v1Payment('settle'), pg: 'nice_v2' })
    await callWithout(page)
    await callWithout(page, { ...v1Payment('settle'), channelKey: undefined, pg: 'settle' })
    const newer = '판매자 코드가 설정되지 않았습니다. IMP.init() 또는 IMP.agency() 함수를 먼저 호출하세요.'
    await expect
      .poll(() => alerts)
      .toEqual([
        newer,
        newer,
        '결제요청 파라메터가 누락되었습니다.',
        '판매자 코드가 설정되지 않았습니다. IMP.init()함수를 먼저 호출하세요.',
      ])
    // In the new protocol a missing callback is called anyway.
    await expect.poll(() => unhandled.length).toBe(2)
  })

  for (const [what, more, expected] of [
    ['an amount as a string', { amount: '1000' }, { success: false, imp_uid: null, error_code: 'F400' }],
  ] as const) {
    test(what, async ({ page }) => {
      await visit(page, shop, sandbox.v1ScriptUrl)
      const param = v1Payment('html5_inicis', more)
      await callV1(page, param)
      expect(await settled(page)).toMatchObject({
        settled: 'called',
        value: { ...expected, merchant_uid: param.merchant_uid, error_msg: expect.any(String) },
      })
      await expect(page.locator('.imp-frame[data-testid=pg-frame]')).toHaveCount(0)
    })
  }

  test('a paid order calls back, on mobile too', async ({ page, isMobile }) => {
    const param = v1Payment('html5_inicis', { m_redirect_url: `${shop.url}/return` })
    await visit(page, shop, sandbox.v1ScriptUrl)
    await callV1(page, param)
    const pgWindow = isMobile ? page : pgFrame(page)
    // On mobile a navigation that is still running would abort the next visit.
    await pgWindow.getByTestId('pg-approve').waitFor()
    expect(await sandbox.approve(param.merchant_uid)).toBe(true)
    await visit(page, shop, sandbox.v1ScriptUrl)
    await callV1(page, param)
    expect(await settled(page)).toMatchObject({
      value: { success: false, error_code: 'F1002', error_msg: '이미 결제가 이루어진 거래건입니다.' },
    })
  })

  test('if reading the channels fails, a pg is never answered', async ({ page }) => {
    await visit(page, shop, `${sandbox.v1ScriptUrl}?fault=users-pg-500`)
    await callV1(page, v1Payment('html5_inicis', { channelKey: undefined, pg: 'html5_inicis' }))
    expect(await stillPending(page)).toBe(true)
    await expect(page.locator('iframe.imp-frame')).toHaveCount(0)
  })

  test('a user code without channels: NOT_READY for a pg', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const param = v1Payment('html5_inicis', { channelKey: undefined, pg: 'html5_inicis' })
    await callV1(page, param, 'imp99999999')
    expect(await settled(page)).toMatchObject({
      value: { success: false, imp_uid: null, error_code: 'NOT_READY' },
    })
  })

  test('an exception in the callback is ignored', async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const logged = page.waitForEvent('console', (message) => message.text().includes("merchant's mistake"))
    await visit(page, shop, sandbox.v1ScriptUrl)
    await page.evaluate((param) => {
      const imp: { init(code: string): void; request_pay(...args: unknown[]): void } = Reflect.get(
        window,
        'IMP',
      )
      imp.init('imp00000000')
      imp.request_pay({ ...param, amount: 'x' }, () => {
        throw new Error("merchant's mistake")
      })
    }, v1Payment('html5_inicis'))
    await logged
    expect(errors).toEqual([])
  })
})

test.describe('on mobile', { tag: '@own-device' }, () => {
  test.use(onPhone)

  test('a refusal without a callback redirects', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const param = v1Payment('html5_inicis', { amount: 'x', m_redirect_url: `${shop.url}/return` })
    await page.evaluate((body) => {
      const imp: { init(code: string): void; request_pay(...args: unknown[]): void } = Reflect.get(
        window,
        'IMP',
      )
      imp.init('imp00000000')
      imp.request_pay(body)
    }, param)
    await page.waitForURL(/\/return/)
    const query = new URL(page.url()).searchParams
    expect(query.get('imp_success')).toBe('false')
    expect(query.get('merchant_uid')).toBe(param.merchant_uid)
  })

  test('without m_redirect_url the result is lost', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const param = v1Payment('html5_inicis')
    await callV1(page, param)
    await page.getByTestId('pg-approve').click()
    await expect(page.getByTestId('pg-no-way-back')).toBeVisible()
    expect(sandbox.payment(param.merchant_uid)?.status).toBe('PAID')
  })

  test('new protocol: four parameters in the query', async ({ page }) => {
    await visit(page, shop, newer.v1ScriptUrl)
    const param = v1Payment('html5_inicis', { m_redirect_url: `${shop.url}/return` })
    await callV1(page, param)
    await page.getByTestId('pg-approve').click()
    await page.waitForURL(/\/return/)
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      imp_uid: newer.payment(param.merchant_uid)?.txId,
      merchant_uid: param.merchant_uid,
    })
  })
})

test.describe('on PC', { tag: '@own-device' }, () => {
  test.use(onPc)

  test('a blocked popup alerts and never calls back', async ({ page }) => {
    const alerts = alertsOf(page)
    await visit(page, shop, `${sandbox.v1ScriptUrl}?fault=popup-blocked`)
    await callV1(page, v1Payment('settle'))
    expect(await stillPending(page)).toBe(true)
    expect(alerts).toEqual(['팝업차단을 해제해주셔야 결제창이 나타납니다.'])
  })

  test("a blocked popup of the gateway's page: neither an alert nor a callback", async ({ page }) => {
    const alerts = alertsOf(page)
    await visit(page, shop, `${sandbox.v1ScriptUrl}?fault=popup-blocked`)
    await callV1(page, v1Payment('html5_inicis', { popup: true }))
    expect(await stillPending(page)).toBe(true)
    expect(alerts).toEqual([])
  })

  test('a closed popup is a failure', async ({ page, context }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const opened = context.waitForEvent('page')
    const param = v1Payment('settle_acc')
    await callV1(page, param)
    const window = await opened
    await window.getByTestId('pg-approve').waitFor()
    await window.close()
    expect(await settled(page)).toMatchObject({
      value: { success: false, imp_uid: sandbox.payment(param.merchant_uid)?.txId, error_code: 'F400' },
    })
  })

  test('init while a window is open removes the window, and the callback is never called', async ({
    page,
  }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    await callV1(page, v1Payment('html5_inicis'))
    await page.frameLocator('.imp-frame[data-testid=pg-frame]').getByTestId('pg-approve').waitFor()
    await page.evaluate(() => {
      const imp: { init(code: string): void } = Reflect.get(window, 'IMP')
      imp.init('imp00000000')
    })
    await expect(page.locator('.imp-frame[data-testid=pg-frame]')).toHaveCount(0)
    expect(await stillPending(page)).toBe(true)
  })

  // V1 adds a style element to the head, so styles must be allowed.
  test('works under a strict CSP that allows inline styles', async ({ page }) => {
    const { url } = sandbox
    const policy = `default-src 'none'; script-src ${url}; connect-src ${url}; frame-src ${url}; img-src data:; style-src 'unsafe-inline'`
    await visit(page, shop, sandbox.v1ScriptUrl, { policy })
    await callV1(page, v1Payment('html5_inicis'))
    await page.frameLocator('.imp-frame[data-testid=pg-frame]').getByTestId('pg-approve').click()
    expect(await settled(page)).toMatchObject({ value: { success: true } })
  })

  test.describe('new protocol', () => {
    test('a success has two ids only', async ({ page }) => {
      await visit(page, shop, newer.v1ScriptUrl)
      const param = v1Payment('html5_inicis')
      await callV1(page, param)
      await pgFrame(page).getByTestId('pg-approve').click()
      expect(await settled(page)).toEqual({
        settled: 'called',
        value: { imp_uid: newer.payment(param.merchant_uid)?.txId, merchant_uid: param.merchant_uid },
      })
    })

    test('a refusal has no imp_uid', async ({ page }) => {
      await visit(page, shop, newer.v1ScriptUrl)
      const param = v1Payment('html5_inicis', { buyer_tel: '' })
      await callV1(page, param)
      expect(await settled(page)).toEqual({
        settled: 'called',
        value: { merchant_uid: param.merchant_uid, error_code: 'F400', error_msg: expect.any(String) },
      })
    })

    test('a closed window is answered about four seconds later', async ({ page }) => {
      await visit(page, shop, newer.v1ScriptUrl)
      const param = v1Payment('html5_inicis')
      await callV1(page, param)
      const start = Date.now()
      await pgFrame(page).getByTestId('pg-close').click()
      expect(await settled(page)).toEqual({
        settled: 'called',
        value: {
          imp_uid: newer.payment(param.merchant_uid)?.txId,
          merchant_uid: param.merchant_uid,
          error_code: 'F400',
          error_msg: '사용자가 결제를 취소하였습니다.',
        },
      })
      expect(Date.now() - start).toBeGreaterThan(3500)
    })
  })
})
