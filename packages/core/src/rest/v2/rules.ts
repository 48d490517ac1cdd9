import type { Condition } from '../../rules/conditions.js'
import type { Severity } from '../../diagnostics/diagnostic.js'
import { isPresent } from '../../rules/path.js'
import { rule } from '../../rules/rule.js'

/** The group that schedules put around the fields of a payment. */
export type Group = '' | 'payment.'

const nameMissing = (group: Group, severity?: Severity, byGuide?: true) => {
  const path = `${group}customer.name`
  const whole = `${path}.full`
  const parts = [`${path}.separated.first`, `${path}.separated.last`]
  return (when?: Condition) =>
    rule('missing', (value, { has }) => !isPresent(value) && !parts.every(has), severity)(whole, when, {
      or: parts,
      ...(byGuide && { byGuide }),
    })
}

/** The customer's name, whole or in two parts. */
export const customerNameRequired = (group: Group = '', when?: Condition) => nameMissing(group)(when)

/** The same, where the guide requires it and its own sample leaves it out: a warning. */
export const customerNameByGuide = (group: Group = '', when?: Condition) =>
  nameMissing(group, 'warning', true)(when)
