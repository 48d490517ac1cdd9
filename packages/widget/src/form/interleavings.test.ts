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
  'canceled, not for ever',
  'unknown',
  'redirecting',
  'refused',
  'back from the cache',
  'paid',
  'unpaid',
  'undecided',
  'a second goes by',
  'unmount',
  'mount',
  'mount anew',
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

  const attempts = newAttempts()
  /** The last end, while it may be paid. */
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
          // What is made while a window of the page is open could be paid beside it.
          expect(windows).toEqual([])
          expect(undecided).toBeUndefined()
          return new Promise((resolve, reject) => servers.push({ resolve, reject, channelKey }))
        },
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
        attempts,
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
              undecided = unread = undefined
              opener = form
              return new Promise((resolve, reject) => windows.push({ resolve, reject, paymentId }))
            },
          },
        }),
      },
    )
    return form
  }

  /** Mounted forms, two at most, the newest last. */
  const forms: Form[] = [make()]
  const newest = (act: (form: Form) => void): void => {
    const form = forms.at(-1)
    if (form) act(form)
  }
  /** Forms that show an end after which nobody may be invited to pay again. */
  const holding = new Map<Form, Outcome>()
  const hold = (form: Form, outcome: Outcome): void => {
    if ('final' in outcome && outcome.final) holding.delete(form)
    else holding.set(form, outcome)
  }
  /** What ended while no form was mounted; the next must show it. */
  let unread: Outcome | undefined

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
      unread = undecided = { ...last.outcome, status: 'unknown', reason: 'page-restored' }
      ended.push(unread)
    }
    const form = make()
    forms.push(form)
    if (windows.length > 0) expect(form.view.phase).toBe('opening')
    else if (unread ?? undecided) {
      expect(form.view).toMatchObject({ phase: 'ended', outcome: unread ?? undecided })
      if (unread) hold(form, unread)
    }
    unread = undefined
  }

  const end = (outcome: (ids: { dialect: 'v2'; paymentId: string }) => Outcome): void => {
    const window = windows.shift()
    if (!window) return
    const seen = outcome({ dialect: 'v2', paymentId: window.paymentId })
    ended.push(seen)
    undecided = isUndecided(seen) || seen.status === 'redirecting' ? seen : undefined
    unread = forms.length === 0 ? seen : undefined
    // Of forms that have nothing to do with it: where its own is gone, they show it too.
    const isOrphan = !forms.some((form) => form === opener)
    for (const form of forms)
      if (isOrphan || form === opener || form.view.phase === 'opening') hold(form, seen)
    window.resolve(seen)
  }
  const settle = (status: Settlement['status']): void => questions.shift()?.resolve({ status })

  const act: Readonly<Record<(typeof deeds)[number], () => void>> = {
    press: () => newest((form) => form.submit()),
    'press twice': () =>
      newest((form) => {
        form.submit()
        form.submit()
      }),
    choose: () => newest((form) => form.choose('VIRTUAL_ACCOUNT')),
    // As the panel does, which offers it after an outcome alone.
    retry: () =>
      newest((form) => {
        const { outcome, phase } = form.view
        const text = outcome && outcomeText(outcome, form.view)
        if (phase === 'ended' && (text === 'canceled' || text === 'failed' || text === 'unpaid')) form.retry()
      }),
    'check again': () => newest((form) => form.checkAgain()),
    'another channel': () => {
      channelKey = `channel-${Number(channelKey.slice(8)) + 1}`
      for (const form of forms) form.update({ channel: channelOf(channelKey) })
    },
    'another language': () => newest((form) => form.update({ locale: 'ko' })),
    'an outcome from the page': () =>
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
    'canceled, not for ever': () => end((ids) => ({ status: 'canceled', final: false, ...ids })),
    unknown: () => end((ids) => ({ status: 'unknown', reason: 'no-answer', ...ids })),
    redirecting: () => end((ids) => ({ status: 'redirecting', ...ids })),
    refused: () => windows.shift()?.reject(new CheckoutError('popup-blocked')),
    'back from the cache': () => {
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
    'a second goes by': () => void vi.advanceTimersByTime(1000),
    unmount,
    mount,
    'mount anew': () => {
      unmount()
      mount()
    },
  }

  for (const deed of script) {
    act[deed]()
    await vi.advanceTimersByTimeAsync(0)
    // Every window's end is told once, in the order in which they ended.
    expect(told).toEqual(ended)
    for (const form of forms) {
      const { settlement, phase } = form.view
      if (settlement?.status === 'unpaid') holding.delete(form)
      // What is paid, or may be, is followed by no form before a server or the page has said that it is not.
      const held = holding.get(form)
      if (held) expect(form.view).toMatchObject({ phase: 'ended', outcome: held })
      // Nobody is invited to pay over an open window, and no window is said to open that is not there.
      if (phase === 'opening') expect(windows).toHaveLength(1)
    }
    if (attempts.last?.settlement) undecided = undefined
  }

  // However it stands: when all have answered or time has run out, there is a way on.
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

// Often enough that a window is open.
const deed = fc.constantFrom(
  ...deeds,
  ...Array.from({ length: 6 }, () => ['the server creates', 'press'] as const).flat(),
  'an outcome from the page',
  'retry',
  'mount anew',
  'mount anew',
  'mount',
)

test('whatever happens in whatever order: no outcome is lost or told twice, no payment opens on another channel or beside another, and nobody waits for ever', async () => {
  await fc.assert(fc.asyncProperty(fc.array(deed, { maxLength: 40 }), play), {
    numRuns: 500,
  })
})
