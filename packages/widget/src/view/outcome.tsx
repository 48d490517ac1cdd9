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
  'already-paid': 'done',
  redirecting: 'waiting',
}

/** Where trying again cannot pay twice, it is the first thing to do; where it may, the second. */
const retries: Readonly<Partial<Record<OutcomeText, 'primary' | 'secondary'>>> = {
  canceled: 'primary',
  failed: 'primary',
  unknown: 'secondary',
}

/** How the attempt ended, and what the buyer does next. The heading can take the focus. */
export const OutcomePanel = ({ widget }: PartProps): JSX.Element | null => {
  const { form, view, prefix } = widget
  const outcome = view.outcome
  if (outcome === undefined) return null

  const texts = view.texts
  const { orderUrl } = view.options
  const kind = outcomeText(outcome, view.operation, view.method)
  const { title, body } = texts.outcomes[kind]
  const retry = retries[kind]
  const link =
    orderUrl !== undefined && ['completed', 'account-issued', 'unknown', 'already-paid'].includes(kind)
  return (
    <section class={`outcome ${kind}`} part="outcome" aria-labelledby={idOf(prefix, 'outcome')}>
      {kind === 'redirecting' ? <span class="spinner large" /> : <OutcomeIcon kind={icons[kind]} />}
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
              onClick={form.retry}
            >
              {kind === 'unknown' ? texts.back : texts.retry}
            </button>
          )}
        </div>
      )}
    </section>
  )
}
