import type { Channel } from '../gateways/index.js'

/** A cash receipt, without the recipient's data. Amounts are in minor units, times in milliseconds. */
export interface CashReceipt {
  readonly dialect: 'v1' | 'v2'
  /** V2 `paymentId`, V1 `imp_uid`. */
  readonly paymentId: string
  readonly channel: Channel
  readonly orderName: string
  readonly type: 'person' | 'company'
  readonly total: number
  readonly taxFree: number
  readonly vat: number
  readonly currency: string
  readonly issueNumber: string
  readonly pgReceiptId: string
  readonly issuedAt: number
  cancelledAt?: number | undefined
}

/** The VAT included in a total: 10 % on the taxable part. */
export const vatOf = (total: number, taxFree: number): number => Math.round((total - taxFree) / 11)

export const receiptUrl = 'https://sandbox.invalid/cash-receipt'
