import { invalid } from './arguments.js'

/** Whether an id would change the URL's path: URL parsers resolve `.` and `..` even when they are encoded. */
export const isPathStep = (id: string): boolean => id === '' || id === '.' || id === '..'

/** Throws for an id that cannot stand in a URL's path. */
export const assertId = (parameter: string, id: string): void => {
  if (isPathStep(id)) throw invalid(parameter, 'cannot be an id: a URL reads dots alone as a path step.')
}
