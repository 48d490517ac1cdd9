/** Values that the server writes before each script it serves. */
declare const served: {
  /** The sandbox's URL as the server knows it, without a trailing slash. */
  readonly base: string
  /** Faults named in the script's URL. */
  readonly faults: readonly string[]
  /** The script's path under the base. */
  readonly path: string
  readonly v1Build: '1.28.12' | '1.5.0' | '1.2.0'
}

/** Callbacks for the end of a PG window. */
interface SandboxEnds {
  readonly ignoreClose: boolean
  onOver(): void
  onFail(): void
  onForceClose(): void
}

interface SandboxDriver {
  /** Opens the PG window; throws when it cannot. */
  open(url: string, options: SandboxEnds & { readonly popupBlocked: boolean }): void
  /** Draws a payment UI into the page; a click on it prepares a payment and opens its window. */
  mount(
    container: HTMLElement,
    options: {
      readonly label: string
      /** The merchant's button, if the UI draws none. */
      readonly button?: HTMLElement | undefined
      readonly popupBlocked: boolean
      prepare(): Promise<{ readonly url: string; readonly ends: SandboxEnds }>
      onRefused(error: unknown): void
    },
  ): void
  /** Closes the window and stops listening to it. A drawn UI stays. */
  cleanup(): void
}

/** The part of a prepare response that names the driver. */
interface DriverOf {
  readonly pgProvider?: unknown
  readonly transactionType?: unknown
  readonly windowType?: unknown
  readonly txId?: string | undefined
}

interface SandboxDrivers {
  load(prepared: DriverOf): Promise<SandboxDriver>
  clear(): Promise<void>
}

interface Window {
  __PORTONE__?: {
    registerDriver(id: string, driver: SandboxDriver): void
  }
  PortOne?: unknown
  IMP?: unknown
}
