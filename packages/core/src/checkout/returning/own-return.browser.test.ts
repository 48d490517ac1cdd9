import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readOwnReturn } from './own-return.js'

const before = location.href
const key = 'portone-checkout'
const status = () => readOwnReturn({ clean: true })?.status
/** Makes the page look as if it was loaded again, by this type of navigation. */
const reloadPage = (type: string, entry?: string): void => {
  const noted: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}')
  sessionStorage.setItem(key, JSON.stringify({ ...Object(noted), page: 1, ...(entry && { entry }) }))
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([Object.assign(performance.mark('x'), { type })])
}

beforeEach(() => {
  const url = new URL(before)
  url.search = 'shop=1&paymentId=p-1&txId=tx-1'
  history.replaceState(null, '', url)
  status()
})
afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.removeItem(key)
  history.replaceState(null, '', before)
})

test('reading again on the same page returns the same result', () => {
  expect(location.search).toBe('?shop=1')
  expect(status()).toBe('completed')
})

test.each(['reload', 'back_forward'])('reading after navigation type %s returns the same result', (type) => {
  reloadPage(type)
  expect(status()).toBe('completed')
})

test('reading after a new visit to the same address returns nothing', () => {
  reloadPage('navigate')
  expect(status()).toBeUndefined()
})

test('reading after a reload of another history entry returns nothing', () => {
  reloadPage('reload', 'another')
  expect(status()).toBeUndefined()
})

test('in a single-page app, a new history entry with the same address has no result, going back has', async () => {
  history.pushState(null, '', location.href)
  expect(status()).toBeUndefined()
  const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
  history.back()
  await back
  expect(status()).toBe('completed')
})
