import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Form, View } from '../form/form.js'

/** What every part of one widget shares. */
export interface Widget {
  readonly form: Form
  readonly view: View
  /** `pc-1`: first part of every id of this mount. */
  readonly prefix: string
}

const context = createContext<Widget | undefined>(undefined)

export const WidgetProvider = context.Provider

export const useWidget = (): Widget => {
  const widget = useContext(context)
  if (widget === undefined) throw new Error('A part of the checkout was rendered outside of it.')
  return widget
}

/** A stable id in this widget: the same for the same mount and path on every machine. */
export const idOf = (prefix: string, ...parts: readonly string[]): string =>
  [prefix, ...parts.map((part) => part.replace(/[^\w-]+/g, '-'))].join('-')

/** A code in words; one that no list knows is shown as it is, readable. */
export const nameOf = (codes: Readonly<Record<string, string>>, code: string): string =>
  codes[code] ?? code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ')
