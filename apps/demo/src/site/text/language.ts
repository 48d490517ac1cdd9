import { en } from './en.js'
import { ko } from './ko.js'
import { remembered } from '../remembered.js'
import type { Language, Texts } from './shape.js'

export const texts: Readonly<Record<Language, Texts>> = { ko, en }

const isLanguage = (value: unknown): value is Language => value === 'ko' || value === 'en'

const memory = remembered('language', isLanguage)

/** `?lang=`, else what was chosen before, else Korean. */
export const firstLanguage = (): Language => {
  const asked = new URLSearchParams(location.search).get('lang')
  return isLanguage(asked) ? asked : (memory.read() ?? 'ko')
}

export const rememberLanguage = memory.write
