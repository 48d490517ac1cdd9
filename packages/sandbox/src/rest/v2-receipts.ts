import type { Hono } from 'hono'
import { isV2 } from '../gateways/index.js'
import type { Ctx, Env } from '../http.js'
import { newApprovalNumber, newPgTxId } from '../common/ids.js'
import { at, compact, textAt, textsAt } from '../common/json.js'
import { receiptUrl, vatOf, type CashReceipt } from '../store/receipts.js'
import type { State } from '../state.js'
import { pageOf } from './v2-filters.js'
import { refuse, type Guards } from './v2-http.js'
import { partsExceedTotal, readOrder } from './v2-orders.js'
import { channelView, iso } from './v2-views.js'

const statusOf = ({ cancelledAt }: CashReceipt): string =>
  cancelledAt === undefined ? 'ISSUED' : 'CANCELLED'

const view = ({ config }: State, receipt: CashReceipt): Record<string, unknown> =>
  compact({
    status: statusOf(receipt),
    merchantId: config.store.merchantId,
    storeId: config.store.storeId,
    paymentId: receipt.paymentId,
    channel: channelView(receipt.channel),
    amount: receipt.total,
    taxFreeAmount: receipt.taxFree,
    vatAmount: receipt.vat,
    currency: receipt.currency,
    orderName: receipt.orderName,
    isManual: true,
    type: receipt.type === 'company' ? 'CORPORATE' : 'PERSONAL',
    pgReceiptId: receipt.pgReceiptId,
    issueNumber: receipt.issueNumber,
    url: receiptUrl,
    issuedAt: iso(receipt.issuedAt),
    cancelledAt: iso(receipt.cancelledAt),
    statusUpdatedAt: iso(receipt.cancelledAt ?? receipt.issuedAt),
  })

/** Cash receipts issued by the merchant's server. */
export const receiptRoutes = (app: Hono<Env>, state: State, guards: Guards): void => {
  const { ledger } = state
  const { guarded, withBody, withQuery } = guards

  app.get(
    '/cash-receipts',
    withQuery((c, _id, query) => {
      const statuses = textsAt(query, 'filter.statuses')
      const paymentId = textAt(query, 'filter.paymentId')
      const found = ledger.receipts.filter(
        (receipt) =>
          receipt.dialect === 'v2' &&
          (paymentId === undefined || receipt.paymentId === paymentId) &&
          (statuses.length === 0 || statuses.includes(statusOf(receipt))),
      )
      const { items, page } = pageOf(found.toReversed(), query)
      return c.json({ items: items.map((receipt) => view(state, receipt)), page })
    }),
  )

  app.post(
    '/cash-receipts',
    withBody((c, _id, body) => {
      const paymentId = textAt(body, 'paymentId')
      const order = readOrder(paymentId ?? '', body)
      const type = textAt(body, 'type')
      const identity = textAt(at(body, 'customer'), 'identityNumber')
      if (paymentId === undefined || order === undefined || type === undefined || identity === undefined)
        return refuse(c, 'INVALID_REQUEST')
      if (partsExceedTotal(order)) return refuse(c, 'INVALID_REQUEST')
      const channel = state.channels.find(
        (each) => isV2(each) && each.config.channelKey === textAt(body, 'channelKey'),
      )
      if (channel === undefined) return refuse(c, 'CHANNEL_NOT_FOUND')
      const earlier = ledger.receipt('v2', paymentId)
      if (earlier !== undefined && earlier.cancelledAt === undefined)
        return refuse(c, 'CASH_RECEIPT_ALREADY_ISSUED')
      const { total, taxFree, vat, currency, orderName } = order
      const receipt: CashReceipt = {
        dialect: 'v2',
        paymentId,
        channel,
        orderName,
        type: type === 'CORPORATE' ? 'company' : 'person',
        total,
        taxFree,
        vat: vat ?? vatOf(total, taxFree),
        currency,
        issueNumber: newApprovalNumber(),
        pgReceiptId: newPgTxId(channel.config.pgProvider),
        issuedAt: state.clock(),
      }
      ledger.receipts.push(receipt)
      const { issueNumber, pgReceiptId } = receipt
      return c.json({ cashReceipt: { issueNumber, url: receiptUrl, pgReceiptId } })
    }),
  )

  const withReceipt =
    (handle: (c: Ctx, receipt: CashReceipt) => Response) =>
    (c: Ctx, id: string): Response => {
      const receipt = ledger.receipt('v2', id)
      return receipt === undefined ? refuse(c, 'CASH_RECEIPT_NOT_FOUND') : handle(c, receipt)
    }
  app.get('/payments/:id/cash-receipt', guarded(withReceipt((c, receipt) => c.json(view(state, receipt)))))
  app.post(
    '/payments/:id/cash-receipt/cancel',
    guarded(
      withReceipt((c, receipt) => {
        if (receipt.cancelledAt !== undefined) return refuse(c, 'CASH_RECEIPT_NOT_ISSUED')
        receipt.cancelledAt = state.clock()
        return c.json({ cancelledAmount: receipt.total, cancelledAt: iso(receipt.cancelledAt) })
      }),
    ),
  )
}
