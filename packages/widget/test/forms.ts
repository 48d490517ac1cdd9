import type { OpenAttempt, Outcome } from '@portone-checkout/core'
import { inicisV2 } from '@portone-checkout/core/gateways/v2'
import { expect, vi } from 'vitest'
import { knowledgeOf } from '../src/core.js'
import { outcomeText, type Form, type Surroundings } from '../src/form/form.js'
import type { Reconciling, Settlement } from '../src/reconcile.js'
import type { FakeCheckout } from './fake-checkout.js'

export const channel = { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' }

/** A complete request without an id. */
export const order = {
  orderName: 'Hat',
  totalAmount: 1000,
  currency: 'KRW',
  customer: { fullName: 'Kim', phoneNumber: '01012345678', email: 'kim@example.com' },
}

/** Connects a form to a fake checkout. */
export const settingOf =
  (checkout: FakeCheckout): Surroundings['setting'] =>
  ({ operation = 'requestPayment', redirectUrl, channel: formChannel }) => ({
    knowledge: knowledgeOf(formChannel, operation, checkout.device, redirectUrl),
    opener: { prepare: () => checkout.prepare(), open: (name, request) => checkout[name](request) },
  })

/** Waits until the form is in a phase. */
export const reachPhase = (form: Form, phase: Form['view']['phase']): Promise<void> =>
  vi.waitFor(() => expect(form.view.phase).toBe(phase))

/** Which text the form shows about its outcome. */
export const shownText = ({ view }: Form) => view.outcome && outcomeText(view.outcome, view)

/** The option `reconcile` with a fake server: `asked` lists the attempts that it was asked about. */
export const fakeServer = (
  answer: (attempt: OpenAttempt, round: number) => Promise<Settlement>,
  left?: OpenAttempt,
) => {
  const asked: OpenAttempt[] = []
  const forget = vi.fn<() => void>()
  const stop = vi.fn<() => void>()
  const settle = vi.fn<(outcome: Outcome) => Outcome>((outcome) => outcome)
  const reconcile = (): Reconciling => ({
    left,
    forget,
    settle,
    stop,
    ask: (attempt) => {
      asked.push(attempt)
      return answer(attempt, asked.length - 1)
    },
  })
  return { asked, forget, stop, settle, reconcile }
}
