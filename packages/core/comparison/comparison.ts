import type { Browser } from '@playwright/test'
import { contenders, type Contender } from './contenders.js'
import { chapters, lack, type Finding, type LoaderSituation } from './situations.js'
import { openStage, type Bundles } from './stage.js'

export type Cell = Finding | 'apart'

/** The result of each contender in each situation. */
export type Comparison = ReadonlyMap<LoaderSituation, ReadonlyMap<Contender, Cell>>

/** Real milliseconds that one situation may take. */
const patience = 60_000

const situations = chapters.flatMap((chapter) => chapter.situations)

const cellOf = async (
  browser: Browser,
  bundles: Bundles,
  contender: Contender,
  situation: LoaderSituation,
): Promise<Cell> => {
  const lacking = lack(situation, contender)
  if (lacking) return lacking
  const context = await browser.newContext()
  // A page in an endless loop does not answer; closing it ends the call.
  const tooLong = setTimeout(() => void context.close(), patience)
  try {
    let finding: Finding | undefined
    await openStage(context, bundles, contender, async (stage) => {
      finding = await situation.run(stage)
    })
    return finding ?? { passed: false, text: 'nothing was seen' }
  } catch (cause) {
    throw new Error(`${contender.title}: ${situation.title}`, { cause })
  } finally {
    clearTimeout(tooLong)
    await context.close()
  }
}

/** Contenders that run at the same time. */
const lanes = 3

/** Every situation for every contender, each in a fresh page of one browser. */
export const compareLoaders = async (browser: Browser, bundles: Bundles): Promise<Comparison> => {
  const comparison = new Map(situations.map((situation) => [situation, new Map<Contender, Cell>()]))
  const waiting = situations.flatMap((situation) => contenders.map((contender) => ({ situation, contender })))
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      comparison
        .get(next.situation)
        ?.set(next.contender, await cellOf(browser, bundles, next.contender, next.situation))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return comparison
}
