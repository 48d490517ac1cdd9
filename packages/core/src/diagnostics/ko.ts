import type { Messages, MessagesByCode } from './describe.js'
import type { CheckoutErrorCode } from './error-code.js'
import { insteadOf, meantPath, meantValue } from './misnamed.js'
import type { CommonParams, ExpectedForm, ExpectedType, Reason } from './params.js'

// Korean particles do not attach to identifiers: each message begins with the path and a colon, and a whole sentence follows.

const forms: Readonly<Record<ExpectedForm, string>> = {
  ascii: '출력 가능한 ASCII 문자만 사용할 수 있습니다.',
  alphanumeric: '영문자와 숫자만 사용할 수 있습니다.',
  email: '이메일 주소 형식이 아닙니다.',
  'plain-email': '특수문자는 @ 기호와 마침표만 사용할 수 있습니다.',
  interval: '숫자 뒤에 d, m, y 중 하나를 붙인 형식이어야 합니다. (예: 1m)',
  currency: '세 글자로 된 ISO 4217 통화 코드여야 합니다. (예: KRW)',
  integer: '0 이상의 정수여야 합니다.',
  decimals: '통화가 허용하는 소수 자릿수를 넘었습니다.',
  url: 'https:// 또는 http:// 등으로 시작하는 절대 주소여야 합니다.',
  yyyymmdd: 'YYYYMMDD 형식의 여덟 자리 숫자여야 합니다.',
  vbank_due:
    'YYYYMMDD, YYYYMMDDHHmm, YYYYMMDDHHmmss, YYYY-MM-DD, YYYY-MM-DD HH:mm:ss 중 한 가지 형식이어야 합니다.',
  'nice_v2-due': 'YYYYMMDD, YYYYMMDDHHmmss, YYYY-MM-DD, YYYY-MM-DD HH:mm:ss 중 한 가지 형식이어야 합니다.',
  'iso-datetime': '시간대가 있는 ISO 8601 날짜와 시각이어야 합니다. 예: 2031-01-01T00:00:00+09:00',
  datetime: 'YYYY-MM-DD HH:mm:ss 형식이어야 합니다.',
  yyyymmddhh: '숫자 10자리(YYYYMMDDHH)여야 합니다.',
  'hh:mm': 'HH:mm 형식의 시각이어야 합니다.',
  e164: '국제 형식의 전화번호여야 합니다. 예: +821012345678',
  katakana: '가타카나로 적어야 합니다.',
  latin: '영문자, 숫자, 공백만 사용할 수 있습니다.',
  country: '두 글자 국가 코드여야 합니다. 예: KR',
  https: 'https://로 시작하는 주소여야 합니다.',
  kftc: '금융결제원 표준 카드사 코드(세 자리 숫자 문자열)여야 합니다.',
  digits: '숫자만 사용할 수 있습니다.',
  hex: '암호화한 값을 16진수로 인코딩한 문자열이어야 합니다.',
  'two-names': '이름과 성을 공백으로 구분해 입력해야 합니다. (예: Gildong Hong)',
  'two-digits': '두 자리 숫자여야 합니다. (예: "07")',
  'ascii-no-parentheses': '괄호를 뺀 출력 가능한 ASCII 문자만 사용할 수 있습니다.',
  japanese: '영어와 일본어만 사용할 수 있습니다.',
  day: 'YYYYMMDD 또는 YYYY-MM-DD 형식이어야 합니다.',
  'four-or-more': '네 글자 이상이어야 합니다.',
  'euc-kr': 'EUC-KR에 있는 문자만 사용할 수 있습니다. (이모지 불가)',
  'daou.CARDQUOTA': '카드사코드-개월수:개월수 묶음을 ^로 이은 형식이어야 합니다. (예: CCBC-0:2:3^CCNH-0:2)',
  'six-or-ten-digits': '생년월일 6자리(yyMMdd) 또는 사업자등록번호 10자리여야 합니다.',
  'ten-digits': '숫자 10자리여야 합니다.',
  'plain-name': '다음 문자는 사용할 수 없습니다: 역슬래시(\\), 쉼표(,).',
  unguessable: '차례로 늘어나는 숫자는 사용할 수 없습니다. UUID처럼 추측할 수 없는 값을 넣어 주세요.',
  yyyymmddhhmmss: 'YYYYMMDD 또는 YYYYMMDDHHmmss 형식이어야 합니다.',
  'url-safe': '영문자, 숫자, 하이픈(-), 밑줄(_)만 사용할 수 있습니다.',
  'tosspayments.paymentId': '영문자, 숫자, 특수문자(- _ =)만 사용해 6~64자로 입력해야 합니다.',
  'tosspayments.customerId': '영문자, 숫자, 특수문자(- _ = . @)만 사용해 2~50자로 입력해야 합니다.',
  'app-scheme': 'myapp:// 형식이어야 합니다.',
  selcode: '"selcode=카드코드" 형식이어야 합니다.',
  'settle_acc.MID': '"settle_acc.상점아이디" 형식이어야 합니다.',
  'nice-name': '다음 문자는 사용할 수 없습니다: % & | $ - + = [ ]. 소괄호도 권장하지 않습니다.',
  'mobile-number': '휴대폰 번호여야 합니다. 예: 010-1234-5678',
  'nice-due': 'YYYYMMDD 또는 YYYYMMDDHHmm 형식이어야 합니다.',
  'nice-card': '카드코드:노출유형을 |로 이은 형식이어야 합니다. 예: 08:3|02:3',
  'store-id': '콘솔의 상점 아이디(store-…)여야 합니다. 다른 키를 넣었습니다.',
  'channel-key': '콘솔의 채널 키(channel-key-…)여야 합니다. 다른 키를 넣었습니다.',
  'user-code': '콘솔의 고객사 식별코드(imp…)여야 합니다. 채널 키나 상점 아이디를 넣었습니다.',
  date: '날짜여야 합니다. 예: 2031-01-01, 2031-01-01T00:00:00+09:00',
  'option SKIN(': '괄호 안에는 색상 이름이나 # 뒤 여섯 자리 16진수를 넣어야 합니다. 예: SKIN(#c1272c)',
  'option slimquota(':
    '괄호 안은 코드-개월:개월 묶음을 ^로 이은 형식이어야 합니다. 예: slimquota(11-2:3^34-2:3)',
  'option SLIMQUOTA(':
    '괄호 안은 코드-개월:개월 묶음을 ^로 이은 형식이어야 합니다. 예: SLIMQUOTA(11-2:3^34-2:3)',
  'option mallpoint(': '괄호 안은 두 자리 카드 코드를 :로 이은 형식이어야 합니다. 예: mallpoint(11:34)',
  identifier: '공백이 있거나 null처럼 값이 없음을 뜻하는 단어입니다. 값이 제대로 채워졌는지 확인하세요.',
  'card-number': '카드 번호는 네 자리씩 하이픈으로 구분해야 합니다. (dddd-dddd-dddd-dddd)',
  'year-month': 'YYYY-MM 형식이어야 합니다. 예: 2031-07',
  'unix-seconds': '밀리초가 아니라 초 단위의 UNIX 시각이어야 합니다.',
  'real-date': '존재하지 않는 날짜나 시각입니다.',
}

const types: Readonly<Record<ExpectedType, string>> = {
  string: '문자열이어야',
  number: '숫자여야',
  boolean: '불리언(true 또는 false)이어야',
  array: '배열이어야',
  object: '객체여야',
  json: 'JSON 형식으로 나타낼 수 있는 값이어야',
  gateway: 'PG 코드가 아니라 import한 게이트웨이여야',
  element: '페이지의 요소이거나 요소를 찾는 선택자여야',
}

const actions: Readonly<Record<string, string>> = {
  pay: '결제',
  issue: '결제창 빌링키 발급',
  'issue-and-pay': '결제창 빌링키 발급 및 결제',
  certification: '본인인증',
  requestIdentityVerification: '본인인증',
}

/** 사용할 수 없는 이유를 아는 경우의 설명. */
const reasons: Readonly<Record<Reason, string>> = {
  'one-month': ' 카드사 창을 바로 열 때는 할부 개월 수를 하나로 고정해야 합니다.',
  'other-device': ' 다른 기기에서만 동작합니다.',
  'own-window': ' 이 결제창에서는 카드사 창을 바로 열 때만 할부 개월 수를 고정할 수 있습니다.',
  window: ' 이 결제창은 할부 개월 수를 지정할 수 없습니다.',
  interest: ' 이 결제창은 상점 부담 무이자 할부를 지원하지 않습니다.',
  'refunds-all': ' 0은 전액 환불을 뜻합니다.',
}
const reason = (why: Reason | undefined): string => (why === undefined ? '' : reasons[why])

const list = (values: readonly unknown[] = []): string => values.join(', ')
/** Parameters that must all be given. */
const together = (paths: readonly string[]): string => paths.join(' + ')
const hint = (use: string | undefined): string => (use === undefined ? '' : ` 혹시 ${use} 아닌가요?`)
const device = (value: unknown): string => (value === 'pc' ? ', PC' : value === 'mobile' ? ', 모바일' : '')
/** `customer.email: … (inicis_v2, PC)` */
const say = (path: string, sentence: string, { gateway, device: on }: CommonParams): string =>
  `${path === '' ? '요청' : path}: ${sentence}${gateway === undefined ? '' : ` (${gateway}${device(on)})`}`

const messages: MessagesByCode = {
  missing: ({ path, severity }, p) => {
    if (p.selector !== undefined) return say(path, `페이지에서 찾을 수 없습니다: ${p.selector}`, p)
    if (p.import !== undefined)
      return say(path, `필수 값이 없습니다. import한 이름이 틀리면 undefined가 됩니다: ${p.import}`, p)
    const what = p.expected === undefined ? '' : `${p.expected} `
    const instead = p.or === undefined ? '' : ` 이 값 또는 ${together(p.or)} 값을 입력하세요.`
    const choice = p.allowed === undefined ? '' : ` 사용할 수 있는 값: ${list(p.allowed)}.`
    const demand =
      p.contract === true
        ? '값이 없습니다. 계약에 따라 필요할 수 있습니다.'
        : severity === 'error'
          ? '필수 값이 없습니다.'
          : p.byGuide === true
            ? '값이 없습니다. 연동 가이드에서는 필수이지만, 없이 운영하는 상점도 있습니다.'
            : '값이 없습니다. 입력을 권장합니다.'
    return say(path, `${what}${demand}${instead}${choice}`, p)
  },
  'invalid-type': ({ path }, p) => {
    const how = p.import === undefined ? '' : ` ${p.import}`
    return say(path, `${types[p.expected] ?? `${p.expected} 타입이어야`} 합니다.${how}`, p)
  },
  'invalid-format': ({ path }, p) => {
    const form = p.expected
    // V2 writes 14.20 USD as 1420.
    const minor =
      form === 'integer' && /Amount$|\.amount$/.test(path) ? ' 금액은 통화의 최소 단위입니다.' : ''
    return say(path, `${forms[form] ?? `${form} 형식이어야 합니다.`}${minor}`, p)
  },
  'too-long': ({ path, severity }, p) => {
    const limit = `${p.max}${p.unit === 'bytes' ? '바이트' : p.unit === 'items' ? '개' : '자'}`
    const cut = severity === 'error' ? '' : ' 초과한 부분은 잘릴 수 있습니다.'
    return say(path, `최대 ${limit}까지 입력할 수 있습니다.${cut}`, p)
  },
  'out-of-range': ({ path }, p) => {
    if (p.floor !== undefined)
      return say(
        path,
        `${p.floor}원 이상 결제할 때만 할부를 이용할 수 있습니다. 이 금액은 일시불로 결제됩니다.`,
        p,
      )
    if (p.contract === true) {
      const usual = p.max === undefined ? '이상이어야' : `이상 ${p.max} 이하여야`
      return say(path, `보통 ${p.min} ${usual} 합니다. 계약에 따라 다를 수 있습니다.`, p)
    }
    if (p.min === p.max) return say(path, `다음 값만 사용할 수 있습니다: ${p.min}.`, p)
    const most = p.max === undefined ? '' : ` ${p.max} 이하의`
    return say(path, `${p.min} 이상${most === '' ? '의' : ''}${most} 유효한 숫자여야 합니다.`, p)
  },
  'unsupported-value': (found, p) => {
    const { path, severity } = found
    // A warning: the guide does not list the value, but it may work.
    const [what, which] =
      severity === 'error'
        ? ['사용할 수 없는 값입니다', '사용할 수 있는 값']
        : ['가이드에 안내되지 않은 값입니다', '안내된 값']
    return say(
      path,
      `${what}: "${String(p.value)}".${hint(meantValue(found))} ${which}: ${list(p.allowed)}.`,
      p,
    )
  },
  'unsupported-operation': ({ path }, p) => {
    const operation = p.operation
    const instead = insteadOf(operation, p.allowed)
    return say(
      path,
      `지원하지 않는 기능입니다: ${actions[operation] ?? operation}. ${
        instead === undefined ? '다른 채널이나 함수를 사용하세요.' : `대신 사용할 함수: ${instead}.`
      }`,
      p,
    )
  },
  forbidden: ({ path }, p) => {
    const when = p.with === undefined ? '' : `${p.with} 값이 있으면 `
    return say(path, `${when}사용할 수 없습니다.${reason(p.why)} 이 파라미터를 제거하세요.`, p)
  },
  exclusive: ({ path }, p) => say(path, `함께 사용할 수 없습니다: ${p.with}. 하나만 남기세요.`, p),
  mismatch: ({ path }, p) =>
    say(
      path,
      p.before !== undefined
        ? `현재 시각부터 ${p.before}분 이내여야 합니다.`
        : p.total === undefined
          ? `${p.after === 'now' ? '현재 시각' : `${p.after} 값`}보다 늦은 시점이어야 합니다.`
          : `상품별 단가와 수량을 곱해 모두 더한 금액이 ${p.total} 값과 같아야 합니다.`,
      p,
    ),
  ignored: ({ path }, p) => say(path, `설정해도 동작에 영향을 주지 않습니다.${reason(p.why)}`, p),
  deprecated: ({ path }, p) =>
    say(
      path,
      p.use === undefined
        ? '포트원이 더 이상 안내하지 않는 PG사로 연결됩니다. 다른 채널을 사용하세요.'
        : `지원이 중단될 예정입니다. 대신 ${p.use} 파라미터를 사용하세요.`,
      p,
    ),
  misspelled: ({ path }, p) => say(path, `철자가 잘못되었습니다. 올바른 표기: ${p.use}.`, p),
  'unknown-parameter': (found, p) =>
    say(found.path, `문서에 없는 파라미터입니다.${hint(meantPath(found))}`, p),
  'unsafe-key': ({ path }, p) =>
    say(path, '__proto__ 키는 페이지의 다른 객체를 바꿀 수 있어 허용하지 않습니다. 이 키를 제거하세요.', p),
  contract: ({ path }, p) => say(path, 'PG사와의 사전 계약 또는 콘솔 설정이 필요합니다.', p),
  'not-carried': ({ path }, p) =>
    say(
      path,
      `대응하는 파라미터가 없어 옮기지 않았습니다.${p.use === undefined ? '' : ` 확인할 파라미터: ${p.use}.`}`,
      p,
    ),
  'returns-here': ({ path }, p) =>
    say(
      path,
      '값이 없어 리디렉션된 결과가 이 페이지로 돌아옵니다. 페이지가 열릴 때 readOwnReturn()이나 위젯으로 결과를 읽으세요.',
      p,
    ),
  internal: ({ path }, p) =>
    say(path, 'portone-checkout 내부 오류로 확인하지 못했습니다. 오류를 제보해 주세요.', p),
  'more-findings': ({ path }, p) => say(path, '표시된 것 외에도 확인할 항목이 더 있습니다.', p),
}

/** 모든 진단 코드의 한국어 문구. */
export const ko: Messages = messages

/** How to fix a `CheckoutError`, by its code; for developers, not for buyers. */
export const koErrors: Readonly<Record<CheckoutErrorCode, string>> = {
  'invalid-request': '요청에 오류가 있습니다. diagnostics를 확인하세요.',
  'in-progress': '이 페이지나 다른 탭에서 이미 결제가 진행 중입니다. 그 결제가 끝난 뒤 다시 호출하세요.',
  'not-in-browser': '브라우저 환경이 아닙니다. 브라우저에서 호출하세요.',
  'load-failed':
    '포트원 SDK를 불러오지 못했습니다. 네트워크, 광고 차단기, CSP(script-src)를 확인한 뒤 다시 시도하세요.',
  'load-timeout':
    '포트원 SDK를 제시간에 불러오지 못했습니다. prepare()를 더 일찍 호출하거나 다시 시도하세요.',
  'sdk-invalid': '불러온 스크립트나 전달받은 객체가 포트원 SDK가 아닙니다. 공식 SDK를 사용하세요.',
  'unsupported-operation': '이 버전의 포트원 SDK에는 해당 함수가 없습니다. 새 버전을 사용하세요.',
  'popup-blocked':
    '브라우저가 결제창을 차단했습니다. 클릭 전에 prepare()를 호출하고, 클릭과 결제 호출 사이에 비동기 작업을 두지 마세요.',
}
