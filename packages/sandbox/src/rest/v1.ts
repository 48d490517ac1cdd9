import { Hono } from 'hono'
import { readBody, type Ctx, type Env } from '../http.js'
import { newImpUid } from '../ids.js'
import { at, textAt } from '../json.js'
import { majorFromMinor, minorFromMajor } from '../money.js'
import { cancellableAmount, succeeded, type Attempt, type BillingKey } from '../payments.js'
import type { State } from '../sandbox.js'
import type { Verification } from '../verifications.js'
import { amountAt, failed, guardOf, notFound, ok, parameter } from './v1-http.js'
import { certificationView, customerView, statuses, v1PaymentView } from './v1-views.js'

/** The V1 REST API: one envelope, JSON or form fields, an access token in `Authorization`. */
export const restV1 = (state: State): Hono<Env> => {
  const app = new Hono<Env>()
  const { config, ledger, cashier, tokens } = state

  app.post('/users/getToken', async (c) => {
    const body = await readBody(c)
    const { impKey, impSecret } = config.secrets
    if (textAt(body, 'imp_key') !== impKey || textAt(body, 'imp_secret') !== impSecret)
      return c.json(
        { code: -1, message: '인증에 실패하였습니다. API키와 secret을 확인하세요.', response: null },
        401,
      )
    const { token, expiresAt } = tokens.issueV1()
    return ok(c, { access_token: token, now: tokens.now(), expired_at: expiresAt })
  })

  const guarded = guardOf(state)

  const announce = async (c: Ctx, edit: boolean): Promise<Response> => {
    const body = await readBody(c)
    const id = textAt(body, 'merchant_uid')
    const amount = amountAt(body, 'amount')
    const currency = textAt(body, 'currency')
    if (id === undefined || amount === undefined) return failed(c, 'merchant_uid와 amount는 필수입니다.')
    const total = minorFromMajor(amount, currency ?? 'KRW')
    if (total === undefined) return failed(c, 'amount가 올바르지 않습니다.')
    const known = ledger.registration('v1', id) !== undefined
    if (edit && !known) return notFound(c, '등록된 결제사전정보를 찾을 수 없습니다.')
    if (!edit && known) return failed(c, '이미 등록된 merchant_uid입니다.')
    ledger.register('v1', id, { total, currency })
    return ok(c, { merchant_uid: id, amount, currency: currency ?? 'KRW' })
  }
  app.post(
    '/payments/prepare',
    guarded((c) => announce(c, false)),
  )
  app.put(
    '/payments/prepare',
    guarded((c) => announce(c, true)),
  )
  app.get(
    '/payments/prepare/:id',
    guarded((c) => {
      const id = parameter(c, 'id')
      const registration = ledger.registration('v1', id)
      if (registration === undefined) return notFound(c, '등록된 결제사전정보를 찾을 수 없습니다.')
      const currency = registration.currency ?? 'KRW'
      return ok(c, { merchant_uid: id, amount: majorFromMinor(registration.total ?? 0, currency), currency })
    }),
  )

  const matching = (c: Ctx): readonly Attempt[] => {
    const wanted = c.req.param('status')
    const attempts = ledger
      .attemptsOf('v1', parameter(c, 'id'))
      .filter((attempt) => wanted === undefined || statuses[attempt.status] === wanted)
    const [, descending, field] =
      /^(-?)(started|paid|updated)$/.exec(c.req.query('sorting') ?? '-started') ?? []
    const keyOf = (attempt: Attempt): number =>
      field === 'paid'
        ? (attempt.paidAt ?? 0)
        : field === 'updated'
          ? attempt.statusChangedAt
          : attempt.requestedAt
    const sorted = attempts
      .map((attempt, index) => ({ attempt, index }))
      .toSorted((left, right) => keyOf(left.attempt) - keyOf(right.attempt) || left.index - right.index)
      .map(({ attempt }) => attempt)
    return descending === '-' ? sorted.toReversed() : sorted
  }
  const find = (c: Ctx): Response => {
    const attempts = matching(c)
    const [first] = attempts
    if (first === undefined) return notFound(c, '존재하지 않는 결제정보입니다.')
    return ok(
      c,
      v1PaymentView(c.req.query('sorting') === undefined ? (attempts.find(succeeded) ?? first) : first),
    )
  }
  app.get('/payments/find/:id', guarded(find))
  app.get('/payments/find/:id/:status', guarded(find))
  const findAll = (c: Ctx): Response => {
    const attempts = matching(c)
    if (attempts.length === 0) return notFound(c, '존재하지 않는 결제정보입니다.')
    return ok(c, {
      total: attempts.length,
      previous: 0,
      next: 0,
      list: attempts.slice(0, 20).map(v1PaymentView),
    })
  }
  app.get('/payments/findAll/:id', guarded(findAll))
  app.get('/payments/findAll/:id/:status', guarded(findAll))

  app.get(
    '/payments/:id',
    guarded((c) => {
      const attempt = ledger.byTxId(parameter(c, 'id'))
      return attempt?.dialect === 'v1'
        ? ok(c, v1PaymentView(attempt))
        : notFound(c, '존재하지 않는 결제정보입니다.')
    }),
  )

  app.post(
    '/payments/cancel',
    guarded(async (c) => {
      const body = await readBody(c)
      const impUid = textAt(body, 'imp_uid')
      const merchantUid = textAt(body, 'merchant_uid')
      // imp_uid wins when both are given.
      const attempt =
        impUid === undefined
          ? merchantUid === undefined
            ? undefined
            : ledger.byId('v1', merchantUid)
          : ledger.byTxId(impUid)
      if (attempt?.dialect !== 'v1') return failed(c, '취소할 결제건이 존재하지 않습니다.')
      if (attempt.status === 'CANCELLED') return failed(c, '이미 전액취소된 주문입니다.')
      if (attempt.status === 'READY' || attempt.status === 'FAILED')
        return failed(c, '결제완료된 건이 아닙니다.')
      const cancellable = cancellableAmount(attempt)
      const minor = (path: string): number | undefined => {
        const amount = amountAt(body, path)
        return amount === undefined ? undefined : minorFromMajor(amount, attempt.currency)
      }
      const checksum = minor('checksum')
      if (checksum !== undefined && checksum !== cancellable)
        return failed(c, '취소 가능 금액이 checksum과 일치하지 않습니다.')
      const amount = minor('amount') ?? cancellable
      if (amount > cancellable) return failed(c, '취소요청 금액이 취소가능 금액을 초과하였습니다.')
      const no = cashier.refusalToCancel('v1')
      if (no !== undefined) return failed(c, no.message)
      cashier.cancelPayment(attempt, {
        amount,
        taxFree: minor('tax_free') ?? 0,
        reason: textAt(body, 'reason') ?? '',
        notify: String(at(body, 'enable_webhook')) === 'true',
      })
      return ok(c, v1PaymentView(attempt))
    }),
  )

  app.post(
    '/subscribe/payments/again',
    guarded(async (c) => {
      const body = await readBody(c)
      const customerUid = textAt(body, 'customer_uid')
      const id = textAt(body, 'merchant_uid')
      const name = textAt(body, 'name')
      const amount = amountAt(body, 'amount')
      const currency = textAt(body, 'currency') ?? 'KRW'
      const total = amount === undefined ? undefined : minorFromMajor(amount, currency)
      if (customerUid === undefined || id === undefined || name === undefined || total === undefined)
        return failed(c, 'customer_uid, merchant_uid, amount, name은 필수입니다.')
      const key = ledger.billingKeys.get(customerUid)
      if (key?.dialect !== 'v1' || key.deletedAt !== undefined)
        return failed(c, '등록되지 않은 구매자입니다.')
      if (ledger.isSettled('v1', id))
        return failed(c, '이미 승인완료된 merchant_uid로 재결제를 요청하셨습니다.')
      const now = state.clock()
      const attempt: Attempt = {
        id,
        txId: newImpUid(),
        dialect: 'v1',
        channel: key.channel,
        orderName: name,
        total,
        taxFree: minorFromMajor(amountAt(body, 'tax_free') ?? 0, currency) ?? 0,
        currency,
        buyer: {
          name: textAt(body, 'buyer_name') ?? key.buyer.name,
          email: textAt(body, 'buyer_email') ?? key.buyer.email,
          phone: textAt(body, 'buyer_tel') ?? key.buyer.phone,
          address: textAt(body, 'buyer_addr'),
          postcode: textAt(body, 'buyer_postcode'),
        },
        customData: textAt(body, 'custom_data'),
        noticeUrls: [textAt(body, 'notice_url')].filter((url) => url !== undefined),
        origin: 'api',
        requestedAt: now,
        request: body,
        status: 'READY',
        statusChangedAt: now,
        cancellations: [],
        customerUid,
        customerUidUsage: 'payment',
      }
      cashier.charge(attempt, key.paidWith)
      // A declined charge is a payment too: code 0, status failed.
      return ok(c, v1PaymentView(attempt))
    }),
  )

  const certification = (c: Ctx): Verification | undefined =>
    ledger.verifications.find(
      ({ dialect, txId, deleted }) => dialect === 'v1' && txId === parameter(c, 'id') && deleted !== true,
    )
  app.get(
    '/certifications/:id',
    guarded((c) => {
      const found = certification(c)
      return found === undefined
        ? notFound(c, '인증결과가 존재하지 않습니다.')
        : ok(c, certificationView(found))
    }),
  )
  app.delete(
    '/certifications/:id',
    guarded((c) => {
      const found = certification(c)
      if (found === undefined) return notFound(c, '인증결과가 존재하지 않습니다.')
      found.deleted = true
      return ok(c, certificationView(found))
    }),
  )

  const customer = (c: Ctx): BillingKey | undefined => {
    const key = ledger.billingKeys.get(parameter(c, 'id'))
    return key?.dialect === 'v1' && key.deletedAt === undefined ? key : undefined
  }
  app.get(
    '/subscribe/customers/:id',
    guarded((c) => {
      const key = customer(c)
      return key === undefined ? notFound(c, '등록되지 않은 구매자입니다.') : ok(c, customerView(key))
    }),
  )
  app.delete(
    '/subscribe/customers/:id',
    guarded((c) => {
      const key = customer(c)
      if (key === undefined) return notFound(c, '등록되지 않은 구매자입니다.')
      cashier.deleteKey(key)
      return ok(c, customerView(key))
    }),
  )
  return app
}
