import type { Messages } from './describe.js'
import { suggestion } from './spelling.js'

const forms: Readonly<Record<string, string>> = {
  ascii: '출력 가능한 ASCII 문자만',
  alphanumeric: '영문자와 숫자만',
  email: '이메일 주소를',
  interval: '1m 처럼 숫자와 d·m·y 를',
  currency: '세 글자 ISO 4217 통화 코드를',
  integer: '정수를(V2 금액은 통화의 최소 단위)',
  url: 'https:// 또는 http:// 로 시작하는 절대 주소를',
  yyyymmdd: 'YYYYMMDD 여덟 자리 숫자를',
  vbank_due: 'YYYYMMDD 또는 YYYY-MM-DD 를(시각은 선택)',
  kftc: '카드사의 금융결제원 세 자리 코드를 문자열로',
  digits: '숫자만',
  selcode: 'selcode= 와 카드 코드를',
  'settle_acc.MID': 'settle_acc. 뒤에 MID 를',
}

const types: Readonly<Record<string, string>> = {
  string: '문자열',
  number: '숫자',
  boolean: '불리언',
  array: '배열',
  object: '객체',
}

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''))
const hint = (use: string | undefined): string => (use === undefined ? '' : ` ${use} 을(를) 뜻하셨나요?`)
const where = (params: Readonly<Record<string, unknown>>): string =>
  `${String(params['gateway'])} ${params['device'] === 'pc' ? 'PC' : '모바일'} 결제`

/** 모든 진단 코드의 한국어 문구. */
export const ko: Messages = {
  missing: ({ path }, p) => {
    if (p['contract'] === true) return `${path} 값이 없습니다. ${where(p)}의 일부 계약에서는 필요합니다.`
    const instead = p['or'] === undefined ? '' : ` (또는 ${String(p['or'])})`
    const wanted = p['expected'] === undefined ? '' : ` ${String(p['expected'])}`
    const choice = p['allowed'] === undefined ? '' : ` 다음 중 하나를 고르세요: ${list(p['allowed'])}.`
    return `${path}${wanted}${instead} 값이 없습니다. ${where(p)}에 필요합니다.${choice}`
  },
  'invalid-type': ({ path }, p) =>
    `${path || '요청'}의 타입은 ${types[String(p['expected'])] ?? String(p['expected'])}이어야 합니다. (${where(p)})`,
  'invalid-format': ({ path }, p) =>
    p['expected'] === 'decimals'
      ? `${path}의 소수 자릿수가 통화가 허용하는 ${String(p['max'])}자리를 넘습니다. (${where(p)})`
      : `${path}에는 ${forms[String(p['expected'])] ?? String(p['expected'])} 입력해야 합니다. (${where(p)})`,
  'too-long': ({ path }, p) =>
    `${path}의 길이가 ${where(p)}의 한도 ${String(p['max'])}${p['unit'] === 'bytes' ? '바이트' : '자'}를 넘습니다.`,
  'out-of-range': ({ path }, p) =>
    `${path}은(는) ${String(p['min'])} 이상 ${String(p['max'])} 이하여야 합니다. (${where(p)})`,
  'unsupported-value': ({ path }, p) =>
    `${where(p)}의 ${path} 문서에 "${String(p['value'])}" 값이 없습니다.${hint(suggestion(p))} 문서의 값: ${list(p['allowed'])}.`,
  'unsupported-operation': (_, p) =>
    `${where(p)}은(는) ${String(p['operation'])} 을(를) 지원하지 않습니다. 다른 채널이나 함수를 사용하세요.`,
  forbidden: ({ path }, p) =>
    `${where(p)}에서는 ${p['with'] === undefined ? '' : `${String(p['with'])} 와 함께 `}${path} 을(를) 쓸 수 없습니다. 제거하세요.`,
  exclusive: ({ path }, p) =>
    `${path} 은(는) ${String(p['with'])} 와 함께 쓸 수 없습니다. 하나만 남기세요. (${where(p)})`,
  mismatch: ({ path }, p) => `${path} 은(는) ${String(p['after'])} 보다 뒤여야 합니다. (${where(p)})`,
  ignored: ({ path }, p) => `${path} 은(는) ${where(p)}에서 아무 효과가 없습니다.`,
  deprecated: ({ path }, p) =>
    `${path} 은(는) 지원 중단 예정입니다. ${String(p['use'])} 을(를) 사용하세요. (${where(p)})`,
  misspelled: ({ path }, p) =>
    `${path} 의 철자가 잘못되어 ${String(p['use'])} (으)로 읽었습니다. (${where(p)})`,
  'unknown-parameter': ({ path }, p) =>
    `${path} 은(는) ${where(p)} 문서에 없는 파라미터입니다.${hint(suggestion(p))}`,
  'unsafe-key': ({ path }, p) =>
    `${path} 키는 페이지의 객체를 바꿀 수 있어 거부합니다. 제거하세요. (${where(p)})`,
  contract: ({ path }, p) => `${path} 은(는) ${where(p)}에서 사전 계약이나 콘솔 설정이 있어야 동작합니다.`,
  'not-carried': ({ path }, p) =>
    `${path} 에 해당하는 값이 ${String(p['gateway'])} 에 없습니다.${p['use'] === undefined ? '' : ` ${String(p['use'])}`}`,
}
