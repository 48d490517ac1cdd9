import type { JSX, TargetedMouseEvent } from 'preact'
import { idOf, type PartProps } from './part.js'

const fieldId = (prefix: string, target: string): string =>
  target.startsWith('consent:')
    ? idOf(prefix, 'agree', target.slice('consent:'.length))
    : idOf(prefix, target)

/** Moves the focus to a link's field: in a shadow root a URL fragment does not find it. */
const goTo = (event: TargetedMouseEvent<HTMLAnchorElement>): void => {
  event.preventDefault()
  const { hash } = event.currentTarget
  const field = event.currentTarget.closest('form')?.querySelector<HTMLElement>(`[id="${hash.slice(1)}"]`)
  field?.focus()
  field?.closest('.field, .choices, .consent')?.scrollIntoView({ block: 'nearest' })
}

/** Lists the problems as links to their fields. Can take the focus. */
export const ErrorSummary = ({ widget }: PartProps): JSX.Element | null => {
  const { texts, summary } = widget.view
  if (summary.length === 0) return null
  const title = idOf(widget.prefix, 'errors')
  return (
    <section class="summary" part="error-summary" tabIndex={-1} aria-labelledby={title}>
      <h2 class="heading" id={title}>
        {texts.errorsTitle(summary.length)}
      </h2>
      <ul>
        {summary.map(({ target, text }) => (
          <li key={target}>
            <a href={`#${fieldId(widget.prefix, target)}`} onClick={goTo}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
