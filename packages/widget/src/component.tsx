import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { mountInto, type MountedCheckout } from './mount.js'
import type { CheckoutOptions } from './options.js'

export interface CheckoutProps extends CheckoutOptions {
  /** Hears how to press the button or change the options from outside; `null` when it is gone. */
  readonly onMount?: ((mounted: MountedCheckout | null) => void) | undefined
  readonly class?: string | undefined
}

/** The checkout as a Preact component. An empty element on a server; the form appears in the browser. */
export const Checkout = ({ onMount, class: className, ...options }: CheckoutProps): JSX.Element => {
  const host = useRef<HTMLDivElement>(null)
  const mounted = useRef<MountedCheckout | null>(null)
  useEffect(() => {
    if (host.current === null) return undefined
    mounted.current = mountInto(host.current, options)
    onMount?.(mounted.current)
    return () => {
      mounted.current?.destroy()
      mounted.current = null
      onMount?.(null)
    }
  }, [])
  const first = useRef(true)
  useEffect(() => {
    // The mount above has these options already.
    if (first.current) first.current = false
    else mounted.current?.update(options)
  })
  return <div ref={host} class={className} />
}
