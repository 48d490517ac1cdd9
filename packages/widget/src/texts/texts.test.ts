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
] as const)('for %j the widget speaks %s', (requested, locale) => {
  expect(chooseLocale(...requested)).toBe(locale)
})

test('the merchant’s texts replace the widget’s', () => {
  const texts = textsOf('ko', { method: '결제 방법' })
  expect(texts.method).toBe('결제 방법')
  expect(texts.agreeAll).toBe('전체 동의')
})
