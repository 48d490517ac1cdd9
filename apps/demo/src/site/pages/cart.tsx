import type { JSX } from 'preact'
import { productById } from '../../shop/products.js'
import { setQuantity, totalOf } from '../cart.js'
import { usePage, useTexts } from '../parts/context.js'
import { Totals } from '../parts/lines.js'
import { focusContent, Message, showPage } from '../parts/page.js'
import { Stepper } from '../parts/stepper.js'

const Cart = (): JSX.Element => {
  const { cart, setCart } = usePage()
  const { t, say } = useTexts()
  if (cart.length === 0) {
    return (
      <Message title={t.cartEmpty}>
        <a class="button" href="/">
          {t.browse}
        </a>
      </Message>
    )
  }
  return (
    <>
      <h1>{t.cart}</h1>
      <div class="columns">
        <ul class="basket">
          {cart.map(({ productId, quantity }) => {
            const product = productById(productId)
            if (!product) return null
            const name = say(product.name)
            return (
              <li key={productId}>
                <a href={`/products/${productId}`}>
                  <img src={`/art/${productId}.svg`} alt="" width="96" height="96" />
                  <span class="name">{name}</span>
                </a>
                <div class="row">
                  <Stepper
                    name={name}
                    value={quantity}
                    least={1}
                    onChange={(next) => setCart(setQuantity(cart, productId, next))}
                  />
                  <span class="sum">{t.price(product.price * quantity)}</span>
                  <button
                    type="button"
                    class="text"
                    aria-label={t.removeOf(name)}
                    onClick={() => {
                      setCart(setQuantity(cart, productId, 0))
                      focusContent()
                    }}
                  >
                    {t.remove}
                  </button>
                </div>
              </li>
            )
          })}
        </ul>
        <aside class="card">
          <Totals label={t.total} amount={totalOf(cart)} />
          <a class="button" href="/checkout">
            {t.toCheckout}
          </a>
        </aside>
      </div>
    </>
  )
}

showPage(Cart, ({ t }) => t.cart)
