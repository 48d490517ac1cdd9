import { describe } from '@portone-checkout/core'
import type { Diagnostic } from '@portone-checkout/core'
import { en } from '@portone-checkout/core/messages/en'
import { ko } from '@portone-checkout/core/messages/ko'
import type { JSX } from 'preact'
import type { Language } from '../text/shape.js'
import type { Words } from './words.js'

const messages = { ko, en }

/** A finding's message without its leading path, which is shown above it. */
const sentenceOf = (finding: Diagnostic, language: Language): string => {
  const said = describe(finding, messages[language])
  const { path } = finding
  const rest = path !== '' && said.startsWith(path) ? said.slice(path.length).replace(/^[:\s]+/, '') : said
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

export interface FindingListProps {
  readonly w: Words
  readonly language: Language
  readonly findings: readonly Diagnostic[]
  /** Goes to a finding's place; undefined where the findings are not about the edited text. */
  readonly onGoTo?: ((path: string) => void) | undefined
}

/** The findings, most severe first; each links to its place in the request. */
export const FindingList = ({ w, language, findings, onGoTo }: FindingListProps): JSX.Element => (
  <ul class="findings">
    {findings.map((finding) => {
      const { severity, code, path, docs } = finding
      const name = path === '' ? w.wholeRequest : path
      return (
        <li
          key={`${severity} ${code} ${path} ${JSON.stringify(finding.params?.['value'])}`}
          data-severity={severity}
          data-testid="finding"
        >
          <p class="head">
            <span class="severity">{w.severities[severity]}</span>
            {onGoTo ? (
              <button type="button" class="path" aria-label={w.goTo(name)} onClick={() => onGoTo(path)}>
                {name}
              </button>
            ) : (
              <span class="path">{name}</span>
            )}
          </p>
          <p>{sentenceOf(finding, language)}</p>
          <p class="foot">
            <code>{code}</code>
            <a href={docs} target="_blank" rel="noreferrer" aria-label={`${w.guide}: ${name} (${w.newTab})`}>
              {w.guide}
            </a>
          </p>
        </li>
      )
    })}
  </ul>
)
