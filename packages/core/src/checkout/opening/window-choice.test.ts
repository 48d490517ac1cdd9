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

describe('chooseWindow', () => {
  test('chooseWindow keeps the default in a browser, and if the default is no popup', () => {
    expect(chooseWindow({ gateway: v2(), operation, environment: safari })).toEqual({ reason: 'default' })
    const redirecting = v2([], { pc: 'iframe', mobile: 'redirect' })
    expect(chooseWindow({ gateway: redirecting, operation, environment: kakaoTalk })).toEqual({
      reason: 'default',
    })
  })

  test('chooseWindow chooses a redirect inside an app, if the gateway allows it', () => {
    const choice = { windowType: 'REDIRECTION', reason: 'no-popups-in-apps' }
    expect(chooseWindow({ gateway: v2(), operation, environment: kakaoTalk })).toEqual(choice)
    const both = v2([oneOf('windowType.mobile', ['POPUP', 'REDIRECTION'], onMobile)])
    expect(chooseWindow({ gateway: both, operation, environment: ownApp })).toEqual(choice)
  })

  test('chooseWindow keeps a popup if the gateway has only popups', () => {
    const popupOnly = v2([oneOf('windowType.mobile', ['POPUP'])])
    expect(chooseWindow({ gateway: popupOnly, operation, environment: kakaoTalk })).toEqual({
      reason: 'popup-only',
    })
    expect(chooseWindow({ gateway: v1, operation, environment: kakaoTalk })).toEqual({ reason: 'popup-only' })
  })
})

describe('adviseForApp', () => {
  const found = (request: unknown, environment = ownApp, gateway: Gateway = v2()) =>
    adviseForApp(request, { gateway, environment }).map(({ severity, path }) => `${severity} ${path}`)

  test("adviseForApp warns about a missing app scheme in the merchant's own app", () => {
    expect(found({})).toEqual(['warning appScheme'])
    expect(found({}, ownApp, v1)).toEqual(['warning app_scheme'])
    expect(found({ appScheme: 'shop' })).toEqual([])
  })

  test("adviseForApp does not warn in browsers or in other apps, which the merchant's scheme cannot open", () => {
    expect(found({}, kakaoTalk)).toEqual([])
    expect(found({}, safari)).toEqual([])
    expect(found(null)).toEqual([])
  })
})
