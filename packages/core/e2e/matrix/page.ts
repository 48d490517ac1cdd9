// The merchant's page. It is bundled with the built core and served by `shop.ts`.
import {
  beacon,
  createCheckout,
  isCheckoutError,
  readOwnReturn,
  reconcile,
  tabGuard,
  type Checkout,
  type CheckoutOptions,
  type Gateway,
} from '@portone-checkout/core'
import {
  danal as danalV1,
  html5Inicis,
  settle,
  settleAcc,
  tosspayments as tosspaymentsV1,
} from '@portone-checkout/core/gateways/v1'
import {
  danal,
  inicisV2,
  tosspayments as tosspaymentsV2,
  tosspayV2,
} from '@portone-checkout/core/gateways/v2'
import type { Dialect, Kind, PageSettings, Report } from './settings.js'

const gateways: Readonly<Record<Dialect, Readonly<Record<Kind, Gateway>>>> = {
  v1: {
    frame: html5Inicis,
    popup: settle,
    'billing popup': settleAcc,
    new: tosspaymentsV1,
    identity: danalV1,
  },
  v2: { frame: inicisV2, popup: tosspayV2, 'billing popup': tosspayV2, new: tosspaymentsV2, identity: danal },
}

const settings: PageSettings = JSON.parse(document.querySelector('#settings')?.textContent ?? '')
const { page, dialect, kind, channel, habits, options } = settings

/** Sends a report by beacon, which survives leaving the page; offline reports are sent when the network is back. */
const tell = (report: Report): void => {
  const send = () => void navigator.sendBeacon('/reports', JSON.stringify(report))
  if (navigator.onLine) send()
  else addEventListener('online', send, { once: true })
}

addEventListener('error', ({ message }) => tell({ what: 'uncaught', page, message }))
addEventListener('unhandledrejection', ({ reason }) =>
  tell({ what: 'uncaught', page, message: `rejection: ${String(reason?.message ?? reason)}` }),
)

const sink = (): void => {
  throw new Error("the merchant's own mistake")
}
const sdk = (): unknown =>
  habits.includes('own sdk')
    ? Reflect.get(window, dialect === 'v1' ? 'IMP' : 'PortOne')
    : habits.includes('no sdk')
      ? {}
      : undefined

const guard = habits.includes('tab guard') ? tabGuard() : undefined
const make = (): Checkout => {
  const all: CheckoutOptions = {
    ...options,
    sdk: sdk(),
    guard,
    onDiagnostics: habits.includes('throws at findings') ? sink : undefined,
    channel: { gateway: gateways[dialect][kind], ...channel },
  }
  return createCheckout(all)
}

const ended = (error: unknown): unknown =>
  isCheckoutError(error)
    ? {
        error: error.code,
        recoverable: error.recoverable,
        findings: error.diagnostics.map(({ path }) => path),
      }
    : { error: 'not a CheckoutError', text: String(error) }

const { settle: settleAttempt } = reconcile({ tell: beacon('/open') })

const call = (checkout: Checkout): Promise<unknown> => {
  const request = structuredClone(settings.request)
  const running =
    settings.asks === 'issue'
      ? checkout.requestIssueBillingKey(request)
      : settings.asks === 'issue and pay'
        ? checkout.requestIssueBillingKeyAndPay(request)
        : settings.asks === 'verify'
          ? dialect === 'v1'
            ? checkout.certification(request)
            : checkout.requestIdentityVerification(request)
          : (dialect === 'v1') === (settings.asks === 'pay')
            ? checkout.requestPay(request)
            : checkout.requestPayment(request)
  if (habits.includes('reuses its request'))
    for (const key of Object.keys(request)) Reflect.deleteProperty(request, key)
  return running.then(settleAttempt)
}

let calls = 0
const pay = async (checkout: Checkout): Promise<void> => {
  calls += 1
  const number = calls
  tell({ what: 'called', page, call: number })
  try {
    tell({ what: 'ended', page, call: number, ending: await call(checkout) })
  } catch (error) {
    tell({ what: 'ended', page, call: number, ending: ended(error) })
  }
  Reflect.set(window, 'callsEnded', number)
  if (habits.includes('throws afterwards')) sink()
}

if (habits.includes('frozen open')) Object.defineProperty(window, 'open', { value: open, writable: false })

const start = async (): Promise<void> => {
  const checkouts = [make(), make()]
  // StrictMode has discarded the first effect's checkout by the time of the click.
  const own = habits.includes('strict mode') ? checkouts.toReversed() : checkouts
  for (const [index, id] of ['#pay', '#other'].entries())
    document.querySelector(id)?.addEventListener('click', () => {
      const checkout = own[index]
      if (checkout) void pay(checkout)
    })
  Reflect.set(window, 'isBusy', () => checkouts.some(({ busy }) => busy))

  const outcome = readOwnReturn({ clean: !habits.includes('keeps the address') })
  if (outcome !== null || location.pathname === '/return')
    tell({ what: 'returned', page, outcome: outcome && settleAttempt(outcome), address: location.href })
  if (location.pathname === '/return') return tell({ what: 'ready', page, path: '/return', prepared: null })

  let prepared: unknown = 'prepared'
  if (!habits.includes('unprepared'))
    try {
      const strict = habits.includes('strict mode') ? 2 : 1
      await Promise.all(checkouts.slice(0, strict).map((each) => each.prepare()))
    } catch (error) {
      prepared = ended(error)
    }
  tell({ what: 'ready', page, path: location.pathname, prepared })
  if (habits.includes('pays in an effect')) await Promise.all(own.map(pay))
}
void start()
