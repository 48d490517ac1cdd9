import { AsyncLocalStorage } from 'node:async_hooks'
import type { FaultSetting } from './settings.js'
import type { FaultName } from './table.js'

/** The request that faults are checked for: faults named in its URL, and the id and dialect that settings may limit to. */
export interface FaultScope {
  readonly fromUrl: readonly FaultName[]
  readonly id?: string | undefined
  readonly dialect?: 'v1' | 'v2' | undefined
}

const fits = (limit: string | undefined, actual: string | undefined): boolean =>
  limit === undefined || limit === actual

/** Which faults are on. `take` also uses up one time of a counted fault; `isOn` does not. */
export class Faults {
  private readonly on = new Map<FaultName, FaultSetting & { times: number }>()
  private readonly scope = new AsyncLocalStorage<FaultScope>()

  /** Runs `work` with all fault checks inside scoped to one request. */
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
    return this.isFromUrl(name) || this.switched(name) !== undefined
  }

  take(name: FaultName): boolean {
    if (this.isFromUrl(name)) return true
    const fault = this.switched(name)
    if (fault === undefined) return false
    fault.times -= 1
    if (fault.times <= 0) this.on.delete(name)
    return true
  }

  delayOf(name: FaultName, otherwise: number): number {
    return this.switched(name)?.delay ?? otherwise
  }

  /** All faults that are on, including those limited to an id or dialect. */
  names(): readonly FaultName[] {
    return [...this.on.keys()]
  }

  setting(name: FaultName): FaultSetting | undefined {
    const fault = this.on.get(name)
    if (fault === undefined) return undefined
    return { ...fault, times: Number.isFinite(fault.times) ? fault.times : undefined }
  }

  private isFromUrl(name: FaultName): boolean {
    return this.scope.getStore()?.fromUrl.includes(name) === true
  }

  private switched(name: FaultName): (FaultSetting & { times: number }) | undefined {
    const fault = this.on.get(name)
    const scope = this.scope.getStore()
    return fault !== undefined && fits(fault.id, scope?.id) && fits(fault.dialect, scope?.dialect)
      ? fault
      : undefined
  }
}
