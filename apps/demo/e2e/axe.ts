import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds wrong on a page. */
export const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Spares a second page for each run; what it does not see, frames of other origins, no page here has.
    .setLegacyMode()
    .analyze()
  return found.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.flat().join(' ')) }))
}

/** Each language and each scheme once: nothing on a page depends on both. */
export const looks = [
  { language: 'ko', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
] as const
