import { CheckoutError, type Outcome } from '@portone-checkout/core'
import { inicisV2 } from '@portone-checkout/core/gateways/v2'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { knowledgeOf } from '../core.js'
import type { Settlement } from '../reconcile.js'
import { createForm, outcomeText } from './form.js'
import type { JsonRecord } from './paths.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const customer = { fullName: 'Kim', phoneNumber: '01012345678', email: 'kim@example.com' }
const channelOf = (channelKey: string) => ({ gateway: inicisV2, storeId: 'store-1', channelKey })

/** What a buyer, a page, a server and a PG do, in whatever order. */
const deeds = [
  'press',
  'press twice',
  'choose',
  'retry',
  'check again',
  'another channel',
  'another language',
  'an outcome from the page',
  'the server creates',
  'the server fails',
  'the server is silent',
  'the script does not load',
  'completed',
  'canceled',
  'unknown',
  'redirecting',
  'refused',
  'back from the cache',
  'paid',
  'unpaid',
  'undecided',
  'a second goes by',
] as const

interface Pending<T> {
  readonly resolve: (value: T) => void
  readonly reject: (error: Error) => void
}

const play = async (script: readonly (typeof deeds)[number][]): Promise<void> => {
  /** The channel that each payment was made for. */
  const madeFor = new Map<string, string>()
  const servers: (Pending<JsonRecord> & { readonly channelKey: string })[] = []
  const windows: (Pending<Outcome> & { readonly paymentId: string })[] = []
  const questions: Pending<Settlement>[] = []
  const told: Outcome[] = []
  const ended: Outcome[] = []
  let isScriptBroken = false
  let channelKey = 'channel-0'
  let outcomes = 0

  const form = createForm(
    {
      channel: channelOf(channelKey),
      redirectUrl: 'https://shop.example/return',
      locale: 'en',
      request: { orderName: 'Hat', totalAmount: 1000, currency: 'KRW', customer },
      createRequest: () => new Promise((resolve, reject) => servers.push({ resolve, reject, channelKey })),
      onOutcome: (outcome) => told.push(outcome),
      reconcile: () => ({
        left: undefined,
        forget: () => undefined,
        settle: (outcome) => outcome,
        stop: () => undefined,
        ask: () => new Promise((resolve, reject) => questions.push({ resolve, reject })),
      }),
    },
    {
      languages: [],
      setting: ({ channel }) => ({
        knowledge: knowledgeOf(channel, 'requestPayment', 'pc', 'https://shop.example/return'),
        opener: {
          prepare: () =>
            isScriptBroken ? Promise.reject(new CheckoutError('load-failed')) : Promise.resolve(),
          open: (_, request) => {
            const paymentId = String(request['paymentId'])
            // What was made for one channel is never opened on another.
            expect(madeFor.get(paymentId)).toBe(channel.channelKey)
            // As core's latch: one window a page.
            if (windows.length > 0) return Promise.reject(new CheckoutError('in-progress'))
            return new Promise((resolve, reject) => windows.push({ resolve, reject, paymentId }))
          },
        },
      }),
    },
  )

  const end = (outcome: (ids: { dialect: 'v2'; paymentId: string }) => Outcome): void => {
    const window = windows.shift()
    if (!window) return
    const seen = outcome({ dialect: 'v2', paymentId: window.paymentId })
    ended.push(seen)
    window.resolve(seen)
  }
  const settle = (status: Settlement['status']): void => questions.shift()?.resolve({ status })

  const act: Readonly<Record<(typeof deeds)[number], () => void>> = {
    press: form.submit,
    'press twice': () => {
      form.submit()
      form.submit()
    },
    choose: () => form.choose('VIRTUAL_ACCOUNT'),
    // As the panel does, which offers it after an outcome alone.
    retry: () => {
      const { outcome, phase } = form.view
      const text = outcome && outcomeText(outcome, form.view)
      if (phase === 'ended' && (text === 'canceled' || text === 'failed' || text === 'unpaid')) form.retry()
    },
    'check again': form.checkAgain,
    'another channel': () => {
      channelKey = `channel-${Number(channelKey.slice(8)) + 1}`
      form.update({ channel: channelOf(channelKey) })
    },
    'another language': () => form.update({ locale: 'ko' }),
    'an outcome from the page': () => {
      outcomes += 1
      form.update({
        outcome: { status: 'canceled', final: true, dialect: 'v2', paymentId: `page-${outcomes}` },
      })
    },
    'the server creates': () => {
      const server = servers.shift()
      if (!server) return
      const paymentId = `p-${madeFor.size}`
      madeFor.set(paymentId, server.channelKey)
      server.resolve({ paymentId })
    },
    'the server fails': () => servers.shift()?.reject(new Error('offline')),
    'the server is silent': () => void servers.shift(),
    'the script does not load': () => {
      isScriptBroken = !isScriptBroken
    },
    completed: () => end((ids) => ({ status: 'completed', ...ids })),
    canceled: () => end((ids) => ({ status: 'canceled', final: true, ...ids })),
    unknown: () => end((ids) => ({ status: 'unknown', reason: 'no-answer', ...ids })),
    redirecting: () => end((ids) => ({ status: 'redirecting', ...ids })),
    refused: () => windows.shift()?.reject(new CheckoutError('popup-blocked')),
    'back from the cache': () => {
      const { outcome, phase } = form.view
      if (phase === 'ended' && outcome?.status === 'redirecting')
        ended.push({ ...outcome, status: 'unknown', reason: 'page-restored' })
      form.restored()
    },
    paid: () => settle('paid'),
    unpaid: () => settle('unpaid'),
    undecided: () => settle('checking'),
    'a second goes by': () => void vi.advanceTimersByTime(1000),
  }

  let mayBePaid = false
  for (const deed of script) {
    const before = ended.at(-1)
    act[deed]()
    await vi.advanceTimersByTimeAsync(0)
    // Every window's end is told once, in the order in which they ended.
    expect(told).toEqual(ended)
    // What is paid, or may be, is followed by no form before a server or the page has said that it is not.
    const last = ended.at(-1)
    if (last !== before) mayBePaid = last?.status !== 'canceled'
    if (deed === 'an outcome from the page' || form.view.settlement?.status === 'unpaid') mayBePaid = false
    if (mayBePaid) expect(form.view).toMatchObject({ phase: 'ended', outcome: last })
    // Nobody is invited to pay over an open window, and no window is said to open that is not there.
    if (form.view.phase === 'opening') expect(windows).toHaveLength(1)
  }

  // However it stands: when all have answered or time has run out, there is a way on.
  if (windows.length > 0) end((ids) => ({ status: 'failed', final: true, code: 'X', message: '', ...ids }))
  for (let minute = 0; minute < 10; minute++) await vi.advanceTimersByTimeAsync(60_000)
  const { phase, outcome, asked } = form.view
  expect(['ready', 'unprepared', 'ended']).toContain(phase)
  if (phase !== 'ended') expect(outcome === undefined || phase === 'unprepared').toBe(true)
  else if (outcome && outcomeText(outcome, form.view) === 'unknown') expect(asked).toBeDefined()
  else expect(outcome && outcomeText(outcome, form.view)).not.toBe('checking')
  form.destroy()
  expect(vi.getTimerCount()).toBe(0)
}

// Often enough that a window is open.
const deed = fc.constantFrom(
  ...deeds,
  ...Array.from({ length: 6 }, () => ['the server creates', 'press'] as const).flat(),
  'an outcome from the page',
  'retry',
)

test('whatever happens in whatever order: no outcome is lost or told twice, no payment opens on another channel, and nobody waits for ever', async () => {
  await fc.assert(fc.asyncProperty(fc.array(deed, { maxLength: 40 }), play), {
    numRuns: 500,
  })
})
