import type { Hono } from 'hono'
import type { Ctx, Env } from '../http.js'
import { isV1 } from '../gateways/index.js'
import { newImpUid } from '../common/ids.js'
import { textAt } from '../common/json.js'
import { withoutSecrets } from '../store/orders.js'
import type { State } from '../state.js'
import { isOtp, type Verification } from '../store/verifications.js'
import { badRequest, flagAt, notFound, ok, parameter, readFields, type Guard } from './v1-http.js'
import { channelOf } from './v1-orders.js'
import { certificationView } from './v1-views.js'

/** Converts YYMMDD with the gender digit, or YYYYMMDD, to `2000-01-31`; undefined if it is neither. */
const birthdayOf = (birth: string, genderDigit: string): string | undefined => {
  const digits = birth.replaceAll(/\D/g, '')
  const century = ['3', '4', '7', '8'].includes(genderDigit) ? '20' : '19'
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(digits.length === 6 ? `${century}${digits}` : digits) ?? []
  return year === undefined ? undefined : `${year}-${month}-${day}`
}

const missing = '인증결과가 존재하지 않습니다.'

/** Identity verifications: read, delete, and verify without a window by a code sent to the phone. */
export const certificationRoutes = (app: Hono<Env>, state: State, guarded: Guard): void => {
  const { ledger, cashier } = state

  const find = (c: Ctx): Verification | undefined =>
    ledger.verifications.find(
      ({ dialect, txId, deleted }) => dialect === 'v1' && txId === parameter(c, 'id') && deleted !== true,
    )

  app.get(
    '/certifications/:id',
    guarded((c) => {
      const found = find(c)
      return found === undefined ? notFound(c, missing) : ok(c, certificationView(found))
    }),
  )
  app.delete(
    '/certifications/:id',
    guarded((c) => {
      const found = find(c)
      if (found === undefined) return notFound(c, missing)
      found.deleted = true
      return ok(c, certificationView(found))
    }),
  )

  app.post(
    '/certifications/otp/request',
    guarded(async (c) => {
      const body = await readFields(c)
      const name = textAt(body, 'name')
      const phone = textAt(body, 'phone')?.replaceAll(/\D/g, '')
      const carrier = textAt(body, 'carrier')
      const birthday = birthdayOf(textAt(body, 'birth') ?? '', textAt(body, 'gender_digit') ?? '')
      const channel = channelOf(state, body, (each) => isV1(each) && each.gateway.certifies === true)
      if (name === undefined || phone === undefined || birthday === undefined || channel === undefined)
        return badRequest(c, 'name, phone, birth, gender_digit, carrier는 필수입니다.')
      if (carrier === undefined || !['SKT', 'KT', 'LGT'].includes(carrier))
        return badRequest(c, 'carrier는 SKT, KT, LGT 중 하나여야 합니다.')
      const txId = newImpUid()
      const now = state.clock()
      ledger.addVerification({
        id: textAt(body, 'merchant_uid') ?? `nobody_${now}`,
        txId,
        dialect: 'v1',
        channel,
        asked: { name, phone, birthday, carrier: flagAt(body, 'is_mvno') ? 'MVNO' : carrier },
        origin: 'api',
        requestedAt: now,
        request: withoutSecrets(body),
        status: 'READY',
        statusChangedAt: now,
        sent: true,
      })
      return ok(c, { imp_uid: txId })
    }),
  )

  /** Accepts any six digits except `000000`. */
  app.post(
    '/certifications/otp/confirm/:id',
    guarded(async (c) => {
      const found = find(c)
      if (found?.sent !== true) return notFound(c, missing)
      if (found.status === 'VERIFIED') return badRequest(c, '이미 인증처리가 완료된 건입니다.')
      if (!isOtp(textAt(await readFields(c), 'otp'))) return badRequest(c, '인증번호가 일치하지 않습니다.')
      cashier.markVerified(found)
      return ok(c, certificationView(found))
    }),
  )
}
