import type { ComponentChildren, JSX } from 'preact'
import type { Language } from '../text/shape.js'
import { labelOfJob } from './chooser.js'
import { CodePanel } from './code-panel.js'
import type { Counterpart } from './counterpart.js'
import { bySeverity } from './examine.js'
import { FindingList } from './finding-list.js'
import { writeJson } from './json-text.js'
import type { Words } from './words.js'

export interface CounterpartPanelProps {
  readonly w: Words
  readonly language: Language
  /** `V1` or `V2`: the other dialect than the request's. */
  readonly dialect: string
  readonly counterpart: Counterpart | undefined
  readonly onGoTo: (path: string) => void
  readonly onOpen: () => void
  readonly children: ComponentChildren
}

/** The request in the other dialect: the result, what is lost, and its findings. */
export const CounterpartPanel = (props: CounterpartPanelProps): JSX.Element => {
  const { w, language, dialect, counterpart, onGoTo, onOpen, children } = props
  if (!counterpart)
    return (
      <section class="panel" aria-labelledby="other" data-testid="other">
        <div class="panel-head">
          <h2 id="other">{w.other(dialect)}</h2>
        </div>
        <p>{w.noCounterpart(dialect)}</p>
      </section>
    )
  const { job, entry, request, operation } = counterpart
  const lost = [...counterpart.lost].sort(bySeverity)
  const found = [...counterpart.findings].sort(bySeverity)
  const called = job ? labelOfJob(job, w) : entry.gateway.code
  return (
    <CodePanel
      w={w}
      title={`${w.other(dialect)} · ${called}`}
      id="other"
      source={writeJson(request)}
      after={
        <>
          <h3>{lost.length === 0 ? w.nothingLost : w.lost}</h3>
          {lost.length > 0 && <FindingList w={w} language={language} findings={lost} onGoTo={onGoTo} />}
          {found.length > 0 && (
            <>
              <h3>{w.thereFinds}</h3>
              <FindingList w={w} language={language} findings={found} />
            </>
          )}
        </>
      }
    >
      {children}
      {job ? (
        <p class="hint">
          <code>{entry.gateway.code}</code>{' '}
          <button type="button" class="text" data-testid="open-there" onClick={onOpen}>
            {w.openThere}
          </button>
        </p>
      ) : (
        <p class="hint">{w.notThere(operation)}</p>
      )}
    </CodePanel>
  )
}
