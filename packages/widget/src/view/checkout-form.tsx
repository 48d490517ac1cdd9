import type { JSX } from 'preact'
import { Choices } from './choices.js'
import { Consents } from './consents.js'
import { idOf, nameOf, type PartProps } from './part.js'
import { ErrorSummary } from './error-summary.js'
import { AlertIcon, LockIcon, MethodIcon } from './icons.js'
import { QuestionView } from './question.js'

/** The order's name and amount. */
const Order = ({ widget }: PartProps): JSX.Element | null => {
  const { view } = widget
  // Reserve the space until the server has answered, so that controls below do not move under the buyer's finger.
  const placeholder = view.phase === 'preparing' && view.options.createRequest ? '\u00a0' : undefined
  const { title = placeholder, amount = placeholder } = view
  if (title === undefined && amount === undefined) return null
  return (
    <header class="order" part="order">
      {title !== undefined && <p class="title">{title}</p>}
      {amount !== undefined && <p class="amount">{amount}</p>}
    </header>
  )
}

const Methods = ({ widget }: PartProps): JSX.Element | null => {
  const { form, view, prefix } = widget
  const texts = view.texts
  const methods = view.methods
  if (methods.length === 0) return null
  return (
    <Choices
      heading
      id={idOf(prefix, 'method')}
      legend={texts.method}
      choices={methods.map((code) => ({
        value: code,
        label: nameOf(texts.codes, code),
        icon: <MethodIcon method={code} />,
      }))}
      value={view.method}
      onChoose={form.choose}
    />
  )
}

const Notice = ({ widget }: PartProps): JSX.Element => {
  const { view } = widget
  const notice = view.notice
  // The live region stays in the page, so that screen readers announce changes in it.
  return (
    <div role="alert" class="notices">
      {notice !== undefined && (
        <div class="notice" part="notice">
          <AlertIcon />
          <p>{view.texts.notices[notice]}</p>
        </div>
      )}
    </div>
  )
}

const Questions = ({ widget }: PartProps): JSX.Element | null => {
  const { view, prefix } = widget
  const questions = view.questions
  const choices = questions.filter(({ field }) => !field.path.startsWith('customer.'))
  const details = questions.filter(({ field }) => field.path.startsWith('customer.'))
  return (
    <>
      {choices.length > 0 && (
        <div class="grid">
          {choices.map((question) => (
            <QuestionView key={question.field.path} question={question} widget={widget} />
          ))}
        </div>
      )}
      {details.length > 0 && (
        <section class="section" aria-labelledby={idOf(prefix, 'details')}>
          <h2 class="heading" id={idOf(prefix, 'details')}>
            {view.texts.details}
          </h2>
          <div class="grid">
            {details.map((question) => (
              <QuestionView key={question.field.path} question={question} widget={widget} />
            ))}
          </div>
        </section>
      )}
    </>
  )
}

const Pay = ({ widget }: PartProps): JSX.Element => {
  const { view } = widget
  const texts = view.texts
  const phase = view.phase
  const busy = phase === 'preparing' || phase === 'opening'
  const label = (): string => {
    if (phase === 'unprepared') return texts.reload
    if (phase === 'opening') return texts.opening
    if (view.operation === 'requestIssueBillingKey') return texts.issue
    return texts.pay(view.amount ?? '').trim()
  }
  return (
    <>
      {/* The same button in every phase: it keeps the focus, and a second click cannot hit another button. */}
      <button
        type="submit"
        class="button"
        part="pay-button"
        aria-busy={busy}
        aria-disabled={busy || view.isUnpayable}
      >
        {busy && <span class="spinner" />}
        <span>{label()}</span>
      </button>
      <p class="secure">
        <LockIcon />
        <span>{texts.secure(view.gatewayName)}</span>
      </p>
    </>
  )
}

/** The form, shown until there is an outcome. */
export const CheckoutForm = ({ widget }: PartProps): JSX.Element => {
  const { form, view } = widget
  return (
    <form
      class="form"
      part="form"
      tabIndex={-1}
      aria-label={view.texts.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      <Order widget={widget} />
      <div class="main">
        <ErrorSummary widget={widget} />
        <Methods widget={widget} />
        <Questions widget={widget} />
      </div>
      <div class="finish">
        <Consents widget={widget} />
        <Notice widget={widget} />
        <Pay widget={widget} />
      </div>
    </form>
  )
}
