import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { html5Inicis } from '../gateways/v1.js'
import { inicisV2 } from '../gateways/v2.js'
import { loadV1 } from './v1/load.js'
import { createCheckout } from './create-checkout.js'
import { isCheckoutError } from './platform/errors.js'
import { fakePlatform, type FakePlatform } from './testing/fake-platform.js'

const statuses = ['completed', 'canceled', 'failed', 'unknown', 'redirecting']

/** What a buyer, a page, a network and an SDK may do, in any order. */
type Step =
  | {
      readonly do: 'click'
      readonly dialect: 'v1' | 'v2'
      readonly as: 'v1' | 'v2'
      readonly checkout: 0 | 1
    }
  | { readonly do: 'answer'; readonly call: number; readonly answer: unknown }
  | { readonly do: 'reject'; readonly call: number; readonly reason: unknown }
  | { readonly do: 'close popup'; readonly call: number }
  | { readonly do: 'leave' }
  | { readonly do: 'restore' }
  | { readonly do: 'wait'; readonly for: number }
  | { readonly do: 'prepare'; readonly dialect: 'v1' | 'v2' }

const answers: readonly unknown[] = [
  { paymentId: '$', txId: 't' },
  { paymentId: '$', code: 'FAILURE_TYPE_PG', message: '사용자가 결제를 취소하였습니다.' },
  { paymentId: '$', code: 'PG_PROVIDER_ERROR', message: '[1] 한도 초과' },
  {
    paymentId: '$',
    code: 'UnknownError',
    message: '결제 팝업 종료 후 서버와 통신하는 과정에서 오류가 발생하였습니다.',
  },
  { paymentId: 'somebody-else' },
  { success: true, imp_uid: 'imp_1', merchant_uid: '$' },
  { imp_uid: 'imp_1', merchant_uid: '$' },
  { success: false, merchant_uid: '$', error_code: 'F400', error_msg: '사용자가 결제를 취소하였습니다.' },
  {
    imp_success: false,
    merchant_uid: '$',
    error_coe: 'F1001',
    error_msg: '등록되지 않은 PG모듈 정보입니다.',
  },
  { merchant_uid: '$', error_code: 'NOT READY', error_msg: '팝업을 호출하는데 실패하였습니다.' },
  undefined,
  null,
  'text',
  [],
  { toString: null },
]

const dialect = fc.constantFrom('v1' as const, 'v2' as const)
const nth = fc.nat({ max: 3 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('click' as const),
      dialect,
      as: dialect,
      checkout: fc.constantFrom(0 as const, 1 as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      call: nth,
      answer: fc.constantFrom(...answers),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('reject' as const),
      call: nth,
      reason: fc.constantFrom(
        new TypeError('broken'),
        'text',
        undefined,
        { __portOneErrorType: 'PaymentError', code: 'UnknownError', message: '팝업 차단' },
        { __portOneErrorType: 'PaymentError', code: 'PaymentAlreadyPaid', message: '' },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close popup' as const), call: nth }) },
  { weight: 1, arbitrary: fc.constantFrom({ do: 'leave' as const }, { do: 'restore' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), for: fc.constantFrom(0, 60, 1_000, 20_000) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('prepare' as const), dialect }) },
)

interface Call {
  readonly paymentId: string
  readonly answer: (value: unknown) => void
  readonly reject: (reason: unknown) => void
  readonly popup: { closed: boolean } | undefined
}

/** A page of two checkouts a dialect, whose SDKs come from a network of this temper. */
const pageOf = (network: readonly string[], blocked: boolean, throws: boolean) => {
  const calls: Call[] = []
  let open = 0
  let most = 0
  const opened = () => (most = Math.max(most, (open += 1)))
  const sdks: Record<string, unknown> = {
    IMP: {
      init: () => undefined,
      request_pay: (sent: { readonly merchant_uid: string }, answer: (value: unknown) => void) => {
        if (throws) throw new TypeError('broken')
        const window = { closed: false }
        const popup = platform.openPopup(window) === null ? undefined : window
        if (popup) opened()
        calls.push({
          paymentId: sent.merchant_uid,
          answer,
          reject: () => undefined,
          popup,
        })
      },
    },
    PortOne: {
      requestPayment: (sent: { readonly paymentId: string }) => {
        if (throws) throw new TypeError('broken')
        opened()
        return new Promise((answer, reject) =>
          calls.push({ paymentId: sent.paymentId, answer, reject, popup: undefined }),
        )
      },
    },
  }
  const platform: FakePlatform = fakePlatform({
    popups: blocked ? 'blocked' : 'allowed',
    network: (tag, index) => {
      const temper = network[index % network.length]
      platform.after(200, () => {
        if (temper === 'fails') tag.fail()
        if (temper === 'loads' || temper === 'late') tag.load()
      })
      platform.after(temper === 'late' ? 700 : 200, () => {
        if (temper !== 'loads' && temper !== 'late') return
        const name = tag.src.includes('iamport') ? 'IMP' : 'PortOne'
        platform.globals[name] = sdks[name]
      })
    },
  })
  const make = (dialect: 'v1' | 'v2') =>
    dialect === 'v1'
      ? createCheckout({
          platform,
          redirectUrl: '/done',
          channel: { gateway: html5Inicis, userCode: 'imp00000000', channelKey: 'c' },
        })
      : createCheckout({
          platform,
          redirectUrl: '/done',
          channel: { gateway: inicisV2, storeId: 's', channelKey: 'c' },
        })
  return {
    platform,
    calls,
    checkouts: { v1: [make('v1'), make('v1')], v2: [make('v2'), make('v2')] } as const,
    settled: () => (open = 0),
    mostOpen: () => most,
  }
}

const payer = { fullName: '홍길동', phoneNumber: '010-1234-5678', email: 'buyer@example.com' }

beforeAll(async () => {
  await loadV1()
})

test('whatever happens in whatever order, each click ends once, and one window is open at most', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 14 }),
      fc.array(fc.constantFrom('loads', 'fails', 'stalls', 'late'), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
      async (steps, network, blocked, throws) => {
        const page = pageOf(network, blocked, throws)
        const { platform, calls, checkouts } = page
        const clicks: { readonly paymentId: string; settled: number; outcome?: unknown; error?: unknown }[] =
          []
        const click = (one: Extract<Step, { do: 'click' }>) => {
          const paymentId = `p${clicks.length}`
          const checkout = checkouts[one.dialect][one.checkout]
          const entry: (typeof clicks)[number] = { paymentId, settled: 0 }
          clicks.push(entry)
          const running: Promise<unknown> =
            one.as === 'v2'
              ? checkout.requestPayment({
                  paymentId,
                  orderName: 'Socks',
                  totalAmount: 1000,
                  currency: 'KRW',
                  payMethod: 'CARD',
                  customer: payer,
                })
              : checkout.requestPay({
                  merchant_uid: paymentId,
                  name: 'Socks',
                  amount: 1000,
                  pay_method: 'card',
                  buyer_name: payer.fullName,
                  buyer_tel: payer.phoneNumber,
                  buyer_email: payer.email,
                })
          const over = () => {
            entry.settled += 1
            if (
              !Object.values(checkouts)
                .flat()
                .some(({ busy }) => busy)
            )
              page.settled()
          }
          const follow = async () => {
            try {
              entry.outcome = await running
            } catch (error) {
              entry.error = error
            }
            over()
          }
          void follow()
        }
        const named = (value: unknown, paymentId: string): unknown =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(
                Object.entries(value).map(([key, one]) => [key, one === '$' ? paymentId : one]),
              )
            : value

        for (const one of steps) {
          if (one.do === 'click') click(one)
          else if (one.do === 'prepare') checkouts[one.dialect][0].prepare().catch(() => undefined)
          else if (one.do === 'leave') platform.emit('pagehide')
          else if (one.do === 'restore') platform.emit('pageshow', true)
          else if (one.do === 'wait') await platform.advance(one.for)
          else {
            const call = calls[one.call]
            if (!call) continue
            if (one.do === 'answer') call.answer(named(one.answer, call.paymentId))
            else if (one.do === 'reject') call.reject(one.reason)
            else if (call.popup) call.popup.closed = true
            await platform.advance(0)
          }
        }
        // Loading, then waiting for an answer, each to its limit.
        await platform.advance(60 * 60_000)

        expect(page.mostOpen()).toBeLessThanOrEqual(1)
        for (const { paymentId, settled, outcome, error } of clicks) {
          expect(settled).toBe(1)
          if (error !== undefined) {
            expect(isCheckoutError(error)).toBe(true)
            continue
          }
          expect(outcome).toMatchObject({ paymentId: expect.any(String), status: expect.toBeOneOf(statuses) })
          // A result of another payment proves nothing about this one.
          if (
            outcome &&
            typeof outcome === 'object' &&
            'paymentId' in outcome &&
            outcome.paymentId !== paymentId
          )
            expect(outcome).toMatchObject({ status: 'unknown', reason: 'foreign-payment' })
        }
        expect(
          Object.values(checkouts)
            .flat()
            .some(({ busy }) => busy),
        ).toBe(false)
        expect(platform.timers()).toBe(0)
        expect(platform.listeners()).toBe(0)
      },
    ),
    { numRuns: 10_000 },
  )
}, 120_000)
