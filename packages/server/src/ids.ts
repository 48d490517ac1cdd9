import { invalid } from './arguments.js'

/** Whether an id would lead to another address than its own: `..` is a step in a path, however it is encoded. */
export const leadsElsewhere = (id: string): boolean => id === '' || id === '.' || id === '..'

/** Throws for an id that PortOne cannot be asked about. */
export const assertId = (parameter: string, id: string): void => {
  if (leadsElsewhere(id)) throw invalid(parameter, 'is no id: dots alone are a step in an address.')
}
