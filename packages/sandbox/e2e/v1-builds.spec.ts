import { expect, test, type Page } from '@playwright/test'
import { channelFor, startSandbox, type Sandbox, type V1Build } from '../src/index.js'
import { v1Payment } from './requests.js'
import { onPc, onPhone, openShop, pgFrame, told, visit, type Shop } from './shop.js'

// Behavior observed in PortOne's V1 scripts, and how the builds differ.

let sandbox: Sandbox
let shop: Shop
test.beforeAll(async () => {
  const codes = [
    'html5_inicis',
    'settle',
    'payco',
    'eximbay',
    'smartro',
    'kcp_quick',
    'daou',
    'tosspay',
  ] as const
  const more = ['tosspayments', 'danal'] as const
  sandbox = await startSandbox({ channels: [...codes, ...more].map((code) => channelFor('v1', code)) })
  shop = await openShop()
})
test.beforeEach(() => sandbox.reset())
test.afterAll(async () => {
  await Promise.all([sandbox.close(), shop.close()])
})

type Call = readonly [name: string, ...input: unknown[]]

const scriptOf = (build: V1Build): string => `${sandbox.v1ScriptUrl}?v1Build=${build}`

/** Calls `IMP` in one task and records the callbacks of `request_pay` in `window.told`. */
const call = (page: Page, ...calls: readonly Call[]): Promise<readonly string[]> =>
  page.evaluate((list) => {
    const imp: Record<string, (...input: unknown[]) => unknown> = Reflect.get(window, 'IMP')
    const told: unknown[] = Reflect.get(window, 'told') ?? []
    Reflect.set(window, 'told', told)
    return list.map(([name, ...input]) =>
      String(
        imp[name]?.(...input, ...(name === 'request_pay' ? [(value: unknown) => told.push(value)] : [])),
      ),
    )
  }, calls)

const init: Call = ['init', 'imp00000000']
const pay = (more: object = {}): Call => ['request_pay', v1Payment('html5_inicis', more)]
const payBy = (code: string, more: object = {}): Call =>
  pay({ channelKey: channelFor('v1', code).channelKey, pg: code, ...more })

const arrive = async (page: Page, build: V1Build): Promise<string[]> => {
  const alerts: string[] = []
  page.removeAllListeners('dialog')
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message())
    void dialog.dismiss()
  })
  await visit(page, shop, scriptOf(build))
  await call(page, init)
  await expect(page.locator('iframe.imp-frame')).toHaveCount(11)
  await page.waitForLoadState('networkidle')
  return alerts
}

const dialogShown = (page: Page): Promise<boolean> => page.locator('.imp-dialog').isVisible()

const builds = ['1.28.12', '1.5.0', '1.2.0'] as const

test.describe('on PC', { tag: '@own-device' }, () => {
  test.use({ ...onPc, locale: 'ko-KR' })

  for (const build of builds)
    test(`${build}: init runs ${build === '1.2.0' ? 'synchronously' : 'in a timer'}, and its frames start blank`, async ({
      page,
    }) => {
      await visit(page, shop, scriptOf(build))
      const seen = await page.evaluate(async () => {
        const imp: { init(code: string): void } = Reflect.get(window, 'IMP')
        const loads: string[] = []
        document.addEventListener(
          'load',
          ({ target }) => target instanceof HTMLIFrameElement && loads.push(target.getAttribute('src') ?? ''),
          true,
        )
        imp.init('imp00000000')
        const atOnce = document.querySelectorAll('.imp-dialog').length
        await new Promise((resolve) => setTimeout(resolve, 500))
        return { atOnce, blank: loads.includes('about:blank') }
      })
      expect(seen).toEqual({ atOnce: build === '1.2.0' ? 1 : 0, blank: true })
      const frame = page.locator('.imp-dialog iframe').first()
      await expect(frame).toHaveClass('imp-frame imp-frame-pc imp-frame-default imp-frame-html5_inicis')
      await expect(frame).toHaveAttribute('style', /position: absolute;.* width: 100%; height: 100%/)
      expect(await frame.getAttribute('title')).toBeNull()
      expect(await page.locator('head style').count()).toBe(1)
    })

  test('methods of the newer builds are read-only', async ({ page }) => {
    const assigned = async (build: V1Build) => {
      await visit(page, shop, scriptOf(build))
      return page.evaluate(() => Reflect.set(Reflect.get(window, 'IMP'), 'request_pay', () => {}))
    }
    expect(await assigned('1.28.12')).toBe(false)
    expect(await assigned('1.5.0')).toBe(false)
    expect(await assigned('1.2.0')).toBe(true)
  })

  for (const [build, opening] of [
    ['1.28.12', { inCall: 0, later: 1 }],
    ['1.5.0', { inCall: 0, later: 1 }],
    ['1.2.0', { inCall: 1, later: 1 }],
  ] as const)
    test(`${build}: when the popup of settle opens`, async ({ page }) => {
      await arrive(page, build)
      const seen = await page.evaluate(async (param) => {
        const imp: { request_pay(param: unknown, callback: () => void): void } = Reflect.get(window, 'IMP')
        const own = window.open
        let calls = 0
        window.open = (...given) => {
          calls += 1
          return own.apply(window, given)
        }
        imp.request_pay(param, () => {})
        const inCall = calls
        await new Promise((resolve) => setTimeout(resolve, 100))
        return { inCall, later: calls }
      }, payBy('settle')[1])
      expect(seen).toEqual(opening)
    })

  for (const [code, name, more] of [
    ['settle', 'STPG_WALLET', {}],
    ['smartro', 'payWindow', {}],
    ['kcp_quick', 'kcpQuick', { bypass: { kcpQuick: { actionType: 'PAY', memberID: 'member1' } } }],
    ['daou', 'daou', { digital: false }],
  ] as const)
    test(`after a blocked popup of ${code}, the dialog still covers the page`, async ({ page }) => {
      const alerts = await arrive(page, '1.28.12')
      await page.evaluate(() => {
        window.open = (...given) => {
          Reflect.set(window, 'asked', given)
          return null
        }
      })
      await call(page, payBy(code, more))
      await expect.poll(() => alerts).toEqual(['팝업차단을 해제해주셔야 결제창이 나타납니다.'])
      expect(await page.evaluate(() => Reflect.get(Object(Reflect.get(window, 'asked')), 1))).toBe(name)
      expect(await dialogShown(page)).toBe(true)
      expect(await page.evaluate(() => document.elementFromPoint(100, 60)?.tagName)).toBe('IFRAME')
      expect(await told(page)).toEqual([])
      // Another init does not remove it.
      await call(page, init)
      await page.waitForTimeout(200)
      expect(await dialogShown(page)).toBe(true)
    })

  for (const [code, stays] of [
    ['settle', false],
    ['eximbay', false],
    ['payco', true],
  ] as const)
    test(`IMP.close ${stays ? 'keeps' : 'removes'} the dialog of ${code}; deinit and init remove it`, async ({
      page,
    }) => {
      await arrive(page, '1.28.12')
      await page.evaluate(() => (window.open = () => null))
      await call(page, payBy(code, { popup: true }))
      await expect.poll(() => dialogShown(page)).toBe(true)
      await call(page, ['close'])
      await page.waitForTimeout(200)
      expect(await dialogShown(page)).toBe(stays)
      await call(page, ['deinit'], init)
      await expect(page.locator('iframe.imp-frame')).toHaveCount(11)
      expect(await dialogShown(page)).toBe(false)
    })

  test('a blocked popup of tosspay calls back and cleans up; in older builds it alerts and the dialog stays', async ({
    page,
  }) => {
    const alerts = await arrive(page, '1.28.12')
    await page.evaluate(() => (window.open = () => null))
    await call(page, payBy('tosspay'))
    await expect.poll(() => told(page)).toMatchObject([{ imp_uid: null, error_code: 'NOT READY' }])
    expect(await dialogShown(page)).toBe(false)
    expect(alerts).toEqual([])
    const older = await arrive(page, '1.5.0')
    await page.evaluate(() => (window.open = () => null))
    await call(page, payBy('tosspay'))
    await expect.poll(() => older.length).toBe(1)
    expect(await dialogShown(page)).toBe(true)
  })

  test('1.2.0 opens no popup for smartro and has no deinit', async ({ page }) => {
    await arrive(page, '1.2.0')
    await page.evaluate(() => {
      window.open = () => {
        throw new Error('a popup')
      }
    })
    await call(page, payBy('smartro'))
    await expect.poll(() => dialogShown(page)).toBe(true)
    expect(await page.evaluate(() => 'deinit' in Object(Reflect.get(window, 'IMP')))).toBe(false)
  })

  test('an unknown channelKey: F400 without ids; the first channel in older builds', async ({ page }) => {
    await arrive(page, '1.28.12')
    await call(page, pay({ channelKey: 'nope' }))
    await expect
      .poll(() => told(page))
      .toEqual([{ error_code: 'F400', error_msg: 'channelKey 가 올바르지 않습니다.' }])
    await arrive(page, '1.5.0')
    await call(page, pay({ channelKey: 'nope' }))
    await expect(page.locator('.imp-dialog.payment-html5_inicis')).toBeVisible()
  })

  for (const build of builds)
    test(`${build}: an unknown or missing pg uses the first channel`, async ({ page }) => {
      for (const pg of ['nobody', undefined]) {
        await arrive(page, build)
        await call(page, pay({ channelKey: undefined, pg }))
        await expect(page.locator('.imp-dialog.payment-html5_inicis')).toBeVisible()
      }
    })

  test('a channelKey without pg fetches the channels during the call; with pg nothing is fetched', async ({
    page,
  }) => {
    await arrive(page, '1.28.12')
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const usersPg = () => asked.filter((path) => path.includes('/users/pg/')).length
    await call(page, payBy('html5_inicis'))
    await expect(page.locator('.imp-dialog')).toBeVisible()
    expect(usersPg()).toBe(0)
    await arrive(page, '1.28.12')
    asked.length = 0
    await call(page, pay())
    await expect(page.locator('.imp-dialog')).toBeVisible()
    expect(usersPg()).toBe(1)
  })

  test('the request object is modified and logged', async ({ page }) => {
    await arrive(page, '1.28.12')
    const logged = page.waitForEvent('console')
    const keys = await page.evaluate(async (param) => {
      const imp: { request_pay(param: unknown, callback: () => void): void } = Reflect.get(window, 'IMP')
      imp.request_pay(param, () => {})
      await new Promise((resolve) => setTimeout(resolve, 400))
      return Object.keys(Object(param))
    }, pay()[1])
    expect(keys).toEqual(expect.arrayContaining(['pg', 'request_id']))
    await logged
  })

  test('if reading the channels failed, another init recovers', async ({ page }) => {
    sandbox.setFault('users-pg-500', { times: 1 })
    await visit(page, shop, scriptOf('1.28.12'))
    await call(page, init)
    await page.waitForTimeout(200)
    await expect(page.locator('iframe.imp-frame')).toHaveCount(0)
    await call(page, payBy('html5_inicis'))
    await page.waitForTimeout(300)
    expect(await told(page)).toEqual([])
    await call(page, init)
    // The waiting request is sent now.
    await expect(page.locator('.imp-dialog.payment-html5_inicis')).toBeVisible()
  })

  test('new protocol: reads no channels, and polls six times after a close', async ({ page }) => {
    await arrive(page, '1.28.12')
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await call(page, payBy('tosspayments'))
    await pgFrame(page).getByTestId('pg-close').click()
    await expect.poll(() => told(page), { timeout: 12_000 }).toMatchObject([{ error_code: 'F400' }])
    expect(asked.filter((path) => path.endsWith('/status/v1'))).toHaveLength(6)
  })

  test('certification without an argument returns false', async ({ page }) => {
    const alerts = await arrive(page, '1.28.12')
    expect(await call(page, ['certification'])).toEqual(['false'])
    expect(alerts).toEqual(['결제요청 파라메터가 누락되었습니다.'])
  })

  test('loadUI returns a promise and fails with F500', async ({ page }) => {
    await arrive(page, '1.28.12')
    const seen = await page.evaluate(async (param) => {
      const imp: { loadUI(type: string, param: unknown, callback: (value: unknown) => void): Promise<void> } =
        Reflect.get(window, 'IMP')
      const values: unknown[] = []
      const running = imp.loadUI('paypal-spb', param, (value) => values.push(value))
      await running
      return { isPromise: running instanceof Promise, values }
    }, pay()[1])
    expect(seen).toMatchObject({ isPromise: true, values: [{ error_code: 'F500' }] })
    const thrown = await page.evaluate(() => {
      const imp: { updateLoadUIRequest(type: string, param: object): void } = Reflect.get(window, 'IMP')
      try {
        imp.updateLoadUIRequest('nothing', {})
        return ''
      } catch (error) {
        return String(error)
      }
    })
    expect(thrown).toContain('지원하지 않는 UI 타입(nothing)입니다.')
  })

  test("1.28.12 uses the merchant's container as its dialog, 1.5.0 does not", async ({ page }) => {
    const tagOf = async (build: V1Build) => {
      await visit(page, shop, scriptOf(build))
      await page.evaluate(() => {
        const imp: { init(code: string, options: object): void } = Reflect.get(window, 'IMP')
        const pgIframeContainer = document.createElement('section')
        document.body.append(pgIframeContainer)
        imp.init('imp00000000', { pgIframeContainer })
      })
      await page.locator('iframe.imp-frame').first().waitFor({ state: 'attached' })
      return page.evaluate(() => document.querySelector('.imp-dialog')?.tagName)
    }
    expect(await tagOf('1.28.12')).toBe('SECTION')
    expect(await tagOf('1.5.0')).toBe('DIV')
  })
})

test.describe('on mobile', { tag: '@own-device' }, () => {
  test.use(onPhone)

  test('without a callback, a return URL with two parameters gets a broken query', async ({ page }) => {
    await visit(page, shop, scriptOf('1.28.12'))
    await page.evaluate(
      (param) => {
        const imp: { init(code: string): void; request_pay(param: unknown): void } = Reflect.get(
          window,
          'IMP',
        )
        imp.init('imp00000000')
        imp.request_pay(param)
      },
      payBy('html5_inicis', { amount: 'x', m_redirect_url: `${shop.url}/return?a=1&b=2` })[1],
    )
    await page.waitForURL(/\/return/)
    expect(page.url()).toContain('/return?a=1&b=2imp_uid=')
  })
})

test('configuration, command line and script URL select the build', async ({ page }) => {
  const old = await startSandbox({ v1Build: '1.2.0' })
  await visit(page, shop, old.v1ScriptUrl)
  const hasUi = () => page.evaluate(() => 'loadUI' in Object(Reflect.get(window, 'IMP')))
  expect(await hasUi()).toBe(false)
  await visit(page, shop, `${old.v1ScriptUrl}?v1Build=1.28.12`)
  expect(await hasUi()).toBe(true)
  await old.close()
})
