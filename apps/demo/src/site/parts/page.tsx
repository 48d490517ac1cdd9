import { render } from 'preact'
import type { ComponentChildren, FunctionComponent, JSX } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import '../style/shop.css'
import type { ShopView } from '../../shop/orders.js'
import { fetchShop } from '../api.js'
import { countOf, readCart, writeCart } from '../cart.js'
import { firstLanguage, rememberLanguage } from '../text/language.js'
import type { Language } from '../text/shape.js'
import { PageContext, usePage, useTexts } from './context.js'
import { CartIcon } from './icons.js'

const Header = (): JSX.Element => {
  const { language, setLanguage, cart } = usePage()
  const { t } = useTexts()
  const other: Language = language === 'ko' ? 'en' : 'ko'
  const count = countOf(cart)
  return (
    <header class="top">
      <a class="brand" href="/">
        <img src="/favicon.svg" alt="" width="32" height="32" />
        <span>{t.shop}</span>
      </a>
      <nav class="menu" aria-label={t.shop}>
        <a class="wide" href="/#goods">
          {t.goods}
        </a>
        <a href="/subscribe/tea-of-the-month">{t.subscription}</a>
        <button type="button" class="language" lang={other} onClick={() => setLanguage(other)}>
          {t.otherLanguage}
        </button>
        <a class="cart-link" href="/cart" aria-label={t.cartCount(count)}>
          <CartIcon />
          {count > 0 && (
            <span class="count" aria-hidden="true">
              {count}
            </span>
          )}
        </a>
      </nav>
    </header>
  )
}

const Footer = ({ shop }: { readonly shop: ShopView | undefined }): JSX.Element => {
  const { t } = useTexts()
  return (
    <footer class="bottom">
      {shop !== undefined && (
        <p class="mode" data-testid="mode">
          {shop.mode === 'sandbox' ? t.sandboxNote : t.liveNote}
        </p>
      )}
      <p>{t.footer}</p>
      <p class="links">
        <a href="/playground">{t.playground}</a>
        <a href="https://developers.portone.io/opi/ko/readme">{t.source}</a>
      </p>
    </footer>
  )
}

export interface PageProps {
  /** The offered channels; undefined until the server has responded. */
  readonly shop: ShopView | undefined
  /** Retries the request; undefined unless it failed. */
  readonly reload: (() => void) | undefined
}

interface Frame {
  /** The title in the tab, before the shop's name. */
  readonly title?: ((t: ReturnType<typeof useTexts>) => string) | undefined
  readonly page: FunctionComponent<PageProps>
}

const Framed = ({ title, page: Page }: Frame): JSX.Element => {
  const texts = useTexts()
  const [shop, setShop] = useState<ShopView>()
  const [broken, setBroken] = useState(false)
  const load = (): void => {
    setBroken(false)
    fetchShop().then(setShop, () => setBroken(true))
  }
  useEffect(load, [])
  const name = title?.(texts)
  useLayoutEffect(() => {
    document.title = name === undefined ? `${texts.t.shop} - ${texts.t.tagline}` : `${name} - ${texts.t.shop}`
  }, [name, texts.t])
  return (
    <>
      <a class="skip" href="#content">
        {texts.t.skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        <Page shop={shop} reload={broken ? load : undefined} />
      </main>
      <Footer shop={shop} />
    </>
  )
}

const Root = (frame: Frame): JSX.Element => {
  const [language, setLanguage] = useState(firstLanguage)
  const [cart, setCart] = useState(readCart)
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  // Reload changes of other tabs, or those made since this page was left; otherwise they would be overwritten.
  useEffect(() => {
    const look = (): void => setCart(readCart())
    const restored = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) look()
    }
    addEventListener('storage', look)
    addEventListener('pageshow', restored)
    return () => {
      removeEventListener('storage', look)
      removeEventListener('pageshow', restored)
    }
  }, [])
  return (
    <PageContext.Provider
      value={{
        language,
        setLanguage: (next) => {
          rememberLanguage(next)
          setLanguage(next)
        },
        cart,
        setCart: (next) => {
          writeCart(next)
          setCart(next)
        },
      }}
    >
      <Framed {...frame} />
    </PageContext.Provider>
  )
}

/** Renders a page into its document. */
export const showPage = (page: FunctionComponent<PageProps>, title?: Frame['title']): void => {
  const root = document.querySelector('#shop')
  if (root) render(<Root page={page} title={title} />, root)
}

/** Receives the focus when the focused button is removed. */
export const focusContent = (): void => document.querySelector<HTMLElement>('#content')?.focus()

/** The last part of the page's path: `/orders/ID`. */
export const lastOfPath = (): string => decodeURIComponent(location.pathname.split('/').at(-1) ?? '')

export const Notice = ({
  kind,
  children,
  testId,
}: {
  readonly kind: 'plain' | 'danger'
  readonly children: ComponentChildren
  readonly testId?: string | undefined
}): JSX.Element => (
  <p class={`notice ${kind}`} data-testid={testId} role={kind === 'danger' ? 'alert' : undefined}>
    {children}
  </p>
)

/** Says that the server did not respond, with a button to retry. */
export const Unreachable = ({ onRetry }: { readonly onRetry: () => void }): JSX.Element => {
  const { t } = useTexts()
  return (
    <div class="unreachable">
      <Notice kind="danger">{t.unreachable}</Notice>
      <button type="button" class="button quiet" onClick={onRetry}>
        {t.retry}
      </button>
    </div>
  )
}

/** A page with a single message. */
export const Message = ({
  title,
  body,
  children,
  testId,
}: {
  readonly title: string
  readonly body?: string | undefined
  readonly children?: ComponentChildren
  readonly testId?: string | undefined
}): JSX.Element => (
  <section class="message" data-testid={testId}>
    <h1>{title}</h1>
    {body !== undefined && <p>{body}</p>}
    {children !== undefined && <div class="actions">{children}</div>}
  </section>
)

export const Loading = (): JSX.Element => {
  const { t } = useTexts()
  return (
    <p class="loading" aria-live="polite">
      <span class="spinner" aria-hidden="true" />
      {t.loading}
    </p>
  )
}
