import { identityFields, identityIdRequired } from '../../requests/v2.js'
import { cite } from '../../rules/cite.js'
import { equals } from '../../rules/conditions.js'
import { choice, shaped, text } from '../../rules/fields.js'
import { contract, nameRequired, required } from '../../rules/presence.js'
import { v2Gateway } from '../gateway.js'
import { inicisUnified as conversion } from './conversion-unified.js'
import type { InicisUnifiedRequests } from './requests.js'

const fixed = /* @__PURE__ */ equals('bypass.inicisUnified.flgFixedUser', 'Y')

/** KG Inicis' unified identity verification, V2. https://developers.portone.io/opi/ko/integration/pg/v2/inicis-unified-identity-verification */
export const inicisUnified = /* @__PURE__ */ v2Gateway<'inicis_unified', InicisUnifiedRequests>(
  'inicis_unified',
  {
    name: { ko: 'KG이니시스 통합인증', en: 'KG Inicis unified verification' },
    docs: 'opi/ko/integration/pg/v2/inicis-unified-identity-verification?v=v2',
    // extra/identity-verification > 3-1. redirect 방식의 경우: most redirect on mobile; sdk/ko/v1-sdk > cft > popup: always on PC
    window: { pc: 'popup', mobile: 'redirect' },
    profiles: {
      requestIdentityVerification: {
        methods: [],
        rules: [
          cite('schema IdentityVerificationRequest', identityIdRequired),
          cite('KG이니시스 특수 파라미터 안내', required('bypass.inicisUnified.flgFixedUser')),
          cite('KG이니시스 특수 파라미터 안내 > flgFixedUser 사용 시 유의사항', nameRequired(fixed)),
          cite(
            'KG이니시스 특수 파라미터 안내 > flgFixedUser 사용 시 유의사항',
            required(
              ['customer.phoneNumber', 'customer.birthYear', 'customer.birthMonth', 'customer.birthDay'],
              fixed,
            ),
          ),
          cite(
            'KG이니시스 특수 파라미터 안내 > directAgency 사용 시 유의사항',
            contract('bypass.inicisUnified.directAgency', equals('bypass.inicisUnified.directAgency', 'SMS')),
          ),
        ],
        fields: identityFields,
      },
    },
    // The block is named `inicisUnified` though the gateway is `inicis_unified`.
    bypass: {
      inicisUnified: {
        // KG이니시스 특수 파라미터 안내 > flgFixedUser 사용 시 유의사항
        flgFixedUser: choice(['Y', 'N']),
        // KG이니시스 특수 파라미터 안내 > directAgency 사용 시 유의사항 > 인증 업체 코드 확인하기 (PAYCO in the schema only: not refused)
        directAgency: choice([
          'PASS',
          'TOSS',
          'KFTC',
          'KAKAO',
          'NAVER',
          'SAMSUNG',
          'SHINHAN',
          'KB',
          'HANA',
          'WOORI',
          'NH',
          'KAKAOBANK',
          'SMS',
          'PAYCO',
        ]),
        // KG이니시스 특수 파라미터 안내 > logoUrl 사용 시 주의사항: other addresses may not be shown
        logoUrl: shaped(/^https:\/\//i, 'https', 'warning'),
        FRGNDInfo: choice(['Y', 'N']),
        // schema InicisUnifiedIdentityVerificationBypass
        DI_CODE: text,
      },
    },
    conversion,
  },
)
