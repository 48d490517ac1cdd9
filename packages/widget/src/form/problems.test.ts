import type { Diagnostic } from '@portone-checkout/core'
import { expect, test } from 'vitest'
import { en } from '../texts/en.js'
import { fieldAt } from './fields.js'
import { problemsOf } from './problems.js'
import type { Question } from './questions.js'

const questions = ['customer.fullName', 'customer.email'].flatMap((path): readonly Question[] => {
  const field = fieldAt(path)
  return field === undefined ? [] : [{ field, options: [] }]
})
const right = { 'customer.fullName': 'Kim', 'customer.email': 'kim@example.com' }

const finding = (change: Partial<Diagnostic>): Diagnostic => ({
  severity: 'error',
  code: 'invalid-format',
  path: 'customer.fullName',
  docs: '',
  ...change,
})

const texts = (values: Readonly<Record<string, string>>, findings: readonly Diagnostic[] = []) =>
  problemsOf(questions, values, [], [], findings, en).map(({ text }) => text)

test('no problem where all is well', () => {
  expect(texts(right)).toEqual([])
})

test('what is empty, what cannot be right, what the gateway refuses: each in the buyer’s words', () => {
  expect(texts({ 'customer.fullName': '   ' })).toEqual([
    'Enter your full name.',
    'Enter your email address.',
  ])
  expect(texts({ ...right, 'customer.email': 'kim' })).toEqual([
    'Enter an email address, like name@example.com.',
  ])
  expect(texts(right, [finding({})])).toEqual(['Check your full name.'])
  expect(texts(right, [finding({ code: 'too-long', params: { max: 30, unit: 'characters' } })])).toEqual([
    'Shorten this to 30 characters or fewer.',
  ])
})

test('warnings, and what is not the buyer’s to mend, are no problem of the buyer', () => {
  expect(texts(right, [finding({ severity: 'warning' }), finding({ path: 'storeId' })])).toEqual([])
})

test('only required consents are demanded', () => {
  const consents = [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B', required: false },
    { id: 'c', label: 'C' },
  ]
  expect(problemsOf([], {}, consents, ['c'], [], en)).toEqual([
    { target: 'consent:a', text: 'Agree to “A” to continue.' },
  ])
})
