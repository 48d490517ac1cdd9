import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Axe's violations on a page. */
export const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Legacy mode needs no second page. It skips cross-origin frames, which no page here has.
    .setLegacyMode()
    .analyze()
  return found.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.flat().join(' ')) }))
}

/** Each language and each color scheme once: nothing on a page depends on both. */
export const looks = [
  { language: 'ko', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
] as const
