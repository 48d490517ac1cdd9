import { describe, expect, test } from 'vitest'
import { v1Gateway, v2Gateway, type Gateway } from '../../gateways/gateway.js'
import { onMobile } from '../../rules/conditions.js'
import type { Rule } from '../../rules/rule.js'
import { oneOf } from '../../rules/values.js'
import { detectEnvironment } from '../platform/environment.js'
import { adviseForApp, chooseWindow } from './window-choice.js'

const name = { ko: '창', en: 'Window' }
const popup = { pc: 'popup', mobile: 'popup' } as const
const operation = 'requestPayment'
const v2 = (rules: readonly Rule[] = [], window: Gateway['window'] = popup) =>
  v2Gateway('toy', {
    name,
    docs: 'toy',
    window,
    profiles: { requestPayment: { methods: [], rules } },
    bypass: {},
  })
const v1 = v1Gateway('toy', {
  name,
  docs: 'toy',
  window: popup,
  profiles: { pay: { methods: [], rules: [] } },
  bypass: {},
})

const kakaoTalk = detectEnvironment('v2', { userAgent: 'Mozilla/5.0 (iPhone) Mobile/15E148 KAKAOTALK/25' })
const ownApp = detectEnvironment('v2', { userAgent: 'Mozilla/5.0 (iPhone) AppleWebKit Mobile/15E148' })
const safari = detectEnvironment('v2', { userAgent: 'Mozilla/5.0 (iPhone) Version/18 Mobile Safari/604' })

describe('the window', () => {
  test('is the default in a browser, and where the default is no popup', () => {
    expect(chooseWindow({ gateway: v2(), operation, environment: safari })).toEqual({ reason: 'default' })
    const leaving = v2([], { pc: 'iframe', mobile: 'redirect' })
    expect(chooseWindow({ gateway: leaving, operation, environment: kakaoTalk })).toEqual({
      reason: 'default',
    })
  })

  test('is no popup inside an app, where the gateway can do without', () => {
    const choice = { windowType: 'REDIRECTION', reason: 'no-popups-in-apps' }
    expect(chooseWindow({ gateway: v2(), operation, environment: kakaoTalk })).toEqual(choice)
    const both = v2([oneOf('windowType.mobile', ['POPUP', 'REDIRECTION'], onMobile)])
    expect(chooseWindow({ gateway: both, operation, environment: ownApp })).toEqual(choice)
  })

  test('is a popup where the gateway knows no other', () => {
    const only = v2([oneOf('windowType.mobile', ['POPUP'])])
    expect(chooseWindow({ gateway: only, operation, environment: kakaoTalk })).toEqual({
      reason: 'popup-only',
    })
    expect(chooseWindow({ gateway: v1, operation, environment: kakaoTalk })).toEqual({ reason: 'popup-only' })
  })
})

describe('the way back into an app', () => {
  const found = (request: unknown, environment = ownApp, gateway: Gateway = v2()) =>
    adviseForApp(request, { gateway, environment }).map(({ severity, path }) => `${severity} ${path}`)

  test("is asked for in the merchant's own app", () => {
    expect(found({})).toEqual(['warning appScheme'])
    expect(found({}, ownApp, v1)).toEqual(['warning app_scheme'])
    expect(found({ appScheme: 'shop' })).toEqual([])
  })

  test('is not asked for elsewhere: no merchant can bring a buyer back into KakaoTalk', () => {
    expect(found({}, kakaoTalk)).toEqual([])
    expect(found({}, safari)).toEqual([])
    expect(found(null)).toEqual([])
  })
})
