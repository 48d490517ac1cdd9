import { expect } from 'vitest'
import { createSandboxApp, type SandboxApp } from '../src/app.js'
import type { SandboxOptions } from '../src/config/config.js'
import { isRecord, textAt } from '../src/common/json.js'
import { violations } from './openapi.js'

/** The browser's part of a payment without a browser, for this package's tests. */
export interface Desk extends SandboxApp {
  /** Sends a JSON request and returns status and parsed body; throws if a REST answer does not match the API document. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  prepareV2(data: unknown, options?: PrepareOptions): Promise<Answer>
  prepareV1(data: unknown, options?: PrepareOptions): Promise<Answer>
  /** Presses a button in the window of a prepared request. */
  press(prepared: Answer, action: 'approve' | 'fail' | 'cancel'): Promise<void>
}

export interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface PrepareOptions {
  readonly device?: 'pc' | 'mobile' | undefined
  readonly transactionType?: string | undefined
  readonly userCode?: string | undefined
}

export const openDesk = (options: SandboxOptions = {}): Desk => {
  const sandbox = createSandboxApp(options)
  const call: Desk['call'] = async (method, path, body, headers = {}) => {
    const response = await sandbox.app.request(path, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') === true
    const parsed: unknown = isJson ? JSON.parse(text) : text
    const [, dialect, below] = /^\/api\/(v1|v2)(\/[^?]*)/.exec(path) ?? []
    if ((dialect === 'v1' || dialect === 'v2') && below !== undefined)
      expect(violations({ dialect, method, path: below, status: response.status, body: parsed })).toEqual([])
    return { status: response.status, body: parsed }
  }
  const deviceInfo = (device: 'pc' | 'mobile' = 'pc') => ({
    platformType: device === 'mobile' ? 'PLATFORM_TYPE_MOBILE' : 'PLATFORM_TYPE_PC',
  })
  return {
    ...sandbox,
    config: sandbox.config,
    call,
    prepareV2: (data, { device, transactionType = 'PAYMENT' } = {}) =>
      call('POST', '/checkout/api/prepare/v2', { transactionType, data, deviceInfo: deviceInfo(device) }),
    prepareV1: (data, { device, userCode = sandbox.config.store.userCode } = {}) =>
      call('POST', '/checkout/api/prepare/v1', { userCode, data, deviceInfo: deviceInfo(device) }),
    press: async ({ body }, action) => {
      const path = isRecord(body) ? textAt(body, 'windowPath') : undefined
      if (path === undefined) throw new Error(`No window was opened: ${JSON.stringify(body)}`)
      await sandbox.app.request(`${path}/${action}`, { method: 'POST' })
    },
  }
}

/** Calls a REST API below its base. */
export type Api = (method: string, path: string, body?: unknown) => Promise<Answer>

/** Headers with a new V1 access token. */
export const v1Auth = async (desk: Desk): Promise<Record<string, string>> => {
  const { impKey, impSecret } = desk.config.secrets
  const { body } = await desk.call('POST', '/api/v1/users/getToken', {
    imp_key: impKey,
    imp_secret: impSecret,
  })
  return { authorization: textAt(body, 'response.access_token') ?? '' }
}

export const v2Auth = { authorization: 'PortOne sandbox-api-secret-not-a-real-secret' }

export const v2Payment = (more: object = {}): Record<string, unknown> => ({
  storeId: 'store-00000000-0000-4000-8000-000000000000',
  channelKey: 'channel-key-sandbox-inicis-v2',
  paymentId: 'order-1',
  orderName: '나무 의자',
  totalAmount: 129_000,
  currency: 'KRW',
  payMethod: 'CARD',
  customer: { fullName: '홍길동', phoneNumber: '01012345678', email: 'buyer@example.com' },
  ...more,
})

export const kpnIssue = (more: object = {}): Record<string, unknown> => ({
  storeId: 'store-00000000-0000-4000-8000-000000000000',
  channelKey: 'channel-key-sandbox-kpn',
  billingKeyMethod: 'CARD',
  customer: { customerId: 'member-1', fullName: '홍길동' },
  ...more,
})

export const v1Payment = (more: object = {}): Record<string, unknown> => ({
  channelKey: 'channel-key-sandbox-html5-inicis',
  pay_method: 'card',
  merchant_uid: 'order-1',
  name: '나무 의자',
  amount: 129_000,
  buyer_name: '홍길동',
  buyer_tel: '01012345678',
  ...more,
})
