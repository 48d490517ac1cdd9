import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { productById } from '../../shop/products.js'
import { addToCart } from '../cart.js'
import { usePage, useTexts } from '../parts/context.js'
import { lastOfPath, Message, Notice, showPage } from '../parts/page.js'
import { Stepper } from '../parts/stepper.js'

const found = productById(lastOfPath())

const ProductPage = (): JSX.Element => {
  const { cart, setCart } = usePage()
  const { t, say } = useTexts()
  const [quantity, setQuantity] = useState(1)
  /** Counts additions to the cart. */
  const [added, setAdded] = useState(0)
  if (!found) {
    return (
      <Message title={t.notFound} body={t.notFoundBody}>
        <a class="button" href="/">
          {t.browse}
        </a>
      </Message>
    )
  }
  return (
    <article class="detail">
      <div class="picture">
        <img src={`/art/${found.id}.svg`} alt={say(found.alt)} width="400" height="400" />
      </div>
      <div class="about">
        {found.badge && <p class="badge">{say(found.badge)}</p>}
        <h1>{say(found.name)}</h1>
        <p class="line">{say(found.line)}</p>
        <p class="price">{t.price(found.price)}</p>
        <p class="story">{say(found.story)}</p>
        <ul class="facts">
          {found.facts.map((fact) => (
            <li key={fact.en}>{say(fact)}</li>
          ))}
          <li>{t.freeShipping}</li>
        </ul>
        <div class="buy">
          <Stepper name={say(found.name)} value={quantity} least={1} onChange={setQuantity} />
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              setCart(addToCart(cart, found.id, quantity))
              setAdded(added + 1)
            }}
          >
            {t.addToCart}
          </button>
          <a class="button" href={`/checkout?product=${found.id}&quantity=${quantity}`}>
            {t.buyNow}
          </a>
        </div>
        {/* A screen reader announces changes of an existing live region, so it is there from the start. */}
        <div aria-live="polite">
          {added > 0 && (
            <Notice kind="plain" key={added}>
              {t.added} <a href="/cart">{t.seeCart}</a>
            </Notice>
          )}
        </div>
      </div>
    </article>
  )
}

showPage(ProductPage, ({ t, say }) => (found ? say(found.name) : t.notFound))
