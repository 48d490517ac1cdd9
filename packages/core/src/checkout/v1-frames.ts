const loaded = /* @__PURE__ */ new WeakSet<EventTarget>()

const note = ({ target }: Event): void => {
  if (target) loaded.add(target)
}

/** From now on; V1 builds its frames in `init`, and anew after every outcome. The same listener again is none. */
export const noteLoadedFrames = (): void => {
  if (typeof document === 'object') document.addEventListener('load', note, true)
}

/** Until all of V1's frames have loaded: before, it keeps a request, and opens its window too late for the click. */
export const framesLoaded = async (): Promise<void> => {
  if (typeof document !== 'object') return
  const loading = Array.from(document.querySelectorAll('iframe.imp-frame')).filter(
    (frame) => !loaded.has(frame),
  )
  await Promise.all(
    loading.map((frame) => new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))),
  )
}
