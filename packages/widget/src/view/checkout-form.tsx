import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { titleOf } from '../form/form.js'
import { Choices } from './choices.js'
import { Consents } from './consents.js'
import { idOf, nameOf, useWidget } from './context.js'
import { ErrorSummary } from './error-summary.js'
import { AlertIcon, LockIcon, MethodIcon } from './icons.js'
import { QuestionView } from './question.js'

/** What is bought and what it costs. */
const Order = (): JSX.Element | null => {
  const { form } = useWidget()
  const title = titleOf(form.known.value)
  const amount = form.amount.value
  if (title === undefined && amount === undefined) return null
  return (
    <header class="order" part="order">
      {title !== undefined && <p class="title">{title}</p>}
      {amount !== undefined && <p class="amount">{amount}</p>}
    </header>
  )
}

const Methods = (): JSX.Element | null => {
  const { form, prefix } = useWidget()
  const texts = form.texts.value
  const methods = form.methods.value
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
      value={form.method.value}
      onChoose={form.choose}
    />
  )
}

const Notice = (): JSX.Element => {
  const { form } = useWidget()
  const notice = form.notice.value
  // The element stays, so that a screen reader hears what appears in it.
  return (
    <div role="alert" class="notices">
      {notice !== undefined && (
        <div class="notice" part="notice">
          <AlertIcon />
          <p>{form.texts.value.notices[notice]}</p>
        </div>
      )}
    </div>
  )
}

const Questions = (): JSX.Element | null => {
  const { form, prefix } = useWidget()
  const questions = form.questions.value
  const kinds = questions.filter(({ field }) => !field.path.startsWith('customer.'))
  const details = questions.filter(({ field }) => field.path.startsWith('customer.'))
  return (
    <>
      {kinds.length > 0 && (
        <div class="grid">
          {kinds.map((question) => (
            <QuestionView key={question.field.path} question={question} />
          ))}
        </div>
      )}
      {details.length > 0 && (
        <section class="section" aria-labelledby={idOf(prefix, 'details')}>
          <h2 class="heading" id={idOf(prefix, 'details')}>
            {form.texts.value.details}
          </h2>
          <div class="grid">
            {details.map((question) => (
              <QuestionView key={question.field.path} question={question} />
            ))}
          </div>
        </section>
      )}
    </>
  )
}

const Pay = (): JSX.Element => {
  const { form } = useWidget()
  const texts = form.texts.value
  const phase = form.phase.value
  const busy = phase === 'preparing' || phase === 'opening'
  const words = (): string => {
    if (phase === 'unprepared') return texts.reload
    if (phase === 'opening') return texts.opening
    if (form.options.value.operation === 'requestIssueBillingKey') return texts.issue
    return texts.pay(form.amount.value ?? '').trim()
  }
  return (
    <>
      {/* One button for every phase: it keeps the focus, and no click can land on its successor. */}
      <button type="submit" class="button" part="pay-button" aria-busy={busy} aria-disabled={busy}>
        {busy && <span class="spinner" />}
        <span>{words()}</span>
      </button>
      <p class="secure">
        <LockIcon />
        <span>{texts.secure(form.knowledge.value.gatewayName[form.locale.value])}</span>
      </p>
    </>
  )
}

/** The form until its outcome. */
export const CheckoutForm = (): JSX.Element => {
  const { form } = useWidget()
  const element = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    // The button that brought the buyer back is gone, and the focus with it.
    if (form.outcome.value !== undefined) element.current?.focus()
  }, [])
  return (
    <form
      class="form"
      part="form"
      ref={element}
      tabIndex={-1}
      aria-label={form.texts.value.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      <Order />
      <div class="main">
        <ErrorSummary />
        <Methods />
        <Questions />
      </div>
      <div class="finish">
        <Consents />
        <Notice />
        <Pay />
      </div>
    </form>
  )
}
