import { assertChannel, badOption } from '@portone-checkout/core'
import { render } from 'preact'
import { createForm, type Surroundings, type View } from './form/form.js'
import type { CheckoutOptions } from './options.js'
import { surroundingsOf } from './page.js'
import { adoptStyles } from './style/sheet.js'
import { focusTarget } from './view/focus.js'
import { WidgetView } from './view/widget.js'

/** A checkout on a page. */
export interface MountedCheckout {
  /** Changes the given options and keeps what the buyer has typed. */
  update(options: Partial<CheckoutOptions>): void
  /** Calls `createRequest` again, for example when the order has changed. Ignored while a window is open or an outcome is shown. */
  refresh(): void
  /** Does what the pay button does. Call it in a click handler: browsers block windows that open elsewhere. */
  submit(): void
  /** Removes the checkout from the page. An open PG window stays open. */
  destroy(): void
}

let mounts = 0

/** The next options as an update that also resets options missing from them. */
export const replacing = (before: object, next: CheckoutOptions): CheckoutOptions => ({
  ...Object.fromEntries(Object.keys(before).map((name) => [name, undefined])),
  ...next,
})

/** Mounts in the shadow root of a host element, and creates the root if there is none. */
export const mountInto = (
  host: HTMLElement,
  options: CheckoutOptions,
  surroundings: Surroundings = surroundingsOf(host.ownerDocument),
): MountedCheckout => {
  assertChannel(options?.channel)
  mounts += 1
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  adoptStyles(root)
  const page = host.ownerDocument.defaultView
  const form = createForm(options, surroundings)
  const prefix = `${options.idPrefix ?? 'pc'}-${mounts}`
  let renderedView: View | undefined
  // Renders the whole widget synchronously: it is small, and the screen is never behind the state.
  const redraw = (): void => {
    const { view } = form
    const target = focusTarget(renderedView, view)
    renderedView = view
    host.dataset['theme'] = view.options.theme ?? 'system'
    render(<WidgetView widget={{ form, view, prefix }} />, root)
    if (target !== undefined) root.querySelector<HTMLElement>(target)?.focus()
  }
  const restored = (event: PageTransitionEvent): void => {
    if (event.persisted) form.restored()
  }
  redraw()
  form.subscribe(redraw)
  page?.addEventListener('pageshow', restored)
  return {
    update: form.update,
    refresh: form.refresh,
    submit: form.submit,
    destroy: () => {
      page?.removeEventListener('pageshow', restored)
      form.destroy()
      render(null, root)
    },
  }
}

/** The element, or the first one that a selector finds. */
const elementOf = (target: unknown): Element => {
  if (typeof target === 'string') {
    const found = find(target)
    if (found) return found
    throw badOption('target', 'missing', { selector: target })
  }
  // Not `instanceof`: an element of another frame is no instance of this frame's `Element`.
  if (isElement(target)) return target
  throw target === undefined || target === null
    ? badOption('target')
    : badOption('target', 'invalid-type', { expected: 'element' })
}

const isElement = (target: unknown): target is Element =>
  typeof target === 'object' && target !== null && 'nodeType' in target && target.nodeType === 1

const find = (selector: string): Element | null => {
  try {
    return document.querySelector(selector)
  } catch {
    // An invalid selector.
    return null
  }
}

/**
 * Appends a checkout to an element, or to the first one that matches a selector. Needs a browser. Throws a `CheckoutError`
 * (`invalid-request`), whose findings name what is missing, without an element or a gateway.
 *
 * @returns the checkout's methods: update, refresh, submit and destroy
 */
export const mountCheckout = (target: Element | string, options: CheckoutOptions): MountedCheckout => {
  const parent = elementOf(target)
  assertChannel(options?.channel)
  const host = parent.ownerDocument.createElement('div')
  parent.append(host)
  const mounted = mountInto(host, options)
  return {
    ...mounted,
    destroy: () => {
      mounted.destroy()
      host.remove()
    },
  }
}
