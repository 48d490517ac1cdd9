import { amountRequired, productsIgnored } from '../../requests/v1.js'
import { cite } from '../../rules/cite.js'
import { required, requiredByGuide } from '../../rules/presence.js'

/** Rules for payments by Danal, by telephone bill or other methods. */
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

/** Rules for billing keys by Danal: an amount of 0 only issues the key, any other is charged as well. */
export const danalBilling = () =>
  [
    cite('비인증 결제(결제창 방식) > name', required('name')),
    cite('비인증 결제(결제창 방식) > amount', amountRequired),
    cite('payrq > products', productsIgnored),
  ] as const
