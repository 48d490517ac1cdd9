import { expect, type BrowserContext } from '@playwright/test'
import { buyer } from './requests.js'
import type { Ending, Report } from './settings.js'
import { endingsOf, leaves, type Cell } from './scenario.js'
import { until, type World } from './world.js'

/** The URLs of PG windows that the browser requested from the sandbox. */
export const watchWindows = (context: BrowserContext): ReadonlySet<string> => {
  const opened = new Set<string>()
  context.on('request', (request) => {
    const [, id] = /^\/pg\/([^/?]+)$/.exec(new URL(request.url()).pathname) ?? []
    if (id !== undefined && request.method() === 'GET') opened.add(id)
  })
  return opened
}

const reported = <W extends Report['what']>(reports: readonly Report[], what: W) =>
  reports.filter((report): report is Extract<Report, { what: W }> => report.what === what)

const statusOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'status' in value ? value.status : undefined

/** PortOne's payment statuses for paid, pending, and waiting for the buyer's transfer. */
const succeeded = ['PAID', 'PAY_PENDING', 'VIRTUAL_ACCOUNT_ISSUED']

const journalKeys = [
  'approvesLate',
  'issueId',
  'customerUid',
  'identityVerificationId',
  'dialect',
  'paymentId',
  'operation',
  'gateway',
  'at',
  'told',
  'returned',
  'cleaned',
  'page',
  'entry',
]

/** Checks that hold at the end of every scenario. */
export const checkInvariants = async (
  world: World & { readonly cell: Cell },
  seen: {
    /** The PG windows that were opened. */
    readonly windows: ReadonlySet<string>
    /** Uncaught errors, in engines that report them. */
    readonly uncaught: readonly string[] | undefined
  },
): Promise<void> => {
  const { cell, page, sandbox, shop, id } = world
  const { scenario } = cell
  const expected = endingsOf(cell)
  const isOutcome = (ending: Ending): boolean => 'status' in ending
  const attempt = expected.findLastIndex(isOutcome)

  // Every call ends exactly once, with a documented outcome or error.
  const returns =
    leaves(cell) &&
    statusOf(expected[attempt] ?? {}) !== 'redirecting' &&
    attempt >= 0 &&
    scenario.returned === undefined
  const here = expected.map((ending, index) =>
    returns && index === attempt ? { status: 'redirecting' } : ending,
  )
  const endings = reported(shop.reports, 'ended')
    .toSorted((one, other) => one.page - other.page || one.call - other.call)
    .map(({ ending }) => ending)
  expect(endings).toMatchObject(here)
  expect(endings.length).toBe(reported(shop.reports, 'called').length)

  // After a redirect the result is read once, and reading it again gives the same.
  const returned = returns ? expected[attempt] : scenario.returned
  if (returned !== undefined) {
    await until(
      () => reported(shop.reports, 'returned').length > 0,
      'the page that the PG returns to reads the result',
    )
    for (const { outcome } of reported(shop.reports, 'returned'))
      if (returned === null) expect(outcome).toBeNull()
      else expect(outcome).toMatchObject(returned)
  } else expect(reported(shop.reports, 'returned')).toEqual([])

  // One window at most, unless the scenario is about several.
  expect(seen.windows.size).toBe(scenario.windows ?? 1)

  // Only errors of the SDK or of the merchant's code are uncaught.
  const uncaught = (): readonly string[] => [
    ...(seen.uncaught ?? []),
    ...reported(shop.reports, 'uncaught').map(({ message }) => message),
  ]
  if (scenario.uncaught && seen.uncaught) await until(() => uncaught().length > 0, 'it is left uncaught')
  expect(uncaught().filter((message) => scenario.uncaught?.test(message) !== true)).toEqual([])

  // A payment that PortOne has as paid never ends as failed or canceled, an unpaid one never as completed.
  const last =
    returned === undefined || returned === null
      ? endings[attempt]
      : reported(shop.reports, 'returned').at(-1)?.outcome
  const payment = sandbox.payment(id)
  const told = shop.told.filter(({ paymentId }) => paymentId === id)
  if (payment && succeeded.includes(payment.status)) {
    expect(statusOf(last)).toMatch(/^(completed|unknown|redirecting)$/)
    // Without a result `reconcile` must have told the merchant's server to check.
    if (statusOf(last) === 'redirecting') expect(told).not.toEqual([])
  } else if (payment && !scenario.forged) expect(statusOf(last)).not.toBe('completed')
  expect(sandbox.payments().filter(({ status }) => status === 'PAID').length).toBeLessThanOrEqual(1)

  // An attempt is reported to the merchant's server at most once, and an unknown outcome always.
  const remembers = !scenario.browser?.some((restriction) => restriction.startsWith('storage'))
  if (statusOf(last) === 'unknown' && scenario.forged !== true)
    await until(() => shop.told.length > 0, 'reconcile tells of it')
  if (remembers) expect(told.length).toBeLessThanOrEqual(expected.filter(isOutcome).length)

  if (!page.url().startsWith(shop.url)) return
  // No call is pending.
  expect(await page.evaluate(() => Reflect.get(window, 'isBusy')?.())).toBe(false)
  // The journal holds only attempts that may still return, and no personal data.
  const journal = remembers ? await page.evaluate(() => sessionStorage.getItem('portone-checkout')) : null
  if (journal !== null) {
    expect(Object.keys(JSON.parse(journal)).filter((key) => !journalKeys.includes(key))).toEqual([])
    for (const personal of Object.values(buyer)) expect(journal).not.toContain(personal)
  }
  if (remembers && returned === undefined) {
    // Each tab has its own journal; a reloaded page keeps it.
    const number = await page.evaluate(
      () => JSON.parse(document.querySelector('#settings')?.textContent ?? '').page,
    )
    const own = reported(shop.reports, 'ended').findLast((one) => one.page === number && statusOf(one.ending))
    const mayComeHome = ['redirecting', 'unknown'].includes(String(statusOf(own?.ending ?? endings[attempt])))
    expect(journal === null ? 'empty' : 'noted').toBe(mayComeHome ? 'noted' : 'empty')
  }
  if (scenario.tags !== undefined && !returns) {
    const sdk = new URL(cell.dialect === 'v1' ? sandbox.v1ScriptUrl : sandbox.v2ScriptUrl).pathname
    expect(
      await page.evaluate(
        (path) => [...document.scripts].filter(({ src }) => src.includes(path)).length,
        sdk,
      ),
    ).toBe(scenario.tags)
  }
  if (scenario.address !== undefined) {
    const { pathname, search, hash } = new URL(page.url())
    expect(pathname + search + hash).toBe(world.fill(scenario.address))
  }
}
