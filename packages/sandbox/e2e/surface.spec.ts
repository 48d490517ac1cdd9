import { devices, expect, test, type Page } from '@playwright/test'
import { defaultChannels, startSandbox, type Sandbox } from '../src/index.js'
import { v1Payment, v2Payment } from './requests.js'
import {
  callV1,
  callV2,
  onPc,
  onPhone,
  openShop,
  pgFrame,
  settled,
  stillPending,
  visit,
  type Shop,
} from './shop.js'

// The members of both globals, V1's smaller functions, and edge cases.

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
test.beforeEach(() => sandbox.reset())
test.afterAll(async () => {
  await Promise.all([sandbox.close(), newer.close(), shop.close()])
})

const membersOf = (page: Page, global: string): Promise<readonly string[]> =>
  page.evaluate((name) => {
    const value: unknown = Reflect.get(window, name)
    const members = typeof value === 'object' && value !== null ? Object.keys(value) : []
    return members.toSorted((one, two) => (one < two ? -1 : 1))
  }, global)

interface Imp {
  init(code: string): void
  agency(code: string, tier: string): void
  deinit(): void
  request_pay(...input: unknown[]): void
  certification(...input: unknown[]): void
  communicate(data: { result: string }): void
  close(): void
  naver_zzim(param: object): void
  loadModule(type: string, store: object, param?: object): Promise<object>
}

test('members of IMP', async ({ page }) => {
  await visit(page, shop, sandbox.v1ScriptUrl)
  expect(await membersOf(page, 'IMP')).toEqual([
    'agency',
    'certification',
    'close',
    'communicate',
    'default',
    'deinit',
    'init',
    'loadModule',
    'loadUI',
    'naver_zzim',
    'request_pay',
    'slots',
    'updateLoadUIRequest',
  ])
})

test('IMP is also available as a module', async ({ page }) => {
  await page.goto(shop.url)
  const same = await page.evaluate(
    async (address) => {
      const module: { default: unknown; IMP: unknown } = await import(/* @vite-ignore */ address)
      return module.default === Reflect.get(window, 'IMP') && module.IMP === module.default
    },
    sandbox.v1ScriptUrl.replace('iamport.js', 'iamport.esm.js'),
  )
  expect(same).toBe(true)
})

test('members of PortOne', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  expect(await membersOf(page, 'PortOne')).toEqual([
    'default',
    'errors',
    'loadIssueBillingKeyUI',
    'loadIssueBillingKeyUIRequest',
    'loadPaymentUI',
    'requestIdentityVerification',
    'requestIssueBillingKey',
    'requestIssueBillingKeyAndPay',
    'requestPayment',
    'slots',
    'updateLoadIssueBillingKeyUIRequest',
    'updateLoadPaymentUIRequest',
  ])
  const classes = await page.evaluate(() => {
    const sdk: { errors: Record<string, unknown> } = Reflect.get(Object(window), 'PortOne')
    return Object.keys(sdk.errors).filter((name) => name.endsWith('Error') && !name.startsWith('is'))
  })
  expect(classes).toEqual([
    'PaymentError',
    'IssueBillingKeyError',
    'IssueBillingKeyAndPayError',
    'IdentityVerificationError',
    'LoadPaymentUIError',
    'LoadIssueBillingKeyUIError',
    'ModuleError',
  ])
})

test('a second script on a page does not replace the first', async ({ page }) => {
  await visit(page, shop, sandbox.v1ScriptUrl)
  const same = await page.evaluate(async (address) => {
    const before: unknown = Reflect.get(window, 'IMP')
    await new Promise((resolve) => {
      const script = document.createElement('script')
      script.src = address
      script.addEventListener('load', resolve)
      document.head.append(script)
    })
    return Reflect.get(window, 'IMP') === before
  }, `${sandbox.v1ScriptUrl}?again`)
  expect(same).toBe(true)
})

test.describe('V1 on PC', { tag: '@own-device' }, () => {
  test.use(onPc)
  const frame = (page: Page) => page.frameLocator('.imp-frame[data-testid=pg-frame]')

  test('two requests: the first to end also ends the other', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const first = v1Payment('html5_inicis')
    await callV1(page, first)
    await frame(page).getByTestId('pg-approve').waitFor()
    const opened = page.context().waitForEvent('page')
    await page.evaluate((param) => {
      const imp: Imp = Reflect.get(window, 'IMP')
      imp.request_pay(param, (value: unknown) => Reflect.set(window, 'secondResult', value))
    }, v1Payment('settle'))
    const second = await opened
    await second.getByTestId('pg-approve').click()
    await page.waitForFunction(() => Reflect.get(window, 'secondResult') !== undefined)
    await expect(page.locator('.imp-frame[data-testid=pg-frame]')).toHaveCount(0)
    expect(await stillPending(page, 200)).toBe(true)
    expect(sandbox.payment(first.merchant_uid)?.status).toBe('READY')
  })

  test('two requests of one gateway in one tick: one window, one callback', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    await page.evaluate(
      (params) => {
        const imp: Imp = Reflect.get(window, 'IMP')
        const called: unknown[] = []
        Reflect.set(window, 'called', called)
        imp.init('imp00000000')
        document.querySelector('#pay')?.addEventListener('click', () => {
          for (const param of params) imp.request_pay(param, (value: unknown) => called.push(value))
        })
      },
      [v1Payment('html5_inicis'), v1Payment('html5_inicis')],
    )
    await expect(page.locator('iframe.imp-frame-html5_inicis')).toHaveCount(1)
    await page.click('#pay')
    await frame(page).getByTestId('pg-approve').click()
    await expect(page.locator('.imp-frame[data-testid=pg-frame]')).toHaveCount(0)
    expect(await page.evaluate(() => Reflect.get(window, 'called'))).toHaveLength(1)
    expect(sandbox.payments().filter(({ status }) => status === 'PAID')).toHaveLength(1)
  })

  test('before the frames are loaded, only the last request is kept', async ({ page }) => {
    // 1.28.12 calls the network for a `channelKey` without `pg`, so the order of calls would depend on the network.
    await visit(page, shop, `${sandbox.v1ScriptUrl}?v1Build=1.5.0`)
    const [lost, kept] = [v1Payment('html5_inicis'), v1Payment('html5_inicis')]
    await page.evaluate(
      ([one, two]) => {
        const imp: Imp = Reflect.get(window, 'IMP')
        imp.init('imp00000000')
        for (const param of [one, two]) imp.request_pay(param, () => {})
      },
      [lost, kept],
    )
    await expect(frame(page).getByTestId('pg-order-id')).toHaveText(kept.merchant_uid)
    expect(sandbox.payment(lost.merchant_uid)).toBeUndefined()
  })

  test('unrelated messages are ignored', async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await visit(page, shop, sandbox.v1ScriptUrl)
    await callV1(page, v1Payment('html5_inicis'))
    await frame(page).getByTestId('pg-approve').waitFor()
    await page.evaluate(() => {
      for (const data of [
        'null',
        '[]',
        'not json',
        '{"action":"done"}',
        '{"action":"done","data":null}',
        7,
        null,
      ])
        window.postMessage(data, '*')
    })
    // The origin that results come from, but not from the opened window.
    await page.locator('iframe.imp-frame-settle').evaluate((element) => {
      if (element instanceof HTMLIFrameElement) element.src = `${element.src}#again`
    })
    await frame(page).getByTestId('pg-approve').click()
    expect(await settled(page)).toMatchObject({ value: { success: true } })
    expect(errors).toEqual([])
  })

  test('close removes the window and calls no callback', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    await callV1(page, v1Payment('html5_inicis'))
    await frame(page).getByTestId('pg-approve').waitFor()
    await page.evaluate(() => {
      const imp: Imp = Reflect.get(window, 'IMP')
      imp.close()
    })
    await expect(page.locator('.imp-frame[data-testid=pg-frame]')).toHaveCount(0)
    expect(await stillPending(page, 200)).toBe(true)
  })

  test('communicate with cancel acts like the cancel button', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    await callV1(page, v1Payment('html5_inicis'))
    await frame(page).getByTestId('pg-approve').waitFor()
    await page.evaluate(() => {
      const imp: Imp = Reflect.get(window, 'IMP')
      imp.communicate({ result: 'process' })
      imp.communicate({ result: 'cancel' })
    })
    expect(await settled(page)).toMatchObject({ value: { success: false, error_code: 'F400' } })
  })

  test('deinit removes the frames; agency recreates them', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const frames = page.locator('.imp-frame')
    const evaluate = (call: 'deinit' | 'agency' | 'init') =>
      page.evaluate((name) => {
        const imp: Imp = Reflect.get(window, 'IMP')
        if (name === 'deinit') imp.deinit()
        else if (name === 'agency') imp.agency('imp00000000', 'A00')
        else imp.init('imp00000000')
      }, call)
    await evaluate('init')
    await expect(frames).not.toHaveCount(0)
    await evaluate('deinit')
    await expect(frames).toHaveCount(0)
    await expect(page.locator('.imp-dialog')).toHaveCount(0)
    await evaluate('agency')
    await expect(frames).not.toHaveCount(0)
  })

  test('loadModule returns a promise', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const answers = await page.evaluate(async () => {
      const imp: Imp = Reflect.get(window, 'IMP')
      imp.naver_zzim({})
      const kindOf = (error: unknown): unknown => Reflect.get(Object(error), '__portOneErrorType')
      const store = { userCode: 'imp00000000' }
      return [
        Object.keys(await imp.loadModule('toss-brandpay', store, { customerKey: 'me' })).length > 0,
        await imp.loadModule('nothing', store, {}).catch(kindOf),
        await imp.loadModule('toss-brandpay', store, {}).catch(kindOf),
      ]
    })
    expect(answers).toEqual([true, 'ModuleError', 'ModuleError'])
  })

  test('the legacy result has all fields, including the easy pay provider chosen in the window', async ({
    page,
  }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const param = v1Payment('html5_inicis', {
      pay_method: 'kakaopay',
      custom_data: { cart: 7 },
      buyer_addr: '서울시 종로구',
      buyer_postcode: '03000',
    })
    await callV1(page, param)
    await frame(page).getByTestId('pg-approve').click()
    const result = await settled(page)
    expect(result).toEqual({
      settled: 'called',
      value: {
        success: true,
        imp_uid: expect.stringMatching(/^imp_\d{12}$/),
        merchant_uid: param.merchant_uid,
        pay_method: 'kakaopay',
        paid_amount: 129_000,
        status: 'paid',
        name: '나무 의자',
        pg_provider: 'html5_inicis',
        emb_pg_provider: 'kakaopay',
        pg_tid: expect.any(String),
        pg_type: 'payment',
        buyer_name: '홍길동',
        buyer_email: 'buyer@example.com',
        buyer_tel: '01012345678',
        buyer_addr: '서울시 종로구',
        buyer_postcode: '03000',
        custom_data: '{"cart":7}',
        paid_at: expect.any(Number),
        receipt_url: expect.any(String),
        currency: 'KRW',
      },
    })
  })

  test('m_redirect_url is ignored on PC', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    await callV1(page, v1Payment('html5_inicis', { m_redirect_url: `${shop.url}/return` }))
    await frame(page).getByTestId('pg-approve').click()
    expect(await settled(page)).toMatchObject({ value: { success: true } })
    expect(page.url()).not.toContain('/return')
  })

  test('new protocol, window closed before the PG approves: polling finds the approval', async ({ page }) => {
    await visit(page, shop, newer.v1ScriptUrl)
    const param = v1Payment('html5_inicis')
    await callV1(page, param)
    const asked = page.waitForResponse(/\/api\/status\/v1/)
    await pgFrame(page).getByTestId('pg-close').click()
    expect(await (await asked).json()).toMatchObject({ status: 'STATUS_PREPARED' })
    await newer.approve(param.merchant_uid)
    expect(await settled(page)).toEqual({
      settled: 'called',
      value: { imp_uid: newer.payment(param.merchant_uid)?.txId, merchant_uid: param.merchant_uid },
    })
  })

  test('new protocol without a callback: an unhandled error', async ({ page }) => {
    const unhandled = page.waitForEvent('pageerror')
    await visit(page, shop, newer.v1ScriptUrl)
    await page.evaluate(
      (param) => {
        const imp: Imp = Reflect.get(window, 'IMP')
        imp.init('imp00000000')
        imp.request_pay(param)
      },
      v1Payment('html5_inicis', { amount: 'x' }),
    )
    expect((await unhandled).name).toContain('TypeError')
  })
})

test.describe(
  'an iPad that requests desktop sites counts as a PC on both dialects',
  { tag: '@own-device' },
  () => {
    test.use({
      userAgent:
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
      viewport: { width: 820, height: 1180 },
      hasTouch: true,
      isMobile: false,
    })

    test('V1 and V2 open frames', async ({ page }) => {
      // Chromium emulates one touch point; an iPad has five.
      await page.addInitScript(() => Object.defineProperty(navigator, 'maxTouchPoints', { get: () => 5 }))
      await visit(page, shop, sandbox.v1ScriptUrl)
      await callV1(page, v1Payment('html5_inicis'))
      await expect(page.locator('.imp-frame-pc[data-testid=pg-frame]')).toBeVisible()
      await visit(page, shop, sandbox.v2ScriptUrl)
      const asked = page.waitForRequest(/\/api\/prepare\/v2/)
      await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2'))
      await expect(page.getByTestId('pg-frame')).toBeVisible()
      const { deviceInfo }: { deviceInfo: unknown } = (await asked).postDataJSON()
      expect(deviceInfo).toEqual({ platformType: 'PLATFORM_TYPE_PC', isIpad: true })
    })
  },
)

test.describe('an iPhone', { tag: '@own-device' }, () => {
  const { userAgent, viewport } = devices['iPhone 15'] ?? {}
  test.use({ userAgent: userAgent ?? '', viewport: viewport ?? null, isMobile: true, hasTouch: true })

  test('adds a class to the dialog', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    await callV1(page, v1Payment('html5_inicis', { popup: true }))
    await expect(page.locator('.imp-dialog.ios.mobile.payment-html5_inicis')).toHaveCount(1)
  })
})

test.describe('V1 on mobile, without a callback, refused before the PG', { tag: '@own-device' }, () => {
  test.use(onPhone)
  const refuse = (page: Page, more: object) =>
    page.evaluate(
      (param) => {
        const imp: Imp = Reflect.get(window, 'IMP')
        imp.init('imp00000000')
        imp.request_pay(param)
      },
      v1Payment('html5_inicis', { amount: 'x', merchant_uid: 'order 1&2', ...more }),
    )

  test('values in the URL are not encoded: an & cuts the value', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    await refuse(page, { m_redirect_url: `${shop.url}/return?cart=7` })
    await page.waitForURL(/\/return/)
    expect([...new URL(page.url()).searchParams]).toEqual([
      ['cart', '7'],
      ['imp_uid', 'null'],
      ['merchant_uid', 'order 1'],
      ['2', ''],
      ['imp_success', 'false'],
      ['error_msg', 'amount 파라미터는 숫자여야 합니다.'],
    ])
  })

  test("without a return URL: PortOne's page", async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    await refuse(page, {})
    await page.waitForURL(/\/service\/payments\/fail\?/)
    const query = new URL(page.url()).searchParams
    expect([...query.keys()]).toEqual(['imp_uid', 'success', 'error_msg'])
    expect(query.get('success')).toBe('false')
  })
})

test.describe('V1 on mobile', { tag: '@own-device' }, () => {
  test.use(onPhone)

  test('a failure in the new protocol returns with four parameters', async ({ page }) => {
    await visit(page, shop, newer.v1ScriptUrl)
    const param = v1Payment('html5_inicis', { m_redirect_url: `${shop.url}/return?imp_uid=mine` })
    await callV1(page, param)
    await page.getByTestId('pg-cancel').click()
    await page.waitForURL(/\/return/)
    expect([...new URL(page.url()).searchParams]).toEqual([
      ['imp_uid', 'mine'],
      ['imp_uid', newer.payment(param.merchant_uid)?.txId],
      ['merchant_uid', param.merchant_uid],
      ['error_code', 'F400'],
      ['error_msg', '사용자가 결제를 취소하였습니다.'],
    ])
  })

  test("V2: the query has the response, and the merchant's own paymentId appears twice", async ({ page }) => {
    await visit(page, shop, sandbox.v2ScriptUrl)
    const request = v2Payment(sandbox, 'inicis_v2')
    const redirectUrl = `${shop.url}/return?paymentId=${request.paymentId}&code=oauth#top`
    await callV2(page, 'requestPayment', { ...request, redirectUrl })
    const hop = page.waitForRequest(/\/api\/complete\/PG_PROVIDER_INICIS_V2\/v2/)
    await page.getByTestId('pg-fail').click()
    await page.waitForURL(/\/return/)
    const names = [...new URL(page.url()).searchParams.keys()]
    expect(names).toEqual([
      'paymentId',
      'code',
      'transactionType',
      'txId',
      'paymentId',
      'code',
      'message',
      'pgCode',
      'pgMessage',
    ])
    expect(new URL(page.url()).hash).toBe('#top')
    const passed = new URL((await hop).url()).searchParams
    expect(decodeURIComponent(passed.get('redirectUrl') ?? '')).toBe(redirectUrl)
    expect(passed.get('windowType')).toBe('REDIRECTION')
  })
})

test('a window type that the gateway does not support is refused', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  const odd = { windowType: { pc: 'UI', mobile: 'UI' } }
  await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2', odd))
  expect(await settled(page)).toMatchObject({ settled: 'rejected', error: { code: 'BadRequest' } })
})
