import type { JSX, RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Words } from './words.js'

export interface CopyButtonProps {
  readonly w: Words
  readonly label?: string | undefined
  /** The accessible label, which tells the page's copy buttons apart. */
  readonly of?: string | undefined
  readonly text: () => string
  /** The element to select where the browser refuses to copy. */
  readonly source?: RefObject<HTMLElement | null> | undefined
  readonly testId?: string | undefined
}

/** Copies and says so for a moment. Where the browser refuses, it selects the text for copying by hand. */
export const CopyButton = ({ w, label = w.copy, of, text, source, testId }: CopyButtonProps): JSX.Element => {
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    if (said === undefined) return undefined
    const timer = setTimeout(() => setSaid(undefined), 4000)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text())
      setSaid(w.copied)
    } catch {
      if (source?.current) getSelection()?.selectAllChildren(source.current)
      setSaid(w.notCopied)
    }
  }
  return (
    <span class="copy">
      <button type="button" class="small" data-testid={testId} onClick={() => void copy()}>
        {label}
        {of !== undefined && <span class="unseen">: {of}</span>}
      </button>
      <output class="said">{said}</output>
    </span>
  )
}
