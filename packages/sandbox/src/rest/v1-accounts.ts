import type { Hono } from 'hono'
import type { Ctx, Env } from '../http.js'
import { newAccountNumber, newApprovalNumber } from '../common/ids.js'
import { textAt } from '../common/json.js'
import { banks, methodOf } from '../common/methods.js'
import { attemptFor } from '../store/orders.js'
import type { Attempt, VirtualAccount } from '../store/payments.js'
import type { State } from '../state.js'
import {
  badRequest,
  failed,
  minorAt,
  notFound,
  ok,
  parameter,
  readFields,
  secondsAt,
  type Guard,
} from './v1-http.js'
import { namedChannelOf, readOrder } from './v1-orders.js'
import { v1PaymentView } from './v1-views.js'

/** Virtual accounts issued by the merchant's server. */
export const accountRoutes = (app: Hono<Env>, state: State, guarded: Guard): void => {
  const { ledger, cashier, config } = state

  app.post(
    '/vbanks',
    guarded(async (c) => {
      const body = await readFields(c)
      const order = readOrder(body, { name: '가상계좌 발급' })
      const code = textAt(body, 'vbank_code')
      const expiresAt = secondsAt(body, 'vbank_due')
      if (order === undefined || code === undefined || expiresAt === undefined)
        return failed(c, 'merchant_uid, amount, vbank_code, vbank_due는 필수입니다.')
      if (expiresAt <= state.clock()) return failed(c, 'vbank_due는 현재 시각보다 미래여야 합니다.')
      const channel = namedChannelOf(state, body)
      if (channel === undefined) return failed(c, 'channel_key 또는 pg에 해당하는 채널이 없습니다.')
      if (ledger.isSettled('v1', order.id)) return failed(c, '이미 결제가 이루어진 거래건입니다.')
      const bank = banks.find((each) => each.code === code.padStart(3, '0')) ?? banks[0]
      const attempt = attemptFor(order, {
        dialect: 'v1',
        channel,
        now: state.clock(),
        userAgent: c.req.header('user-agent'),
      })
      const account: VirtualAccount = {
        bank,
        number: textAt(body, 'vbank_num') ?? newAccountNumber(),
        holder: textAt(body, 'vbank_holder') ?? config.store.name,
        fixed: textAt(body, 'vbank_num') !== undefined || textAt(body, 'vbank_key') !== undefined,
        expiresAt,
      }
      const failure = cashier.charge(attempt, {
        kind: methodOf('vbank').kind,
        code: 'vbank',
        choice: bank,
        installment: 0,
        account,
        approvalNumber: newApprovalNumber(),
      })
      return failure === undefined ? ok(c, v1PaymentView(attempt)) : failed(c, failure.message)
    }),
  )

  const withWaiting =
    (handle: (c: Ctx, attempt: Attempt, account: VirtualAccount, body: unknown) => Response) =>
    async (c: Ctx): Promise<Response> => {
      const attempt = ledger.byTxId(parameter(c, 'id'))
      if (attempt?.dialect !== 'v1') return notFound(c, '존재하지 않는 결제정보입니다.')
      const account = attempt.paidWith?.account
      if (account === undefined || attempt.status !== 'VIRTUAL_ACCOUNT_ISSUED')
        return badRequest(c, '입금 대기 중인 가상계좌가 아닙니다.')
      return handle(c, attempt, account, c.req.method === 'PUT' ? await readFields(c) : undefined)
    }

  app.put(
    '/vbanks/:id',
    guarded(
      withWaiting((c, attempt, account, body) => {
        const { paidWith } = attempt
        attempt.total = minorAt(body, 'amount', attempt.currency) ?? attempt.total
        const expiresAt = secondsAt(body, 'vbank_due') ?? account.expiresAt
        if (paidWith !== undefined) attempt.paidWith = { ...paidWith, account: { ...account, expiresAt } }
        return ok(c, v1PaymentView(attempt))
      }),
    ),
  )
  app.delete(
    '/vbanks/:id',
    guarded(
      withWaiting((c, attempt) => {
        cashier.closeAccount(attempt, false)
        return ok(c, v1PaymentView(attempt))
      }),
    ),
  )
}
