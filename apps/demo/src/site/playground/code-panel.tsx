import type { ComponentChildren, JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { CopyButton } from './copy-button.js'
import type { Line } from './differences.js'
import type { Words } from './words.js'

export interface CodePanelProps {
  readonly w: Words
  readonly title: string
  readonly id: string
  /** The text to copy. */
  readonly source: string
  /** The lines with their marks, where they are shown differently. */
  readonly lines?: readonly Line[] | undefined
  readonly children?: ComponentChildren
  /** Below the code. */
  readonly after?: ComponentChildren
}

const Lines = ({ w, lines }: { readonly w: Words; readonly lines: readonly Line[] }): JSX.Element => (
  <>
    {lines.map(({ sign, text }, index) =>
      sign === ' ' ? (
        // Lines have no key other than their number.
        <span class="line" key={index}>
          {text}
        </span>
      ) : (
        <span class={sign === '+' ? 'line added' : 'line removed'} key={index}>
          <span class="unseen">{sign === '+' ? w.added : w.removed}: </span>
          {text}
        </span>
      ),
    )}
  </>
)

/** A block of code with a copy button. */
export const CodePanel = ({ w, title, id, source, lines, children, after }: CodePanelProps): JSX.Element => {
  const code = useRef<HTMLElement>(null)
  return (
    <section class="panel" aria-labelledby={id} data-testid={id}>
      <div class="panel-head">
        <h2 id={id}>{title}</h2>
        <CopyButton w={w} of={title} text={() => source} source={code} testId={`copy-${id}`} />
      </div>
      {children}
      <pre>
        <code ref={code}>{lines ? <Lines w={w} lines={lines} /> : source}</code>
      </pre>
      {after}
    </section>
  )
}
