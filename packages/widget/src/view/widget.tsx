import type { JSX } from 'preact'
import { CheckoutForm } from './checkout-form.js'
import { useWidget, WidgetProvider, type Widget } from './context.js'
import { OutcomePanel } from './outcome.js'

/** What changes without taking the focus is said here. */
const Announcer = (): JSX.Element => {
  const { form } = useWidget()
  const texts = form.texts.value
  const phase = form.phase.value
  const open = form.questions.value.length
  const said =
    phase === 'preparing'
      ? texts.preparing
      : phase === 'opening'
        ? texts.opening
        : phase === 'ready' && open > 0
          ? texts.moreQuestions(open)
          : ''
  return <output class="hidden">{said}</output>
}

const Body = (): JSX.Element => {
  const { form } = useWidget()
  const ended = form.phase.value === 'ended'
  return (
    <div class="checkout" part="checkout" lang={form.locale.value}>
      <Announcer />
      {ended ? <OutcomePanel /> : <CheckoutForm />}
    </div>
  )
}

export const WidgetView = ({ widget }: { readonly widget: Widget }): JSX.Element => (
  <WidgetProvider value={widget}>
    <Body />
  </WidgetProvider>
)
