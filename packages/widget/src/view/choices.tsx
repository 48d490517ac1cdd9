import type { ComponentChildren, JSX } from 'preact'
import { CheckIcon } from './icons.js'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly icon?: ComponentChildren
}

interface ChoicesProps {
  readonly id: string
  readonly legend: string
  /** Styles the legend as a section's heading. */
  readonly heading?: boolean | undefined
  readonly choices: readonly Choice[]
  readonly value: string | undefined
  readonly error?: string | undefined
  readonly onChoose: (value: string) => void
}

/** Radio buttons styled as cards. They are native inputs, so arrow keys and screen readers work. */
export const Choices = ({
  id,
  legend,
  heading = false,
  choices,
  value,
  error,
  onChoose,
}: ChoicesProps): JSX.Element => (
  <fieldset
    class={heading ? 'choices section' : 'choices'}
    part="choices"
    role="radiogroup"
    aria-invalid={error === undefined ? undefined : true}
    aria-describedby={error === undefined ? undefined : `${id}-error`}
  >
    <legend class={heading ? 'heading' : 'label'}>{legend}</legend>
    <div class={heading ? 'cards methods' : 'cards'}>
      {choices.map((choice, index) => (
        <label class="card" part="choice" key={choice.value}>
          <input
            // The error summary links to the first button, which has the group's id.
            id={index === 0 ? id : `${id}-${index + 1}`}
            class="hidden"
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span class="face">
            {choice.icon}
            <span class="name">{choice.label}</span>
            <CheckIcon />
          </span>
        </label>
      ))}
    </div>
    {error !== undefined && (
      <p class="error" id={`${id}-error`}>
        {error}
      </p>
    )}
  </fieldset>
)
