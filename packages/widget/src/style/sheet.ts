import { css } from './css.js'

const sheets = new WeakMap<Document, CSSStyleSheet>()

/** Adds the styles to a shadow root: one constructed sheet per document, which any `style-src` policy allows. */
export const adoptStyles = (root: ShadowRoot): void => {
  const document = root.ownerDocument
  const view = document.defaultView
  if (view === null || !('adoptedStyleSheets' in root)) {
    // Safari before 16.4: a style element, which a strict policy blocks.
    const style = document.createElement('style')
    style.textContent = css
    root.append(style)
    return
  }
  let sheet = sheets.get(document)
  if (sheet === undefined) {
    // A sheet works only in the document whose window constructed it.
    sheet = new view.CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(document, sheet)
  }
  root.adoptedStyleSheets = [sheet]
}
