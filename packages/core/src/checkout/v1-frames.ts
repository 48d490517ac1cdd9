/** Those that have loaded while somebody waited for them. */
const loaded = /* @__PURE__ */ new WeakSet<Element>()

const isLoaded = (frame: HTMLIFrameElement): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      loaded.add(frame)
      resolve()
    }
    if (loaded.has(frame)) done()
    else for (const event of ['load', 'error']) frame.addEventListener(event, done, { once: true })
  })

/** Until V1's frames have loaded, which it builds in `init`: before, it keeps a request, and opens its window too late for the click. */
export const framesLoaded = async (): Promise<void> => {
  if (typeof document === 'object')
    await Promise.all(Array.from(document.querySelectorAll<HTMLIFrameElement>('iframe.imp-frame'), isLoaded))
}
