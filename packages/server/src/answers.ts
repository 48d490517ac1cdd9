import * as v from 'valibot'
import { PortOneApiError } from './errors.js'

/** Parses PortOne's answer by its schema. Throws `unreadable-answer`, which names the wrong fields but not their values. */
export const readAnswer = <const S extends v.GenericSchema>(
  dialect: 'V1' | 'V2',
  schema: S,
  value: unknown,
): v.InferOutput<S> => {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const fields = result.issues.map((issue) => v.getDotPath(issue) ?? '(answer)').join(', ')
  throw new PortOneApiError('unreadable-answer', `PortOne's ${dialect} answer cannot be read: ${fields}.`)
}
