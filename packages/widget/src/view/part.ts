import type { Form, View } from '../form/form.js'

/** What every part of one widget is drawn from. */
export interface Widget {
  readonly form: Form
  readonly view: View
  /** `pc-1`: first part of every id of this mount. */
  readonly prefix: string
}

/** A part of the widget. */
export interface PartProps {
  readonly widget: Widget
}

/** A stable id in this widget: the same for the same mount and path on every machine. */
export const idOf = (prefix: string, ...parts: readonly string[]): string =>
  [prefix, ...parts].map((part) => part.replace(/[^\w-]+/g, '-')).join('-')

/** A code in words; one that no list knows is shown as it is, readable. */
export const nameOf = (codes: Readonly<Record<string, string>>, code: string): string =>
  codes[code] ?? code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ')
