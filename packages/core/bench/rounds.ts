import { Bench } from 'tinybench'

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

const rounds = 9

/**
 * Medians in microseconds of contenders that run in turn, round by round: a machine that slows down slows all.
 * Results are kept, or the bundler drops calls that it knows to be pure.
 */
export const compare = async (
  contenders: Readonly<Record<string, () => unknown>>,
): Promise<ReadonlyMap<string, number>> => {
  let kept: unknown
  const medians = new Map<string, number[]>()
  for (let round = 0; round < rounds; round += 1) {
    const bench = new Bench({ time: 200, warmupTime: 50 })
    for (const [name, run] of Object.entries(contenders))
      bench.add(name, () => {
        kept = run()
      })
    await bench.run()
    for (const { name, result } of bench.tasks) {
      if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`)
      medians.set(name, [...(medians.get(name) ?? []), result.latency.p50 * 1000])
    }
  }
  if (kept === undefined) throw new Error('nothing was measured')
  return new Map([...medians].map(([name, values]) => [name, middle(values)]))
}

export const print = (title: string, medians: ReadonlyMap<string, number>): void => {
  process.stdout.write(`${title} (p50, median of ${rounds} rounds)\n`)
  for (const [name, median] of medians) process.stdout.write(`  ${name}: ${median.toFixed(2)} µs\n`)
}
