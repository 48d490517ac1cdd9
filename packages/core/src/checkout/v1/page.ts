import type { Platform, V1Page } from '../platform/platform.js'

const loaded = /* @__PURE__ */ new WeakSet<EventTarget>()

// V1 adds a frame as about:blank, which fires its own `load`; a document of another origin cannot be read.
const isBlank = (frame: HTMLIFrameElement): boolean => frame.contentDocument?.URL === 'about:blank'

const note = ({ target }: Event): void => {
  if (target instanceof HTMLIFrameElement && !isBlank(target)) loaded.add(target)
}

/** Notes which frames load from now on: V1 makes them in `init` and again after every outcome. A second call does nothing. */
export const noteLoadedFrames = (): void => {
  if (typeof document === 'object') document.addEventListener('load', note, true)
}

const frames = (): readonly HTMLIFrameElement[] => Array.from(document.querySelectorAll('iframe.imp-frame'))
const dialogs = (): readonly HTMLElement[] => Array.from(document.querySelectorAll('.imp-dialog'))

const isShown = (element: HTMLElement): boolean => getComputedStyle(element).display !== 'none'

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds))

const documentParsed = (): Promise<unknown> =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
    : Promise.resolve()

/** Milliseconds until the first frame of builds that read the channels asynchronously (1.2.0). */
const firstFrame = 2_000

const page: V1Page = {
  framesLoaded: async () => {
    noteLoadedFrames()
    // `init` waits for the document and then works in a timer.
    await documentParsed()
    await wait(0)
    for (let waited = 0; !frames().length && waited < firstFrame; waited += 50) await wait(50)
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!frames().every((frame) => loaded.has(frame))) return
        document.removeEventListener('load', look, true)
        resolve()
      }
      document.addEventListener('load', look, true)
      look()
    })
  },
  hasFrames: () => frames().length > 0,
  cover: () => {
    const dialog = dialogs().find(isShown)
    return dialog && (frames().find((frame) => dialog.contains(frame) && isShown(frame)) ?? dialog)
  },
  uncover: () => {
    for (const dialog of dialogs()) dialog.style.display = 'none'
    // On phones this class hides everything except the dialog.
    document.body.classList.remove('imp-payment-progress')
  },
}

/** V1's part of the page; undefined without a document. */
export const v1PageOf = (platform: Platform): V1Page | undefined =>
  platform.v1Page ?? (typeof document === 'object' ? page : undefined)
