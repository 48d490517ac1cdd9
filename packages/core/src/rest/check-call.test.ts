import { expect, test } from 'vitest'
import { kpn as browserKpn } from '../gateways/v2.js'
import { nice } from '../gateways/rest-v1.js'
import { danal, kpn } from '../gateways/rest-v2.js'
import { anyV2Gateway } from './any.js'
import { checkCall } from './check-call.js'

test.each([undefined, null, 'kpn', {}, browserKpn])(
  '%s is no gateway: one finding, nothing is thrown',
  (gateway) => {
    // @ts-expect-error: not a gateway of the REST rules
    const [finding, ...others] = checkCall({}, { gateway, call: 'cancelPayment' })
    expect(finding).toMatchObject({ severity: 'error', code: 'invalid-type', path: 'gateway' })
    expect(finding?.params?.['import']).toContain('core/rest/v2')
    expect(others).toEqual([])
  },
)

test('a call of the other dialect is unknown, and a refused one is unsupported', () => {
  // @ts-expect-error: V1 calls it `cancel`
  expect(checkCall({}, { gateway: nice, call: 'cancelPayment' })).toMatchObject([
    { code: 'unsupported-value', path: 'call', params: { value: 'cancelPayment' } },
  ])
  expect(checkCall({}, { gateway: danal, call: 'payInstantly' })).toMatchObject([
    { code: 'unsupported-operation', params: { operation: 'payInstantly' } },
  ])
})

test('without a known gateway, no finding names one', () => {
  const [finding] = checkCall({}, { gateway: anyV2Gateway, call: 'cancelPayment' })
  expect(finding?.params).not.toHaveProperty('gateway')
  expect(checkCall({}, { gateway: kpn, call: 'cancelPayment' })[0]?.params?.['gateway']).toBe('kpn')
})
