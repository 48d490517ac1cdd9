import { check } from '../src/check.js'
import { gateways } from '../src/gateways/all.js'
import type { Gateway } from '../src/gateways/gateway.js'
import { payment } from './payment.js'
import { compare, print } from './rounds.js'

const { bypass: _bypass, ...request } = payment
const rulesOf = ({ profiles }: Gateway): number => profiles['requestPayment']?.rules.length ?? 0
const bySize = gateways
  .filter((gateway) => rulesOf(gateway) > 0)
  .toSorted((one, other) => rulesOf(one) - rulesOf(other))
const [smallest] = bySize
const largest = bySize.at(-1)
if (!smallest || !largest) throw new Error('no gateways')

const titled = (gateway: Gateway) =>
  [
    `${gateway.code}, ${rulesOf(gateway)} rules`,
    () => check(request, { gateway, operation: 'requestPayment', device: 'pc' }),
  ] as const

const medians = await compare(Object.fromEntries([titled(smallest), titled(largest)]))
print('the same payment of 25 values on the smallest and the largest V2 gateway', medians)
const [least = NaN, most = NaN] = medians.values()
process.stdout.write(`  ratio: ${(most / least).toFixed(2)}\n`)
