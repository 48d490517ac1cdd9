import { PortOneApiError } from './errors.js'

/** Whether an id would lead to another address than its own: `..` is a step in a path, however it is encoded. */
export const leadsElsewhere = (id: string): boolean => id === '' || id === '.' || id === '..'

/** Throws `refused` for an id that PortOne cannot be asked about. */
export const assertId = (id: string): void => {
  if (leadsElsewhere(id)) throw new PortOneApiError('refused', 'This is no id.')
}
