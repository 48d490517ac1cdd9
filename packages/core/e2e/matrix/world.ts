import { expect, type BrowserContext, type FrameLocator, type Page } from '@playwright/test'
import type { Sandbox } from '../../../sandbox/src/index.js'
import type { Device, Dialect, Kind } from './settings.js'
import type { Shop } from './shop.js'

/** The state of one run of a scenario. */
export interface World {
  readonly cell: {
    readonly dialect: Dialect
    readonly device: Device
    readonly scenario: { readonly kind?: Kind; readonly here?: true }
  }
  readonly context: BrowserContext
  readonly sandbox: Sandbox
  readonly shop: Shop
  /** The current tab; steps may switch to another. */
  page: Page
  readonly tabs: Page[]
  /** The `paymentId` or `merchant_uid`. */
  readonly id: string
  /** Releases the SDK's script where the scenario holds it. */
  readonly letScriptThrough: () => void
  /** Replaces `{sdk}`, `{sandbox}`, `{shop}`, `{other}` and `{id}`. */
  readonly fill: (text: string) => string
}

const quickly = { intervals: [10, 20, 20, 50, 50, 100], timeout: 12_000 }

export const until = (holds: () => boolean | Promise<boolean>, what: string): Promise<void> =>
  expect.poll(holds, { ...quickly, message: what }).toBe(true)

const isPgWindow = (page: Page): boolean => page.url().includes('/pg/')

/** Whether the window replaces the page (redirect). */
const isPage = ({ cell: { scenario, device } }: World): boolean =>
  device === 'mobile' && scenario.here !== true

/** The PG's window: frame, popup or page. */
export const pgWindow = async (world: World): Promise<Page | FrameLocator> => {
  const { cell, context, page } = world
  if (isPage(world)) return page
  if (!['popup', 'billing popup', 'identity'].includes(cell.scenario.kind ?? 'frame'))
    return page.frameLocator('[data-testid=pg-frame]')
  const popup = () => context.pages().find((one) => one !== page && isPgWindow(one))
  await until(() => popup() !== undefined, 'a popup opens')
  return popup() ?? page
}

/** Waits until every call has ended. */
export const settled = async ({ shop }: World, calls = 1): Promise<void> => {
  const count = (what: string) => shop.reports.filter((report) => report.what === what).length
  await until(() => count('called') >= calls && count('called') === count('ended'), 'every call has ended')
}

/** Waits until the shop's page has loaded again. */
export const ready = async ({ shop }: World, before: number): Promise<void> => {
  await until(() => readyPages(shop) > before, 'the shop’s page is ready')
}

export const readyPages = (shop: Shop): number => shop.reports.filter(({ what }) => what === 'ready').length
