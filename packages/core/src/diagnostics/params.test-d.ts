import { expectTypeOf, test } from 'vitest'
import { shaped } from '../rules/fields.js'
import { forbidden, required } from '../rules/presence.js'
import { rule } from '../rules/rule.js'
import type { Report } from '../rules/scope.js'
import { matches } from '../rules/values.js'
import { describe, type Messages } from './describe.js'
import type { Diagnostic, DiagnosticCode } from './diagnostic.js'

test('parameters are typed by the code of a finding', () => {
  expectTypeOf<NonNullable<Diagnostic<'too-long'>['params']>['max']>().toEqualTypeOf<number>()
  expectTypeOf<NonNullable<Diagnostic<'misspelled'>['params']>['use']>().toEqualTypeOf<string>()
})

test('any parameter can be read from any finding', () => {
  const read = (found: Diagnostic): unknown => found.params?.['allowed'] ?? found.params?.['anything']
  expectTypeOf(read).returns.toBeUnknown()
  const made: Diagnostic = { severity: 'error', code: 'missing', path: 'name', docs: '', params: { mine: 1 } }
  expectTypeOf(made.code).toEqualTypeOf<DiagnosticCode>()
  expectTypeOf(describe).toBeCallableWith(made, {} as Messages)
})

test('a rule or field that expects a format without a message does not compile', () => {
  shaped(/a/, 'ascii')
  // @ts-expect-error a misspelled form
  shaped(/a/, 'asci')
  // @ts-expect-error a misspelled form
  matches('name', /a/, 'asci')
  // @ts-expect-error a misspelled form
  rule('invalid-format', () => true)('name', undefined, { expected: 'asci' })
})

test('a rule reports the parameters of its code', () => {
  forbidden('name', undefined, { with: 'other', why: 'window' })
  // @ts-expect-error no such reason
  forbidden('name', undefined, { why: 'windows' })
  // @ts-expect-error `with` is a parameter of other codes
  required('name', undefined, { with: 'other' })
  const report = {} as Report
  if (typeof report === 'function') {
    report('too-long', 'name', { max: 1, unit: 'bytes' })
    // @ts-expect-error no such unit
    report('too-long', 'name', { max: 1, unit: 'byte' })
    // @ts-expect-error what it depends on is missing
    report('mismatch', 'name', { later: 'now' })
  }
})
