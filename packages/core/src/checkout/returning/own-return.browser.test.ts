import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readOwnReturn } from './own-return.js'

const before = location.href
const key = 'portone-checkout'
const status = () => readOwnReturn({ clean: true })?.status
/** The page was loaded anew, so. */
const loaded = (type: string, entry?: string): void => {
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

test('asked again on the same page, it answers the same', () => {
  expect(location.search).toBe('?shop=1')
  expect(status()).toBe('completed')
})

test.each(['reload', 'back_forward'])('so it does after %s', (type) => {
  loaded(type)
  expect(status()).toBe('completed')
})

test('a new visit to the same address has no result', () => {
  loaded('navigate')
  expect(status()).toBeUndefined()
})

test('nor has a reload of another entry of the history', () => {
  loaded('reload', 'another')
  expect(status()).toBeUndefined()
})

test('nor has the same address in a single-page app, but the way back to it', async () => {
  history.pushState(null, '', location.href)
  expect(status()).toBeUndefined()
  const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
  history.back()
  await back
  expect(status()).toBe('completed')
})
