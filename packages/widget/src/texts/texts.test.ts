import { expect, test } from 'vitest'
import { chooseLocale, textsOf } from './texts.js'

test.each([
  [['ko-KR'], 'ko'],
  [['KO_KR'], 'ko'],
  [['fr-FR', 'ko'], 'ko'],
  [['', 'en-GB'], 'en'],
  [['ja', 'zh-CN'], 'en'],
  [[undefined], 'en'],
  [['constructor'], 'en'],
] as const)('%j is answered in %s', (asked, locale) => {
  expect(chooseLocale(...asked)).toBe(locale)
})

test('the merchant’s own words replace the widget’s', () => {
  const texts = textsOf('ko', { method: '결제 방법' })
  expect(texts.method).toBe('결제 방법')
  expect(texts.agreeAll).toBe('전체 동의')
})
