import { en } from './en.js'
import { ko } from './ko.js'
import type { Texts } from './shape.js'

/** Languages of the widget. To add one, add a file here and a line below. */
export type WidgetLocale = 'ko' | 'en'

const languages: Readonly<Record<WidgetLocale, Texts>> = { ko, en }

const isLocale = (tag: string): tag is WidgetLocale => Object.hasOwn(languages, tag)

/** The first requested language that the widget supports, ignoring the region (`ko-KR`); English if none is. */
export const chooseLocale = (...requested: readonly (string | undefined)[]): WidgetLocale => {
  for (const tag of requested) {
    const language = tag?.toLowerCase().split(/[-_]/)[0] ?? ''
    if (isLocale(language)) return language
  }
  return 'en'
}

/** A language's texts with the merchant's replacements. */
export const textsOf = (locale: WidgetLocale, own: Partial<Texts> | undefined): Texts => ({
  ...languages[locale],
  ...own,
})
