import type { FactText } from '@portone-checkout/core/facts'
import type { ChannelFacts, Device, Dialect } from '@portone-checkout/core'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Language } from '../text/shape.js'
import { catalogue, findEntry } from './catalogue.js'
import { choiceOf } from './state.js'
import type { PlaygroundState } from './state.js'
import { countOf } from './examine.js'
import type { Examined } from './examine.js'
import { factText } from './fact-texts.js'
import { jobsOf, methodsOf, nameOfJob } from './jobs.js'
import type { Job } from './jobs.js'
import { readFact } from './known-facts.js'
import { firstChoice } from './shared-link.js'
import type { Choice } from './shared-link.js'
import { devices } from './correct.js'
import type { Words } from './words.js'

const isDialect = (value: string | undefined): value is Dialect => value === 'v1' || value === 'v2'

export const labelOfJob = ({ operation, ui, key }: Job, w: Words): string =>
  `${operation}${ui === undefined ? '' : `('${ui}')`} · ${w.jobs[key] ?? key}`

export interface ChooserProps {
  readonly w: Words
  readonly language: Language
  readonly state: PlaygroundState
  readonly examined: Examined
  readonly factNames: readonly string[]
  readonly onChoose: (choice: Choice) => void
  readonly onDevice: (device: Device) => void
  readonly onFacts: (facts: ChannelFacts) => void
}

const GatewaySelect = ({ w, language, state, onChoose }: ChooserProps): JSX.Element => {
  const { gateway } = state.entry
  const pick = (value: string): void => {
    const [dialect, code = ''] = value.split('/')
    const entry = isDialect(dialect) ? findEntry(dialect, code) : undefined
    if (entry) onChoose(choiceOf(entry, state))
  }
  return (
    <label class="field wide">
      <span>{w.gateway}</span>
      <select
        data-testid="gateway"
        value={`${gateway.dialect}/${gateway.code}`}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {(['v2', 'v1'] as const).map((dialect) => (
          <optgroup label={dialect.toUpperCase()} key={dialect}>
            {/* The code comes first: typing searches a list by the beginning of its items. */}
            {catalogue[dialect].map(({ gateway: { code, name } }) => (
              <option value={`${dialect}/${code}`} key={code}>
                {`${code} · ${name[language]} (${dialect.toUpperCase()})`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

interface FactProps {
  readonly name: string
  readonly told: string
  readonly text: FactText | undefined
  readonly w: Words
  readonly language: Language
  readonly onTell: (told: string) => void
}

const Fact = ({ name, told, text, w, language, onTell }: FactProps): JSX.Element => {
  const id = `fact-${name}`
  const named = { id, 'aria-describedby': text ? `${id}-text` : 'facts-hint' }
  const values = text?.values ?? []
  // A link may contain a value that no rule knows.
  const offered = told === '' || values.includes(told) ? values : [...values, told]
  return (
    <div class="field fact">
      <label for={id}>
        <code>{name}</code>
      </label>
      {values.length > 0 ? (
        <select {...named} value={told} onChange={(event) => onTell(event.currentTarget.value)}>
          <option value="">{w.factUntold}</option>
          {offered.map((value) => (
            <option value={value} key={value}>
              {value}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...named}
          type="text"
          maxLength={60}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={w.factUntold}
          value={told}
          onInput={(event) => onTell(event.currentTarget.value)}
        />
      )}
      {text && (
        <p class="hint" id={`${id}-text`}>
          {text[language]}
        </p>
      )}
    </div>
  )
}

const Facts = ({ w, language, state, factNames, onFacts }: ChooserProps): JSX.Element => {
  // A link may contain facts of any name; rules read only their own.
  const told = new Map<string, unknown>(Object.entries(state.facts))
  const isTold = told.size > 0
  // Stays open when the last fact is unset, so that it does not close during use.
  const [isOpen, setOpen] = useState(isTold)
  const write = (name: string, typed: string): void => {
    const next = new Map(told)
    if (typed === '') next.delete(name)
    else next.set(name, readFact(typed))
    onFacts(Object.fromEntries(next))
  }
  return (
    <details
      class="facts-told"
      open={isOpen || isTold}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{w.facts(factNames.length)}</summary>
      <p class="hint" id="facts-hint">
        {w.factsHint}
      </p>
      {factNames.map((name) => (
        <Fact
          key={name}
          name={name}
          told={String(told.get(name) ?? '')}
          text={factText(state.entry.gateway, name)}
          w={w}
          language={language}
          onTell={(typed) => write(name, typed)}
        />
      ))}
    </details>
  )
}

/** The choice of gateway, operation, method and device, with the number of findings on each device. */
export const Chooser = (props: ChooserProps): JSX.Element => {
  const { w, state, examined, factNames, onChoose, onDevice } = props
  const { entry, job, method, device } = state
  const jobs = jobsOf(entry.gateway)
  const methods = methodsOf(entry.gateway, job)
  const pick = (asked: Job | undefined, by: string | undefined): void => {
    const choice = firstChoice(entry, asked, by)
    if (choice) onChoose(choice)
  }
  return (
    <section class="chooser" aria-label={w.choose}>
      <div class="fields">
        <GatewaySelect {...props} />
        <label class="field">
          <span>{w.operation}</span>
          <select
            data-testid="operation"
            value={nameOfJob(job)}
            onChange={(event) =>
              pick(
                jobs.find((one) => nameOfJob(one) === event.currentTarget.value),
                method,
              )
            }
          >
            {jobs.map((one) => (
              <option value={nameOfJob(one)} key={nameOfJob(one)}>
                {labelOfJob(one, w)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{w.method}</span>
          <select
            data-testid="method"
            value={method ?? ''}
            disabled={methods.length === 0}
            onChange={(event) => pick(job, event.currentTarget.value)}
          >
            {methods.length === 0 && <option value="">{w.inWindow}</option>}
            {methods.map((one) => (
              <option value={one} key={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </div>
      <fieldset class="devices">
        <legend>{w.device}</legend>
        <div class="chips">
          {devices.map((one) => {
            const found = examined.findings[one]
            const errors = countOf(found, 'error')
            const counts = w.counts(errors, countOf(found, 'warning'), countOf(found, 'notice'))
            return (
              <label class="chip" key={one}>
                <input
                  type="radio"
                  name="device"
                  value={one}
                  checked={one === device}
                  onChange={() => onDevice(one)}
                />
                <span data-testid={`glance-${one}`} class={errors > 0 ? 'refused' : ''}>
                  {w.devices[one]} <small>{counts === '' ? w.fine : counts}</small>
                </span>
              </label>
            )
          })}
        </div>
      </fieldset>
      {factNames.length > 0 && <Facts {...props} />}
    </section>
  )
}
