import type { Scenario } from '../matrix/scenario.js'
import { billing } from './billing.js'
import { identities } from './identity.js'
import { loading } from './loading.js'
import { opening } from './opening.js'
import { returning } from './returning.js'
import { settling } from './settling.js'
import { tabs } from './tabs.js'

/** All scenarios. */
export const scenarios: readonly Scenario[] = [
  ...loading,
  ...opening,
  ...settling,
  ...returning,
  ...billing,
  ...identities,
  ...tabs,
]
