import type { FaultName } from '../faults/table.js'
import type { FaultScope } from '../faults/faults.js'
import type { Channel } from '../gateways/index.js'
import { IndexBy } from '../common/index-by.js'
import type { Device, V2Operation } from '../gateways/rules.js'
import type { WindowType } from '../gateways/types.js'
import type { Attempt, Buyer, Failure, PaidWith, VirtualAccount } from './payments.js'
import type { Verification } from './verifications.js'

/** How the browser script and the window speak: V1 over `service` frames, V1 over checkout-service, or V2. */
export type Protocol = 'v1-legacy' | 'v1-new' | 'v2'

/** One opened PG window. */
export interface Session {
  readonly id: string
  /** V2 `txId`, V1 `imp_uid`. */
  readonly txId: string
  readonly protocol: Protocol
  readonly transactionType: V2Operation
  readonly channel: Channel
  readonly device: Device
  readonly window: WindowType
  /** The page that asked, the only one messages are posted to. */
  readonly origin: string
  readonly redirectUrl?: string | undefined
  /** V1 legacy's `request_id`, sent back with the result. */
  readonly requestId?: string | undefined
  readonly language: 'ko' | 'en'
  readonly method: string
  /** Easy pay provider or gift certificate type, where the request names one. */
  readonly methodDetail?: string | undefined
  /** A card, bank or carrier the request has chosen already. */
  readonly fixedChoice?: string | undefined
  readonly orderName: string
  /** Minor units, what the window shows; absent when a key is issued and nothing is said about money. */
  readonly shownAmount?: number | undefined
  readonly currency: string
  readonly buyer: Buyer
  readonly account?: VirtualAccount | undefined
  readonly issues?: KeyIssue | undefined
  /** Faults asked for by the script's address; those of the switchboard come on top. */
  readonly faults: readonly FaultName[]
  /** The payment, except for a V2 billing key that is only issued. */
  readonly attempt?: Attempt | undefined
  readonly verification?: Verification | undefined
  /** `IMP.loadUI` or `loadPaymentUI` opened it. */
  readonly fromUi?: boolean | undefined
  status: 'PREPARED' | 'APPROVED' | 'VIRTUAL_ACCOUNT_ISSUED' | 'FAILED'
  failure?: Failure | undefined
  /** What goes wrong on the way home, once that is decided. */
  returnFaults?: readonly FaultName[] | undefined
  /** The name that the key has once it is issued; the scripts are told of it when the window opens. */
  readonly reservedKey?: string | undefined
  billingKey?: string | undefined
  /** Given out under manual confirm; the key exists once the merchant's server has confirmed it. */
  billingIssueToken?: string | undefined
  /** What the buyer picked, kept until that confirmation. */
  agreed?: PaidWith | undefined
}

export interface KeyIssue {
  /** V1 files the key under the merchant's `customer_uid`; V2 invents a key. */
  readonly customerUid?: string | undefined
  readonly issueId?: string | undefined
  readonly issueName?: string | undefined
  readonly customData?: string | undefined
  readonly noticeUrls: readonly string[]
  readonly alsoPays: boolean
}

/** What faults that are limited to an order or a dialect are compared with. */
export const scopeOfSession = (session: Session): FaultScope & { readonly dialect: 'v1' | 'v2' } => ({
  asked: session.faults,
  id: (session.attempt ?? session.verification)?.id,
  dialect: session.protocol === 'v2' ? 'v2' : 'v1',
})

export class Sessions {
  private readonly byId = new Map<string, Session>()
  private readonly byTransaction = new Map<string, Session>()
  private readonly byKey = new Map<string, Session>()
  private readonly byOrder = new IndexBy<Session>(
    ({ attempt, verification }) => (attempt ?? verification)?.id,
  )

  add(session: Session): Session {
    this.byId.set(session.id, session)
    this.byTransaction.set(session.txId, session)
    this.byOrder.add(session)
    if (session.reservedKey !== undefined) this.byKey.set(session.reservedKey, session)
    return session
  }

  get(id: string): Session | undefined {
    return this.byId.get(id)
  }

  byTxId(txId: string | undefined): Session | undefined {
    return this.byTransaction.get(txId ?? '')
  }

  /** The latest: V1 may reserve a `customer_uid` again. */
  byReservedKey(key: string | undefined): Session | undefined {
    return this.byKey.get(key ?? '')
  }

  byIssueToken(token: string): Session | undefined {
    for (const session of this.byId.values()) if (session.billingIssueToken === token) return session
    return undefined
  }

  /** The window that is still open for an order, the latest if there are several. */
  openFor(paymentId: string): Session | undefined {
    return this.byOrder.at(paymentId).findLast(({ status }) => status === 'PREPARED')
  }

  /** Windows whose buyer has not decided yet, oldest first. */
  open(): readonly Session[] {
    return [...this.byId.values()].filter(({ status }) => status === 'PREPARED')
  }

  clear(): void {
    this.byId.clear()
    this.byTransaction.clear()
    this.byKey.clear()
    this.byOrder.clear()
  }
}
