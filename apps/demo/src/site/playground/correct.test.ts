import { check } from '@portone-checkout/core'
import { describe, expect, it } from 'vitest'
import { findEntry } from './catalogue.js'
import { jobsOf } from './jobs.js'
import { fillMissing } from './correct.js'

const seed = { id: 'ABCDEFGHJKMNPQRSTVWXYZ0123456789', today: new Date('2030-01-01T00:00:00Z') }

const filled = (code: string, request: Readonly<Record<string, unknown>>, facts = {}) => {
  const gateway = findEntry('v2', code)?.gateway
  const [job] = gateway ? jobsOf(gateway) : []
  if (!gateway || !job) throw new Error(`There is no ${code}.`)
  const whole = fillMissing(gateway, job, request, facts, seed)
  const errors = check(whole, { gateway, ...job, device: 'pc', facts }).filter(
    ({ severity }) => severity === 'error',
  )
  return { whole, errors: errors.map(({ path, code: found }) => `${path} ${found}`) }
}

describe('filling in missing values', () => {
  it('adds examples, and keeps written values', () => {
    const { whole, errors } = filled('inicis_v2', {
      orderName: 'Mine',
      customer: { email: 'me@shop.example' },
    })
    expect(errors).toEqual([])
    expect(whole).toMatchObject({
      orderName: 'Mine',
      customer: { email: 'me@shop.example' },
      paymentId: seed.id,
    })
  })

  it('does not change wrong values', () => {
    const { whole, errors } = filled('inicis_v2', { totalAmount: 'much', customer: 'me', currency: 7 })
    expect(whole).toMatchObject({ totalAmount: 'much', customer: 'me', currency: 7 })
    expect(errors).toEqual(
      expect.arrayContaining([
        'totalAmount invalid-type',
        'customer invalid-type',
        'currency invalid-format',
      ]),
    )
    expect(errors).not.toContain('paymentId missing')
  })

  it('adds what the contract requires', () => {
    const { whole, errors } = filled('naverpay', { payMethod: 'EASY_PAY' }, { highRisk: true })
    expect(errors).toEqual([])
    expect(whole).toMatchObject({ customer: { fullName: '홍길동' } })
  })
})
