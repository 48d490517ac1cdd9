/** One `<script>` of the page, the merchant's or ours. */
export interface ScriptTag {
  /** `loaded` and `failed` are final; `loaded` says nothing about what the script left behind. */
  state(): 'loading' | 'loaded' | 'failed'
  remove(): void
}

export interface ScriptAttributes {
  readonly src: string
  readonly nonce?: string | undefined
  readonly integrity?: string | undefined
  readonly crossOrigin?: string | undefined
}

const watchTag = (element: HTMLScriptElement, isOver: () => boolean): ScriptTag => {
  let state: 'loading' | 'loaded' | 'failed' = 'loading'
  element.addEventListener('load', () => (state = 'loaded'))
  element.addEventListener('error', () => (state = 'failed'))
  return {
    state: () => (state === 'loading' && isOver() ? 'loaded' : state),
    remove: () => element.remove(),
  }
}

/** The first script of the page whose absolute address matches. Its events may be over before they are heard. */
export const findScript = (matches: (src: string) => boolean): ScriptTag | undefined => {
  const element = [...document.scripts].find(({ src }) => matches(src))
  if (!element) return undefined
  // A page that has finished loading has finished every tag it had by then; of later tags the timeline knows.
  const early = document.readyState !== 'complete'
  return watchTag(
    element,
    () =>
      document.readyState === 'complete' && (early || performance.getEntriesByName(element.src).length > 0),
  )
}

/** Puts a script into the page; it runs as soon as it is there. */
export const insertScript = ({
  src,
  nonce = '',
  integrity = '',
  // Without CORS the browser refuses to check the integrity of another origin's script.
  crossOrigin = integrity && 'anonymous',
}: ScriptAttributes): ScriptTag => {
  const element = document.createElement('script')
  Object.assign(element, { async: true, nonce, integrity, crossOrigin: crossOrigin || null, src })
  const tag = watchTag(element, () => false)
  // A page may be without a head for a moment.
  ;(document.head ?? document.documentElement).append(element)
  return tag
}
