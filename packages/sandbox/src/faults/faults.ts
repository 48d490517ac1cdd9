import { AsyncLocalStorage } from 'node:async_hooks'
import type { FaultSetting } from './settings.js'
import type { FaultName } from './table.js'

/** What a request is about: the faults its address asks for, and what limited faults are compared with. */
export interface FaultScope {
  readonly asked: readonly FaultName[]
  readonly id?: string | undefined
  readonly dialect?: 'v1' | 'v2' | undefined
}

const fits = (limit: string | undefined, actual: string | undefined): boolean =>
  limit === undefined || limit === actual

/** The switches. `take` asks and, for a counted fault, uses one up; `isOn` only asks. */
export class Faults {
  private readonly on = new Map<FaultName, FaultSetting & { times: number }>()
  private readonly scope = new AsyncLocalStorage<FaultScope>()

  /** Runs a request's work so that every question inside is answered for that request. */
  within<Result>(scope: FaultScope, work: () => Result): Result {
    return this.scope.run(scope, work)
  }

  set(name: FaultName, setting: FaultSetting = {}): void {
    this.on.set(name, { ...setting, times: setting.times ?? Number.POSITIVE_INFINITY })
  }

  clear(name?: FaultName): void {
    if (name === undefined) this.on.clear()
    else this.on.delete(name)
  }

  isOn(name: FaultName): boolean {
    return this.isAsked(name) || this.switched(name) !== undefined
  }

  take(name: FaultName): boolean {
    if (this.isAsked(name)) return true
    const fault = this.switched(name)
    if (fault === undefined) return false
    fault.times -= 1
    if (fault.times <= 0) this.on.delete(name)
    return true
  }

  delayOf(name: FaultName, otherwise: number): number {
    return this.switched(name)?.delay ?? otherwise
  }

  /** What is switched on, whoever it is limited to. */
  names(): readonly FaultName[] {
    return [...this.on.keys()]
  }

  setting(name: FaultName): FaultSetting | undefined {
    const fault = this.on.get(name)
    if (fault === undefined) return undefined
    return { ...fault, times: Number.isFinite(fault.times) ? fault.times : undefined }
  }

  private isAsked(name: FaultName): boolean {
    return this.scope.getStore()?.asked.includes(name) === true
  }

  private switched(name: FaultName): (FaultSetting & { times: number }) | undefined {
    const fault = this.on.get(name)
    const scope = this.scope.getStore()
    return fault !== undefined && fits(fault.id, scope?.id) && fits(fault.dialect, scope?.dialect)
      ? fault
      : undefined
  }
}
