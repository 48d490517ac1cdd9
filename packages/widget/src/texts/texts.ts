import { en } from './en.js'
import { ko } from './ko.js'
import type { Texts } from './shape.js'

/** Languages the widget speaks. Another one is one more file here and one more line below. */
export type WidgetLocale = 'ko' | 'en'

const languages: Readonly<Record<WidgetLocale, Texts>> = { ko, en }

const isLocale = (tag: string): tag is WidgetLocale => Object.hasOwn(languages, tag)

/** The first language asked for that the widget speaks; a region is of no matter (`ko-KR`). English at the end. */
export const chooseLocale = (...asked: readonly (string | undefined)[]): WidgetLocale => {
  for (const tag of asked) {
    const language = tag?.toLowerCase().split(/[-_]/)[0] ?? ''
    if (isLocale(language)) return language
  }
  return 'en'
}

/** A language's texts with the merchant's own words in place of some. */
export const textsOf = (locale: WidgetLocale, own: Partial<Texts> | undefined): Texts => ({
  ...languages[locale],
  ...own,
})
