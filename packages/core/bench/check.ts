import { Bench } from 'tinybench'
import * as v from 'valibot'
import { check } from '../src/check.js'
import { inicisV2 } from '../src/gateways/v2/inicis-v2.js'
import { mistaken, payment } from './payment.js'
import { inicisPaymentOnPc } from './valibot-rules.js'

const options = { gateway: inicisV2, operation: 'requestPayment', device: 'pc' } as const

// The two must agree on what is right and wrong before their speed means anything.
if (check(payment, options).length > 0 || !v.safeParse(inicisPaymentOnPc, payment).success)
  throw new Error('the valid payment has findings')
if (check(mistaken, options).length < 5 || v.safeParse(inicisPaymentOnPc, mistaken).success)
  throw new Error('the mistakes were not found')

// Results are kept, or the bundler drops calls that it knows to be pure.
let kept: unknown

const contenders = {
  'portone-checkout: check': (request: unknown) => check(request, options),
  'valibot: the same rules': (request: unknown) => v.safeParse(inicisPaymentOnPc, request),
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

/** The contenders in turn, round by round: a machine that slows down slows both. */
const compare = async (request: unknown): Promise<ReadonlyMap<string, readonly number[]>> => {
  const medians = new Map<string, number[]>()
  for (let round = 0; round < 9; round += 1) {
    const bench = new Bench({ time: 200, warmupTime: 50 })
    for (const [name, run] of Object.entries(contenders))
      bench.add(name, () => {
        kept = run(request)
      })
    await bench.run()
    for (const { name, result } of bench.tasks) {
      if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`)
      medians.set(name, [...(medians.get(name) ?? []), result.latency.p50 * 1000])
    }
  }
  return medians
}

for (const [name, request] of Object.entries({
  'a valid payment of 25 values': payment,
  'six mistakes': mistaken,
})) {
  process.stdout.write(`${name}\n`)
  for (const [contender, medians] of await compare(request))
    process.stdout.write(
      `  ${contender}: ${middle(medians).toFixed(2)} µs (median of ${medians.length} rounds)\n`,
    )
}
if (kept === undefined) throw new Error('nothing was measured')
