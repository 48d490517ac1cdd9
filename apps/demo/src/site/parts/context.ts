import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CartLine } from '../../shop/orders.js'
import type { Words } from '../../shop/products.js'
import { texts } from '../text/language.js'
import type { Language, Texts } from '../text/shape.js'

export interface PageState {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  readonly cart: readonly CartLine[]
  readonly setCart: (cart: readonly CartLine[]) => void
}

export const PageContext = createContext<PageState>({
  language: 'ko',
  setLanguage: () => undefined,
  cart: [],
  setCart: () => undefined,
})

export const usePage = (): PageState => useContext(PageContext)

/** The shop's texts in the page's language, and a function that picks the language of catalogue texts. */
export const useTexts = (): { readonly t: Texts; readonly say: (words: Words) => string } => {
  const { language } = usePage()
  return { t: texts[language], say: (words) => words[language] }
}
