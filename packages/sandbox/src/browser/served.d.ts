/** What the server writes in front of each script it serves. */
declare const served: {
  /** The sandbox's address as the server knows it, without a trailing slash. */
  readonly base: string
  /** Faults asked for by the script's own address. */
  readonly faults: readonly string[]
  /** Where this script lives under the base. */
  readonly path: string
}

interface SandboxDriver {
  /** Opens the PG window; throws when it cannot. */
  open(
    url: string,
    options: {
      readonly popupBlocked: boolean
      readonly ignoreClose: boolean
      onOver(): void
      onFail(): void
      onForceClose(): void
    },
  ): { cleanup(): void }
}

interface Window {
  __PORTONE__?: {
    drivers: Map<string, SandboxDriver>
    registerDriver(id: string, driver: SandboxDriver): void
  }
  PortOne?: unknown
  IMP?: unknown
}
