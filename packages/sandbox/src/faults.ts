import { isRecord, textAt } from './json.js'

/** Where a fault is felt: the request whose answer it spoils, or a behaviour it changes. */
export type FaultPlace = 'script' | 'browser' | 'checkout' | 'window' | 'webhook' | 'charge'

/** Every fault the sandbox can show. A new one is a line here and a look at it where it is felt. */
export const faultTable = {
  'script-404': { place: 'script', text: 'The SDK script answers 404.' },
  'script-stall': { place: 'script', text: 'The SDK script never answers.' },
  'script-without-global': { place: 'script', text: 'The SDK script loads and sets no global.' },
  'global-late': { place: 'script', text: 'The global appears some time after the script has loaded.' },
  'global-empty': { place: 'script', text: 'The global is an object without methods.' },
  'driver-404': { place: 'checkout', text: "The gateway's driver script answers 404 (ad blocker, CSP)." },
  'prepare-400': { place: 'checkout', text: 'Preparing a payment answers 400 with a JSON error.' },
  'prepare-500': { place: 'checkout', text: 'Preparing a payment answers 502 with HTML.' },
  'prepare-offline': { place: 'checkout', text: 'The connection breaks while preparing a payment.' },
  'status-offline': {
    place: 'checkout',
    text: 'The connection breaks when the SDK asks how a closed window ended.',
  },
  'fail-500': {
    place: 'checkout',
    text: 'Reporting a closed window answers 500: the promise never settles.',
  },
  'users-pg-500': {
    place: 'checkout',
    text: 'V1 cannot read its channels: silence, the callback never runs.',
  },
  'users-pg-not-ready': { place: 'checkout', text: 'V1 finds no channels: NOT_READY.' },
  'popup-blocked': { place: 'browser', text: 'window.open is refused.' },
  'close-never-settles': { place: 'browser', text: 'Closing the window is never reported to the caller.' },
  'close-after-approval': { place: 'window', text: 'The window approves and is then closed without a word.' },
  'approve-pending': {
    place: 'window',
    text: 'The window ends well, but the payment is PAY_PENDING until it is deposited.',
  },
  'approve-declined': { place: 'window', text: 'Approving ends in a failure of the PG.' },
  'cancel-portone-error': { place: 'window', text: "A buyer's cancel carries the code PORTONE_ERROR." },
  'cancel-pg-provider-error': {
    place: 'window',
    text: "A buyer's cancel carries the code PG_PROVIDER_ERROR.",
  },
  'charge-declined': { place: 'charge', text: 'Charging a billing key is refused by the PG.' },
  'cancel-declined': { place: 'charge', text: 'Cancelling a payment by the REST API is refused by the PG.' },
  'cancel-pending': {
    place: 'charge',
    text: 'A cancellation is only taken note of, until the sandbox is told to finish it.',
  },
  'webhook-off': { place: 'webhook', text: 'No webhook is sent.' },
  'webhook-twice': { place: 'webhook', text: 'Every webhook is delivered twice.' },
  'webhook-late': { place: 'webhook', text: 'Webhooks are delivered a while after the window has closed.' },
  'webhook-bad-signature': { place: 'webhook', text: 'V2 webhooks carry a wrong signature.' },
} as const satisfies Readonly<Record<string, { readonly place: FaultPlace; readonly text: string }>>

export type FaultName = keyof typeof faultTable

export interface FaultSetting {
  /** How many times it shows before it goes away by itself; without it, until it is cleared. */
  readonly times?: number | undefined
  /** For faults that are a wait, in milliseconds. */
  readonly delay?: number | undefined
}

export const isFaultName = (name: unknown): name is FaultName =>
  typeof name === 'string' && Object.hasOwn(faultTable, name)

/** The switches. `take` asks and, for a counted fault, uses one up; `isOn` only asks. */
export class Faults {
  private readonly on = new Map<FaultName, { times: number; delay: number | undefined }>()

  set(name: FaultName, setting: FaultSetting = {}): void {
    this.on.set(name, { times: setting.times ?? Number.POSITIVE_INFINITY, delay: setting.delay })
  }

  clear(name?: FaultName): void {
    if (name === undefined) this.on.clear()
    else this.on.delete(name)
  }

  isOn(name: FaultName): boolean {
    return this.on.has(name)
  }

  take(name: FaultName): boolean {
    const fault = this.on.get(name)
    if (fault === undefined) return false
    fault.times -= 1
    if (fault.times <= 0) this.on.delete(name)
    return true
  }

  delayOf(name: FaultName, otherwise: number): number {
    return this.on.get(name)?.delay ?? otherwise
  }

  names(): readonly FaultName[] {
    return [...this.on.keys()]
  }
}

/** `a,b,c` of a query or header; unknown names are left out. */
export const readFaultNames = (list: string | undefined): readonly FaultName[] =>
  (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(isFaultName)

/** Reads `{ fault, times?, delay? }`, a list of them, or of bare names. */
export const readFaultSettings = (
  body: unknown,
): readonly { readonly name: FaultName; readonly setting: FaultSetting }[] | undefined => {
  const items = Array.isArray(body) ? body : [body]
  const settings = items.map((item: unknown) => {
    const name = typeof item === 'string' ? item : textAt(item, 'fault')
    if (!isFaultName(name)) return undefined
    const number = (key: string): number | undefined => {
      const value = isRecord(item) ? item[key] : undefined
      return typeof value === 'number' && value > 0 ? value : undefined
    }
    return { name, setting: { times: number('times'), delay: number('delay') } }
  })
  return settings.every((setting) => setting !== undefined) ? settings : undefined
}
