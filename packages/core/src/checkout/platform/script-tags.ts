/** A `<script>` of the page, the merchant's or ours. */
export interface ScriptTag {
  /** `loaded` and `failed` are final; `loaded` does not mean that the script worked. */
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

/** The first script of the page whose absolute address matches. Its events may have fired before anyone listens. */
export const findScript = (matches: (src: string) => boolean): ScriptTag | undefined => {
  const element = [...document.scripts].find(({ src }) => matches(src))
  if (!element) return undefined
  // A loaded page has loaded every tag that it had by then; the resource timeline lists later ones.
  const early = document.readyState !== 'complete'
  return watchTag(
    element,
    () =>
      document.readyState === 'complete' && (early || performance.getEntriesByName(element.src).length > 0),
  )
}

/** Adds a script to the page; it runs as soon as it has loaded. */
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
  // A page may have no head yet.
  ;(document.head ?? document.documentElement).append(element)
  return tag
}
