import type { Diagnostic, DiagnosticCode } from './diagnostic.js'
import type { ParamsOf } from './params.js'

interface Writer {
  /** Declared as a method, so that the message of one code may take the parameters of that code only. */
  write(diagnostic: Diagnostic, params: Readonly<Record<string, unknown>>): string
}

/** Writes one finding's sentence from its parameters. */
export type Message = Writer['write']

/** A message for every code; `…/messages/ko` and `…/messages/en` are two of them. */
export type Messages = Readonly<Record<DiagnosticCode, Message>>

/** The same, each with the parameters of its own code. */
export type MessagesByCode = {
  readonly [Code in DiagnosticCode]: (diagnostic: Diagnostic<Code>, params: ParamsOf<Code>) => string
}

/** Says a finding in words. Messages are passed in, so that a page ships only the language it shows. */
export const describe = (diagnostic: Diagnostic, messages: Messages): string =>
  messages[diagnostic.code](diagnostic, diagnostic.params ?? {})
