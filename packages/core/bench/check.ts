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

for (const [name, request] of Object.entries({
  'a valid payment of 25 values': payment,
  'six mistakes': mistaken,
})) {
  const bench = new Bench({ name, time: 1000, warmupTime: 500 })
  bench
    .add('portone-checkout: check', () => {
      kept = check(request, options)
    })
    .add('valibot: the same rules', () => {
      kept = v.safeParse(inicisPaymentOnPc, request)
    })
  await bench.run()
  process.stdout.write(`${name}\n`)
  for (const { name: task, result } of bench.tasks) {
    if (result.state !== 'completed') throw new Error(`${task}: ${result.state}`)
    const microseconds = (milliseconds: number) => (milliseconds * 1000).toFixed(2)
    process.stdout.write(
      `  ${task}: median ${microseconds(result.latency.p50)} µs, p99 ${microseconds(result.latency.p99)} µs\n`,
    )
  }
}
if (kept === undefined) throw new Error('nothing was measured')
