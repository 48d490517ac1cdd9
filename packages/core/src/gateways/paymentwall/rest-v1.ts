import { v1Rest } from '../../rest/v1/gateway.js'
import { inSchedules, keyCalls } from '../../rest/v1/rules.js'
import { cite } from '../../rules/cite.js'
import { present } from '../../rules/conditions.js'
import { recommended, required, requiredByGuide } from '../../rules/presence.js'
import { matches } from '../../rules/values.js'

const halves = cite(
  'schema x-portone-per-pg > buyer_name: first and last name, with a blank between',
  matches('buyer_name', /\S\s+\S/, 'two-names', undefined, 'warning'),
)

const samePerson = cite(
  'schema x-portone-per-pg > buyer_email: the same as when the key was issued',
  required('buyer_email'),
)

/** Paymentwall's REST calls, V1. https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall */
export const paymentwall = /* @__PURE__ */ v1Rest('paymentwall', {
  docs: 'opi/ko/integration/pg/v1/paymentwall?v=v1',
  calls: {
    payOnetime: {
      rules: [
        cite('schema x-portone-per-pg of POST /subscribe/payments/onetime', required(['cvc', 'browser_ip'])),
        cite('2. 결제 요청하기: required, while the schema leaves it open', requiredByGuide('buyer_email')),
        halves,
      ],
    },
    ...keyCalls,
    payAgain: {
      rules: [
        samePerson,
        cite('schema x-portone-per-pg of POST /subscribe/payments/again', required('browser_ip')),
        halves,
      ],
    },
    schedule: {
      rules: [
        cite(
          'schema x-portone-per-pg of POST /subscribe/payments/schedule: with a card',
          required('cvc', present('card_number')),
        ),
        ...inSchedules([
          samePerson,
          cite('schema browser_ip of schedules: passed to the charge', recommended('browser_ip')),
          halves,
        ]),
      ],
    },
    registerPaymentwallDelivery: {},
  },
})
