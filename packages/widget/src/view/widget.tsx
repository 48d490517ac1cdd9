import type { JSX } from 'preact'
import { CheckoutForm } from './checkout-form.js'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Form } from '../form/form.js'
import { useWidget, WidgetProvider } from './context.js'
import { OutcomePanel } from './outcome.js'

/** What changes without taking the focus is said here. */
const Announcer = (): JSX.Element => {
  const { view } = useWidget()
  const texts = view.texts
  const phase = view.phase
  const open = view.questions.length
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
  const { view } = useWidget()
  const ended = view.phase === 'ended'
  return (
    <div class="checkout" part="checkout" lang={view.locale}>
      <Announcer />
      {ended ? <OutcomePanel /> : <CheckoutForm />}
    </div>
  )
}

/** Draws the whole widget anew when the form changes: it is small, and nothing can be forgotten. */
export const WidgetView = ({
  form,
  prefix,
}: {
  readonly form: Form
  readonly prefix: string
}): JSX.Element => {
  const [view, setView] = useState(form.view)
  useLayoutEffect(() => {
    const read = (): void => setView(form.view)
    // What changed between the first drawing and now.
    read()
    return form.subscribe(read)
  }, [form])
  return (
    <WidgetProvider value={{ form, view, prefix }}>
      <Body />
    </WidgetProvider>
  )
}
