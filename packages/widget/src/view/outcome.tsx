import type { JSX } from 'preact'
import { outcomeText } from '../form/form.js'
import type { OutcomeText } from '../texts/shape.js'
import { idOf, type PartProps } from './part.js'
import { OutcomeIcon, type OutcomeIconKind } from './icons.js'

const icons: Readonly<Record<OutcomeText, OutcomeIconKind>> = {
  completed: 'done',
  'account-issued': 'done',
  registered: 'done',
  canceled: 'stopped',
  failed: 'failed',
  unknown: 'waiting',
  undecided: 'waiting',
  checking: 'waiting',
  paid: 'done',
  unpaid: 'stopped',
  'already-paid': 'done',
  redirecting: 'waiting',
}

/** Style of the retry button: primary where a retry cannot pay twice, secondary where it might. */
const retries: Readonly<Partial<Record<OutcomeText, 'primary' | 'secondary'>>> = {
  canceled: 'primary',
  failed: 'primary',
  unpaid: 'primary',
  unknown: 'secondary',
  undecided: 'secondary',
}

/** Successful outcomes, after which the form offers no retry. */
const settled: readonly OutcomeText[] = ['completed', 'paid', 'already-paid', 'account-issued', 'registered']

/** Outcomes for which the order's page is linked. */
const linked: readonly OutcomeText[] = [
  'completed',
  'account-issued',
  'unknown',
  'undecided',
  'checking',
  'paid',
  'already-paid',
]

/** The outcome and what the buyer can do next. The heading can take the focus. */
export const OutcomePanel = ({ widget }: PartProps): JSX.Element | null => {
  const { form, view, prefix } = widget
  const outcome = view.outcome
  if (outcome === undefined) return null

  const { texts, asked, settlement } = view
  const orderUrl = settlement?.orderUrl ?? view.options.orderUrl
  const kind = outcomeText(outcome, view)
  const { title, body } = texts.outcomes[kind]
  // The payment of an earlier page or another order succeeded; this form's own order can still be paid.
  const isOtherOrder = settled.includes(kind) && (asked?.reason === 'left-behind' || view.isOtherOrder)
  const retry = isOtherOrder ? 'secondary' : retries[kind]
  const mayAskAgain = (kind === 'unknown' || kind === 'undecided') && asked !== undefined
  const link = orderUrl !== undefined && linked.includes(kind)
  const isWaiting = kind === 'redirecting' || kind === 'checking'
  return (
    <section class={`outcome ${kind}`} part="outcome" aria-labelledby={idOf(prefix, 'outcome')}>
      {isWaiting ? <span class="spinner large" /> : <OutcomeIcon kind={icons[kind]} />}
      <h2 id={idOf(prefix, 'outcome')} tabIndex={-1}>
        {title}
      </h2>
      <p>{body}</p>
      {(link || retry !== undefined) && (
        <div class="actions">
          {link && (
            <a class="button" part="order-link" href={orderUrl}>
              {texts.orderLink}
            </a>
          )}
          {retry !== undefined && (
            <button
              type="button"
              class={retry === 'primary' ? 'button' : 'button quiet'}
              part="retry-button"
              onClick={mayAskAgain ? form.checkAgain : form.retry}
            >
              {mayAskAgain ? texts.checkAgain : retry === 'primary' ? texts.retry : texts.back}
            </button>
          )}
        </div>
      )}
    </section>
  )
}
