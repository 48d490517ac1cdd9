import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { html5Inicis } from '../gateways/v1.js'
import { inicisV2 } from '../gateways/v2.js'
import { loadV1 } from './v1/load.js'
import { createCheckout } from './create-checkout.js'
import { isCheckoutError } from './platform/errors.js'
import { fakePlatform, type FakePlatform } from './testing/fake-platform.js'

const statuses = ['completed', 'canceled', 'failed', 'unknown', 'redirecting']

/** An event that a buyer, the page, the network or an SDK can cause at any time. */
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
  { paymentId: 'another-payment' },
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

/** A page with two checkouts per dialect. `network` is what happens to each SDK script in turn. */
const pageOf = (network: readonly string[], blocked: boolean, throws: boolean) => {
  const calls: Call[] = []
  let open = 0
  let mostOpen = 0
  const opened = () => (mostOpen = Math.max(mostOpen, (open += 1)))
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
      const result = network[index % network.length]
      platform.after(200, () => {
        if (result === 'fails') tag.fail()
        if (result === 'loads' || result === 'late') tag.load()
      })
      platform.after(result === 'late' ? 700 : 200, () => {
        if (result !== 'loads' && result !== 'late') return
        const name = tag.src.includes('iamport') ? 'IMP' : 'PortOne'
        platform.globals[name] = sdks[name]
      })
    },
  })
  const create = (dialect: 'v1' | 'v2') =>
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
    checkouts: { v1: [create('v1'), create('v1')], v2: [create('v2'), create('v2')] } as const,
    allSettled: () => (open = 0),
    mostOpen: () => mostOpen,
  }
}

const customer = { fullName: '홍길동', phoneNumber: '010-1234-5678', email: 'buyer@example.com' }

beforeAll(async () => {
  await loadV1()
})

test('in any order of events, each click settles once and at most one window is open', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 14 }),
      fc.array(fc.constantFrom('loads', 'fails', 'stalls', 'late'), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 9 }).map((digit) => digit === 0),
      async (steps, network, blocked, throws) => {
        const page = pageOf(network, blocked, throws)
        const { platform, calls, checkouts } = page
        const clicks: { readonly paymentId: string; settled: number; outcome?: unknown; error?: unknown }[] =
          []
        const isAnyBusy = () =>
          Object.values(checkouts)
            .flat()
            .some(({ busy }) => busy)
        const click = (clicked: Extract<Step, { do: 'click' }>) => {
          const paymentId = `p${clicks.length}`
          const checkout = checkouts[clicked.dialect][clicked.checkout]
          const entry: (typeof clicks)[number] = { paymentId, settled: 0 }
          clicks.push(entry)
          const running: Promise<unknown> =
            clicked.as === 'v2'
              ? checkout.requestPayment({
                  paymentId,
                  orderName: 'Socks',
                  totalAmount: 1000,
                  currency: 'KRW',
                  payMethod: 'CARD',
                  customer,
                })
              : checkout.requestPay({
                  merchant_uid: paymentId,
                  name: 'Socks',
                  amount: 1000,
                  pay_method: 'card',
                  buyer_name: customer.fullName,
                  buyer_tel: customer.phoneNumber,
                  buyer_email: customer.email,
                })
          const record = async () => {
            try {
              entry.outcome = await running
            } catch (error) {
              entry.error = error
            }
            entry.settled += 1
            if (!isAnyBusy()) page.allSettled()
          }
          void record()
        }
        /** The answer with the payment's id in place of `$`. */
        const withId = (answer: unknown, paymentId: string): unknown =>
          typeof answer === 'object' && answer !== null && !Array.isArray(answer)
            ? Object.fromEntries(
                Object.entries(answer).map(([key, value]) => [key, value === '$' ? paymentId : value]),
              )
            : answer

        for (const event of steps) {
          if (event.do === 'click') click(event)
          else if (event.do === 'prepare') checkouts[event.dialect][0].prepare().catch(() => undefined)
          else if (event.do === 'leave') platform.emit('pagehide')
          else if (event.do === 'restore') platform.emit('pageshow', true)
          else if (event.do === 'wait') await platform.advance(event.for)
          else {
            const call = calls[event.call]
            if (!call) continue
            if (event.do === 'answer') call.answer(withId(event.answer, call.paymentId))
            else if (event.do === 'reject') call.reject(event.reason)
            else if (call.popup) call.popup.closed = true
            await platform.advance(0)
          }
        }
        // Longer than the time limits for loading and for the answer.
        await platform.advance(60 * 60_000)

        expect(page.mostOpen()).toBeLessThanOrEqual(1)
        for (const { paymentId, settled, outcome, error } of clicks) {
          expect(settled).toBe(1)
          if (error !== undefined) {
            expect(isCheckoutError(error)).toBe(true)
            continue
          }
          expect(outcome).toMatchObject({ paymentId: expect.any(String), status: expect.toBeOneOf(statuses) })
          // Another payment's result is only ever reported as unknown.
          if (
            outcome &&
            typeof outcome === 'object' &&
            'paymentId' in outcome &&
            outcome.paymentId !== paymentId
          )
            expect(outcome).toMatchObject({ status: 'unknown', reason: 'foreign-payment' })
        }
        expect(isAnyBusy()).toBe(false)
        expect(platform.timers()).toBe(0)
        expect(platform.listeners()).toBe(0)
      },
    ),
    { numRuns: 10_000 },
  )
}, 120_000)
