import type { JSX } from 'preact'
import { CheckoutForm } from './checkout-form.js'
import type { PartProps } from './part.js'
import { OutcomePanel } from './outcome.js'

/** Announces changes that do not move the focus to screen readers. */
const Announcer = ({ widget }: PartProps): JSX.Element => {
  const { texts, phase, questions } = widget.view
  const open = questions.length
  const announcement =
    phase === 'preparing'
      ? texts.preparing
      : phase === 'opening'
        ? texts.opening
        : phase === 'ready' && open > 0
          ? texts.moreQuestions(open)
          : ''
  return <output class="hidden">{announcement}</output>
}

export const WidgetView = ({ widget }: PartProps): JSX.Element => {
  const { phase, locale } = widget.view
  return (
    <div class="checkout" part="checkout" lang={locale}>
      <Announcer widget={widget} />
      {phase === 'ended' ? <OutcomePanel widget={widget} /> : <CheckoutForm widget={widget} />}
    </div>
  )
}
