import { identityFields, identityIdRequired } from '../../requests/v2.js'
import { cite } from '../../rules/cite.js'
import { text, whole } from '../../rules/fields.js'
import { inList } from '../../rules/findings.js'
import { table } from '../../rules/rule.js'
import { matches, maxLength } from '../../rules/values.js'
import { v2Gateway } from '../gateway.js'
import { danal as conversion } from './conversion.js'
import type { DanalRequests } from './requests.js'

const knownCarriers = ['SKT', 'KTF', 'LGT', 'MVNO']

// IsCarrier 파라미터 사용 시 유의사항: one or several of four, joined by semicolons
const carriers = /* @__PURE__ */ table({
  path: 'bypass.danal.IsCarrier',
  finds: [{ code: 'unsupported-value', params: { allowed: knownCarriers } }],
  test: (scope) => {
    const joined = scope.at('bypass.danal.IsCarrier')
    if (typeof joined !== 'string' || !joined) return
    for (const carrier of joined.split(';')) inList(carrier, 'bypass.danal.IsCarrier', scope, knownCarriers)
  },
})

/** Danal's identity verification, V2. https://developers.portone.io/opi/ko/integration/pg/v2/danal-identity-verification */
export const danal = /* @__PURE__ */ v2Gateway<'danal', DanalRequests>('danal', {
  name: { ko: '다날 본인인증', en: 'Danal identity verification' },
  docs: 'opi/ko/integration/pg/v2/danal-identity-verification?v=v2',
  // extra/identity-verification > 3-1. redirect 방식의 경우: most redirect on mobile; sdk/ko/v1-sdk > cft > popup: always on PC
  window: { pc: 'popup', mobile: 'redirect' },
  profiles: {
    requestIdentityVerification: {
      methods: [],
      rules: [
        cite('schema IdentityVerificationRequest', identityIdRequired),
        cite(
          'SDK 방식으로 본인인증하기 > 전화번호 고정하기',
          matches('customer.phoneNumber', /^\d+$/, 'digits'),
        ),
        cite(
          '일반 파라미터 유의사항 안내 > customer.id 파라미터 사용 시 유의사항 (customerId in the schema)',
          maxLength('customer.customerId', 200),
        ),
        cite('다날 특수 파라미터 안내 > IsCarrier 파라미터 사용 시 유의사항', carriers),
      ],
      fields: identityFields,
    },
  },
  // 다날 특수 파라미터 안내
  bypass: { danal: { IsCarrier: text, AGELIMIT: whole, CPTITLE: text } },
  conversion,
})
