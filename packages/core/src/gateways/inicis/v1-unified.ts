import { cite } from '../../rules/cite.js'
import { certification } from '../../requests/v1.js'
import { ignored } from '../../rules/presence.js'
import { v1Gateway } from '../gateway.js'
import { inicisUnified as conversion } from './conversion-unified.js'
import type { InicisUnifiedV1Requests } from './requests.js'

/** KG Inicis' unified identity verification, V1. https://developers.portone.io/opi/ko/extra/identity-verification/v1/all/readme */
export const inicisUnified = /* @__PURE__ */ v1Gateway<'inicis_unified', InicisUnifiedV1Requests>(
  'inicis_unified',
  {
    name: { ko: 'KG이니시스 통합인증', en: 'KG Inicis unified verification' },
    docs: 'opi/ko/extra/identity-verification/v1/all/1?v=v1',
    // 통합인증 요청하기: a popup on PC, m_redirect_url on mobile unless popup is true
    window: { pc: 'popup', mobile: 'redirect' },
    flowOf: undefined,
    profiles: {
      certification: {
        ...certification,
        rules: [
          cite(
            'sdk/ko/v1-sdk/javascript-sdk/cft > min_age, name, phone, carrier: Danal only',
            ignored(['min_age', 'name', 'phone', 'carrier']),
          ),
        ],
      },
    },
    bypass: {},
    conversion,
  },
)
