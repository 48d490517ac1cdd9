// A shop with one button. The page calls `report` itself, because evaluating code from the test would count as a user
// gesture.
import { createCheckout, isCheckoutError, tabGuard } from '../../src/index.js'
import { html5Inicis } from '../../src/gateways/inicis/v1.js'
import { inicisV2 } from '../../src/gateways/inicis/v2.js'
import type { Opened, Report, Wish } from './wish.js'

declare const report: (what: Report) => Promise<void>

const wish: Wish = JSON.parse(decodeURIComponent(location.hash.slice(1)))

const common = {
  redirectUrl: '/return',
  guard: wish.guard ? tabGuard() : undefined,
  scriptUrl: '/sdk.js',
} as const
const v1 = createCheckout({
  channel: { gateway: html5Inicis, userCode: 'imp00000000', channelKey: 'channel-key-1' },
  ...common,
})
const v2 = createCheckout({
  channel: { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' },
  ...common,
})
const checkout = wish.channel === 'v1' ? v1 : v2

const asV2 = {
  paymentId: 'order-1',
  orderName: 'Socks',
  totalAmount: 1000,
  currency: 'KRW',
  payMethod: 'CARD',
  customer: { fullName: '홍길동', phoneNumber: '010-1234-5678', email: 'buyer@shop.example' },
} as const
const asV1 = {
  merchant_uid: 'order-1',
  name: 'Socks',
  amount: 1000,
  pay_method: 'card',
  buyer_name: '홍길동',
  buyer_tel: '010-1234-5678',
  buyer_email: 'buyer@shop.example',
} as const
const pay = () => (wish.call === 'requestPay' ? checkout.requestPay(asV1) : checkout.requestPayment(asV2))

/** True while the click's listener is running. */
let clicking = false
let clickedAt = 0
const opened: Opened[] = []

/** How the fake SDK opens its window. */
const openWindow = (): boolean => {
  const active = navigator.userActivation.isActive
  const popup = window.open('about:blank', '_blank', 'width=400,height=600')
  opened.push({
    inClick: clicking,
    active,
    popup: popup !== null,
    after: performance.now() - clickedAt,
  })
  if (wish.silent) void report({ said: 'opened' })
  return popup !== null
}
Object.assign(globalThis, { openWindow, silent: wish.silent })

const click = async (): Promise<string> => {
  clicking = true
  clickedAt = performance.now()
  const paying = pay()
  clicking = false
  try {
    return (await paying).status
  } catch (error) {
    return isCheckoutError(error) ? error.code : String(error)
  }
}

document.querySelector('button')?.addEventListener('click', () => {
  void click().then((ending) => report({ said: 'over', ending, opened: opened.splice(0) }))
})

const begin = async (): Promise<void> => {
  if (wish.mark) localStorage.setItem('portone-checkout order-1', '1')
  if (wish.prepare) await checkout.prepare()
  await report({ said: 'ready', active: navigator.userActivation.isActive })
}
void begin()
