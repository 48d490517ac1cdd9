import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { browserPlatform, type V1Page } from '../platform/platform.js'
import { noteLoadedFrames, v1PageOf } from './page.js'

const page = (): V1Page => {
  const found = v1PageOf(browserPlatform())
  if (!found) throw new Error('no page although there is a document')
  return found
}

/** Adds a frame to V1's dialog as V1 does: as about:blank first, then with its address. */
const addFrame = ({ address = true } = {}): HTMLIFrameElement => {
  const dialog = document.querySelector('.imp-dialog') ?? document.createElement('div')
  dialog.className = 'imp-dialog customizable'
  document.body.append(dialog)
  const frame = document.createElement('iframe')
  frame.className = 'imp-frame imp-frame-pc'
  frame.src = 'about:blank'
  dialog.append(frame)
  if (address) navigate(frame)
  return frame
}
const navigate = (frame: HTMLIFrameElement): void => {
  frame.srcdoc = '<p>a PG</p>'
}

const dialog = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.imp-dialog')
  if (!found) throw new Error('no dialog')
  return found
}

/** Whether `framesLoaded` has resolved within `limit` milliseconds. */
const stateAfter = (framesLoaded: Promise<void>, limit = 400): Promise<'loaded' | 'waiting'> =>
  Promise.race([
    framesLoaded.then(() => 'loaded' as const),
    new Promise<'waiting'>((resolve) => setTimeout(() => resolve('waiting'), limit)),
  ])

const style = document.createElement('style')
style.textContent =
  '.imp-dialog { display: none; position: fixed; inset: 0; z-index: 99999 } body.imp-payment-progress > :not(.imp-dialog) { display: none }'

beforeEach(() => {
  document.head.append(style)
  noteLoadedFrames()
})
afterEach(() => {
  for (const element of document.querySelectorAll('.imp-dialog')) element.remove()
  document.body.classList.remove('imp-payment-progress')
})

describe('framesLoaded', () => {
  test('framesLoaded waits for frames that are still loading', async () => {
    const frame = addFrame()
    expect(await stateAfter(page().framesLoaded())).toBe('loaded')
    expect(frame.contentDocument?.body.textContent).toBe('a PG')
  })

  test('framesLoaded waits for frames that `init` adds in a timer', async () => {
    setTimeout(addFrame)
    expect(await stateAfter(page().framesLoaded())).toBe('loaded')
    expect(
      document.querySelector<HTMLIFrameElement>('iframe.imp-frame')?.contentDocument?.body.textContent,
    ).toBe('a PG')
  })

  test('framesLoaded waits for frames that old builds add after the channels have loaded', async () => {
    setTimeout(addFrame, 200)
    expect(await stateAfter(page().framesLoaded(), 1_000)).toBe('loaded')
    expect(page().hasFrames()).toBe(true)
  })

  test('framesLoaded ignores the `load` event of a frame that is still about:blank', async () => {
    const frame = addFrame({ address: false })
    const loading = page().framesLoaded()
    expect(await stateAfter(loading)).toBe('waiting')
    navigate(frame)
    expect(await stateAfter(loading)).toBe('loaded')
  })

  test('framesLoaded resolves at once if the frames loaded before the call, as after an outcome', async () => {
    await Promise.all(
      [addFrame(), addFrame()].map(
        (frame) => new Promise((resolve) => frame.addEventListener('load', resolve)),
      ),
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await stateAfter(page().framesLoaded())).toBe('loaded')
  })

  test('framesLoaded resolves after 2 s if no frame appears', async () => {
    expect(page().hasFrames()).toBe(false)
    const loading = page().framesLoaded()
    expect(await stateAfter(loading)).toBe('waiting')
    expect(await stateAfter(loading, 3_000)).toBe('loaded')
  })
})

describe('cover and uncover', () => {
  test("cover is undefined while V1's dialog is hidden", () => {
    addFrame()
    expect(page().cover()).toBeUndefined()
  })

  test('cover is the frame of the open window, and uncover hides it', () => {
    const other = addFrame()
    other.style.display = 'none'
    const shown = addFrame()
    dialog().style.display = 'block'
    document.body.classList.add('imp-payment-progress')
    expect(page().cover()).toBe(shown)
    page().uncover()
    expect(page().cover()).toBeUndefined()
    expect(document.body.className).not.toContain('imp-payment-progress')
    // The dialog stays in the document: V1's popups send their forms from it.
    expect(dialog().isConnected).toBe(true)
  })

  test("cover is V1's dialog itself if its frames were removed", () => {
    addFrame().remove()
    dialog().style.display = 'block'
    expect(page().cover()).toBe(dialog())
  })
})
