import { amountRequired, productsIgnored } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { required, requiredByGuide } from '../../rules/presence.js'

/** What the guide of Danal asks of a payment, by telephone bill or not. */
export const danalPay = () =>
  [
    cite('인증결제창 호출 > name', required('name')),
    cite(
      "인증결제창 호출 > buyer_tel: without it Danal's window may fail; live services pay without it",
      requiredByGuide('buyer_tel'),
    ),
    cite('인증결제창 호출 > amount', amountRequired),
    cite('payrq > products', productsIgnored),
  ] as const

/** What it asks of a billing key: of nothing it issues one, of more it charges, too. */
export const danalBilling = () =>
  [
    cite('비인증 결제(결제창 방식) > name', required('name')),
    cite('비인증 결제(결제창 방식) > amount', amountRequired),
    cite('payrq > products', productsIgnored),
  ] as const
