import { afterEach, expect, it, vi } from 'vitest'
import { firstLanguage, rememberLanguage } from './language.js'

const visit = (language: string | undefined, search = '') => {
  vi.stubGlobal('navigator', { language })
  vi.stubGlobal('location', { search })
  return firstLanguage()
}
afterEach(() => {
  rememberLanguage(undefined)
  vi.unstubAllGlobals()
})

it.each([
  ['ko', 'ko'],
  ['ko-KR', 'ko'],
  ['en-US', 'en'],
  ['ja', 'en'],
  ['kok-IN', 'en'],
  ['', 'ko'],
  [undefined, 'ko'],
] as const)('a first visit of a browser in %s is in %s', (language, shown) => {
  expect(visit(language)).toBe(shown)
})

it('keeps a language that was chosen or is in the URL', () => {
  rememberLanguage('ko')
  expect(visit('en-US')).toBe('ko')
  expect(visit('en-US', '?lang=en')).toBe('en')
  rememberLanguage('en')
  expect(visit('ko-KR')).toBe('en')
})
