import type { Severity } from '../../diagnostics/diagnostic.js'
import type { Condition } from '../../rules/conditions.js'
import { isPresent, recordsIn } from '../../rules/path.js'
import { table } from '../../rules/rule.js'

/** Keys that every item of a list must have. Items that are not objects are reported by their field. */
export const eachNeeds = (path: string, keys: readonly string[], when?: Condition, severity?: Severity) =>
  table({
    path,
    when,
    finds: keys.map((key) => ({ code: 'missing', path: `${path}[].${key}`, severity })),
    test: ({ at, report }) => {
      for (const [item, here] of recordsIn(at(path), path))
        for (const key of keys)
          if (!isPresent(item[key])) report('missing', `${here}.${key}`, undefined, severity)
    },
  })
