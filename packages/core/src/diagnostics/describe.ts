import type { Diagnostic, DiagnosticCode } from './diagnostic.js'

/** Fills one finding's sentence from its parameters. */
export type Message = (diagnostic: Diagnostic, params: Readonly<Record<string, unknown>>) => string

/** Words for every code; `…/messages/ko` and `…/messages/en` are two of them. */
export type Messages = Readonly<Record<DiagnosticCode, Message>>

/** Says a finding in words. Messages are passed in, so that a page ships only the language it shows. */
export const describe = (diagnostic: Diagnostic, messages: Messages): string =>
  messages[diagnostic.code](diagnostic, diagnostic.params ?? {})
