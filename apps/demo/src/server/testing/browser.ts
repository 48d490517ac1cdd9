import type { Sandbox } from '@portone-checkout/sandbox'
import * as v from 'valibot'
import type { GatewayCode, ShopView } from '../../shop/orders.js'
import type { Shop } from '../start.js'

export interface OpenPayment {
  readonly shop: Pick<Shop, 'url'>
  readonly view: ShopView
  readonly sandbox: Sandbox
  readonly gateway: GatewayCode
  readonly id: string
  /** Amount in won. */
  readonly amount: number
  /** Overrides the amount, as a buyer with developer tools could. */
  readonly changes?: Readonly<Record<string, unknown>> | undefined
}

/** Opens the sandbox's window as PortOne's script does when the buyer presses pay. Rejects where it does not open. */
export const openPayment = async ({
  shop,
  view,
  sandbox,
  gateway,
  id,
  amount,
  changes = {},
}: OpenPayment): Promise<void> => {
  const channel = view.channels.find((candidate) => candidate.gateway === gateway)
  if (!channel) throw new Error('no channel')
  const [path, body] =
    channel.dialect === 'v2'
      ? [
          '/checkout/api/prepare/v2',
          {
            transactionType: 'PAYMENT',
            data: {
              storeId: channel.storeId,
              channelKey: channel.channelKey,
              payMethod: 'CARD',
              paymentId: id,
              orderName: '주문',
              totalAmount: amount,
              currency: 'KRW',
              customer: { fullName: '김네시', phoneNumber: '010-0000-0000', email: 'four@example.com' },
              ...changes,
            },
          },
        ]
      : [
          '/service/payments/prepare',
          {
            userCode: channel.userCode,
            device: 'pc',
            data: {
              channelKey: channel.channelKey,
              // Hecto's own account payment is no card.
              pay_method: gateway === 'settle_acc' ? 'trans' : 'card',
              merchant_uid: id,
              name: '주문',
              amount,
              buyer_tel: '010-0000-0000',
              ...changes,
            },
          },
        ]
  const response = await fetch(`${sandbox.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: shop.url },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json()
  const isOpen = response.ok && typeof answer === 'object' && answer !== null && !('done' in answer)
  if (!isOpen) throw new Error(`The sandbox opened no window: ${JSON.stringify(answer)}`)
}

export interface IssueBillingKey {
  readonly shop: Pick<Shop, 'url'>
  readonly view: ShopView
  readonly sandbox: Sandbox
  readonly issueId: string
}

/** Issues a V2 billing key as a buyer does in KG Inicis's window. Returns the key that PortOne's script gives the page. */
export const issueBillingKey = async ({ shop, view, sandbox, issueId }: IssueBillingKey): Promise<string> => {
  const channel = view.channels.find((candidate) => candidate.gateway === 'inicis_v2')
  const response = await fetch(`${sandbox.url}/checkout/api/prepare/v2`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: shop.url },
    body: JSON.stringify({
      transactionType: 'ISSUE_BILLING_KEY',
      data: {
        storeId: channel?.dialect === 'v2' ? channel.storeId : '',
        channelKey: channel?.channelKey,
        billingKeyMethod: 'CARD',
        issueId,
        issueName: '매달의 차',
        customer: { fullName: '김구매', phoneNumber: '01000000000', email: 'a@b.co' },
      },
    }),
  })
  const { windowPath } = v.parse(v.object({ windowPath: v.string() }), await response.json())
  await fetch(`${sandbox.url}${windowPath}/approve`, { method: 'POST' })
  const key = sandbox.billingKeys().at(-1)?.key
  if (key === undefined) throw new Error('No key was issued.')
  return key
}
