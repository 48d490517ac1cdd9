import { en } from './en.js'
import { ko } from './ko.js'
import { remembered } from '../remembered.js'
import type { Language, Texts } from './shape.js'

export const texts: Readonly<Record<Language, Texts>> = { ko, en }

const isLanguage = (value: unknown): value is Language => value === 'ko' || value === 'en'

const memory = remembered('language', isLanguage)

/** English for browsers in other languages than Korean; Korean where the browser has no language. */
const ofBrowser = (): Language => (/^(?!ko\b)[a-z]{2,3}\b/i.test(navigator.language) ? 'en' : 'ko')

/** `?lang=`, else the last choice, else the browser's language. */
export const firstLanguage = (): Language => {
  const asked = new URLSearchParams(location.search).get('lang')
  return isLanguage(asked) ? asked : (memory.read() ?? ofBrowser())
}

export const rememberLanguage = memory.write
