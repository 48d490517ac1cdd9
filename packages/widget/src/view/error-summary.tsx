import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { idOf, useWidget } from './context.js'

const fieldId = (prefix: string, target: string): string =>
  target.startsWith('consent:')
    ? idOf(prefix, 'agree', target.slice('consent:'.length))
    : idOf(prefix, target)

/** What keeps the buyer from paying, each a link to its field. Takes the focus at every refused press of the button. */
export const ErrorSummary = (): JSX.Element | null => {
  const { view, prefix } = useWidget()
  const box = useRef<HTMLElement>(null)
  const refusals = view.refusals
  const problems = view.summary
  useLayoutEffect(() => {
    if (refusals > 0) box.current?.focus()
  }, [refusals])
  if (problems.length === 0) return null

  const goTo = (event: MouseEvent, target: string): void => {
    // In a shadow root the address' fragment finds nothing.
    event.preventDefault()
    const root = box.current?.getRootNode()
    const field =
      root instanceof ShadowRoot || root instanceof Document
        ? root.getElementById(fieldId(prefix, target))
        : null
    field?.focus()
    field?.closest('.field, .choices, .consent')?.scrollIntoView({ block: 'nearest' })
  }

  const title = idOf(prefix, 'errors')
  return (
    <section class="summary" part="error-summary" ref={box} tabIndex={-1} aria-labelledby={title}>
      <h2 class="heading" id={title}>
        {view.texts.errorsTitle(problems.length)}
      </h2>
      <ul>
        {problems.map(({ target, text }) => (
          <li key={target}>
            <a href={`#${fieldId(prefix, target)}`} onClick={(event) => goTo(event, target)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
