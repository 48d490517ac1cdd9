import type { FaultName } from '../faults/table.js'
import type { FaultScope } from '../faults/faults.js'
import type { Channel } from '../gateways/index.js'
import { IndexBy } from '../common/index-by.js'
import type { Device, V2Operation } from '../gateways/rules.js'
import type { WindowType } from '../gateways/types.js'
import type { Attempt, Buyer, Failure, PaidWith, VirtualAccount } from './payments.js'
import type { Verification } from './verifications.js'

/** The protocol between script and window: V1 over `service` frames, V1 over checkout-service, or V2. */
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
  /** Origin of the calling page; messages are posted to no other. */
  readonly origin: string
  readonly redirectUrl?: string | undefined
  /** `request_id` of V1's legacy protocol, returned with the result. */
  readonly requestId?: string | undefined
  readonly language: 'ko' | 'en'
  readonly method: string
  /** Easy pay provider or gift certificate type, if the request names one. */
  readonly methodDetail?: string | undefined
  /** The card, bank or carrier that the request fixes. */
  readonly fixedChoice?: string | undefined
  readonly orderName: string
  /** The amount shown in the window, in minor units; absent if a key is issued without an amount. */
  readonly shownAmount?: number | undefined
  readonly currency: string
  readonly buyer: Buyer
  readonly account?: VirtualAccount | undefined
  readonly issues?: KeyIssue | undefined
  /** Faults named in the script's URL, in addition to those switched on. */
  readonly faults: readonly FaultName[]
  /** The payment, except for a V2 billing key that is only issued. */
  readonly attempt?: Attempt | undefined
  readonly verification?: Verification | undefined
  /** `IMP.loadUI` or `loadPaymentUI` opened it. */
  readonly fromUi?: boolean | undefined
  status: 'PREPARED' | 'APPROVED' | 'VIRTUAL_ACCOUNT_ISSUED' | 'FAILED'
  failure?: Failure | undefined
  /** Faults of the return URL, once they are decided. */
  returnFaults?: readonly FaultName[] | undefined
  /** The billing key to issue; the scripts receive it when the window opens. */
  readonly reservedKey?: string | undefined
  billingKey?: string | undefined
  /** Set under manual confirm; the key is issued when the merchant's server confirms this token. */
  billingIssueToken?: string | undefined
  /** The buyer's choice, kept until that confirmation. */
  agreed?: PaidWith | undefined
}

export interface KeyIssue {
  /** V1 stores the key under the merchant's `customer_uid`; V2 generates a key. */
  readonly customerUid?: string | undefined
  readonly issueId?: string | undefined
  readonly issueName?: string | undefined
  readonly customData?: string | undefined
  readonly noticeUrls: readonly string[]
  readonly alsoPays: boolean
}

/** The fault scope of a session. */
export const scopeOfSession = (session: Session): FaultScope & { readonly dialect: 'v1' | 'v2' } => ({
  fromUrl: session.faults,
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

  /** The open window of an order, the latest if there are several. */
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
