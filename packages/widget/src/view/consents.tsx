import type { JSX } from 'preact'
import { consentTarget, type Consent } from '../form/problems.js'
import { idOf, type PartProps } from './part.js'
import { CheckIcon, ExternalIcon } from './icons.js'

const Box = ({
  id,
  checked,
  error,
  children,
  onToggle,
  required,
}: {
  readonly id: string
  readonly checked: boolean
  readonly error?: string | undefined
  readonly required?: boolean | undefined
  readonly children: JSX.Element | string
  readonly onToggle: (checked: boolean) => void
}): JSX.Element => (
  <label class="agree">
    <input
      id={id}
      class="hidden"
      type="checkbox"
      checked={checked}
      required={required}
      aria-invalid={error === undefined ? undefined : true}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
      onChange={(event) => onToggle(event.currentTarget.checked)}
    />
    <span class={error === undefined ? 'box' : 'box wrong'}>
      <CheckIcon />
    </span>
    <span class="name">{children}</span>
  </label>
)

/** The consents, with one checkbox for all of them when there are several. */
export const Consents = ({ widget }: PartProps): JSX.Element | null => {
  const { form, view, prefix } = widget
  const texts = view.texts
  const consents: readonly Consent[] = view.options.consents ?? []
  const agreed = view.agreed
  if (consents.length === 0) return null
  return (
    <fieldset class="section consents" part="consents">
      <legend class="hidden">{texts.agreements}</legend>
      {consents.length > 1 && (
        <div class="all">
          <Box
            id={idOf(prefix, 'agree-all')}
            checked={consents.every(({ id }) => agreed.includes(id))}
            onToggle={(checked) =>
              form.agree(
                consents.map(({ id }) => id),
                checked,
              )
            }
          >
            {texts.agreeAll}
          </Box>
        </div>
      )}
      {consents.map(({ id: name, label, href, required = true }) => {
        const id = idOf(prefix, 'agree', name)
        const error = view.problems.find(({ target }) => target === consentTarget(name))?.text
        return (
          <div class="consent" key={name}>
            <div class="row">
              <Box
                id={id}
                checked={agreed.includes(name)}
                required={required}
                error={error}
                onToggle={(checked) => form.agree([name], checked)}
              >
                <>
                  {label} <span class="kind">({required ? texts.required : texts.optional})</span>
                </>
              </Box>
              {href !== undefined && (
                <a
                  class="terms"
                  href={href}
                  target="_blank"
                  rel="noopener noreferrer"
                  aria-label={texts.readTerms(label)}
                >
                  <ExternalIcon />
                </a>
              )}
            </div>
            {error !== undefined && (
              <p class="error" id={`${id}-error`}>
                {texts.agreeRequired}
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
