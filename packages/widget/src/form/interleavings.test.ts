import { CheckoutError, isUndecided, type Outcome } from '@portone-checkout/core'
import { inicisV2 } from '@portone-checkout/core/gateways/v2'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { knowledgeOf } from '../core.js'
import type { Settlement } from '../reconcile.js'
import { newAttempts } from './attempts.js'
import { createForm, outcomeText, type Form } from './form.js'
import type { JsonRecord } from './paths.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const customer = { fullName: 'Kim', phoneNumber: '01012345678', email: 'kim@example.com' }
const channelOf = (channelKey: string) => ({ gateway: inicisV2, storeId: 'store-1', channelKey })

/** Events caused by the buyer, the page, the server or the PG, in any order. */
const events = [
  'press',
  'press twice',
  'choose',
  'retry',
  'check again',
  'change channel',
  'change language',
  'the page passes an outcome',
  'the server creates',
  'the server fails',
  'the server is silent',
  'the script does not load',
  'completed',
  'canceled',
  'canceled, not final',
  'unknown',
  'redirecting',
  'refused',
  'restored from the cache',
  'paid',
  'unpaid',
  'undecided',
  'a second passes',
  'unmount',
  'mount',
  'remount',
] as const

interface Pending<T> {
  readonly resolve: (value: T) => void
  readonly reject: (error: Error) => void
}

const run = async (script: readonly (typeof events)[number][]): Promise<void> => {
  /** The channel for which each payment's request was created. */
  const channelOfPayment = new Map<string, string>()
  const servers: (Pending<JsonRecord> & { readonly channelKey: string })[] = []
  const windows: (Pending<Outcome> & { readonly paymentId: string })[] = []
  const questions: Pending<Settlement>[] = []
  const reported: Outcome[] = []
  const ended: Outcome[] = []
  let isScriptBroken = false
  let channelKey = 'channel-0'
  let outcomes = 0

  const attempts = newAttempts()
  /** The last outcome, as long as it may still be paid. */
  let undecided: Outcome | undefined
  let opener: Form | undefined
  const make = (): Form => {
    const form: Form = createForm(
      {
        channel: channelOf(channelKey),
        redirectUrl: 'https://shop.example/return',
        locale: 'en',
        request: { orderName: 'Hat', totalAmount: 1000, currency: 'KRW', customer },
        createRequest: () => {
          // A request created while a window is open could be paid in addition.
          expect(windows).toEqual([])
          expect(undecided).toBeUndefined()
          return new Promise((resolve, reject) => servers.push({ resolve, reject, channelKey }))
        },
        onOutcome: (outcome) => reported.push(outcome),
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
        attempts,
        setting: ({ channel }) => ({
          knowledge: knowledgeOf(channel, 'requestPayment', 'pc', 'https://shop.example/return'),
          opener: {
            prepare: () =>
              isScriptBroken ? Promise.reject(new CheckoutError('load-failed')) : Promise.resolve(),
            open: (_, request) => {
              const paymentId = String(request['paymentId'])
              // A request created for one channel is never opened on another.
              expect(channelOfPayment.get(paymentId)).toBe(channel.channelKey)
              // Like core, allow one window per page.
              if (windows.length > 0) return Promise.reject(new CheckoutError('in-progress'))
              undecided = unseen = undefined
              opener = form
              return new Promise((resolve, reject) => windows.push({ resolve, reject, paymentId }))
            },
          },
        }),
      },
    )
    return form
  }

  /** Mounted forms, at most two, newest last. */
  const forms: Form[] = [make()]
  const newest = (act: (form: Form) => void): void => {
    const form = forms.at(-1)
    if (form) act(form)
  }
  /** Forms that show an outcome that may be paid, and so must not offer to pay again. */
  const holding = new Map<Form, Outcome>()
  const hold = (form: Form, outcome: Outcome): void => {
    if ('final' in outcome && outcome.final) holding.delete(form)
    else holding.set(form, outcome)
  }
  /** The outcome of an attempt that ended while no form was mounted; the next form must show it. */
  let unseen: Outcome | undefined

  const unmount = (): void => {
    const form = forms.shift()
    if (!form) return
    form.destroy()
    holding.delete(form)
  }
  const mount = (): void => {
    if (forms.length === 2) return
    const { last } = attempts
    if (windows.length === 0 && last?.outcome?.status === 'redirecting') {
      unseen = undecided = { ...last.outcome, status: 'unknown', reason: 'page-restored' }
      ended.push(unseen)
    }
    const form = make()
    forms.push(form)
    if (windows.length > 0) expect(form.view.phase).toBe('opening')
    else if (unseen ?? undecided) {
      expect(form.view).toMatchObject({ phase: 'ended', outcome: unseen ?? undecided })
      if (unseen) hold(form, unseen)
    }
    unseen = undefined
  }

  const end = (outcomeOf: (ids: { dialect: 'v2'; paymentId: string }) => Outcome): void => {
    const window = windows.shift()
    if (!window) return
    const outcome = outcomeOf({ dialect: 'v2', paymentId: window.paymentId })
    ended.push(outcome)
    undecided = isUndecided(outcome) || outcome.status === 'redirecting' ? outcome : undefined
    unseen = forms.length === 0 ? outcome : undefined
    // When the attempt's own form is destroyed, other forms show it too.
    const isOrphan = !forms.some((form) => form === opener)
    for (const form of forms)
      if (isOrphan || form === opener || form.view.phase === 'opening') hold(form, outcome)
    window.resolve(outcome)
  }
  const settle = (status: Settlement['status']): void => questions.shift()?.resolve({ status })

  const act: Readonly<Record<(typeof events)[number], () => void>> = {
    press: () => newest((form) => form.submit()),
    'press twice': () =>
      newest((form) => {
        form.submit()
        form.submit()
      }),
    choose: () => newest((form) => form.choose('VIRTUAL_ACCOUNT')),
    // As in the outcome panel, which offers a retry only after these outcomes.
    retry: () =>
      newest((form) => {
        const { outcome, phase } = form.view
        const text = outcome && outcomeText(outcome, form.view)
        if (phase === 'ended' && (text === 'canceled' || text === 'failed' || text === 'unpaid')) form.retry()
      }),
    'check again': () => newest((form) => form.checkAgain()),
    'change channel': () => {
      channelKey = `channel-${Number(channelKey.slice(8)) + 1}`
      for (const form of forms) form.update({ channel: channelOf(channelKey) })
    },
    'change language': () => newest((form) => form.update({ locale: 'ko' })),
    'the page passes an outcome': () =>
      newest((form) => {
        outcomes += 1
        holding.delete(form)
        undecided = undefined
        form.update({
          outcome: { status: 'canceled', final: true, dialect: 'v2', paymentId: `page-${outcomes}` },
        })
      }),
    'the server creates': () => {
      const server = servers.shift()
      if (!server) return
      const paymentId = `p-${channelOfPayment.size}`
      channelOfPayment.set(paymentId, server.channelKey)
      server.resolve({ paymentId })
    },
    'the server fails': () => servers.shift()?.reject(new Error('offline')),
    'the server is silent': () => void servers.shift(),
    'the script does not load': () => {
      isScriptBroken = !isScriptBroken
    },
    completed: () => end((ids) => ({ status: 'completed', ...ids })),
    canceled: () => end((ids) => ({ status: 'canceled', final: true, ...ids })),
    'canceled, not final': () => end((ids) => ({ status: 'canceled', final: false, ...ids })),
    unknown: () => end((ids) => ({ status: 'unknown', reason: 'no-answer', ...ids })),
    redirecting: () => end((ids) => ({ status: 'redirecting', ...ids })),
    refused: () => windows.shift()?.reject(new CheckoutError('popup-blocked')),
    'restored from the cache': () => {
      const leaving = forms.find(
        ({ view }) => view.phase === 'ended' && view.outcome?.status === 'redirecting',
      )
      const outcome = leaving?.view.outcome
      if (outcome) {
        const restored: Outcome = { ...outcome, status: 'unknown', reason: 'page-restored' }
        ended.push(restored)
        for (const form of forms) if (form.view.outcome === outcome) hold(form, restored)
        if (undecided) undecided = restored
      }
      for (const form of forms) form.restored()
    },
    paid: () => settle('paid'),
    unpaid: () => settle('unpaid'),
    undecided: () => settle('checking'),
    'a second passes': () => void vi.advanceTimersByTime(1000),
    unmount,
    mount,
    remount: () => {
      unmount()
      mount()
    },
  }

  for (const event of script) {
    act[event]()
    await vi.advanceTimersByTimeAsync(0)
    // Every window's outcome is reported once, in order.
    expect(reported).toEqual(ended)
    for (const form of forms) {
      const { settlement, phase } = form.view
      if (settlement?.status === 'unpaid') holding.delete(form)
      // An attempt that may be paid stays on screen until the server or the page says that it is not.
      const held = holding.get(form)
      if (held) expect(form.view).toMatchObject({ phase: 'ended', outcome: held })
      // The form shows "opening" only while a window is open.
      if (phase === 'opening') expect(windows).toHaveLength(1)
    }
    if (attempts.last?.settlement) undecided = undefined
  }

  // Finally, after all answers and timeouts, the buyer can always continue.
  if (windows.length > 0) end((ids) => ({ status: 'failed', final: true, code: 'X', message: '', ...ids }))
  for (let minute = 0; minute < 10; minute++) await vi.advanceTimersByTimeAsync(60_000)
  for (const form of forms) {
    const { phase, outcome, asked } = form.view
    expect(['ready', 'unprepared', 'ended']).toContain(phase)
    if (phase !== 'ended') expect(outcome === undefined || phase === 'unprepared').toBe(true)
    else if (outcome && /unknown|undecided/.test(outcomeText(outcome, form.view))) expect(asked).toBeDefined()
    else expect(outcome && outcomeText(outcome, form.view)).not.toBe('checking')
    form.destroy()
  }
  expect(vi.getTimerCount()).toBe(0)
}

// Weighted so that a window is often open.
const event = fc.constantFrom(
  ...events,
  ...Array.from({ length: 6 }, () => ['the server creates', 'press'] as const).flat(),
  'the page passes an outcome',
  'retry',
  'remount',
  'remount',
  'mount',
)

test('in any order of events, outcomes are reported exactly once, payments open only on their own channel and one at a time, and no form hangs', async () => {
  await fc.assert(fc.asyncProperty(fc.array(event, { maxLength: 40 }), run), {
    numRuns: 500,
  })
})
