import type { CheckoutEvent, CheckoutSink } from '../observe/events.js'
import { css } from './css.js'
import { most, readKept, writeKept } from './kept.js'
import { languageOf, texts, type Language } from './texts.js'
import { element, eventItem } from './view.js'

export interface InspectorOptions {
  /** The parent of the panel's element; the page's body by default. The panel floats. */
  readonly target?: Element | undefined
  /** The page's language by default. */
  readonly language?: Language | undefined
  /** Whether it starts unfolded; by default on a wide page. The reader's choice in this tab takes precedence. */
  readonly isOpen?: boolean | undefined
  /** Keep the (masked) events in session storage, so that they survive redirects. True by default. */
  readonly keep?: boolean | undefined
}

export interface Inspector {
  /** Pass this to `observe`. */
  readonly sink: CheckoutSink
  /** Removes the panel from the page; kept events stay for the next page. */
  readonly close: () => void
}

const dress = (root: ShadowRoot, document: Document): void => {
  const view = document.defaultView
  if (view && 'adoptedStyleSheets' in root) {
    // A constructed style sheet passes a strict style-src.
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } else root.append(element(document, 'style', {}, css))
}

let mounts = 0

/**
 * A panel that lists the events of `observe` as they happen: time, type, payment, and the whole event when opened. It
 * can be copied as JSON, cleared and folded. For developers only: do not show it to buyers.
 */
export const mountInspector = (options: InspectorOptions = {}): Inspector => {
  const document = options.target?.ownerDocument ?? globalThis.document
  const { target = document.body, language = languageOf(document), keep = true } = options
  const view = document.defaultView ?? window
  const t = texts[language]
  const storage = (): Storage => view.sessionStorage
  const kept = keep ? readKept(storage) : undefined
  let events: readonly CheckoutEvent[] = kept?.events ?? []
  let isOpen = kept?.isOpen ?? options.isOpen ?? view.innerWidth > 480

  const make = <Name extends keyof HTMLElementTagNameMap>(
    ...given: readonly [Name, Readonly<Record<string, string>>, ...(Node | string)[]]
  ) => element(document, ...given)

  const id = `pi-${(mounts += 1)}`
  const count = make('span', { class: 'count' })
  const toggle = make(
    'button',
    { type: 'button', class: 'toggle', 'aria-controls': id },
    make('span', {}, t.title),
    count,
  )
  const copy = make('button', { type: 'button' }, t.copy)
  const clear = make('button', { type: 'button' }, t.clear)
  const said = make('output', { class: 'said' })
  const empty = make('p', { class: 'empty' }, t.empty)
  const list = make('ol', {})
  const log = make('div', { class: 'log', role: 'log', 'aria-label': t.title, tabindex: '0' }, empty, list)
  const body = make('div', { class: 'body', id }, make('div', { class: 'tools' }, copy, clear, said), log)
  const panel = make(
    'section',
    { class: 'panel', 'aria-label': t.title, lang: language },
    make('h2', {}, toggle),
    body,
  )
  const host = make('div', { 'data-portone-inspector': '' })

  const save = (): void => {
    if (keep) writeKept(storage, { isOpen, events })
  }
  const draw = (): void => {
    count.textContent = t.count(events.length)
    empty.hidden = events.length > 0
    body.hidden = !isOpen
    panel.classList.toggle('closed', !isOpen)
    toggle.setAttribute('aria-expanded', String(isOpen))
  }
  const append = (event: CheckoutEvent): void => {
    const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 24
    list.append(eventItem(document, event, t))
    while (list.childElementCount > most) list.firstElementChild?.remove()
    if (isAtEnd) log.scrollTop = log.scrollHeight
  }
  const fold = (open: boolean): void => {
    isOpen = open
    draw()
    save()
    if (isOpen) log.scrollTop = log.scrollHeight
  }
  const fill = (): void => {
    list.replaceChildren()
    for (const event of events) append(event)
    draw()
  }

  toggle.addEventListener('click', () => fold(!isOpen))
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !isOpen) return
    fold(false)
    toggle.focus()
  })
  copy.addEventListener('click', () => {
    // `clipboard` is undefined on an insecure page.
    const { clipboard }: { readonly clipboard?: Clipboard } = view.navigator
    const copying =
      clipboard?.writeText(JSON.stringify(events, undefined, 2)) ?? Promise.reject(new Error('none'))
    copying.then(
      () => (said.textContent = t.copied),
      () => (said.textContent = t.notCopied),
    )
  })
  clear.addEventListener('click', () => {
    events = []
    fill()
    save()
    said.textContent = t.cleared
  })
  // Restored from the back-forward cache: other pages may have stored more events.
  const restored = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || !keep) return
    events = readKept(storage)?.events ?? events
    fill()
  }
  view.addEventListener('pageshow', restored)

  const root = host.attachShadow({ mode: 'open' })
  dress(root, document)
  root.append(panel)
  target.append(host)
  fill()
  log.scrollTop = log.scrollHeight

  return {
    sink: (event) => {
      events = [...events, event].slice(-most)
      said.textContent = ''
      append(event)
      draw()
      save()
    },
    close: () => {
      view.removeEventListener('pageshow', restored)
      host.remove()
    },
  }
}
