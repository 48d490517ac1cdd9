import { gateways } from '@portone-checkout/core/gateways/all'
import { expect, it } from 'vitest'
import { isFailureFinal } from './late-approval.js'

it('lists the same gateways as core, in the spelling of both REST APIs', () => {
  expect(gateways.length).toBeGreaterThan(50)
  for (const { code, approvesLate, dialect } of gateways) {
    // V2 returns the code in upper case.
    const pgProvider = dialect === 'v2' ? code.toUpperCase() : code
    expect({ code, final: isFailureFinal(pgProvider) }).toEqual({ code, final: !approvesLate })
  }
  expect(isFailureFinal(undefined)).toBe(false)
})
