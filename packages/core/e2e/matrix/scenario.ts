import type { FaultName } from '../../../sandbox/src/index.js'
import type { Asks, Browser, Device, Dialect, Ending, Habit, Kind } from './settings.js'
import type { Step } from './steps.js'

export type FaultsOn = Readonly<
  Partial<Record<FaultName, true | { readonly times?: number; readonly delay?: number }>>
>
type Cells = Dialect | Device | `${Dialect} ${Device}`

/** Something that can happen in a checkout, and the required outcome. Strings may use `{sdk}`, `{sandbox}`, `{shop}`, `{id}`. */
export interface Scenario {
  readonly name: string
  /** Both by default. */
  readonly dialects?: readonly Dialect[]
  readonly devices?: readonly Device[]
  /** `frame` by default. */
  readonly kind?: Kind
  readonly asks?: Asks
  /** Fields that replace the request's, by dialect. */
  readonly request?: Readonly<Partial<Record<Dialect, object>>>
  /** Options of `createCheckout` beyond the address of the script, the return address and short time limits. */
  readonly options?: Readonly<Record<string, unknown>>
  readonly habits?: readonly Habit[]
  readonly browser?: readonly Browser[]
  readonly head?: string
  readonly policy?: string
  readonly brokenChunks?: number
  readonly userAgent?: string
  /** The SDK's script is held until a step releases it. */
  readonly holdsScript?: true
  readonly faults?: FaultsOn
  /** What happens after the shop's page has loaded. */
  readonly steps: readonly Step[]
  /**
   * The outcome of each call, in order. With a redirect the attempt ends as `redirecting` on the first page, and with
   * this outcome on the return page.
   */
  readonly ends: Ending | readonly Ending[]
  /** Other outcomes in single cells. */
  readonly except?: Partial<Record<Cells, Ending | readonly Ending[]>>
  /** The attempt ends on the calling page, also on a phone. */
  readonly here?: true
  /** The outcome that the return page reads; `null` for none. */
  readonly returned?: Ending | null
  /** How many PG windows are opened, one after another; 1 by default. */
  readonly windows?: number
  /** Errors of the SDK or the merchant's code that may stay uncaught. */
  readonly uncaught?: RegExp
  /** The return URL is forged, so its result may be untrue. */
  readonly forged?: true
  /** Script tags of the SDK on the page at the end. */
  readonly tags?: number
  /** The page's URL at the end, without its origin. */
  readonly address?: string
  /** Also run in engines other than Chromium: on PC, or on mobile where the scenario has no PC. */
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

/** Whether the window replaces the page (redirect). */
export const leaves = ({ scenario, device }: Cell): boolean =>
  scenario.options?.['forceRedirect'] === true ||
  (device === 'mobile' && scenario.here !== true && scenario.windows !== 0)

export const inEveryEngine = ({ scenario, device }: Cell): boolean =>
  scenario.everyEngine === true && (device === 'pc' || scenario.devices?.includes('pc') === false)
