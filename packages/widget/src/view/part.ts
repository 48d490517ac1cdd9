import type { Form, View } from '../form/form.js'

/** What every part of a widget renders from. */
export interface Widget {
  readonly form: Form
  readonly view: View
  /** Prefix of every element id of this mount, such as `pc-1`. */
  readonly prefix: string
}

/** A part of the widget. */
export interface PartProps {
  readonly widget: Widget
}

/** An element id from the mount's prefix and a path; the same on every machine. */
export const idOf = (prefix: string, ...parts: readonly string[]): string =>
  [prefix, ...parts].map((part) => part.replace(/[^\w-]+/g, '-')).join('-')

/** The name of a code; an unknown code in readable form. */
export const nameOf = (codes: Readonly<Record<string, string>>, code: string): string =>
  codes[code] ?? code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ')
