import { assertChannel, badOption } from '@portone-checkout/core'
import { render } from 'preact'
import { createForm, type Surroundings, type View } from './form/form.js'
import type { CheckoutOptions } from './options.js'
import { surroundingsOf } from './page.js'
import { dress } from './style/sheet.js'
import { focusTarget } from './view/focus.js'
import { WidgetView } from './view/widget.js'

/** A checkout on a page. */
export interface MountedCheckout {
  /** Changes some options; what the buyer typed stays. */
  update(options: Partial<CheckoutOptions>): void
  /** Calls `createRequest` anew, as for an order that has changed; not while a window is open or an end is shown. */
  refresh(): void
  /** As the pay button does: call it in a click, since a browser lets a window open only there. */
  submit(): void
  /** Takes the checkout off the page. An open PG window is left alone. */
  destroy(): void
}

let mounts = 0

/** The next options whole: what they leave out is gone. */
export const inPlaceOf = (before: object, next: CheckoutOptions): CheckoutOptions => ({
  ...Object.fromEntries(Object.keys(before).map((name) => [name, undefined])),
  ...next,
})

/** Mounts in the shadow root of a host element, which has none yet or an earlier mount's. */
export const mountInto = (
  host: HTMLElement,
  options: CheckoutOptions,
  surroundings: Surroundings = surroundingsOf(host.ownerDocument),
): MountedCheckout => {
  assertChannel(options?.channel)
  mounts += 1
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  dress(root)
  const page = host.ownerDocument.defaultView
  const form = createForm(options, surroundings)
  const prefix = `${options.idPrefix ?? 'pc'}-${mounts}`
  let drawn: View | undefined
  // The whole widget, at once: it is small, and nothing shown is older than what happened.
  const draw = (): void => {
    const { view } = form
    const target = focusTarget(drawn, view)
    drawn = view
    host.dataset['theme'] = view.options.theme ?? 'system'
    render(<WidgetView widget={{ form, view, prefix }} />, root)
    if (target !== undefined) root.querySelector<HTMLElement>(target)?.focus()
  }
  const restored = (event: PageTransitionEvent): void => {
    if (event.persisted) form.restored()
  }
  draw()
  form.subscribe(draw)
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
  // By its type: an element of another frame is none of this one's `Element`.
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
    // No selector at all.
    return null
  }
}

/**
 * Puts a checkout into an element of the page, or the first one that a selector finds, after what it holds already. Needs a browser. Throws `CheckoutError`
 * `invalid-request`, whose findings name what is missing, without an element or a gateway.
 *
 * @returns how to change it, press its button and take it away
 */
export const mountCheckout = (target: Element | string, options: CheckoutOptions): MountedCheckout => {
  const place = elementOf(target)
  assertChannel(options?.channel)
  const host = place.ownerDocument.createElement('div')
  place.append(host)
  const mounted = mountInto(host, options)
  return {
    ...mounted,
    destroy: () => {
      mounted.destroy()
      host.remove()
    },
  }
}
