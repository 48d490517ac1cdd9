import { amountRequired, productsIgnored, redirectRequired, checkMonths } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { always, both, equals, method, not } from '../../rules/conditions.js'
import { choice, flag, shaped, text } from '../../rules/fields.js'
import { inList } from '../../rules/findings.js'
import { contract, forbidden, ignored, ignoredSum, required } from '../../rules/presence.js'
import { wordsIn } from '../../rules/path.js'
import { table } from '../../rules/rule.js'
import type { Field } from '../../rules/shape.js'
import { hyundaiFloor, oneOf, usualFloor } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { v1Goods } from '../shared/goods.js'
import { kftcCard } from '../shared/v1-fields.js'
import type { DaouRequests } from './requests.js'

/** Kiwoom's own card codes: 인증결제창 요청 > bypass > daou > CARDQUOTA > 카드사 코드. */
const cardCodes = [
  'CCBC',
  'CCKM',
  'CCCJ',
  'CCLG',
  'CCCT',
  'CCLO',
  'CCCU',
  'CCMG',
  'CCDI',
  'CCNH',
  'CCHD',
  'CCPH',
  'CCHN',
  'CCPO',
  'CCJB',
  'CCSB',
  'CCKA',
  'CCSS',
  'CCKD',
  'CCSU',
  'CCKE',
  'CCTS',
  'CCKJ',
  'CKBK',
]

/** Installment months by card company: `CCBC-0:2:3^CCNH-0:2`. */
const cardQuota: Field<string> = (value, path, reading) => {
  const given = text(value, path, reading)
  if (typeof given !== 'string' || given.trim() === '') return given
  const groups = given.split('^')
  if (groups.every((group) => /^\w+-\d+(?::\d+)*$/.test(group)))
    for (const group of groups) inList(group.replace(/-.*/, ''), path, reading, cardCodes)
  else reading.report('invalid-format', path, { expected: 'daou.CARDQUOTA' })
  return given
}

// 인증결제창 요청 > bypass > daou > CARDQUOTA: installments for too small an amount; CCDI is Hyundai Card, whose minimum is lower
const months = /* @__PURE__ */ table({
  path: 'bypass.daou.CARDQUOTA',
  finds: [usualFloor, hyundaiFloor].map((floor) => ({
    code: 'out-of-range',
    severity: 'notice',
    params: { floor },
  })),
  test: (scope) => {
    const path = 'bypass.daou.CARDQUOTA'
    for (const group of wordsIn(scope.at(path)).split('^')) {
      const [card, months = ''] = group.split('-')
      const most = months.split(':').at(-1)
      checkMonths(scope, path, Number(most), 'notice', card === 'CCDI' ? '367' : card)
    }
  },
})

/** A digit for some methods, a letter for others. */
const numberOrText: Field<number | string> = (value, path, reading) =>
  typeof value === 'number' ? value : text(value, path, reading)

let encodable: ReadonlySet<string> | undefined

/** The characters of KS X 1001 other than Hangul. */
const encodableCharacters = (): ReadonlySet<string> => {
  const pairs: number[] = []
  for (let lead = 0xa1; lead < 0xff; lead++)
    for (let trail = 0xa1; trail < 0xff; trail++) pairs.push(lead, trail, 10)
  return new Set(new TextDecoder('euc-kr').decode(Uint8Array.from(pairs)).replaceAll('\ufffd', ''))
}

/** Allows every Hangul syllable: browsers, and most others, mean the larger CP949 by EUC-KR. */
const isEncodable = (value: string): boolean => {
  const others = value.match(/[^\0-\x7f가-힣]/gu) ?? []
  try {
    const known = others.length > 0 && (encodable ??= encodableCharacters())
    return !known || others.every((letter) => known.has(letter))
  } catch {
    // This platform lacks the encoding, so the name cannot be checked.
    return true
  }
}

// 키움페이 결제 특이사항 > 주문명, 주문자명은 EUC-KR에서 표현 가능한 문자가 사용해야함
const eucKr: Field<string> = (value, path, reading) => {
  const given = text(value, path, reading)
  if (typeof given === 'string' && !isEncodable(given))
    reading.report('invalid-format', path, { expected: 'euc-kr' })
  return given
}

/** Methods that allow a tax-free amount. */
const splitsTax = /* @__PURE__ */ method('card', 'kakaopay', 'naverpay', 'payco', 'applepay', 'samsung')

const receipt = 'bypass.daou.CASHRECEIPTFLAG'

/** Kiwoom Pay (Daou Data), V1. https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme */
export const daou = /* @__PURE__ */ v1Gateway<'daou', DaouRequests>('daou', {
  name: { ko: '키움페이', en: 'Kiwoom Pay' },
  docs: 'opi/ko/integration/pg/v1/daou/readme?v=v1',
  // 키움페이 결제 특이사항 > PC 결제는 success, 모바일 결제는 imp_success 전달; seen in PortOne's scripts: a popup on PC
  window: { pc: 'popup', mobile: 'redirect' },
  // 키움페이 결제 특이사항: the flag may report failure for a paid payment, since PortOne learns of it later
  approvesLate: true,
  profiles: {
    // 비 인증 API 요청: this gateway issues no billing key in a window
    pay: {
      // 인증결제창 요청 > pay_method
      methods: [
        'card',
        'trans',
        'vbank',
        'kakaopay',
        'naverpay',
        'payco',
        'samsung',
        'applepay',
        'cultureland',
        'smartculture',
        'booknlife',
        'phone',
      ],
      rules: [
        cite('인증결제창 요청 > name, digital', required(['name', 'digital'])),
        cite('인증결제창 요청 > amount', amountRequired),
        cite('2.결제 요청하기', redirectRequired),
        ...cite('인증결제창 요청 > digital: as in the contract, for every method', v1Goods(always)),
        cite(
          '인증결제창 요청 > escrow',
          forbidden('escrow', both(not(method('trans', 'vbank')), equals('escrow', true))),
        ),
        cite(
          '인증결제창 요청 > bypass > daou > CASHRECEIPTFLAG: a number or a string',
          oneOf(receipt, [1, 0, '1', '0'], method('trans', 'vbank')),
        ),
        cite(
          '인증결제창 요청 > bypass > daou > CASHRECEIPTFLAG',
          oneOf(receipt, ['Y', 'N'], method('kakaopay')),
        ),
        cite('인증결제창 요청 > bypass > daou > CARDQUOTA', months),
        cite(
          '키움페이 결제 특이사항 > 복합과세 거래는 일부 결제수단에서만 가능; 0 says what happens anyway',
          ignoredSum('tax_free', not(splitsTax)),
        ),
        cite(
          '키움페이 결제 특이사항 > 과세/면세/복합과세를 하나의 CPID로 이용하시는 경우',
          contract('tax_free', splitsTax),
        ),
        cite(
          'opi/ko/extra/confirm-process/readme-v1 and the help centre: this gateway has none',
          ignored('confirm_url'),
        ),
        cite('payrq > products', productsIgnored),
      ],
      fields: {
        name: eucKr,
        buyer_name: eucKr,
        // 3. 부가기능 > 카드사 모듈 바로 호출
        card: kftcCard,
        // 3. 부가기능 > 통신사 노출 제어
        phone: { detail: [{ carrier: text, enabled: flag }] },
        // 3. 부가기능 > 휴대폰 번호 고정
        prefill: { phoneNumber: shaped(/^\d*$/, 'digits') },
      },
    },
  },
  // 인증결제창 요청 > bypass > daou; for DIRECT_YN the guide names Y only; N is the default
  bypass: {
    daou: {
      PRODUCTCODE: text,
      CASHRECEIPTFLAG: numberOrText,
      DIRECT_YN: choice(['Y', 'N']),
      CARDQUOTA: cardQuota,
    },
  },
  // 3. 부가기능 > 할부개월수 설정: 3 shows lump sum, two and three months
  conversion: { quota: 'up-to-largest' },
})
