import type { JSX } from 'preact'
import { useTexts } from './context.js'

export interface StepperProps {
  readonly name: string
  readonly value: number
  readonly least: number
  readonly onChange: (value: number) => void
}

/** An input for a quantity. */
export const Stepper = ({ name, value, least, onChange }: StepperProps): JSX.Element => {
  const { t } = useTexts()
  return (
    <fieldset class="stepper" aria-label={`${name} ${t.quantity}`}>
      <button
        type="button"
        aria-label={t.fewer(name)}
        disabled={value <= least}
        onClick={() => onChange(value - 1)}
      >
        −
      </button>
      <output aria-live="polite">{value}</output>
      <button
        type="button"
        aria-label={t.more(name)}
        disabled={value >= 20}
        onClick={() => onChange(value + 1)}
      >
        +
      </button>
    </fieldset>
  )
}
