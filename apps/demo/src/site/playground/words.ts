import type { Device, Severity } from '@portone-checkout/core'
import type { Language } from '../text/shape.js'
import type { JsonFault } from './json-text.js'
import type { LinkFault } from './shared-link.js'
import type { Remarks } from './snippet.js'

/** Everything that the playground says itself; about findings the core's messages speak. */
export interface Words {
  readonly title: string
  readonly lead: string
  readonly choose: string
  readonly gateway: string
  readonly operation: string
  readonly method: string
  readonly inWindow: string
  readonly methodWritten: (method: string) => string
  readonly device: string
  readonly devices: Readonly<Record<Device, string>>
  readonly jobs: Readonly<Record<string, string>>
  readonly facts: (count: number) => string
  readonly factsHint: string
  readonly factUntold: string
  readonly request: string
  readonly requestHint: string
  readonly startOver: string
  readonly takeBack: string
  readonly fill: (many: number) => string
  readonly copyLink: string
  readonly linkHint: string
  readonly linkWithout: string
  readonly linkFaults: Readonly<Record<LinkFault, string>>
  readonly aside: string
  readonly bring: string
  readonly jsonAt: (line: number, column: number) => string
  readonly json: Readonly<Record<JsonFault, string>>
  readonly findings: string
  readonly severities: Readonly<Record<Severity, string>>
  readonly counts: (errors: number, warnings: number, notices: number) => string
  readonly fine: string
  readonly onlyOn: (device: string) => string
  readonly guide: string
  readonly newTab: string
  readonly goTo: (path: string) => string
  readonly wholeRequest: string
  readonly becomes: (what: string) => string
  readonly notStarted: string
  readonly stale: string
  readonly sent: string
  readonly sentHint: (device: string) => string
  readonly sentAsWritten: string
  readonly added: string
  readonly removed: string
  readonly other: (dialect: string) => string
  readonly noCounterpart: (dialect: string) => string
  readonly lost: string
  readonly nothingLost: string
  readonly thereFinds: string
  readonly notThere: (what: string) => string
  readonly openThere: string
  readonly npm: string
  readonly plain: (dialect: string) => string
  readonly codeHint: string
  readonly refused: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly remarks: Remarks
}

const ko: Words = {
  title: '플레이그라운드',
  lead: 'PG와 결제수단을 고르고 요청을 수정해 보세요. 무엇이 문제인지, 어떤 값이 전송되는지 바로 확인할 수 있습니다. 검사는 모두 이 브라우저에서 이루어지며, 입력한 내용은 서버로 전송되지 않습니다.',
  choose: '요청 선택',
  gateway: 'PG',
  operation: '함수',
  method: '결제수단',
  inWindow: '결제창에서 선택',
  methodWritten: (method) => `요청에 적힌 결제수단: ${method}`,
  device: '기기',
  devices: { pc: 'PC', mobile: '모바일' },
  jobs: {
    pay: '결제',
    issue: '빌링키 발급',
    'issue-and-pay': '빌링키 발급과 결제',
    requestPayment: '결제',
    requestIssueBillingKey: '빌링키 발급',
    requestIssueBillingKeyAndPay: '빌링키 발급과 결제',
    loadPaymentUI: '결제 버튼',
    loadIssueBillingKeyUI: '빌링키 발급 버튼',
    requestIdentityVerification: '본인인증',
    certification: '본인인증',
  },
  facts: (count) => `계약에 따라 달라지는 조건 (${count})`,
  factsHint:
    '요청에는 나타나지 않고 PG 계약에 따라 정해지는 조건입니다. 아는 조건을 선택하면 그에 맞춰 검사하고, 코드에는 channel.facts로 들어갑니다.',
  factUntold: '모름',
  request: '요청 (JSON)',
  requestHint: '처음 값은 두 기기 모두에서 오류가 없는 최소한의 예시입니다. 실제 값으로 바꿔 넣으세요.',
  startOver: '처음부터 다시',
  takeBack: '되돌리기',
  fill: (many) => `빠진 값 ${many}개를 예시로 채우기`,
  copyLink: '링크 복사',
  linkHint:
    '링크에는 선택한 항목과 수정한 요청이 그대로 들어갑니다. 실제 구매자의 정보나 시크릿은 적지 마세요.',
  linkWithout: '이 요청은 너무 길거나 __proto__가 있어 링크에 담지 않습니다.',
  linkFaults: {
    'too-long': '링크가 너무 길어 요청을 열지 않았습니다.',
    'unknown-gateway': '링크에 있는 PG를 찾지 못해 처음 화면을 보여 드립니다.',
    'unknown-choice': '링크에 있는 함수나 결제수단을 이 PG가 지원하지 않아 가장 비슷한 것을 선택했습니다.',
    'unsafe-text': '링크의 요청에 __proto__가 있어 열지 않았습니다.',
  },
  aside: '수정한 요청은 사라지지 않았습니다. 이전 선택으로 돌아가면 그대로 남아 있습니다.',
  bring: '그 요청 가져오기',
  jsonAt: (line, column) => `${line}행 ${column}열`,
  json: {
    'ends-early': 'JSON이 끝나지 않았습니다. 닫는 괄호나 따옴표를 확인하세요.',
    'value-expected':
      '값이 있어야 합니다. 문자열은 큰따옴표로 감싸고, 그 밖에는 숫자, true, false, null만 쓸 수 있습니다.',
    'key-expected': '키가 있어야 합니다. 키는 큰따옴표로 감쌉니다.',
    'colon-expected': '키 뒤에 콜론(:)이 있어야 합니다.',
    'comma-expected': '앞의 값 뒤에 쉼표(,)가 있어야 합니다.',
    'trailing-comma': '마지막 값 뒤에는 쉼표를 둘 수 없습니다.',
    'after-end': 'JSON이 끝난 뒤에 다른 내용이 있습니다.',
    'bad-string': '문자열 안에서 줄을 바꿀 수 없습니다. \\n을 쓰거나 따옴표를 닫으세요.',
    'single-quote': '작은따옴표 대신 큰따옴표(")를 써야 합니다.',
    'bad-escape': '역슬래시(\\) 뒤의 글자가 올바르지 않습니다.',
    'bad-number': '숫자가 올바르지 않습니다. 0으로 시작하거나 밑줄, 쉼표가 들어갈 수 없습니다.',
    comment: 'JSON에는 주석을 쓸 수 없습니다.',
    'too-deep': '중첩이 너무 깊습니다.',
  },
  findings: '검사 결과',
  severities: { error: '오류', warning: '주의', notice: '참고' },
  counts: (errors, warnings, notices) =>
    [errors > 0 && `오류 ${errors}`, warnings > 0 && `주의 ${warnings}`, notices > 0 && `참고 ${notices}`]
      .filter(Boolean)
      .join(' · '),
  fine: '문제 없음',
  onlyOn: (device) => `${device}에서만`,
  guide: '가이드',
  newTab: '새 탭',
  goTo: (path) => `${path}, 요청에서 찾기`,
  wholeRequest: '요청 전체',
  becomes: (what) => `V1은 요청을 보고 할 일을 정합니다. 이 요청은 ‘${what}’ 요청입니다.`,
  notStarted: '오류 없는 예시를 자동으로 만들지 못했습니다. 남은 오류를 직접 수정해 주세요.',
  stale: 'JSON 오류를 고치면 갱신됩니다.',
  sent: '전송되는 요청',
  sentHint: (device) =>
    `${device}에서 포트원에 전달되는 모양입니다. 상대 주소는 https://shop.example/ 기준으로 바꿉니다.`,
  sentAsWritten: '작성한 그대로 전송됩니다.',
  added: '추가됨',
  removed: '빠짐',
  other: (dialect) => `${dialect}로 옮기면`,
  noCounterpart: (dialect) => `포트원 ${dialect}에는 이 PG가 없습니다.`,
  lost: '옮기지 못한 값',
  nothingLost: '모든 값을 옮겼습니다.',
  thereFinds: '옮긴 요청의 검사 결과',
  notThere: (what) => `이 PG는 해당 버전에서 다음 함수를 지원하지 않습니다: ${what}`,
  openThere: '이 요청을 열어 수정하기',
  npm: 'npm 패키지로',
  plain: (dialect) => `포트원 ${dialect} SDK만으로`,
  codeHint:
    '키와 주문번호, 금액은 예시입니다. 포트원 콘솔의 키로 바꾸고, 주문번호와 금액은 서버에서 받아 오세요.',
  refused: '이 요청에는 오류가 있습니다. createCheckout은 결제창을 열지 않고 거절합니다.',
  copy: '복사',
  copied: '복사했습니다',
  notCopied: '복사하지 못했습니다. 선택해 두었으니 직접 복사하세요.',
  remarks: {
    prepare: '클릭 전에 미리 불러와야 결제창이 차단되지 않습니다.',
    fromServer: '주문번호와 금액은 서버가 정합니다.',
    neverProof: '결제가 완료되었다는 증거가 아닙니다. 서버에서 포트원에 조회하세요.',
    place: '페이지에 다음 요소가 있어야 합니다:',
    pay: '결제하기',
    homeByRedirect: (path) => `모바일에서는 결과가 대개 ${path} 주소로 돌아옵니다.`,
  },
}

const count = (many: number, one: string): string => `${many} ${one}${many === 1 ? '' : 's'}`

const en: Words = {
  title: 'Playground',
  lead: 'Choose a gateway and a way to pay, and change the request. What is wrong with it and what is sent shows at once. Everything is checked in this browser; what you write is sent to no server.',
  choose: 'Choose what to request',
  gateway: 'Gateway',
  operation: 'Function',
  method: 'Payment method',
  inWindow: 'Chosen in the window',
  methodWritten: (method) => `The request itself names the method ${method}.`,
  device: 'Device',
  devices: { pc: 'PC', mobile: 'Mobile' },
  jobs: {
    pay: 'payment',
    issue: 'billing key',
    'issue-and-pay': 'billing key and payment',
    requestPayment: 'payment',
    requestIssueBillingKey: 'billing key',
    requestIssueBillingKeyAndPay: 'billing key and payment',
    loadPaymentUI: 'payment buttons',
    loadIssueBillingKeyUI: 'billing key buttons',
    requestIdentityVerification: 'identity verification',
    certification: 'identity verification',
  },
  facts: (many) => `What the contract decides (${many})`,
  factsHint:
    'No request shows these; the contract with the PG decides them. Tell what you know, and the check goes by it; in the code it becomes channel.facts.',
  factUntold: 'Not known',
  request: 'Request (JSON)',
  requestHint: 'It begins as the least example that has no errors on either device. Put your own values in.',
  startOver: 'Start over',
  takeBack: 'Undo',
  fill: (many) => `Fill in ${count(many, 'missing value')} with examples`,
  copyLink: 'Copy link',
  linkHint:
    'The link holds your choices and the request as you changed it. Write no real buyer’s data and no secrets here.',
  linkWithout: 'This request is too long or has a __proto__ key, so the link leaves it out.',
  linkFaults: {
    'too-long': 'The link was too long, so its request was not opened.',
    'unknown-gateway': 'The gateway that the link names is not known, so here is the usual beginning.',
    'unknown-choice':
      'This gateway does not have the function or method that the link names; the nearest was chosen.',
    'unsafe-text': 'The request in the link has a __proto__ key, so it was not opened.',
  },
  aside: 'The request you changed is not lost: it waits with the choice you left.',
  bring: 'Bring that request here',
  jsonAt: (line, column) => `Line ${line}, column ${column}`,
  json: {
    'ends-early': 'The JSON does not end. Look for a missing bracket or quote.',
    'value-expected': 'There should be a value: text in double quotes, a number, true, false or null.',
    'key-expected': 'There should be a key, in double quotes.',
    'colon-expected': 'There should be a colon after the key.',
    'comma-expected': 'There should be a comma after the value before.',
    'trailing-comma': 'There may be no comma after the last value.',
    'after-end': 'The JSON has ended, but there is more text.',
    'bad-string': 'Text cannot run over a line. Write \\n, or close the quotes.',
    'single-quote': 'Use double quotes instead of single ones.',
    'bad-escape': 'The character after the backslash is not allowed.',
    'bad-number': 'This is not a number in JSON: no leading zeros, underscores or commas.',
    comment: 'JSON has no comments.',
    'too-deep': 'This goes too deep.',
  },
  findings: 'Findings',
  severities: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  counts: (errors, warnings, notices) =>
    [
      errors > 0 && count(errors, 'error'),
      warnings > 0 && count(warnings, 'warning'),
      notices > 0 && count(notices, 'notice'),
    ]
      .filter(Boolean)
      .join(' · '),
  fine: 'All is well',
  onlyOn: (device) => `On ${device === 'PC' ? 'PC' : device.toLowerCase()} only`,
  guide: 'Guide',
  newTab: 'new tab',
  goTo: (path) => `${path}, find it in the request`,
  wholeRequest: 'the whole request',
  becomes: (what) => `V1 decides by the request what to do. This one asks for: ${what}.`,
  notStarted: 'No example without errors could be made from the data alone. Please correct the rest by hand.',
  stale: 'Drawn again once the JSON is right.',
  sent: 'What is sent',
  sentHint: (device) =>
    `As PortOne gets it on ${device === 'PC' ? 'PC' : device.toLowerCase()}. Relative addresses are made absolute on https://shop.example/.`,
  sentAsWritten: 'It is sent as written.',
  added: 'added',
  removed: 'taken out',
  other: (dialect) => `In ${dialect}`,
  noCounterpart: (dialect) => `PortOne ${dialect} does not have this gateway.`,
  lost: 'What could not be carried over',
  nothingLost: 'Everything was carried over.',
  thereFinds: 'Findings of the converted request',
  notThere: (what) => `This gateway does not support ${what} there.`,
  openThere: 'Open and edit this one',
  npm: 'With the npm package',
  plain: (dialect) => `With PortOne’s ${dialect} SDK alone`,
  codeHint:
    'Keys, ids and amounts are examples. Use the keys of your console, and have the id and the amount from your server.',
  refused: 'This request has errors: createCheckout refuses it before a window opens.',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'It could not be copied. It is selected: copy it by hand.',
  remarks: {
    prepare: 'Before the click, so that the window opens in it.',
    fromServer: 'The id and the amount come from your server.',
    neverProof: 'Never proof of payment: your server asks PortOne.',
    place: 'The page must have:',
    pay: 'Pay',
    homeByRedirect: (path) => `On phones the result is usually sent to ${path}.`,
  },
}

export const words: Readonly<Record<Language, Words>> = { ko, en }
