import { css } from './css.js'

const sheets = new WeakMap<Document, CSSStyleSheet>()

/** Dresses a shadow root: one constructed sheet a document, which no `style-src` forbids. */
export const dress = (root: ShadowRoot): void => {
  const document = root.ownerDocument
  const view = document.defaultView
  if (view === null || !('adoptedStyleSheets' in root)) {
    // Safari before 16.4: a style element, which a strict policy would refuse.
    const style = document.createElement('style')
    style.textContent = css
    root.append(style)
    return
  }
  let sheet = sheets.get(document)
  if (sheet === undefined) {
    // A sheet belongs to the document whose window constructed it.
    sheet = new view.CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(document, sheet)
  }
  root.adoptedStyleSheets = [sheet]
}
