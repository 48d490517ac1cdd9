import { isV1, merchantIdOf, type Channel } from '../gateways/index.js'
import { at, textAt } from '../common/json.js'
import { withoutSecrets, type Order } from '../store/orders.js'
import type { Buyer } from '../store/payments.js'
import type { State } from '../state.js'
import { customDataOf } from '../checkout/open.js'
import { amountAt, minorAt, textListAt } from './v1-http.js'

/**
 * Reads the order of a request; undefined if a required field is missing or has the wrong type. `name` is the default
 * order name, for calls that do not require one.
 */
export const readOrder = (
  body: unknown,
  {
    name,
    buyer: known = {},
  }: { readonly name?: string | undefined; readonly buyer?: Buyer | undefined } = {},
): Order | undefined => {
  const id = textAt(body, 'merchant_uid')
  const orderName = textAt(body, 'name') ?? name
  const currency = textAt(body, 'currency') ?? 'KRW'
  const total = minorAt(body, 'amount', currency)
  if (id === undefined || orderName === undefined || total === undefined) return undefined
  return {
    id,
    orderName,
    total,
    taxFree: minorAt(body, 'tax_free', currency) ?? 0,
    vat: minorAt(body, 'vat_amount', currency),
    currency,
    buyer: {
      id: known.id,
      name: textAt(body, 'buyer_name') ?? known.name,
      email: textAt(body, 'buyer_email') ?? known.email,
      phone: textAt(body, 'buyer_tel') ?? known.phone,
      address: textAt(body, 'buyer_addr') ?? known.address,
      postcode: textAt(body, 'buyer_postcode') ?? known.postcode,
    },
    customData: customDataOf(at(body, 'custom_data')),
    escrow: String(at(body, 'escrow')) === 'true',
    noticeUrls: textListAt(body, 'notice_url'),
    installment: amountAt(body, 'card_quota') ?? 0,
    request: withoutSecrets(body),
  }
}

export const customerOf = (body: unknown): Buyer => ({
  id: textAt(body, 'customer_id'),
  name: textAt(body, 'customer_name'),
  email: textAt(body, 'customer_email'),
  phone: textAt(body, 'customer_tel'),
  address: textAt(body, 'customer_addr'),
  postcode: textAt(body, 'customer_postcode'),
})

/** Whether the card fields have the formats that the API requires. */
export const hasCard = (body: unknown): boolean =>
  /^\d{4}-?\d{4}-?\d{4}-?\d{4}$/.test(textAt(body, 'card_number') ?? '') &&
  /^\d{4}-(0[1-9]|1[0-2])$/.test(textAt(body, 'expiry') ?? '')

const any = (): boolean => true

/** The channel by `channel_key` or the older `pg`; undefined if neither matches. */
export const namedChannelOf = (
  state: State,
  body: unknown,
  willDo: (channel: Channel) => boolean = any,
): Channel | undefined => {
  const channels = state.channels.filter(isV1).filter(willDo)
  const key = textAt(body, 'channel_key')
  if (key !== undefined) return channels.find(({ config }) => config.channelKey === key)
  const [provider, mid] = (textAt(body, 'pg') ?? '').split('.')
  return channels.find(
    (channel) =>
      channel.config.pgProvider === provider && (mid === undefined || merchantIdOf(channel) === mid),
  )
}

/** The same, for calls that silently use the store's default channel if `pg` is missing or unknown. */
export const channelOf = (
  state: State,
  body: unknown,
  willDo: (channel: Channel) => boolean = any,
): Channel | undefined =>
  namedChannelOf(state, body, willDo) ??
  (textAt(body, 'channel_key') === undefined ? state.channels.filter(isV1).find(willDo) : undefined)
