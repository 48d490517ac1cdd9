import { expect, test, type Page } from '@playwright/test'
import { defaultChannels, startSandbox, type FaultName, type Sandbox } from '../src/index.js'
import { newId, v1Payment, v2Payment } from './requests.js'
import {
  alertsOf,
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

// The effect of each fault on the caller, one row per fault and protocol. `v1` is V1's legacy protocol, `new` its new one.

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
  sandbox.reset()
  newer.reset()
})
test.afterAll(async () => {
  await Promise.all([sandbox.close(), newer.close(), shop.close()])
})

type Path = 'v1' | 'new' | 'v2'
type Button = 'pg-approve' | 'pg-cancel' | 'pg-fail' | 'pg-close'
/** `silence`: the caller receives nothing. */
type End = 'silence' | Record<string, unknown>

interface Row {
  readonly faults: readonly FaultName[]
  readonly on: Path
  /** The button to press in the window; absent if none opens. */
  readonly press?: Button
  readonly ends: End
  readonly alerts?: readonly (string | RegExp)[]
}

const inFrame = { windowType: { pc: 'IFRAME', mobile: 'IFRAME' } }
const resolved = (value: object) => ({ settled: 'resolved', value })
const rejected = (error: object) => ({ settled: 'rejected', error })
const called = (value: object) => ({ settled: 'called', value })
const text = (pattern: RegExp): unknown => expect.stringMatching(pattern)

const rows: readonly Row[] = [
  { faults: ['unknown-pg'], on: 'v2', ends: rejected({ code: 'ChannelNotFound' }) },
  {
    faults: ['unknown-pg'],
    on: 'v1',
    ends: called({ error_code: 'F400', error_msg: text(/channelKey/) }),
  },
  { faults: ['already-paid'], on: 'v2', ends: rejected({ code: 'PaymentAlreadyPaid' }) },
  { faults: ['already-paid'], on: 'v1', ends: called({ success: false, error_code: 'F1002' }) },
  { faults: ['already-paid'], on: 'new', ends: called({ error_code: 'F1002' }) },
  {
    faults: ['no-init'],
    on: 'v1',
    ends: called({ error_msg: text(/IMP\.agency\(\) 함수/) }),
    alerts: [/IMP\.agency\(\) 함수/],
  },
  { faults: ['users-pg-500'], on: 'v1', ends: called({ error_code: 'F500' }) },
  {
    faults: ['users-pg-offline'],
    on: 'v1',
    ends: called({ error_code: 'F500', error_msg: 'Failed to fetch' }),
  },
  { faults: ['users-pg-offline'], on: 'new', ends: called({ error_code: 'F500' }) },
  {
    faults: ['users-pg-not-ready'],
    on: 'v1',
    ends: called({ error_code: 'F500', error_msg: text(/^Cannot read properties of null/) }),
  },
  { faults: ['prepare-stall'], on: 'v2', ends: 'silence' },
  { faults: ['prepare-stall'], on: 'v1', ends: 'silence' },
  { faults: ['prepare-stall'], on: 'new', ends: 'silence' },
  { faults: ['prepare-500'], on: 'new', ends: called({ error_code: 'F500', error_msg: text(/502/) }) },
  { faults: ['prepare-400'], on: 'new', ends: called({ error_code: 'BadRequest' }) },
  { faults: ['prepare-offline'], on: 'new', ends: called({ error_code: 'F500' }) },
  {
    faults: ['driver-404'],
    on: 'new',
    ends: called({
      error_code: 'F500',
      error_msg: text(/드라이버 ID: pg\/html5-inicis\/payment\/iframe\)$/),
    }),
  },
  { faults: ['driver-404'], on: 'v1', ends: called({ error_code: 'SCRIPT_LOAD_FAILED_ON_SDK' }) },
  { faults: ['driver-stall'], on: 'v2', ends: 'silence' },
  { faults: ['driver-stall'], on: 'new', ends: 'silence' },
  { faults: ['driver-stall'], on: 'v1', ends: 'silence' },
  {
    faults: ['status-odd'],
    on: 'v2',
    press: 'pg-close',
    ends: resolved({ code: 'UnknownError', message: text(/상태 오류/) }),
  },
  {
    faults: ['status-odd'],
    on: 'new',
    press: 'pg-close',
    ends: called({ error_code: 'F500', error_msg: text(/상태 오류/) }),
  },
  {
    faults: ['status-offline'],
    on: 'new',
    press: 'pg-close',
    ends: called({ error_code: 'F500', error_msg: text(/서버와 통신/) }),
  },
  {
    faults: ['fail-500'],
    on: 'v2',
    press: 'pg-close',
    ends: resolved({ code: 'UnknownError', message: text(/서버와 통신하는 과정.*결제 실패 처리 과정/) }),
  },
  {
    faults: ['fail-500'],
    on: 'new',
    press: 'pg-close',
    ends: called({ error_code: 'F500', error_msg: text(/^결제 실패 처리 과정/) }),
  },
  {
    faults: ['failure-by-driver'],
    on: 'v2',
    press: 'pg-fail',
    ends: resolved({ code: 'FAILURE_TYPE_PG', message: text(/^\[8110\] /) }),
  },
  { faults: ['failure-by-driver', 'fail-500'], on: 'v2', press: 'pg-fail', ends: 'silence' },
  { faults: ['sdk-crash'], on: 'v2', ends: rejected({ name: 'TypeError' }) },
  { faults: ['sdk-crash'], on: 'v1', ends: 'silence', alerts: [/구동 중에 오류/] },
  { faults: ['callback-lost'], on: 'v2', press: 'pg-approve', ends: 'silence' },
  { faults: ['callback-lost'], on: 'v1', press: 'pg-approve', ends: 'silence' },
  { faults: ['callback-lost'], on: 'new', press: 'pg-approve', ends: 'silence' },
  { faults: ['close-never-settles'], on: 'new', press: 'pg-close', ends: 'silence' },
  { faults: ['close-never-settles'], on: 'v1', press: 'pg-close', ends: 'silence' },
  {
    faults: ['close-after-failure'],
    on: 'v2',
    press: 'pg-fail',
    ends: resolved({ code: 'PG_PROVIDER_ERROR', message: text(/^\[8110\] /) }),
  },
  {
    faults: ['close-after-failure'],
    on: 'new',
    press: 'pg-fail',
    ends: called({ error_code: 'PG_PROVIDER_ERROR', error_msg: text(/^\[8110\] /) }),
  },
  {
    faults: ['close-after-failure', 'failure-without-pg-message'],
    on: 'v2',
    press: 'pg-fail',
    ends: resolved({ code: 'PORTONE_ERROR' }),
  },
  {
    faults: ['close-after-failure', 'failure-without-pg-message'],
    on: 'new',
    press: 'pg-fail',
    ends: called({ error_code: 'PORTONE_ERROR' }),
  },
  {
    faults: ['close-after-approval'],
    on: 'new',
    press: 'pg-approve',
    ends: called({ imp_uid: text(/^imp_/) }),
  },
  {
    faults: ['approve-declined'],
    on: 'v2',
    press: 'pg-approve',
    ends: resolved({ code: 'FAILURE_TYPE_PG', pgCode: '8110' }),
  },
  {
    faults: ['approve-declined'],
    on: 'v1',
    press: 'pg-approve',
    ends: called({ success: false, error_code: '8110', status: 'failed' }),
  },
  {
    faults: ['approve-pending'],
    on: 'v1',
    press: 'pg-approve',
    ends: called({ success: true, status: 'ready' }),
  },
  { faults: ['webhook-only'], on: 'v2', press: 'pg-approve', ends: 'silence' },
  { faults: ['webhook-only'], on: 'v1', press: 'pg-approve', ends: 'silence' },
  { faults: ['webhook-only'], on: 'new', press: 'pg-approve', ends: 'silence' },
  { faults: ['window-stall'], on: 'v2', press: 'pg-approve', ends: 'silence' },
  { faults: ['window-stall'], on: 'v1', press: 'pg-approve', ends: 'silence' },
  { faults: ['window-blank'], on: 'v2', ends: 'silence' },
  { faults: ['window-500'], on: 'v2', ends: 'silence' },
]

const sandboxOf = (on: Path): Sandbox => (on === 'new' ? newer : sandbox)
const scriptOf = (on: Path): string => (on === 'v2' ? sandbox.v2ScriptUrl : sandboxOf(on).v1ScriptUrl)

const open = async (page: Page, on: Path): Promise<string> => {
  if (on === 'v2') {
    const request = v2Payment(sandbox, 'inicis_v2', inFrame)
    await callV2(page, 'requestPayment', request)
    return request.paymentId
  }
  const param = v1Payment('html5_inicis')
  await callV1(page, param)
  return param.merchant_uid
}

const play = async (page: Page, { on, press, ends, alerts = [] }: Row, seen: string[]): Promise<void> => {
  const id = await open(page, on)
  if (press !== undefined) {
    await pgFrame(page).getByTestId(press).click()
    // An approved payment is paid before the caller receives the result.
    const pays = press === 'pg-approve' && !sandboxOf(on).faults().includes('window-stall')
    if (pays && ends === 'silence')
      await expect.poll(() => sandboxOf(on).payment(id)?.status).toMatch(/^(PAID|READY)$/)
  }
  if (ends === 'silence') expect(await stillPending(page, 200)).toBe(true)
  else expect(await settled(page)).toMatchObject(ends)
  expect(seen).toEqual(alerts.map((each) => (typeof each === 'string' ? each : text(each))))
}

/** V1 rows run on PC only, since V1 redirects on mobile; V2's frames are the same on both. */
for (const path of ['v1', 'new', 'v2'] as const)
  test.describe(path, { tag: path === 'v2' ? [] : '@own-device' }, () => {
    if (path !== 'v2') test.use(onPc)
    for (const row of rows.filter(({ on }) => on === path))
      test(`${row.faults.join(' + ')}: in the page's URL`, async ({ page }) => {
        const seen = alertsOf(page)
        await visit(page, shop, scriptOf(row.on), { 'portone-sandbox-fault': row.faults.join(',') })
        await play(page, row, seen)
      })
  })

test.describe('on PC', { tag: '@own-device' }, () => {
  test.use(onPc)
  // Switched-on faults take the same code paths, so one row per protocol is enough.
  for (const row of rows.filter(({ faults }) =>
    ['callback-lost', 'unknown-pg', 'no-init'].includes(faults[0] ?? ''),
  ))
    test(`${row.faults.join(' + ')}, ${row.on}: switched on for one occurrence`, async ({ page }) => {
      const seen = alertsOf(page)
      for (const fault of row.faults) sandboxOf(row.on).setFault(fault, { times: 1 })
      await visit(page, shop, scriptOf(row.on))
      await play(page, row, seen)
      await expect.poll(() => sandboxOf(row.on).faults()).toEqual([])
    })

  test('popup-blocked once: the second click opens the popup', async ({ page, context }) => {
    const seen = alertsOf(page)
    sandbox.setFault('popup-blocked', { times: 1 })
    await visit(page, shop, sandbox.v1ScriptUrl)
    await callV1(page, v1Payment('settle'))
    await expect.poll(() => seen).toHaveLength(1)
    await expect.poll(() => sandbox.faults()).toEqual([])
    // The dialog still covers the page.
    await page.evaluate(() => {
      const imp: { close(): void } = Reflect.get(Object(window), 'IMP')
      imp.close()
    })
    await expect(page.locator('.imp-dialog')).toBeHidden()
    const opened = context.waitForEvent('page')
    await callV1(page, v1Payment('settle'))
    await expect((await opened).getByTestId('pg-approve')).toBeVisible()
  })

  test('a fault limited to one order does not affect others', async ({ page }) => {
    sandbox.setFault('prepare-400', { id: 'order-in-trouble' })
    await visit(page, shop, sandbox.v2ScriptUrl)
    await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2', { paymentId: 'order-in-trouble' }))
    expect(await settled(page)).toMatchObject({ settled: 'rejected', error: { code: 'BadRequest' } })
    await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2'))
    await expect(pgFrame(page).getByTestId('pg-approve')).toBeVisible()
  })

  test('slow-answers delays answers but the payment succeeds', async ({ page }) => {
    sandbox.setFault('slow-answers', { delay: 300 })
    await visit(page, shop, sandbox.v2ScriptUrl)
    const start = Date.now()
    await open(page, 'v2')
    await pgFrame(page).getByTestId('pg-approve').click()
    expect(await settled(page)).toMatchObject({ settled: 'resolved' })
    // Two delayed answers: prepare and result.
    expect(Date.now() - start).toBeGreaterThanOrEqual(600)
  })

  test('cancel-slow delays the answer to a cancel', async ({ page }) => {
    sandbox.setFault('cancel-slow', { delay: 400 })
    await visit(page, shop, sandbox.v1ScriptUrl)
    await open(page, 'v1')
    const start = Date.now()
    await pgFrame(page).getByTestId('pg-cancel').click()
    expect(await settled(page)).toMatchObject(called({ success: false, error_code: 'F400' }))
    expect(Date.now() - start).toBeGreaterThanOrEqual(400)
  })
})

test('a script that fails to load once loads on the second try', async ({ page }) => {
  for (const fault of ['script-offline', 'script-html', 'script-404'] as const) {
    sandbox.setFault(fault, { times: 1 })
    await visit(page, shop, sandbox.v2ScriptUrl)
    expect(await page.evaluate(() => 'PortOne' in window)).toBe(false)
    await visit(page, shop, sandbox.v2ScriptUrl)
    expect(await page.evaluate(() => 'PortOne' in window)).toBe(true)
  }
})

/** Runs a merchant's server that records the webhooks it receives. */
const withWebhooks = async <Result>(
  run: (received: readonly string[]) => Promise<Result>,
): Promise<Result> => {
  const { createServer } = await import('node:http')
  const received: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      // Slower than a window that does not wait for webhooks.
      setTimeout(() => {
        received.push(body)
        response.end()
      }, 300)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  sandbox.setWebhookUrls({ v1: `http://127.0.0.1:${port}/v1`, v2: `http://127.0.0.1:${port}/v2` })
  try {
    return await run(received)
  } finally {
    sandbox.setWebhookUrls({})
    server.close()
    server.closeAllConnections()
  }
}

test.describe('webhooks and the return to the shop', () => {
  for (const on of ['v1', 'v2'] as const)
    test(`webhook-first, ${on}: the webhook arrives before the buyer returns`, async ({ page, isMobile }) => {
      await withWebhooks(async (received) => {
        await visit(page, shop, scriptOf(on), { 'portone-sandbox-fault': 'webhook-first' })
        const redirectUrl = `${shop.url}/return`
        const id = newId('order')
        if (on === 'v2')
          await callV2(
            page,
            'requestPayment',
            v2Payment(sandbox, 'inicis_v2', { paymentId: id, redirectUrl }),
          )
        else await callV1(page, v1Payment('html5_inicis', { merchant_uid: id, m_redirect_url: redirectUrl }))
        await (isMobile ? page : pgFrame(page)).getByTestId('pg-approve').click()
        await (isMobile ? page.waitForURL(/\/return/) : settled(page))
        expect(received.some((body) => body.includes(id) && /Paid|"paid"/.test(body))).toBe(true)
      })
    })

  test('webhook-late: the buyer returns before the webhook', async ({ page }) => {
    sandbox.setFault('webhook-late', { delay: 500 })
    await withWebhooks(async (received) => {
      await visit(page, shop, sandbox.v2ScriptUrl)
      await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2', inFrame))
      await pgFrame(page).getByTestId('pg-approve').click()
      expect(await settled(page)).toMatchObject({ settled: 'resolved' })
      expect(received.filter((body) => body.includes('Transaction.Paid'))).toEqual([])
      await expect.poll(() => received.filter((body) => body.includes('Transaction.Paid'))).toHaveLength(1)
    })
  })

  test('webhook-twice in the page URL: two deliveries', async ({ page }) => {
    await withWebhooks(async (received) => {
      await visit(page, shop, sandbox.v2ScriptUrl, { 'portone-sandbox-fault': 'webhook-twice' })
      const request = v2Payment(sandbox, 'inicis_v2', inFrame)
      await callV2(page, 'requestPayment', request)
      await pgFrame(page).getByTestId('pg-approve').click()
      await settled(page)
      await expect.poll(() => received.filter((body) => body.includes('Transaction.Paid'))).toHaveLength(2)
    })
  })
})

test.describe('on mobile', { tag: '@own-device' }, () => {
  test.use(onPhone)

  const returns: readonly {
    readonly fault: FaultName
    readonly on: 'v1' | 'v2'
    readonly press: Button
    readonly query: (own: { id: string; txId: string }) => readonly (readonly [string, string])[]
  }[] = [
    {
      fault: 'return-doubled-id',
      on: 'v2',
      press: 'pg-approve',
      query: ({ id, txId }) => [
        ['transactionType', 'PAYMENT'],
        ['txId', txId],
        ['paymentId', id],
        ['txId', txId],
        ['paymentId', id],
      ],
    },
    {
      fault: 'return-without-id',
      on: 'v2',
      press: 'pg-approve',
      query: () => [['transactionType', 'PAYMENT']],
    },
    {
      fault: 'return-foreign-id',
      on: 'v2',
      press: 'pg-approve',
      query: ({ txId }) => [
        ['transactionType', 'PAYMENT'],
        ['txId', txId],
        ['paymentId', 'order-of-somebody-else'],
      ],
    },
    {
      fault: 'return-without-outcome',
      on: 'v1',
      press: 'pg-cancel',
      query: ({ id, txId }) => [
        ['imp_uid', txId],
        ['merchant_uid', id],
      ],
    },
    {
      fault: 'return-success-key',
      on: 'v1',
      press: 'pg-approve',
      query: ({ id, txId }) => [
        ['imp_uid', txId],
        ['merchant_uid', id],
        ['success', 'true'],
      ],
    },
    { fault: 'return-without-id', on: 'v1', press: 'pg-approve', query: () => [['imp_success', 'true']] },
  ]
  for (const { fault, on, press, query } of returns)
    test(`${fault}, ${on}`, async ({ page }) => {
      sandbox.setFault(fault, { times: 1 })
      await visit(page, shop, scriptOf(on))
      const id = newId('order')
      const home = `${shop.url}/return?cart=7&code=oauth`
      if (on === 'v2')
        await callV2(
          page,
          'requestPayment',
          v2Payment(sandbox, 'inicis_v2', { paymentId: id, redirectUrl: home }),
        )
      else await callV1(page, v1Payment('html5_inicis', { merchant_uid: id, m_redirect_url: home }))
      await page.getByTestId(press).click()
      await page.waitForURL(/\/return/)
      const txId = sandbox.payment(id)?.txId ?? ''
      expect([...new URL(page.url()).searchParams]).toEqual([
        ['cart', '7'],
        ['code', 'oauth'],
        ...query({ id, txId }),
      ])
      expect(sandbox.faults()).toEqual([])
    })

  for (const on of ['v1', 'v2'] as const)
    test(`webhook-only, ${on}: paid, but the page stays at the PG`, async ({ page }) => {
      sandbox.setFault('webhook-only')
      await visit(page, shop, scriptOf(on))
      const home = `${shop.url}/return`
      const id = newId('order')
      if (on === 'v2')
        await callV2(page, 'requestPayment', v2Payment(sandbox, 'kpn', { paymentId: id, redirectUrl: home }))
      else await callV1(page, v1Payment('html5_inicis', { merchant_uid: id, m_redirect_url: home }))
      await page.getByTestId('pg-approve').click()
      await expect(page.getByTestId('pg-result')).toHaveAttribute('data-status', 'APPROVED')
      expect(sandbox.payment(id)?.status).toBe('PAID')
      expect(page.url()).toContain(sandbox.url)
    })
})
