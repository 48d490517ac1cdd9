import type { Hono } from 'hono'
import { isV2 } from '../gateways/index.js'
import type { Env } from '../http.js'
import { newTxId } from '../common/ids.js'
import { at, textAt, textsAt } from '../common/json.js'
import { withoutSecrets } from '../store/orders.js'
import type { State } from '../state.js'
import { isOtp } from '../store/verifications.js'
import { pageOf } from './v2-filters.js'
import { refuse, type Guards } from './v2-http.js'
import { verificationView } from './v2-views.js'

/** Identity verifications: read, and verify without a window by a code sent to the phone. */
export const identityRoutes = (app: Hono<Env>, state: State, guards: Guards): void => {
  const { ledger, cashier } = state
  const { guarded, withBody, withQuery } = guards
  const wrongCode = { message: '인증번호가 일치하지 않습니다.', pgCode: '7002', pgMessage: '인증번호 불일치' }

  app.get(
    '/identity-verifications',
    withQuery((c, _id, query) => {
      const filter = at(query, 'filter')
      const statuses = textsAt(filter, 'statuses')
      const wanted = textAt(filter, 'identityVerificationId')
      const found = ledger.verifications.filter(
        ({ dialect, id, status }) =>
          dialect === 'v2' &&
          (wanted === undefined || id === wanted) &&
          (statuses.length === 0 || statuses.includes(status)),
      )
      const { items, page } = pageOf(found.toReversed(), query)
      return c.json({ items: items.map(verificationView), page })
    }),
  )

  app.get(
    '/identity-verifications/:id',
    guarded((c, id) => {
      const verification = ledger.verification('v2', id)
      return verification === undefined
        ? refuse(c, 'IDENTITY_VERIFICATION_NOT_FOUND')
        : c.json(verificationView(verification))
    }),
  )

  app.post(
    '/identity-verifications/:id/send',
    withBody((c, id, body) => {
      const name = textAt(body, 'customer.name')
      const phone = textAt(body, 'customer.phoneNumber')?.replaceAll(/\D/g, '')
      const carrier = textAt(body, 'operator')
      const method = textAt(body, 'method')
      const requiredValues = [name, phone, carrier, method, textAt(body, 'customer.ipAddress')]
      if (requiredValues.includes(undefined)) return refuse(c, 'INVALID_REQUEST')
      const channel = state.channels.find(
        (each) => isV2(each) && each.config.channelKey === textAt(body, 'channelKey'),
      )
      if (channel === undefined) return refuse(c, 'CHANNEL_NOT_FOUND')
      const earlier = ledger.verification('v2', id)
      if (earlier?.status === 'VERIFIED') return refuse(c, 'IDENTITY_VERIFICATION_ALREADY_VERIFIED')
      if (earlier?.sent === true && earlier.status === 'READY')
        return refuse(c, 'IDENTITY_VERIFICATION_ALREADY_SENT')
      const now = state.clock()
      ledger.addVerification({
        id,
        txId: newTxId(),
        dialect: 'v2',
        channel,
        asked: { id: textAt(body, 'customer.id'), name, phone, carrier },
        customData: textAt(body, 'customData'),
        origin: 'api',
        requestedAt: now,
        request: withoutSecrets(body),
        status: 'READY',
        statusChangedAt: now,
        sent: true,
      })
      return c.json({})
    }),
  )

  app.post(
    '/identity-verifications/:id/resend',
    guarded((c, id) => {
      const verification = ledger.verification('v2', id)
      if (verification === undefined) return refuse(c, 'IDENTITY_VERIFICATION_NOT_FOUND')
      if (verification.status === 'VERIFIED') return refuse(c, 'IDENTITY_VERIFICATION_ALREADY_VERIFIED')
      return verification.sent === true ? c.json({}) : refuse(c, 'IDENTITY_VERIFICATION_NOT_SENT')
    }),
  )

  /** Accepts any six digits except `000000`; the app method needs no code. */
  app.post(
    '/identity-verifications/:id/confirm',
    withBody((c, id, body) => {
      const verification = ledger.verification('v2', id)
      if (verification === undefined) return refuse(c, 'IDENTITY_VERIFICATION_NOT_FOUND')
      if (verification.status === 'VERIFIED') return refuse(c, 'IDENTITY_VERIFICATION_ALREADY_VERIFIED')
      if (verification.sent !== true) return refuse(c, 'IDENTITY_VERIFICATION_NOT_SENT')
      const needsCode = textAt(verification.request, 'method') === 'SMS'
      if (needsCode && typeof at(body, 'otp') !== 'string') return refuse(c, 'INVALID_REQUEST')
      if (needsCode && !isOtp(textAt(body, 'otp'))) return refuse(c, 'PG_PROVIDER', wrongCode)
      cashier.markVerified(verification)
      return c.json({ identityVerification: verificationView(verification) })
    }),
  )
}
