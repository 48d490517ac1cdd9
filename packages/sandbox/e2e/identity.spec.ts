import { expect, test, type Page } from '@playwright/test'
import { channelFor, startSandbox, type Sandbox } from '../src/index.js'
import { newId } from './requests.js'
import { callV2, onPc, onPhone, openShop, pgFrame, settled, visit, type Shop } from './shop.js'

// Identity verification: requestIdentityVerification on V2, IMP.certification on V1.

let sandbox: Sandbox
let shop: Shop
test.beforeAll(async () => {
  const codes = [
    ['v1', 'html5_inicis'],
    ['v1', 'danal'],
    ['v1', 'inicis_unified'],
    ['v2', 'danal'],
    ['v2', 'inicis_unified'],
    ['v2', 'kpn'],
  ] as const
  sandbox = await startSandbox({ channels: codes.map(([dialect, code]) => channelFor(dialect, code)) })
  shop = await openShop()
})
test.beforeEach(() => sandbox.clearFaults())
test.afterAll(async () => {
  await Promise.all([sandbox.close(), shop.close()])
})

const inFrame = { windowType: { pc: 'IFRAME', mobile: 'IFRAME' } }
const request = (more: object = {}) => ({
  storeId: sandbox.config.store.storeId,
  channelKey: channelFor('v2', 'danal').channelKey,
  identityVerificationId: newId('identity'),
  ...inFrame,
  ...more,
})
const verification = (id: string) => sandbox.verifications().findLast((each) => each.id === id)

const readV2 = async (id: string): Promise<unknown> => {
  const response = await fetch(`${sandbox.v2ApiUrl}/identity-verifications/${id}`, {
    headers: { authorization: `PortOne ${sandbox.config.secrets.apiSecret}` },
  })
  return response.json()
}

test.describe('V2', () => {
  test('resolves with both ids, and the server reads the verified person', async ({ page }) => {
    await visit(page, shop, sandbox.v2ScriptUrl)
    const body = request({ customer: { fullName: '김산', phoneNumber: '01099998888' } })
    await callV2(page, 'requestIdentityVerification', body)
    await expect(pgFrame(page).getByTestId('pg-person-name')).toHaveValue('김산')
    await pgFrame(page).getByTestId('pg-person-birthday').fill('1990-07-08')
    await pgFrame(page).getByTestId('pg-approve').click()
    expect(await settled(page)).toEqual({
      settled: 'resolved',
      value: {
        transactionType: 'IDENTITY_VERIFICATION',
        identityVerificationId: body.identityVerificationId,
        identityVerificationTxId: verification(body.identityVerificationId)?.txId,
      },
    })
    expect(await readV2(body.identityVerificationId)).toMatchObject({
      status: 'VERIFIED',
      verifiedCustomer: { name: '김산', phoneNumber: '01099998888', birthDate: '1990-07-08' },
    })
  })

  for (const [button, code] of [
    ['pg-cancel', 'FAILURE_TYPE_PG'],
    ['pg-fail', 'FAILURE_TYPE_PG'],
  ] as const) {
    test(`${button} resolves with a code`, async ({ page }) => {
      await visit(page, shop, sandbox.v2ScriptUrl)
      const body = request()
      await callV2(page, 'requestIdentityVerification', body)
      await pgFrame(page).getByTestId(button).click()
      expect(await settled(page)).toMatchObject({
        settled: 'resolved',
        value: { identityVerificationId: body.identityVerificationId, code },
      })
      expect(await readV2(body.identityVerificationId)).toMatchObject({ status: 'FAILED' })
    })
  }

  test('an id can be verified only once', async ({ page }) => {
    await visit(page, shop, sandbox.v2ScriptUrl)
    const body = request()
    await callV2(page, 'requestIdentityVerification', body)
    await pgFrame(page).getByTestId('pg-approve').click()
    await settled(page)
    await callV2(page, 'requestIdentityVerification', body)
    expect(await settled(page)).toMatchObject({
      settled: 'rejected',
      error: {
        __portOneErrorType: 'IdentityVerificationError',
        transactionType: 'IDENTITY_VERIFICATION',
        code: 'IdentityVerificationAlreadyVerified',
      },
    })
  })

  for (const [what, more, code] of [
    ['no id', { identityVerificationId: undefined }, 'BadRequest'],
    ['a phone number with dashes', { customer: { phoneNumber: '010-1234-5678' } }, 'BadRequest'],
    ['a payment gateway', { channelKey: 'channel-key-sandbox-kpn' }, 'BadRequest'],
    ['no flgFixedUser', { channelKey: 'channel-key-sandbox-inicis-unified' }, 'BadRequest'],
    ['an unknown channel', { channelKey: 'nope' }, 'ChannelNotFound'],
  ] as const) {
    test(`${what} rejects`, async ({ page }) => {
      await visit(page, shop, sandbox.v2ScriptUrl)
      await callV2(page, 'requestIdentityVerification', request(more))
      expect(await settled(page)).toMatchObject({
        settled: 'rejected',
        error: { __portOneErrorType: 'IdentityVerificationError', code },
      })
    })
  }

  test('returns by redirect', async ({ page }) => {
    await visit(page, shop, sandbox.v2ScriptUrl)
    const body = request({
      windowType: { pc: 'REDIRECTION', mobile: 'REDIRECTION' },
      redirectUrl: `${shop.url}/return?from=join`,
    })
    await callV2(page, 'requestIdentityVerification', body)
    await page.getByTestId('pg-approve').click()
    await page.waitForURL(/\/return/)
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      from: 'join',
      transactionType: 'IDENTITY_VERIFICATION',
      identityVerificationId: body.identityVerificationId,
      identityVerificationTxId: verification(body.identityVerificationId)?.txId,
    })
  })
})

const certify = async (page: Page, param: unknown): Promise<void> => {
  await page.evaluate(
    ({ body, code }) => {
      const imp: { init(code: string): void; certification(...args: unknown[]): void } = Reflect.get(
        window,
        'IMP',
      )
      imp.init(code)
      document.querySelector('#pay')?.addEventListener(
        'click',
        () => {
          imp.certification(body, (value: unknown) =>
            Reflect.set(window, 'settledResult', { settled: 'called', value }),
          )
        },
        { once: true },
      )
    },
    { body: param, code: sandbox.config.store.userCode },
  )
  await page.click('#pay')
}

const certification = (more: object = {}) => ({ merchant_uid: newId('identity'), ...more })

const readV1 = async (impUid: string): Promise<unknown> => {
  const { impKey, impSecret } = sandbox.config.secrets
  const login = await fetch(`${sandbox.v1ApiUrl}/users/getToken`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ imp_key: impKey, imp_secret: impSecret }),
  })
  const { response }: { response: { access_token: string } } = await login.json()
  const answer = await fetch(`${sandbox.v1ApiUrl}/certifications/${impUid}`, {
    headers: { authorization: response.access_token },
  })
  return answer.json()
}

test.describe('V1 on PC', { tag: '@own-device' }, () => {
  test.use(onPc)

  test('always opens a popup and calls back', async ({ page, context }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const param = certification({ popup: false, name: '김산', phone: '010-9999-8888' })
    const opened = context.waitForEvent('page')
    await certify(page, param)
    await (await opened).getByTestId('pg-approve').click()
    const result = await settled(page)
    const txId = verification(param.merchant_uid)?.txId ?? ''
    expect(result).toEqual({
      settled: 'called',
      value: {
        success: true,
        imp_uid: txId,
        merchant_uid: param.merchant_uid,
        pg_provider: 'danal',
        pg_type: 'certification',
      },
    })
    expect(await readV1(txId)).toMatchObject({
      code: 0,
      response: { certified: true, name: '김산', phone: '01099998888', birthday: '2000-01-31' },
    })
    await expect(page.locator('iframe.imp-frame-danal-certification')).toHaveCount(1)
  })

  test('pg selects the agency', async ({ page, context }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const param = certification({ pg: 'inicis_unified' })
    const opened = context.waitForEvent('page')
    await certify(page, param)
    await (await opened).getByTestId('pg-cancel').click()
    expect(await settled(page)).toMatchObject({
      value: {
        success: false,
        merchant_uid: param.merchant_uid,
        pg_provider: 'inicis_unified',
        error_code: 'F400',
      },
    })
  })

  test('a blocked popup calls back with a code that contains a space', async ({ page }) => {
    await visit(page, shop, `${sandbox.v1ScriptUrl}?fault=popup-blocked`)
    await certify(page, certification())
    expect(await settled(page)).toMatchObject({
      value: { imp_uid: null, error_code: 'NOT READY', error_msg: '팝업을 호출하는데 실패하였습니다.' },
    })
  })

  test('an unknown agency silently becomes the first one', async ({ page, context }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const opened = context.waitForEvent('page')
    await certify(page, certification({ pg: 'html5_inicis' }))
    await (await opened).getByTestId('pg-approve').click()
    expect(await settled(page)).toMatchObject({ value: { success: true, pg_provider: 'danal' } })
  })

  test('a store without agencies calls back with a different result shape', async ({ page }) => {
    const alone = await startSandbox({ channels: [channelFor('v1', 'html5_inicis')] })
    await visit(page, shop, alone.v1ScriptUrl)
    await certify(page, certification())
    expect(await settled(page)).toMatchObject({ value: { imp_success: false, error_coe: 'F1001' } })
    await alone.close()
  })
})

test.describe('V1 on mobile', { tag: '@own-device' }, () => {
  test.use(onPhone)

  test('returns by redirect with three parameters', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const param = certification({ popup: false, m_redirect_url: `${shop.url}/return?from=join` })
    await certify(page, param)
    await page.getByTestId('pg-approve').click()
    await page.waitForURL(/\/return/)
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      from: 'join',
      imp_uid: verification(param.merchant_uid)?.txId,
      merchant_uid: param.merchant_uid,
      success: 'true',
    })
  })

  test('popup: false requires a return URL', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    await certify(page, certification({ popup: false }))
    expect(await settled(page)).toMatchObject({ value: { success: false, error_msg: /m_redirect_url/ } })
  })

  test('popup: true opens a popup and stays on the page', async ({ page, context }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const param = certification({ popup: true })
    const opened = context.waitForEvent('page')
    await certify(page, param)
    await (await opened).getByTestId('pg-approve').click()
    expect(await settled(page)).toMatchObject({ value: { success: true, merchant_uid: param.merchant_uid } })
  })
})
