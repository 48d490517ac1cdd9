import type { JSX } from 'preact'
import type { CartLine } from '../../shop/orders.js'
import { productById } from '../../shop/products.js'
import { useTexts } from './context.js'

/** The goods being bought, read-only. */
export const Lines = ({ lines }: { readonly lines: readonly CartLine[] }): JSX.Element => {
  const { t, say } = useTexts()
  return (
    <ul class="lines">
      {lines.map(({ productId, quantity }) => {
        const product = productById(productId)
        return (
          product && (
            <li key={productId}>
              <img src={`/art/${product.id}.svg`} alt="" width="64" height="64" />
              <span class="name">
                {say(product.name)}
                <small>
                  {t.price(product.price)} × {quantity}
                </small>
              </span>
              <span class="sum">{t.price(product.price * quantity)}</span>
            </li>
          )
        )
      })}
    </ul>
  )
}

/** The totals of a list, for display; the server calculates the charged amount. */
export const Totals = ({
  label,
  amount,
  shipping = true,
}: {
  readonly label: string
  readonly amount: number
  readonly shipping?: boolean | undefined
}): JSX.Element => {
  const { t } = useTexts()
  return (
    <dl class="totals">
      {shipping && (
        <div>
          <dt>{t.shipping}</dt>
          <dd>{t.free}</dd>
        </div>
      )}
      <div class="grand">
        <dt>{label}</dt>
        <dd data-testid="total">{t.price(amount)}</dd>
      </div>
    </dl>
  )
}
