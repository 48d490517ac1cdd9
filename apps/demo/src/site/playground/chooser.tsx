import type { ChannelFacts, Device, Dialect } from '@portone-checkout/core'
import type { JSX } from 'preact'
import type { Language } from '../text/shape.js'
import { catalogue, findEntry } from './catalogue.js'
import { choiceOf } from './desk.js'
import type { Desk } from './desk.js'
import { countOf } from './examine.js'
import type { Examined } from './examine.js'
import { jobsOf, methodsOf, nameOfJob } from './jobs.js'
import type { Job } from './jobs.js'
import { readFact } from './known-facts.js'
import { firstChoice } from './shared-link.js'
import type { Choice } from './shared-link.js'
import { devices } from './mend.js'
import type { Words } from './words.js'

const isDialect = (value: string | undefined): value is Dialect => value === 'v1' || value === 'v2'

export const labelOfJob = ({ operation, ui, key }: Job, w: Words): string =>
  `${operation}${ui === undefined ? '' : `('${ui}')`} · ${w.jobs[key] ?? key}`

export interface ChooserProps {
  readonly w: Words
  readonly language: Language
  readonly desk: Desk
  readonly examined: Examined
  readonly factNames: readonly string[]
  readonly onChoose: (choice: Choice) => void
  readonly onDevice: (device: Device) => void
  readonly onFacts: (facts: ChannelFacts) => void
}

const GatewaySelect = ({ w, language, desk, onChoose }: ChooserProps): JSX.Element => {
  const { gateway } = desk.entry
  const pick = (value: string): void => {
    const [dialect, code = ''] = value.split('/')
    const entry = isDialect(dialect) ? findEntry(dialect, code) : undefined
    if (entry) onChoose(choiceOf(entry, desk))
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
            {/* The code first: a list is searched by typing what its items begin with. */}
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

const Facts = ({ w, desk, factNames, onFacts }: ChooserProps): JSX.Element => {
  const write = (name: string, typed: string): void => {
    const { [name]: _old, ...others } = desk.facts
    onFacts(typed === '' ? others : { ...others, [name]: readFact(typed) })
  }
  return (
    <details class="facts-told" open={Object.keys(desk.facts).length > 0}>
      <summary>{w.facts(factNames.length)}</summary>
      <p class="hint" id="facts-hint">
        {w.factsHint}
      </p>
      <div class="fields">
        {factNames.map((name) => (
          <label class="field" key={name}>
            <code>{name}</code>
            <input
              type="text"
              maxLength={60}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              aria-describedby="facts-hint"
              value={String(desk.facts[name] ?? '')}
              onInput={(event) => write(name, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
    </details>
  )
}

/** What is asked of whom, and on which device it is looked at; each device says at once how it fares. */
export const Chooser = (props: ChooserProps): JSX.Element => {
  const { w, desk, examined, factNames, onChoose, onDevice } = props
  const { entry, job, method, device } = desk
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
