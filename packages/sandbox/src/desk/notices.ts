import type { Clock, SandboxConfig } from '../config/config.js'
import type { Attempt, BillingKey } from '../store/payments.js'
import type { Webhooks } from './webhooks.js'

export type TransactionEvent =
  | 'Ready'
  | 'Paid'
  | 'VirtualAccountIssued'
  | 'PartialCancelled'
  | 'Cancelled'
  | 'Failed'
  | 'PayPending'
  | 'CancelPending'

export type BillingKeyEvent = 'Ready' | 'Issued' | 'Failed' | 'Deleted'

/** V1 sends no webhooks for opened windows and failures, except failures of scheduled payments. */
const v1Status: Readonly<Partial<Record<TransactionEvent, string>>> = {
  Paid: 'paid',
  VirtualAccountIssued: 'ready',
  Cancelled: 'cancelled',
  PartialCancelled: 'cancelled',
}

/** Sends webhooks about events, in the format of the store's webhook version. */
export class Notices {
  constructor(
    private readonly config: SandboxConfig,
    private readonly clock: Clock,
    private readonly webhooks: Webhooks,
  ) {}

  transaction(attempt: Attempt, event: TransactionEvent, cancellationId?: string): void {
    if (attempt.dialect === 'v2') this.v2(attempt, event, cancellationId)
    else this.v1(attempt, event, cancellationId)
  }

  /** Neither V1 nor V2's webhook version `2024-01-01` has billing key events. */
  billingKey(
    { key, dialect }: Pick<BillingKey, 'key' | 'dialect'>,
    event: BillingKeyEvent,
    noticeUrls: readonly string[],
  ): void {
    const { store } = this.config
    if (dialect !== 'v2' || store.webhookVersion === '2024-01-01') return
    this.webhooks.send({
      dialect: 'v2',
      urls: urlsOf(noticeUrls, store.webhookUrl),
      content: {
        type: `BillingKey.${event}`,
        timestamp: new Date(this.clock()).toISOString(),
        data: { storeId: store.storeId, billingKey: key },
      },
    })
  }

  private v2(attempt: Attempt, event: TransactionEvent, cancellationId: string | undefined): void {
    const { store } = this.config
    const { id, txId } = attempt
    this.webhooks.send({
      dialect: 'v2',
      urls: urlsOf(attempt.noticeUrls, store.webhookUrl),
      paymentId: id,
      transactionId: txId,
      paymentStatus: attempt.status,
      content:
        store.webhookVersion === '2024-01-01'
          ? { payment_id: id, tx_id: txId, status: event }
          : {
              type: `Transaction.${event}`,
              timestamp: new Date(this.clock()).toISOString(),
              data: { storeId: store.storeId, paymentId: id, transactionId: txId, cancellationId },
            },
    })
  }

  private v1(attempt: Attempt, event: TransactionEvent, cancellationId: string | undefined): void {
    const scheduled = attempt.scheduleId !== undefined
    const status = event === 'Failed' && scheduled ? 'failed' : v1Status[event]
    if (status === undefined) return
    this.webhooks.send({
      dialect: 'v1',
      urls: urlsOf(attempt.noticeUrls, this.config.store.v1WebhookUrl),
      paymentId: attempt.id,
      transactionId: attempt.txId,
      paymentStatus: attempt.status,
      content: {
        imp_uid: attempt.txId,
        merchant_uid: attempt.id,
        status,
        cancellation_id: cancellationId,
      },
    })
  }
}

/** URLs in the request replace the store's webhook URL. */
const urlsOf = (noticeUrls: readonly string[], otherwise: string | undefined): readonly string[] => {
  if (noticeUrls.length > 0) return noticeUrls
  return otherwise === undefined ? [] : [otherwise]
}
