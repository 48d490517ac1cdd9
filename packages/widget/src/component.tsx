import { Component, createRef, type JSX } from 'preact'
import { replacing, mountInto, type MountedCheckout } from './mount.js'
import type { CheckoutOptions } from './options.js'

export interface CheckoutProps extends CheckoutOptions {
  /** Receives the mounted checkout, to submit or update it from outside; `null` after unmounting. */
  readonly onMount?: ((mounted: MountedCheckout | null) => void) | undefined
  readonly class?: string | undefined
}

/** The checkout as a Preact component. On a server it renders an empty element; the form appears in the browser. */
export class Checkout extends Component<CheckoutProps> {
  readonly #host = createRef<HTMLDivElement>()
  #mounted: MountedCheckout | null = null

  override componentDidMount(): void {
    if (this.#host.current === null) return
    this.#mounted = mountInto(this.#host.current, this.props)
    this.props.onMount?.(this.#mounted)
  }

  override componentDidUpdate(before: CheckoutProps): void {
    this.#mounted?.update(replacing(before, this.props))
  }

  override componentWillUnmount(): void {
    this.#mounted?.destroy()
    this.#mounted = null
    this.props.onMount?.(null)
  }

  override render(): JSX.Element {
    return <div ref={this.#host} class={this.props.class} />
  }
}
