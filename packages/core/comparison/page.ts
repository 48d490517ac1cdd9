import { contenders, type Contender } from './contenders.js'
import type { Cell, Comparison } from './comparison.js'
import { chapters, type LoaderSituation } from './situations.js'

const ours = ({ npm }: Contender): boolean => npm === undefined

const mark = (cell: Cell | undefined): string => {
  if (cell === undefined || cell === 'apart') return '–'
  return `${cell.passed ? '✓' : '✗'} ${cell.text}`
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const passedBy = (comparison: Comparison, contender: Contender): { passed: number; failed: number } => {
  const cells = [...comparison.values()].flatMap((cellsOf) => cellsOf.get(contender) ?? [])
  const judged = cells.filter((cell) => cell !== 'apart')
  const passed = judged.filter((cell) => cell.passed).length
  return { passed, failed: judged.length - passed }
}

/** Rows that ours pass and do not, both scripts together. */
export const tally = (comparison: Comparison): { passed: number; failed: number } =>
  contenders
    .filter(ours)
    .map((contender) => passedBy(comparison, contender))
    .reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }))

const numbered = chapters.map((chapter, at) => ({
  ...chapter,
  first: 1 + chapters.slice(0, at).reduce((count, { situations }) => count + situations.length, 0),
}))

const head = (first: string): string[] => [
  row([first, ...contenders.map(({ title }) => title)]),
  row(['---', ...contenders.map(() => '---')]),
]

const cellsOf = (comparison: Comparison, situation: LoaderSituation): string[] =>
  contenders.map((contender) => mark(comparison.get(situation)?.get(contender)))

const totals = (comparison: Comparison): string[] =>
  contenders.map((contender) => {
    const { passed, failed } = passedBy(comparison, contender)
    return `${passed} of ${passed + failed}`
  })

/** The weaknesses of PortOne's npm loader, as they were found in it, by number. */
const weaknesses: readonly string[] = [
  'A failed load is remembered forever: only a reload of the page helps',
  'It waits forever for a tag that failed before the call',
  'It waits forever for a tag that loaded without leaving an SDK',
  'It has no time limit',
  'A call on a server is a `ReferenceError`, and is remembered',
  'It recognizes a tag only by its exact URL: with a query, the SDK runs twice',
  'Its own tag has no nonce, integrity or CORS mode',
  'It accepts any global as the SDK: a `TypeError` follows later',
  'It never finds a global that is set just after the load event',
  'It ignores another URL after the first call',
  'Its error has no code, no cause and no class of the SDK’s own',
  'A call that the SDK never answers stays pending',
  'Without head and body it throws, and remembers the failure',
  'A double click calls the SDK twice, which opens two windows',
]

const rowsOn = (weakness: number): number[] =>
  numbered.flatMap(({ situations, first }) =>
    situations.flatMap((situation, at) => (situation.weakness?.includes(weakness) ? [first + at] : [])),
  )

/** The comparison for a terminal: one line a situation. */
export const tableOf = (comparison: Comparison): string => {
  const width = Math.max(...[...comparison.keys()].map(({ title }) => title.length))
  const lines = [...comparison.keys()].map(
    (situation) => `   ${situation.title.padEnd(width)}  ${cellsOf(comparison, situation).join(' | ')}`,
  )
  const names = `   ${''.padEnd(width)}  ${contenders.map(({ title }) => title).join(' | ')}`
  const sums = `   ${'passed'.padEnd(width)}  ${totals(comparison).join(' | ')}`
  return [names, ...lines, sums, ''].join('\n')
}

/** `docs/loader-comparison.md`. */
export const pageOf = (comparison: Comparison, versionOf: (npm: string) => string): string => {
  const packages = contenders.flatMap(({ title, npm }) =>
    npm === undefined ? [] : [`${title} is \`${npm}\` ${versionOf(npm)}`],
  )
  return [
    '# Script loaders compared',
    '',
    'Written by `node scripts/loaders.mjs`. `npm test` runs it again and fails when the results differ from this page.',
    '',
    'A payment starts with a script from another host. This page shows what our loader does for both of PortOne’s scripts when',
    'something goes wrong on a real page, compared with the loaders that PortOne, Stripe, PayPal and Toss publish for theirs.',
    '',
    `${packages.join('; ')}.`,
    '',
    'How it is measured: Vite bundles each unmodified package, and it is called as its README says, in a new page of one',
    'Chromium. The test answers requests to the CDN with a stand-in for each SDK, refuses them, or leaves them unanswered',
    '(Playwright’s `page.route`). No real SDK is loaded. Tags, events, security policies and the resource timeline are the',
    'browser’s own. The page has a fake clock, which advances only when nothing waits for the network, and a constant',
    '`Math.random`, so that every run gives the same results. "hangs" is a call that is still pending after 100 seconds of',
    'that clock (an hour for a payment). "On a server" is Node. ✓ and ✗ say whether the result meets the list below the table;',
    '– means that the situation does not apply to the loader.',
    '',
    ...numbered.flatMap(({ title, situations, first }) => [
      `## ${title}`,
      '',
      ...head('situation'),
      ...situations.map((situation, at) =>
        row([`${first + at}. ${situation.title}`, ...cellsOf(comparison, situation)]),
      ),
      '',
      'Expected:',
      '',
      ...situations.map(({ wanted }, at) => `- ${first + at}: ${wanted}.`),
      '',
    ]),
    '## Total',
    '',
    ...head(''),
    row(['passed', ...totals(comparison)]),
    '',
    '## Weaknesses of PortOne’s npm loader, and the rows that show them',
    '',
    ...weaknesses.map((text, at) => `${at + 1}. ${text}: row ${rowsOn(at + 1).join(', ')}.`),
    '',
    'A loader does more than these rows: Stripe’s and PayPal’s have options and versions that ours does not need. Compared is',
    'only whether a page gets its SDK or an error that explains why not.',
    '',
  ].join('\n')
}
