import { afterEach, expect, test } from 'vitest'
import { framesLoaded, noteLoadedFrames } from './v1-frames.js'

const build = (): { readonly load: Promise<unknown> } => {
  const frame = document.createElement('iframe')
  frame.className = 'imp-frame imp-frame-pc'
  frame.srcdoc = '<p>a PG</p>'
  const load = new Promise((resolve) => frame.addEventListener('load', resolve))
  document.body.append(frame)
  return { load }
}

const soon = (what: Promise<void>): Promise<string> =>
  Promise.race([
    what.then(() => 'loaded'),
    new Promise<string>((resolve) => setTimeout(() => resolve('waits'), 300)),
  ])

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe.imp-frame')) frame.remove()
})

test('frames that load are waited for', async () => {
  noteLoadedFrames()
  let hasLoaded = false
  void build().load.then(() => (hasLoaded = true))
  expect(await soon(framesLoaded())).toBe('loaded')
  expect(hasLoaded).toBe(true)
})

test('frames that have loaded while nobody waited, as those after an outcome, are not waited for', async () => {
  noteLoadedFrames()
  await Promise.all([build().load, build().load])
  expect(await soon(framesLoaded())).toBe('loaded')
})

test('no frames, nothing to wait for', async () => {
  expect(await soon(framesLoaded())).toBe('loaded')
})
