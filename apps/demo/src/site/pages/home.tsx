import type { JSX } from 'preact'
import { plans, products } from '../../shop/products.js'
import { useTexts } from '../parts/context.js'
import { showPage } from '../parts/page.js'

const Home = (): JSX.Element => {
  const { t, say } = useTexts()
  const [plan] = plans
  return (
    <>
      <section class="hero">
        <div>
          <h1>{t.heroTitle}</h1>
          <p>{t.heroBody}</p>
          {plan && (
            <a class="button" href={`/subscribe/${plan.id}`}>
              {t.heroAction}
            </a>
          )}
        </div>
        {plan && (
          <img
            src={`/art/${plan.id}.svg`}
            alt={say(plan.alt)}
            width="400"
            height="400"
            fetchpriority="high"
          />
        )}
      </section>
      <section aria-labelledby="goods">
        <h2 id="goods">{t.allGoods}</h2>
        <ul class="goods">
          {products.map((product, index) => (
            <li key={product.id}>
              <a href={`/products/${product.id}`} data-testid={`product-${product.id}`}>
                <span class="picture">
                  <img
                    src={`/art/${product.id}.svg`}
                    alt={say(product.alt)}
                    width="400"
                    height="400"
                    loading={index < 4 ? 'eager' : 'lazy'}
                  />
                  {product.badge && <span class="badge">{say(product.badge)}</span>}
                </span>
                <span class="name">{say(product.name)}</span>
                <span class="line">{say(product.line)}</span>
                <span class="price">{t.price(product.price)}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

showPage(Home)
