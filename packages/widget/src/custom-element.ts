import { developer } from './developer.js'
import { replacing, mountInto, type MountedCheckout } from './mount.js'
import type { CheckoutOptions } from './options.js'
import { chooseLocale, type WidgetLocale } from './texts/texts.js'

export interface PortOneCheckoutEvents {
  outcome: CustomEvent<Parameters<NonNullable<CheckoutOptions['onOutcome']>>[0]>
  settled: CustomEvent<Parameters<NonNullable<CheckoutOptions['onSettled']>>[0]>
  diagnostics: CustomEvent<Parameters<NonNullable<CheckoutOptions['onDiagnostics']>>[0]>
  error: CustomEvent<unknown>
}

type Events = Omit<HTMLElementEventMap, keyof PortOneCheckoutEvents> & PortOneCheckoutEvents
type Listener<K extends keyof Events> = (this: PortOneCheckoutElement, event: Events[K]) => void

/** `<portone-checkout>`: set `options`, and listen to `outcome`, `settled`, `diagnostics` and `error`. */
export interface PortOneCheckoutElement extends HTMLElement {
  /** The checkout appears when options are set and the element is connected. */
  options: CheckoutOptions | undefined
  submit(): void
  addEventListener<K extends keyof Events>(
    type: K,
    listener: Listener<K>,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
  removeEventListener<K extends keyof Events>(
    type: K,
    listener: Listener<K>,
    options?: boolean | EventListenerOptions,
  ): void
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void
}

/** Defines the element. Does nothing on a server or when the name is taken. */
export const defineCheckoutElement = (name = 'portone-checkout'): void => {
  if (typeof customElements === 'undefined' || customElements.get(name) !== undefined) return

  class CheckoutElement extends HTMLElement implements PortOneCheckoutElement {
    static readonly observedAttributes = ['locale', 'theme']
    #options: CheckoutOptions | undefined
    #mounted: MountedCheckout | undefined
    /** Event types that have had a listener; without one, findings and errors go to the console. */
    readonly #listenedTypes = new Set<string>()

    override addEventListener(
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions,
    ): void {
      this.#listenedTypes.add(type)
      super.addEventListener(type, listener, options)
    }

    get options(): CheckoutOptions | undefined {
      return this.#options
    }

    set options(options: CheckoutOptions | undefined) {
      const before = this.#options ?? {}
      this.#options = options
      if (options === undefined) this.#unmount()
      else if (this.#mounted === undefined) this.#mount()
      else this.#mounted.update(replacing(before, this.#complete(options)))
    }

    connectedCallback(): void {
      // An own property, set before the element was defined, hides the accessor.
      if (Object.hasOwn(this, 'options')) {
        const early = this.options
        Reflect.deleteProperty(this, 'options')
        this.options = early
      } else this.#mount()
    }

    disconnectedCallback(): void {
      this.#unmount()
    }

    attributeChangedCallback(): void {
      if (this.#options !== undefined) this.#mounted?.update(this.#complete(this.#options))
    }

    submit(): void {
      this.#mounted?.submit()
    }

    #mount(): void {
      if (!this.isConnected || this.#options === undefined || this.#mounted !== undefined) return
      this.#mounted = mountInto(this, this.#complete(this.#options))
    }

    #unmount(): void {
      this.#mounted?.destroy()
      this.#mounted = undefined
    }

    /** The options with attributes as defaults and every callback as an event too. */
    #complete(options: CheckoutOptions): CheckoutOptions {
      const locale = this.getAttribute('locale')
      const theme = this.getAttribute('theme')
      return {
        ...options,
        locale: options.locale ?? (locale === null ? undefined : chooseLocale(locale)),
        theme: options.theme ?? (theme === 'light' || theme === 'dark' ? theme : undefined),
        onOutcome: (outcome) => {
          options.onOutcome?.(outcome)
          this.#dispatch('outcome', outcome)
        },
        onSettled: (settlement, attempt) => {
          options.onSettled?.(settlement, attempt)
          this.#dispatch('settled', settlement)
        },
        onDiagnostics: (diagnostics) => {
          options.onDiagnostics?.(diagnostics)
          this.#dispatch('diagnostics', diagnostics)
          if (!options.onDiagnostics && !this.#listenedTypes.has('diagnostics'))
            developer.findings(diagnostics, this.#locale(options))
        },
        onError: (error) => {
          options.onError?.(error)
          this.#dispatch('error', error)
          if (!options.onError && !this.#listenedTypes.has('error'))
            developer.error(error, this.#locale(options))
        },
      }
    }

    #locale({ locale }: CheckoutOptions): WidgetLocale {
      return locale ?? chooseLocale(this.getAttribute('locale') ?? '', document.documentElement.lang)
    }

    #dispatch(type: keyof PortOneCheckoutEvents, detail: unknown): void {
      this.dispatchEvent(new CustomEvent(type, { detail }))
    }
  }

  customElements.define(name, CheckoutElement)
}

declare global {
  interface HTMLElementTagNameMap {
    'portone-checkout': PortOneCheckoutElement
  }
}
