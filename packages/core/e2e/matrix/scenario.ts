import type { FaultName } from '../../../sandbox/src/index.js'
import type { Asks, Browser, Device, Dialect, Ending, Habit, Kind } from './settings.js'
import type { Step } from './steps.js'

export type FaultsOn = Readonly<
  Partial<Record<FaultName, true | { readonly times?: number; readonly delay?: number }>>
>
type Cells = Dialect | Device | `${Dialect} ${Device}`

/** One thing that can happen to a checkout, and how it must end. Texts may say `{sdk}`, `{sandbox}`, `{shop}`, `{id}`. */
export interface Scenario {
  readonly name: string
  /** Both, unless it exists in one only. */
  readonly dialects?: readonly Dialect[]
  readonly devices?: readonly Device[]
  /** `frame`, unless told otherwise. */
  readonly kind?: Kind
  readonly asks?: Asks
  /** In place of a request's own fields, by dialect. */
  readonly request?: Readonly<Partial<Record<Dialect, object>>>
  /** Options of `createCheckout` beyond the address of the script, the return address and short time limits. */
  readonly options?: Readonly<Record<string, unknown>>
  readonly habits?: readonly Habit[]
  readonly browser?: readonly Browser[]
  readonly head?: string
  readonly policy?: string
  readonly brokenChunks?: number
  readonly userAgent?: string
  /** The SDK's script waits until a step lets it through. */
  readonly holdsScript?: true
  readonly faults?: FaultsOn
  /** What happens after the shop's page has come up. */
  readonly steps: readonly Step[]
  /**
   * One for every call, in their order. Where the window leaves the page, the attempt that it belongs to ends as
   * `redirecting` on that page and as told here on the page that it comes home to.
   */
  readonly ends: Ending | readonly Ending[]
  /** Where single cells differ. */
  readonly except?: Partial<Record<Cells, Ending | readonly Ending[]>>
  /** It ends on the page that called, also on a phone. */
  readonly here?: true
  /** What the page that it came home to reads; `null`: nothing. */
  readonly returned?: Ending | null
  /** How many PG windows were opened, one after another; 1 unless told otherwise. */
  readonly windows?: number
  /** What the page may leave uncaught: the SDK's own and the merchant's, never ours. */
  readonly uncaught?: RegExp
  /** A result that somebody typed: it may claim what is not so. */
  readonly forged?: true
  /** How many script tags of the SDK are on the page in the end. */
  readonly tags?: number
  /** What the address bar shows in the end, without its origin. */
  readonly address?: string
  /** Also run where another engine than Chromium can be driven: on PC, where it exists there. */
  readonly everyEngine?: true
}

export interface Cell {
  readonly scenario: Scenario
  readonly dialect: Dialect
  readonly device: Device
}

const all = { dialects: ['v1', 'v2'], devices: ['pc', 'mobile'] } as const

export const cellsOf = (scenarios: readonly Scenario[]): readonly Cell[] =>
  scenarios.flatMap((scenario) =>
    (scenario.dialects ?? all.dialects).flatMap((dialect) =>
      (scenario.devices ?? all.devices).map((device) => ({ scenario, dialect, device })),
    ),
  )

const listed = (endings: Ending | readonly Ending[]): readonly Ending[] =>
  'length' in endings ? endings : [endings]

export const endingsOf = ({ scenario: { ends, except = {} }, dialect, device }: Cell): readonly Ending[] =>
  listed(except[`${dialect} ${device}`] ?? except[device] ?? except[dialect] ?? ends)

/** Whether the page itself becomes the window. */
export const leaves = ({ scenario, device }: Cell): boolean =>
  scenario.options?.['forceRedirect'] === true ||
  (device === 'mobile' && scenario.here !== true && scenario.windows !== 0)

export const inEveryEngine = ({ scenario, device }: Cell): boolean =>
  scenario.everyEngine === true && (device === 'pc' || scenario.devices?.includes('pc') === false)
