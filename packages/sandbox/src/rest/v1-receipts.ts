import type { Hono } from 'hono'
import type { Env } from '../http.js'
import { newApprovalNumber, newPgTxId } from '../common/ids.js'
import { textAt } from '../common/json.js'
import { majorFromMinor } from '../common/money.js'
import { receiptUrl, vatOf, type CashReceipt } from '../store/receipts.js'
import type { State } from '../state.js'
import { badRequest, minorAt, notFound, ok, parameter, readFields, type Guard } from './v1-http.js'
import { unix } from './v1-views.js'

const view = (receipt: CashReceipt): Record<string, unknown> => ({
  imp_uid: receipt.paymentId,
  receipt_tid: receipt.pgReceiptId,
  apply_num: receipt.issueNumber,
  type: receipt.type,
  amount: majorFromMinor(receipt.total, receipt.currency),
  vat: majorFromMinor(receipt.vat, receipt.currency),
  receipt_url: receiptUrl,
  applied_at: unix(receipt.issuedAt),
  cancelled_at: unix(receipt.cancelledAt),
})

/** Cash receipts of paid payments. */
export const receiptRoutes = (app: Hono<Env>, state: State, guarded: Guard): void => {
  const { ledger } = state
  const missing = '발행된 현금영수증이 존재하지 않습니다.'

  app.get(
    '/receipts/:id',
    guarded((c) => {
      const receipt = ledger.receipt('v1', parameter(c, 'id'))
      return receipt === undefined ? notFound(c, missing) : ok(c, view(receipt))
    }),
  )
  app.delete(
    '/receipts/:id',
    guarded((c) => {
      const receipt = ledger.receipt('v1', parameter(c, 'id'))
      if (receipt === undefined || receipt.cancelledAt !== undefined) return badRequest(c, missing)
      receipt.cancelledAt = state.clock()
      return ok(c, view(receipt))
    }),
  )
  app.post(
    '/receipts/:id',
    guarded(async (c) => {
      const attempt = ledger.byTxId(parameter(c, 'id'))
      if (attempt?.dialect !== 'v1') return badRequest(c, '존재하지 않는 결제정보입니다.')
      const body = await readFields(c)
      if (textAt(body, 'identifier') === undefined) return badRequest(c, 'identifier는 필수입니다.')
      if (attempt.status !== 'PAID') return badRequest(c, '결제완료된 건이 아닙니다.')
      const earlier = ledger.receipt('v1', attempt.txId)
      if (earlier !== undefined && earlier.cancelledAt === undefined)
        return badRequest(c, '이미 발행된 현금영수증이 존재합니다.')
      const taxFree = minorAt(body, 'tax_free', attempt.currency) ?? 0
      const receipt: CashReceipt = {
        dialect: 'v1',
        paymentId: attempt.txId,
        channel: attempt.channel,
        orderName: attempt.orderName,
        type: textAt(body, 'type') === 'company' ? 'company' : 'person',
        total: attempt.total,
        taxFree,
        vat: vatOf(attempt.total, taxFree),
        currency: attempt.currency,
        issueNumber: newApprovalNumber(),
        pgReceiptId: newPgTxId(attempt.channel.config.pgProvider),
        issuedAt: state.clock(),
      }
      ledger.receipts.push(receipt)
      return ok(c, view(receipt))
    }),
  )
}
