import type { ChannelFacts, Device } from '@portone-checkout/core'
import { catalogue } from './catalogue.js'
import type { Entry } from './catalogue.js'
import { nameOfJob } from './jobs.js'
import { writeJson } from './json-text.js'
import type { Seed } from './samples.js'
import { firstChoice, readLink, writeLink } from './shared-link.js'
import type { Choice, LinkFault } from './shared-link.js'
import { startingRequest } from './starting-request.js'

interface Draft {
  readonly text: string
  /** The unedited text. */
  readonly started: string
  readonly facts: ChannelFacts
}

/** The playground's state: the choice, the text of its request, and edited texts of other choices. */
export interface PlaygroundState extends Choice, Draft {
  readonly device: Device
  readonly drafts: ReadonlyMap<string, Draft>
  /** The text before the last button's change, for undo until the next edit. */
  readonly before?: string | undefined
  /** The edited text of the previous choice. */
  readonly aside?: { readonly choice: Choice; readonly text: string } | undefined
  readonly faults: readonly LinkFault[]
}

export const keyOfChoice = ({ entry: { gateway }, job, method }: Choice): string =>
  [gateway.dialect, gateway.code, nameOfJob(job), method].join('/')

export const isChanged = ({ text, started }: Draft): boolean => text !== started

const startOf = ({ entry, job, method }: Choice, seed: Seed): Draft => {
  const text = writeJson(startingRequest(entry.gateway, job, method, seed).request)
  return { text, started: text, facts: {} }
}

const usual = (): Choice => {
  const [entry] = catalogue.v2.filter(({ gateway }) => gateway.code === 'inicis_v2')
  const choice = entry && firstChoice(entry)
  if (!choice) throw new Error('There is no gateway to start with.')
  return choice
}

/** The state of a link, or the default. */
export const openState = (hash: string, seed: Seed): PlaygroundState => {
  const { shared, faults } = readLink(hash) ?? { shared: {}, faults: [] }
  const { entry, job, method, device = 'pc', facts = {}, text } = shared
  const choice = entry && job ? { entry, job, method } : usual()
  const start = startOf(choice, seed)
  return { ...choice, ...start, text: text ?? start.text, facts, device, drafts: new Map(), faults }
}

/** Switches to another choice and keeps the edited text of the old one. A text may be taken along. */
export const choose = (
  state: PlaygroundState,
  choice: Choice,
  seed: Seed,
  text?: string,
): PlaygroundState => {
  const { text: left, started, facts, drafts: kept, device } = state
  const { entry, job, method } = state
  const drafts = new Map(kept)
  const changed = isChanged(state)
  if (changed || Object.keys(facts).length > 0) drafts.set(keyOfChoice(state), { text: left, started, facts })
  const waiting = drafts.get(keyOfChoice(choice))
  drafts.delete(keyOfChoice(choice))
  const there = waiting ?? startOf(choice, seed)
  return {
    ...choice,
    ...there,
    text: text ?? there.text,
    before: text === undefined ? undefined : there.text,
    device,
    drafts,
    aside:
      changed && text === undefined && !waiting ? { choice: { entry, job, method }, text: left } : undefined,
    faults: [],
  }
}

/** Stores typed text. */
export const edit = (state: PlaygroundState, text: string): PlaygroundState => ({
  ...state,
  text,
  before: undefined,
  faults: [],
})

/** Replaces the text by a button's result, with undo. */
export const replace = (state: PlaygroundState, text: string): PlaygroundState => ({
  ...state,
  text,
  before: state.text,
  aside: undefined,
  faults: [],
})

export const startOver = (state: PlaygroundState, seed: Seed): PlaygroundState => {
  const { text } = startOf(state, seed)
  return { ...replace(state, text), started: text }
}

/** Undoes the last button's change; called again, redoes it. */
export const takeBack = (state: PlaygroundState): PlaygroundState =>
  state.before === undefined ? state : { ...state, text: state.before, before: state.text }

export const choiceOf = (entry: Entry, state: Choice): Choice =>
  firstChoice(entry, state.job, state.method) ?? state

export const linkOf = (state: PlaygroundState): string =>
  writeLink({ ...state, text: isChanged(state) ? state.text : undefined })
