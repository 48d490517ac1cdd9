/** The part of a payment in which a fault occurs. */
export type FaultPlace =
  'script' | 'merchant' | 'checkout' | 'browser' | 'window' | 'return' | 'webhook' | 'charge'

/** A fault's description: `text` in English, `ko` in Korean. */
export interface FaultEntry {
  readonly place: FaultPlace
  readonly text: string
  readonly ko: string
}

/** All faults. A new fault is an entry here and a `take` or `isOn` where it occurs. */
export const faultTable = {
  'script-404': {
    place: 'script',
    text: 'The SDK script answers 404.',
    ko: 'SDK 스크립트가 404로 응답합니다.',
  },
  'script-offline': {
    place: 'script',
    text: 'The connection breaks while the SDK script is fetched.',
    ko: 'SDK 스크립트를 받는 중에 연결이 끊깁니다.',
  },
  'script-stall': {
    place: 'script',
    text: 'The SDK script never answers.',
    ko: 'SDK 스크립트가 끝내 응답하지 않습니다.',
  },
  'script-html': {
    place: 'script',
    text: 'The SDK script answers 200 with a web page, as a captive portal does.',
    ko: 'SDK 스크립트 자리에 웹 페이지가 200으로 옵니다(공용 와이파이의 로그인 화면처럼).',
  },
  'script-without-global': {
    place: 'script',
    text: 'The SDK script loads and sets no global.',
    ko: 'SDK 스크립트가 로드되지만 전역 객체가 생기지 않습니다.',
  },
  'global-late': {
    place: 'script',
    text: 'The global appears some time after the script has loaded (`delay`, 500 ms).',
    ko: '스크립트가 로드된 뒤 한참 지나서야 전역 객체가 생깁니다(`delay`, 500ms).',
  },
  'global-empty': {
    place: 'script',
    text: 'The global is an object without methods.',
    ko: '전역 객체에 함수가 하나도 없습니다.',
  },
  'no-init': {
    place: 'merchant',
    text: 'V1: `IMP.init` has no effect. An alert; with a `channelKey` the callback receives only `error_msg`, otherwise it is never called.',
    ko: 'V1: `IMP.init`이 무시됩니다. 경고창이 뜨고, `channelKey`가 있으면 콜백에 `error_msg`만 오며 없으면 콜백은 호출되지 않습니다.',
  },
  'unknown-pg': {
    place: 'merchant',
    text: 'The channel is not found: on V1 `F400` for a `channelKey` and `F1001` in the misspelled `error_coe` for a `pg`, on V2 `ChannelNotFound`.',
    ko: '채널을 찾지 못합니다. V1은 `channelKey`면 `F400`, `pg`면 오타 그대로 `error_coe`에 `F1001`, V2는 `ChannelNotFound`입니다.',
  },
  'already-paid': {
    place: 'merchant',
    text: 'The order is already paid: `F1002` on V1, by callback on mobile too; `PaymentAlreadyPaid` on V2.',
    ko: '이미 결제된 주문입니다. V1은 모바일에서도 콜백으로 `F1002`, V2는 `PaymentAlreadyPaid`입니다.',
  },
  'users-pg-500': {
    place: 'checkout',
    text: 'V1 cannot read its channels (500): `F500` for a `channelKey`; for a `pg` and in older builds the callback is never called.',
    ko: 'V1이 채널을 읽지 못합니다(500). `channelKey`면 `F500`, `pg`나 이전 빌드에서는 콜백이 호출되지 않습니다.',
  },
  'users-pg-offline': {
    place: 'checkout',
    text: 'The connection breaks while V1 reads its channels: `F500` for a `channelKey`, otherwise the callback is never called.',
    ko: 'V1이 채널을 읽다가 연결이 끊깁니다. `channelKey`면 `F500`, 아니면 콜백이 호출되지 않습니다.',
  },
  'users-pg-not-ready': {
    place: 'checkout',
    text: 'V1 finds no channels: `F500` for a `channelKey`, otherwise `NOT_READY`.',
    ko: 'V1에 등록된 채널이 없습니다: `channelKey`면 `F500`, 아니면 `NOT_READY`.',
  },
  'prepare-400': {
    place: 'checkout',
    text: 'Preparing a payment answers 400 with a JSON error.',
    ko: '결제 준비가 400과 JSON 오류로 응답합니다.',
  },
  'prepare-500': {
    place: 'checkout',
    text: 'Preparing a payment answers 502 with HTML.',
    ko: '결제 준비가 502와 HTML로 응답합니다.',
  },
  'prepare-offline': {
    place: 'checkout',
    text: 'The connection breaks while preparing a payment.',
    ko: '결제 준비 중에 연결이 끊깁니다.',
  },
  'prepare-stall': {
    place: 'checkout',
    text: 'Preparing a payment never answers.',
    ko: '결제 준비가 끝내 응답하지 않습니다.',
  },
  'slow-answers': {
    place: 'checkout',
    text: 'Every answer to the SDK is delayed (`delay`, 1500 ms).',
    ko: 'SDK가 받는 모든 응답이 느립니다(`delay`, 1500ms).',
  },
  'driver-404': {
    place: 'checkout',
    text: "The gateway's driver script answers 404 (ad blocker, CSP).",
    ko: 'PG 드라이버 스크립트가 404로 응답합니다(광고 차단, CSP).',
  },
  'driver-stall': {
    place: 'checkout',
    text: "The gateway's driver script never answers.",
    ko: 'PG 드라이버 스크립트가 끝내 응답하지 않습니다.',
  },
  'status-offline': {
    place: 'checkout',
    text: 'The connection breaks when the SDK asks how a closed window ended.',
    ko: '닫힌 결제창의 결과를 조회하는 중에 연결이 끊깁니다.',
  },
  'status-odd': {
    place: 'checkout',
    text: 'A closed window has a status that the SDK does not know.',
    ko: '닫힌 결제창을 조회하면 SDK가 모르는 상태가 옵니다.',
  },
  'fail-500': {
    place: 'checkout',
    text: "Reporting a closed window answers 500: `UnknownError` on V2, `F500` in V1's new protocol.",
    ko: '결제창이 닫혔다는 보고가 500으로 응답합니다. V2는 `UnknownError`, V1 신규 경로는 `F500`입니다.',
  },
  'failure-by-driver': {
    place: 'checkout',
    text: "A failure in the window is reported by the gateway's driver; with `fail-500` the V2 promise never settles.",
    ko: '결제창의 실패를 PG 드라이버가 보고합니다. `fail-500`과 함께 켜면 V2 프로미스는 끝나지 않습니다.',
  },
  'cancel-slow': {
    place: 'checkout',
    text: 'A cancel is answered late (`delay`, 4000 ms) instead of at once.',
    ko: '바로 오던 취소 응답이 늦게 옵니다(`delay`, 4000ms).',
  },
  'popup-blocked': {
    place: 'browser',
    text: '`window.open` is refused.',
    ko: '`window.open`이 차단됩니다.',
  },
  'close-never-settles': {
    place: 'browser',
    text: 'The buyer closes the window, and the caller receives nothing.',
    ko: '구매자가 결제창을 닫아도 호출한 쪽에 아무것도 전달되지 않습니다.',
  },
  'callback-lost': {
    place: 'browser',
    text: "The caller never receives a result, as after a second call: V1's callback is never called, V2's promise never settles.",
    ko: '두 번째 호출에 밀려난 것처럼, 어떻게 끝나든 V1 콜백이 호출되지 않고 V2 프로미스가 끝나지 않습니다.',
  },
  'sdk-crash': {
    place: 'browser',
    text: 'The SDK throws internally: V1 only shows an alert, V2 rejects with a plain `TypeError`.',
    ko: 'SDK 안에서 예외가 납니다. V1은 경고창만 뜨고 콜백이 호출되지 않으며, V2는 `TypeError` 그대로 reject됩니다.',
  },
  'window-blank': {
    place: 'window',
    text: 'The payment window never loads.',
    ko: '결제창이 끝내 열리지 않습니다(빈 화면).',
  },
  'window-500': {
    place: 'window',
    text: 'The payment window answers 500.',
    ko: '결제창이 500으로 응답합니다.',
  },
  'window-stall': {
    place: 'window',
    text: 'The payment window never responds to its buttons; nothing is paid.',
    ko: '구매자가 무엇을 눌러도 결제창이 응답하지 않습니다. 결제되지 않습니다.',
  },
  'close-after-approval': {
    place: 'window',
    text: 'The payment is approved, and the window closes without reporting the result.',
    ko: '승인된 뒤 결과를 알리지 않고 결제창이 닫힙니다.',
  },
  'close-after-failure': {
    place: 'window',
    text: 'The payment fails, and the window closes without reporting the result.',
    ko: '실패한 뒤 결과를 알리지 않고 결제창이 닫힙니다.',
  },
  'webhook-only': {
    place: 'window',
    text: 'Approved, but the buyer never returns: no message, no redirect, only the webhook.',
    ko: '승인되지만 구매자가 돌아오지 않습니다. 메시지도 리디렉션도 없고 웹훅만 갑니다.',
  },
  'approve-pending': {
    place: 'window',
    text: 'The window succeeds, but the payment is `PAY_PENDING` until the deposit.',
    ko: '결제창은 정상적으로 끝나지만 입금될 때까지 결제가 `PAY_PENDING`입니다.',
  },
  'paid-after-failure': {
    place: 'window',
    text: 'A canceled or failed payment is approved later (`delay`, 3000 ms), as with some gateways.',
    ko: '취소되거나 실패한 결제가 얼마 뒤 승인됩니다(`delay`, 3000ms). 일부 PG사가 그렇습니다.',
  },
  'approve-declined': {
    place: 'window',
    text: 'The PG declines when the buyer approves.',
    ko: '승인을 눌러도 PG사가 거절합니다.',
  },
  'failure-without-pg-message': {
    place: 'window',
    text: 'A failure has no code and no message of the PG.',
    ko: '실패에 PG사의 코드와 메시지가 없습니다.',
  },
  'cancel-portone-error': {
    place: 'window',
    text: "A buyer's cancel has the code `PORTONE_ERROR`.",
    ko: '구매자 취소의 코드가 `PORTONE_ERROR`입니다.',
  },
  'cancel-pg-provider-error': {
    place: 'window',
    text: "A buyer's cancel has the code `PG_PROVIDER_ERROR`.",
    ko: '구매자 취소의 코드가 `PG_PROVIDER_ERROR`입니다.',
  },
  'return-doubled-id': {
    place: 'return',
    text: 'The return URL has every id twice.',
    ko: '리디렉션 주소에 모든 ID가 두 번씩 있습니다.',
  },
  'return-without-id': {
    place: 'return',
    text: 'The return URL has no id.',
    ko: '리디렉션 주소에 ID가 없습니다.',
  },
  'return-foreign-id': {
    place: 'return',
    text: "The return URL has another order's id.",
    ko: '리디렉션 주소에 다른 주문의 ID가 있습니다.',
  },
  'return-without-outcome': {
    place: 'return',
    text: 'The return URL has the ids but no result.',
    ko: '리디렉션 주소에 ID만 있고 결과를 알 수 있는 값이 없습니다.',
  },
  'return-success-key': {
    place: 'return',
    text: 'V1: the return URL has `success` instead of `imp_success`.',
    ko: 'V1: 리디렉션 주소에 `imp_success` 대신 `success`가 있습니다.',
  },
  'webhook-off': {
    place: 'webhook',
    text: 'No webhook is sent.',
    ko: '웹훅을 보내지 않습니다.',
  },
  'webhook-first': {
    place: 'webhook',
    text: 'Webhooks are answered before the buyer returns.',
    ko: '구매자가 돌아오기 전에 웹훅이 먼저 처리됩니다.',
  },
  'webhook-twice': {
    place: 'webhook',
    text: 'Every webhook is delivered twice.',
    ko: '모든 웹훅을 두 번씩 보냅니다.',
  },
  'webhook-late': {
    place: 'webhook',
    text: 'Webhooks are delivered a while after the window has closed (`delay`, 3000 ms).',
    ko: '결제창이 닫히고 한참 뒤에 웹훅을 보냅니다(`delay`, 3000ms).',
  },
  'webhook-bad-signature': {
    place: 'webhook',
    text: 'V2 webhooks carry a wrong signature.',
    ko: 'V2 웹훅의 서명이 올바르지 않습니다.',
  },
  'charge-declined': {
    place: 'charge',
    text: "The PG declines charges by the shop's server (billing key, card number, manual confirm).",
    ko: '상점 서버가 하는 결제(빌링키, 카드 번호, 수동 승인)를 PG사가 거절합니다.',
  },
  'cancel-declined': {
    place: 'charge',
    text: 'The PG refuses to cancel a payment through the REST API.',
    ko: 'REST API의 결제 취소를 PG사가 거절합니다.',
  },
  'cancel-pending': {
    place: 'charge',
    text: 'A cancellation stays requested until the sandbox completes it (`finishCancel`).',
    ko: '결제 취소가 접수만 되고, 샌드박스에서 완료할 때까지(`finishCancel`) 끝나지 않습니다.',
  },
} as const satisfies Readonly<Record<string, FaultEntry>>

export type FaultName = keyof typeof faultTable

export const isFaultName = (name: unknown): name is FaultName =>
  typeof name === 'string' && Object.hasOwn(faultTable, name)

export const faultNames: readonly FaultName[] = Object.keys(faultTable).filter(isFaultName)
