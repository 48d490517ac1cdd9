import { gateways } from '@portone-checkout/core/gateways/all'
import { expect, it } from 'vitest'
import { failsForGood } from './late.js'

it('knows the gateways that approve late, as core does, in the spelling of both REST APIs', () => {
  expect(gateways.length).toBeGreaterThan(50)
  for (const { code, approvesLate, dialect } of gateways) {
    // V2 answers the code in capitals.
    const pgProvider = dialect === 'v2' ? code.toUpperCase() : code
    expect({ code, good: failsForGood(pgProvider) }).toEqual({ code, good: !approvesLate })
  }
  expect(failsForGood(undefined)).toBe(false)
})
