import type { Page } from '@playwright/test'
import { looks, violations } from './axe.js'
import { expect, test } from './shop.js'

/** A developer who integrates a gateway. */
const open = async (page: Page, hash = '') => {
  await page.goto(`/playground${hash}`)
  const text = page.getByTestId('text')
  await expect(text).toHaveValue(/\{/)
  const findings = page.getByTestId('findings').getByTestId('finding')
  return {
    text,
    findings,
    choose: (what: 'gateway' | 'operation' | 'method', value: string) =>
      page.getByTestId(what).selectOption(value),
    /** Edits the current text of the request. */
    change: async (from: string | RegExp, to: string) => {
      const now = await text.inputValue()
      expect(now).toMatch(from)
      await text.fill(now.replace(from, to))
    },
    selected: () =>
      text.evaluate((area) =>
        area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '',
      ),
  }
}

test('a broken request: read the finding, go to its place, correct it', async ({ page }) => {
  const playground = await open(page)
  await playground.choose('gateway', 'v2/kpn')
  await expect(playground.text).toHaveValue(/"payMethod": "CARD"/)
  await expect(playground.findings).toHaveCount(0)
  await playground.choose('method', 'VIRTUAL_ACCOUNT')
  await expect(playground.text).toHaveValue(/"payMethod": "VIRTUAL_ACCOUNT"/)

  await playground.change('"totalAmount": 1000', '"totalAmount": "1,000"')
  await expect(playground.findings).toHaveCount(1)
  await expect(playground.findings).toContainText('오류')
  await expect(playground.findings).toContainText('invalid-type')
  await expect(playground.findings.getByRole('link')).toHaveAttribute('href', /developers\.portone\.io/)
  await expect(page.getByTestId('glance-mobile')).toContainText('오류 1')
  await expect(page.getByTestId('said')).toHaveText(/PC: 오류 1.*모바일: 오류 1/)
  await expect(page.getByTestId('npm')).toContainText('거절합니다')
  // New findings did not take the focus.
  await expect(playground.text).toBeFocused()

  await playground.findings.getByRole('button').click()
  await expect(playground.text).toBeFocused()
  expect(await playground.selected()).toBe('"totalAmount": "1,000"')
  await page.keyboard.insertText('"totalAmount": 1000')
  await expect(playground.findings).toHaveCount(0)
  await expect(page.getByTestId('said')).toHaveText(/PC: 문제 없음/)
})

test('says where the JSON is invalid, and keeps the last results @own-device', async ({ page }) => {
  const playground = await open(page)
  await playground.change('"CARD",', '"CARD"')
  const problem = page.getByTestId('problem')
  await expect(problem).toContainText('5행 3열')
  await expect(problem).toContainText('쉼표')
  await expect(playground.text).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByTestId('sent')).toContainText('"payMethod": "CARD"')
  await problem.getByRole('button').click()
  expect(await playground.selected()).toBe('"')
})

test('fills in missing values with examples, and undoes it', async ({ page }) => {
  const playground = await open(page)
  await playground.text.fill('{"payMethod": "CARD", "orderName": "내 주문"}')
  await expect(playground.findings.filter({ hasText: 'customer.email' })).toContainText('missing')
  await page.getByTestId('fill').click()
  await expect(playground.findings.filter({ hasText: '오류' })).toHaveCount(0)
  await expect(playground.text).toHaveValue(/"orderName": "내 주문"/)
  await page.getByTestId('take-back').click()
  await expect(playground.text).toHaveValue('{"payMethod": "CARD", "orderName": "내 주문"}')
})

test('shows the sent request with its differences, and the other dialect with its losses @own-device', async ({
  page,
}) => {
  const playground = await open(page)
  await playground.change('"currency": "KRW"', '"currency": "CURRENCY_KRW", "promotionId": "p-1"')
  const sent = page.getByTestId('sent')
  await expect(sent.locator('.removed')).toContainText('빠짐: "currency": "CURRENCY_KRW"')
  await expect(sent.locator('.added')).toContainText('추가됨: "currency": "KRW"')
  const other = page.getByTestId('other')
  await expect(other).toContainText('"merchant_uid"')
  await expect(other.getByTestId('finding')).toContainText('promotionId')

  await page.getByTestId('open-there').click()
  await expect(page.getByTestId('gateway')).toHaveValue('v1/html5_inicis')
  await expect(playground.text).toHaveValue(/"pay_method": "card"/)
  await expect(page.getByTestId('other')).toContainText('"paymentId"')
  // Back to the choice whose edit was kept.
  await playground.choose('gateway', 'v2/inicis_v2')
  await expect(playground.text).toHaveValue(/CURRENCY_KRW/)

  await playground.choose('gateway', 'v2/kpn')
  await expect(page.getByTestId('other')).toContainText('V1에는 이 PG가 없습니다')
  await page.getByTestId('aside').getByRole('button').click()
  await expect(playground.text).toHaveValue(/CURRENCY_KRW/)
  await page.getByTestId('take-back').click()
  await expect(playground.text).not.toHaveValue(/CURRENCY_KRW/)
})

test('copies the code and says so @own-device', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '#/v1/settle_acc/request_pay.pay/trans')
  await page.getByTestId('copy-npm').click()
  await expect(page.getByTestId('npm').getByRole('status')).toHaveText('복사했습니다')
  const npm = await page.evaluate(() => navigator.clipboard.readText())
  expect(npm).toContain("import { settleAcc } from '@portone-checkout/core/gateways/v1'")
  expect(npm).toContain('checkout.requestPay({')
  await page.getByTestId('copy-plain').click()
  await expect(page.getByTestId('plain').getByRole('status')).toHaveText('복사했습니다')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('IMP.request_pay({')
})

test('a link or a reload restores everything; nothing is sent from the browser', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const playground = await open(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await playground.choose('gateway', 'v2/naverpay')
  await page.getByRole('radio', { name: '모바일' }).check()
  await page.getByText('계약에 따라 달라지는 조건').click()
  await page.getByLabel('highRisk').selectOption('true')
  await expect(playground.findings.filter({ hasText: 'customer.birthYear' })).toContainText('오류')
  await playground.change('"EASY_PAY"', '"EASY_PAY", "memo": "비밀 아님"')
  await expect(page).toHaveURL(
    /#\/v2\/naverpay\/requestPayment\/EASY_PAY\?device=mobile&fact\.highRisk=true&request=/,
  )
  await page.getByTestId('copy-link').click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const typed = await playground.text.inputValue()
  expect(asked).toEqual([])

  const isWhole = async () => {
    await expect(page.getByTestId('gateway')).toHaveValue('v2/naverpay')
    await expect(playground.text).toHaveValue(typed)
    await expect(page.getByRole('radio', { name: '모바일' })).toBeChecked()
    await expect(page.getByLabel('highRisk')).toHaveValue('true')
  }
  await page.reload()
  await isWhole()
  await page.goto('/cart')
  await page.goto(link)
  await isWhole()
  expect(link.startsWith(`${baseURL ?? ''}/playground#/`)).toBe(true)
  // Open the link in the same tab.
  await page.goto('/playground#/v1/settle/request_pay.pay/vbank')
  await expect(playground.text).toHaveValue(/"pay_method": "vbank"/)
})

for (const leave of ['a reload', 'going and coming back'] as const)
  test(`the last input survives ${leave}`, async ({ page }) => {
    const playground = await open(page)
    // Wait until the URL is updated.
    await expect(page).toHaveURL(/#\/v2\/inicis_v2\/requestPayment\/CARD$/)
    await playground.change('"CARD"', '"CARD", "memo": "방금"')
    if (leave === 'a reload') await page.reload()
    else {
      await page.goto('/cart')
      await page.goBack()
    }
    await expect(playground.text).toHaveValue(/"memo": "방금"/)
    await expect(page).toHaveURL(/request=/)
  })

test('a page restored from the cache reloads with its current text @own-device', async ({ page }) => {
  const playground = await open(page)
  await expect(page).toHaveURL(/CARD$/)
  await playground.change('"CARD"', '"CARD", "memo": "방금"')
  // Simulates the back-forward cache, which the tests' browser does not have.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  await expect(page).toHaveURL(/request=/)
  await page.getByTestId('start-over').click()
  await expect(page).toHaveURL(/CARD$/)
  await page.reload()
  await expect(playground.text).toHaveValue(/"payMethod": "CARD"/)
  await expect(playground.text).not.toHaveValue(/memo/)
})

test('following a link takes precedence over text kept when the page was left @own-device', async ({
  page,
}) => {
  const link = '#/v2/inicis_v2/requestPayment/CARD'
  const playground = await open(page, link)
  await playground.change('"CARD"', '"CARD", "memo": "방금"')
  await page.goto('/cart')
  await page.goto(`/playground${link}`)
  await expect(playground.text).toHaveValue(/"payMethod": "CARD"/)
  await expect(playground.text).not.toHaveValue(/memo/)
})

test('explains each contract fact and applies it @own-device', async ({ page }) => {
  const playground = await open(page, '#/v2/inicis_jp/requestPayment/CARD')
  await page.getByText('계약에 따라 달라지는 조건 (1)').click()
  const cbt = page.getByLabel('cbt')
  await expect(cbt).toHaveAccessibleDescription(/CBT 유형.*JPPG.*SBPS/)
  await cbt.selectOption('SBPS')
  await expect(playground.findings.filter({ hasText: 'customer.customerId' })).toContainText('오류')
  await expect(page.getByTestId('npm')).toContainText("facts: { cbt: 'SBPS' }")
  await cbt.selectOption('모름')
  await expect(playground.findings.filter({ hasText: '오류' })).toHaveCount(0)
  // A chosen fact stays visible.
  await expect(cbt).toBeVisible()

  await playground.choose('gateway', 'v2/hecto_global')
  const currency = page.getByLabel('currency', { exact: true })
  await currency.fill('JPY')
  await expect(currency).toHaveAccessibleDescription(/MID에 설정된 통화/)
  await expect(playground.findings).toContainText('unsupported-value')

  // A link may contain facts that no rule knows.
  await page.goto('/cart')
  await open(page, '#/v2/inicis_jp/requestPayment/CARD?fact.cbt=MINE&fact.mine=1')
  await expect(page.getByLabel('cbt')).toHaveValue('MINE')
  await expect(page.getByLabel('mine')).toHaveValue('1')
})

test('a hostile link only shows a message about itself @own-device', async ({ page }) => {
  await open(page, '#/v2/__proto__/requestPayment')
  await expect(page.getByTestId('link-fault')).toContainText('PG를 찾지 못해')
  await expect(page.getByTestId('gateway')).toHaveValue('v2/inicis_v2')
  const attack = encodeURIComponent('{"__proto__":{"polluted":1},"orderName":"<img src=x onerror=alert(1)>"}')
  // Open another document first: in the same one the link would only change the hash.
  await page.goto('/cart')
  await page.goto(`/playground#/v2/kpn/requestPayment/CARD?fact.__proto__=1&request=${attack}`)
  await expect(page.getByTestId('link-fault')).toContainText('__proto__')
  await expect(page.getByTestId('text')).toHaveValue(/"payMethod": "CARD"/)
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  const playground = await open(
    page,
    `#/v2/kpn/requestPayment/CARD?request=${encodeURIComponent('{"orderName":"<img src=x onerror=alert(1)>"}')}`,
  )
  await expect(playground.text).toHaveValue(/<img/)
  await expect(page.getByTestId('sent')).toContainText('<img src=x')
  await expect(page.locator('main img')).toHaveCount(0)
})

for (const { language, scheme } of looks)
  test(`axe finds nothing and nothing overflows: ${language}, ${scheme}`, async ({ page, isMobile }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(`/playground?lang=${language}#/v2/naverpay/requestPayment/EASY_PAY?fact.highRisk=true`)
    await expect(page.getByTestId('finding').first()).toBeVisible()
    expect(await violations(page)).toEqual([])
    const playground = await open(page, `?lang=${language}#/v1/html5_inicis/request_pay.pay/card`)
    await playground.change('"name"', '"nmae"')
    await expect(page.getByTestId('finding').first()).toBeVisible()
    await playground.change(/\}\s*$/, '')
    await expect(page.getByTestId('problem')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: isMobile ? 320 : 900, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      isMobile ? 320 : 900,
    )
  })

// A phone has no Tab key.
test('works with the keyboard only @own-device', async ({ page }) => {
  const playground = await open(page)
  const tabTo = async (wanted: string) => {
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press('Tab')
      const now = await page.evaluate(
        () =>
          document.activeElement?.getAttribute('data-testid') ?? document.activeElement?.textContent ?? '',
      )
      if (now === wanted) return
    }
    throw new Error(`Tab never reached ${wanted}.`)
  }
  await tabTo('gateway')
  // Typing searches the list.
  await page.keyboard.type('kpn')
  await expect(page.getByTestId('gateway')).toHaveValue('v2/kpn')
  await tabTo('text')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('{"payMethod": "CARD"}')
  await expect(playground.findings.first()).toBeVisible()
  const missing = await playground.findings.count()
  // Tab leaves the editor and inserts nothing.
  await tabTo('start-over')
  await tabTo('storeId')
  await page.keyboard.press('Enter')
  await expect(playground.text).toBeFocused()
  await page.keyboard.type('"storeId": "store-1", ')
  await expect(playground.findings).toHaveCount(missing - 1)
})

test('is linked at the foot of the shop, whose pages load none of its code @own-device', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.goto('/')
  await expect(page.getByTestId('mode')).toBeVisible()
  expect(loaded.filter((url) => url.includes('playground'))).toEqual([])
  await page.getByRole('link', { name: '플레이그라운드' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '플레이그라운드' })).toBeVisible()
})
