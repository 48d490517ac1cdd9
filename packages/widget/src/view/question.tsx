import type { JSX } from 'preact'
import { answerTo, type Question } from '../form/questions.js'
import type { Texts } from '../texts/shape.js'
import { Choices } from './choices.js'
import { idOf, nameOf, type PartProps } from './part.js'
import { Badge } from './icons.js'

// Preact's types need the literal `type` of an input.
const inputTypes = { text: { type: 'text' }, tel: { type: 'tel' }, email: { type: 'email' } } as const

const installments = 'card.installment.monthOption.fixedMonth'

const optionLabel = (path: string, option: string, texts: Texts): string => {
  if (path !== installments) return nameOf(texts.codes, option)
  return Number(option) < 2 ? texts.lumpSum : texts.months(Number(option))
}

/** One question: label, control, hint and error message. */
export const QuestionView = ({
  question,
  widget,
}: PartProps & { readonly question: Question }): JSX.Element => {
  const { form, view, prefix } = widget
  const { field, options } = question
  const { path } = field
  const texts = view.texts
  const fieldTexts = texts.fields[field.texts]
  const label = fieldTexts?.label ?? path
  const id = idOf(prefix, path)
  const value = answerTo(question, view.values)
  const error = view.problems.find(({ target }) => target === path)?.text
  const described =
    [fieldTexts?.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const errorLine = error !== undefined && (
    <p class="error" id={`${id}-error`}>
      {error}
    </p>
  )

  if (field.control === 'tiles') {
    return (
      <div class="wide">
        <Choices
          id={id}
          legend={label}
          choices={options.map((option) => ({
            value: option,
            label: optionLabel(path, option, texts),
            icon: path === 'easyPay.easyPayProvider' ? <Badge code={option} /> : undefined,
          }))}
          value={value}
          error={error}
          onChoose={(chosen) => form.fill(path, chosen)}
        />
      </div>
    )
  }

  return (
    <div class={field.wide === true ? 'field wide' : 'field'} part="field">
      <label class="label" for={id}>
        {label}
      </label>
      {field.control === 'select' ? (
        <div class="select">
          <select
            id={id}
            part="input"
            class="input"
            value={value}
            required
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={described}
            onChange={(event) => form.fill(path, event.currentTarget.value)}
          >
            <option value="">{texts.select}</option>
            {options.map((option) => (
              <option value={option} key={option}>
                {optionLabel(path, option, texts)}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <input
          id={id}
          part="input"
          class="input"
          name={path}
          {...inputTypes[field.type ?? 'text']}
          inputMode={field.inputMode}
          autocomplete={field.autocomplete ?? 'off'}
          value={value}
          required
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={described}
          onInput={(event) => form.fill(path, event.currentTarget.value)}
          onBlur={() => form.leave(path)}
        />
      )}
      {fieldTexts?.hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {fieldTexts.hint}
        </p>
      )}
      {errorLine}
    </div>
  )
}
