import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { browserPlatform, type V1Page } from '../platform/platform.js'
import { noteLoadedFrames, v1PageOf } from './page.js'

const page = (): V1Page => {
  const found = v1PageOf(browserPlatform())
  if (!found) throw new Error('there is a document')
  return found
}

/** As V1 does it: the dialog with a frame that is about:blank first, and gets its address then. */
const build = ({ address = true } = {}): HTMLIFrameElement => {
  const dialog = document.querySelector('.imp-dialog') ?? document.createElement('div')
  dialog.className = 'imp-dialog customizable'
  document.body.append(dialog)
  const frame = document.createElement('iframe')
  frame.className = 'imp-frame imp-frame-pc'
  frame.src = 'about:blank'
  dialog.append(frame)
  if (address) give(frame)
  return frame
}
const give = (frame: HTMLIFrameElement): void => {
  frame.srcdoc = '<p>a PG</p>'
}

const dialog = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.imp-dialog')
  if (!found) throw new Error('no dialog')
  return found
}

const soon = (what: Promise<void>, limit = 400): Promise<string> =>
  Promise.race([
    what.then(() => 'loaded'),
    new Promise<string>((resolve) => setTimeout(() => resolve('waits'), limit)),
  ])

const style = document.createElement('style')
style.textContent =
  '.imp-dialog { display: none; position: fixed; inset: 0; z-index: 99999 } body.imp-payment-progress > :not(.imp-dialog) { display: none }'

beforeEach(() => {
  document.head.append(style)
  noteLoadedFrames()
})
afterEach(() => {
  for (const one of document.querySelectorAll('.imp-dialog')) one.remove()
  document.body.classList.remove('imp-payment-progress')
})

describe('the frames of V1', () => {
  test('that load are waited for', async () => {
    const frame = build()
    expect(await soon(page().framesLoaded())).toBe('loaded')
    expect(frame.contentDocument?.body.textContent).toBe('a PG')
  })

  test('that `init` builds in a timer are waited for', async () => {
    setTimeout(build)
    expect(await soon(page().framesLoaded())).toBe('loaded')
    expect(
      document.querySelector<HTMLIFrameElement>('iframe.imp-frame')?.contentDocument?.body.textContent,
    ).toBe('a PG')
  })

  test('that an old build makes when the channels have come are waited for', async () => {
    setTimeout(build, 200)
    expect(await soon(page().framesLoaded(), 1_000)).toBe('loaded')
    expect(page().hasFrames()).toBe(true)
  })

  test('that are blank have not loaded, whatever their `load` says', async () => {
    const frame = build({ address: false })
    const loading = page().framesLoaded()
    expect(await soon(loading)).toBe('waits')
    give(frame)
    expect(await soon(loading)).toBe('loaded')
  })

  test('that have loaded while nobody waited, as those after an outcome, are not waited for', async () => {
    await Promise.all(
      [build(), build()].map((frame) => new Promise((resolve) => frame.addEventListener('load', resolve))),
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await soon(page().framesLoaded())).toBe('loaded')
  })

  test('that never come are given up', async () => {
    expect(page().hasFrames()).toBe(false)
    const loading = page().framesLoaded()
    expect(await soon(loading)).toBe('waits')
    expect(await soon(loading, 3_000)).toBe('loaded')
  })
})

describe('what V1 shows over the page', () => {
  test('is nothing while its dialog is hidden', () => {
    build()
    expect(page().cover()).toBeUndefined()
  })

  test('is the frame of the open window, and can be taken away', () => {
    const other = build()
    other.style.display = 'none'
    const shown = build()
    dialog().style.display = 'block'
    document.body.classList.add('imp-payment-progress')
    expect(page().cover()).toBe(shown)
    page().uncover()
    expect(page().cover()).toBeUndefined()
    expect(document.body.className).not.toContain('imp-payment-progress')
    // The dialog stays in the document: V1's popups send their forms from it.
    expect(dialog().isConnected).toBe(true)
  })

  test('is the bare dialog where its frames are gone', () => {
    build().remove()
    dialog().style.display = 'block'
    expect(page().cover()).toBe(dialog())
  })
})
