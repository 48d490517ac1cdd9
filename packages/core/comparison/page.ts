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
  'A failed load is remembered for ever: only a reload of the page helps',
  'A tag that had failed before the call is waited for, for ever',
  'So is a tag that had loaded and left no SDK',
  'There is no time limit',
  'A call on a server is a `ReferenceError`, and is remembered',
  'A tag is known by its exact address only: with a query, the SDK runs twice',
  'Its own tag has neither nonce nor integrity nor a CORS mode',
  'Any global is taken for the SDK: the failure is a `TypeError` later',
  'A global that is set just after the load event comes too late, for ever',
  'A change of the address after the first call is ignored',
  'The error has neither code nor cause, and is none of the SDK’s own classes',
  'A call that the SDK never answers stays pending',
  'Without head and body it throws, and remembers that',
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
    '# Loaders side by side',
    '',
    'Written by `node scripts/loaders.mjs`; `npm test` runs it again and fails when this page is not what it saw.',
    '',
    "A payment begins with a script from somebody else's host. This is what our loader does in the situations that go wrong on",
    'real pages, for both of PortOne’s scripts, beside the loaders that PortOne, Stripe, PayPal and Toss publish for theirs.',
    '',
    `${packages.join('; ')}.`,
    '',
    'How it was run: each package is bundled unmodified by Vite and called as its README says, in a fresh page of one',
    'Chromium. The test answers, refuses or never answers the requests to the CDN (Playwright’s `page.route`) with a stand-in',
    'for each SDK; nothing of the real SDKs is loaded. Tags, events, security policies and the resource timeline are the',
    'browser’s own. The page’s clock is a fake one that moves only when nothing waits for the network, and `Math.random` is',
    'constant, so that two runs see the same; "hangs" is a call that is pending after 100 seconds of that clock (an hour of it',
    'where a payment is awaited). "On a server" is Node. ✓ and ✗ say whether what was seen is what the list below a table wants;',
    '– is a question that a loader is not there for.',
    '',
    ...numbered.flatMap(({ title, situations, first }) => [
      `## ${title}`,
      '',
      ...head('situation'),
      ...situations.map((situation, at) =>
        row([`${first + at}. ${situation.title}`, ...cellsOf(comparison, situation)]),
      ),
      '',
      'Wanted:',
      '',
      ...situations.map(({ wanted }, at) => `- ${first + at}: ${wanted}.`),
      '',
    ]),
    '## In all',
    '',
    ...head(''),
    row(['passed', ...totals(comparison)]),
    '',
    '## The weaknesses of PortOne’s npm loader, and where they show',
    '',
    ...weaknesses.map((text, at) => `${at + 1}. ${text}: row ${rowsOn(at + 1).join(', ')}.`),
    '',
    'A loader is more than its rows: Stripe’s and PayPal’s carry options and versions that ours has no use for. What is',
    'compared is only whether a page gets its SDK, or learns why not.',
    '',
  ].join('\n')
}
