import { amountRequired, productsIgnored, redirectRequired } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { onPc } from '../../rules/conditions.js'
import { on, text } from '../../rules/fields.js'
import { required } from '../../rules/presence.js'
import { supports } from '../../rules/values.js'
import { v1Gateway } from '../gateway.js'
import { kcpConversion } from './conversion.js'
import type { KcpBillingRequests } from './requests.js'

/** NHN KCP's billing keys, V1. https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme */
export const kcpBilling = /* @__PURE__ */ v1Gateway<'kcp_billing', KcpBillingRequests>('kcp_billing', {
  name: { ko: 'NHN KCP 정기결제', en: 'NHN KCP billing' },
  docs: 'opi/ko/integration/pg/v1/nhn-kcp/readme?v=v1',
  // SDK 빌링키 발급 요청하기: callback on PC, m_redirect_url on mobile
  window: { pc: 'iframe', mobile: 'redirect' },
  // A channel with this code only issues billing keys; payments use `kcp`.
  flowOf: () => 'issue',
  profiles: {
    issue: {
      // SDK 빌링키 발급 요청하기 (sample); 가능한 결제 수단 > 결제창 빌링키 발급
      methods: ['card'],
      rules: [
        cite('SDK 빌링키 발급 요청하기 > 주요 파라미터 설명 > customer_uid', required('customer_uid')),
        cite('SDK 빌링키 발급 요청하기 > 주요 파라미터 설명 > amount: shown, never charged', amountRequired),
        cite('SDK 빌링키 발급 요청하기', redirectRequired),
        cite('payrq > products', productsIgnored),
        cite(
          '유의사항 > 빌링키 발급시 생년월일 입력 박스를 항상 표시되도록 설정할 수 있습니다: only one value is documented',
          supports('bypass.batch_birth_day_yn', ['Y'], onPc),
        ),
      ],
    },
  },
  // SDK 빌링키 발급 요청하기 > 주요 파라미터 설명 > bypass: at the root of the block
  bypass: { site_logo: on('pc', text), batch_birth_day_yn: on('pc', text) },
  // V2's billing key window has neither option.
  conversion: { code: 'kcp_v2', quota: kcpConversion.quota },
})
