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
const valid = { 'customer.fullName': 'Kim', 'customer.email': 'kim@example.com' }

const finding = (change: Partial<Diagnostic>): Diagnostic => ({
  severity: 'error',
  code: 'invalid-format',
  path: 'customer.fullName',
  docs: '',
  ...change,
})

const texts = (values: Readonly<Record<string, string>>, findings: readonly Diagnostic[] = []) =>
  problemsOf(questions, values, [], [], findings, en).map(({ text }) => text)

test('valid answers cause no problem', () => {
  expect(texts(valid)).toEqual([])
})

test('missing answers, invalid answers and the gateway’s errors each have a text for the buyer', () => {
  expect(texts({ 'customer.fullName': '   ' })).toEqual([
    'Enter your full name.',
    'Enter your email address.',
  ])
  expect(texts({ ...valid, 'customer.email': 'kim' })).toEqual([
    'Enter an email address, like name@example.com.',
  ])
  expect(texts(valid, [finding({})])).toEqual(['Check your full name.'])
  expect(texts(valid, [finding({ code: 'too-long', params: { max: 30, unit: 'characters' } })])).toEqual([
    'Shorten this to 30 characters or fewer.',
  ])
})

test('warnings and findings about other fields are not problems of the buyer', () => {
  expect(texts(valid, [finding({ severity: 'warning' }), finding({ path: 'storeId' })])).toEqual([])
})

test('only required consents cause a problem', () => {
  const consents = [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B', required: false },
    { id: 'c', label: 'C' },
  ]
  expect(problemsOf([], {}, consents, ['c'], [], en)).toEqual([
    { target: 'consent:a', text: 'Agree to “A” to continue.' },
  ])
})
