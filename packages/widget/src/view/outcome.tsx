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

/** Where trying again cannot pay twice, it is the first thing to do; where it may, the second. */
const retries: Readonly<Partial<Record<OutcomeText, 'primary' | 'secondary'>>> = {
  canceled: 'primary',
  failed: 'primary',
  unpaid: 'primary',
  unknown: 'secondary',
  undecided: 'secondary',
}

/** What has ended well, so that its own form has nothing more to offer. */
const settled: readonly OutcomeText[] = ['completed', 'paid', 'already-paid', 'account-issued', 'registered']

/** What the order's page says more of. */
const linked: readonly OutcomeText[] = [
  'completed',
  'account-issued',
  'unknown',
  'undecided',
  'checking',
  'paid',
  'already-paid',
]

/** How the attempt ended, and what the buyer does next. The heading can take the focus. */
export const OutcomePanel = ({ widget }: PartProps): JSX.Element | null => {
  const { form, view, prefix } = widget
  const outcome = view.outcome
  if (outcome === undefined) return null

  const { texts, asked, settlement } = view
  const orderUrl = settlement?.orderUrl ?? view.options.orderUrl
  const kind = outcomeText(outcome, view)
  const { title, body } = texts.outcomes[kind]
  // What an earlier page left behind, or a form about another order, has ended well; this form has its own to offer.
  const isAnother = settled.includes(kind) && (asked?.reason === 'left-behind' || view.isAnother)
  const retry = isAnother ? 'secondary' : retries[kind]
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
