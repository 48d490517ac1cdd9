import type { ComponentChildren, JSX, Ref } from 'preact'
import { nearestPlace } from './json-text.js'
import type { JsonProblem, Place } from './json-text.js'
import type { Words } from './words.js'

export interface EditorProps {
  readonly w: Words
  readonly area: Ref<HTMLTextAreaElement>
  readonly text: string
  readonly problem: JsonProblem | undefined
  /** The status shown below the editor. */
  readonly verdict: string
  readonly onInput: (text: string) => void
  readonly onGoTo: (offset: number) => void
  readonly children: ComponentChildren
}

/** An editor of the request's text. Tab moves the focus, as in any field. */
export const Editor = ({
  w,
  area,
  text,
  problem,
  verdict,
  onInput,
  onGoTo,
  children,
}: EditorProps): JSX.Element => (
  <section class="panel editor" aria-labelledby="request">
    <div class="panel-head">
      <h2 id="request">
        <label for="text">{w.request}</label>
      </h2>
    </div>
    <p class="hint" id="request-hint">
      {w.requestHint}
    </p>
    <textarea
      id="text"
      ref={area}
      data-testid="text"
      rows={22}
      wrap="off"
      spellcheck={false}
      autocomplete="off"
      autocapitalize="off"
      aria-describedby="request-hint request-verdict"
      aria-invalid={problem !== undefined}
      value={text}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
    <p
      id="request-verdict"
      class={problem ? 'verdict problem' : 'verdict'}
      data-testid={problem ? 'problem' : 'verdict'}
    >
      {problem ? (
        <>
          <button type="button" class="path" onClick={() => onGoTo(problem.offset)}>
            {w.jsonAt(problem.line, problem.column)}
          </button>{' '}
          {w.json[problem.fault]}
        </>
      ) : (
        verdict
      )}
    </p>
    {children}
  </section>
)

/** Moves the caret to an offset and scrolls it into view. */
export const showPlace = (area: HTMLTextAreaElement, { start, end }: Place): void => {
  area.focus()
  area.setSelectionRange(start, end)
  const line = area.value.slice(0, start).split('\n').length
  const height = Number.parseFloat(getComputedStyle(area).lineHeight) || 20
  area.scrollTop = Math.max(0, (line - 4) * height)
  area.scrollLeft = 0
}

/** The range of a finding's path; for a missing value, the inside of its parent. */
export const placeOf = (
  places: ReadonlyMap<string, Place>,
  path: string,
  text: string,
): Place | undefined => {
  const exact = places.get(path)
  if (exact && path !== '') return exact
  const holder = nearestPlace(places, path)
  if (!holder) return undefined
  const inside = text.slice(holder.start, holder.end).search(/[[{]/)
  const caret = inside < 0 ? holder.start : holder.start + inside + 1
  return { start: caret, end: caret }
}
