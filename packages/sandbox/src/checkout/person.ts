import { textAt } from '../common/json.js'
import type { Person } from '../store/verifications.js'

const digits = (text: string | undefined): string | undefined => text?.replaceAll(/\D/g, '')

/** The person in a V2 request's `customer`. */
export const customerPersonOf = (customer: unknown): Person => {
  const first = textAt(customer, 'firstName')
  const last = textAt(customer, 'lastName')
  const birth = ['birthYear', 'birthMonth', 'birthDay'].map((name) => textAt(customer, name))
  return {
    id: textAt(customer, 'customerId') ?? textAt(customer, 'id'),
    name:
      textAt(customer, 'fullName') ??
      (first === undefined && last === undefined ? undefined : `${last ?? ''}${first ?? ''}`),
    phone: digits(textAt(customer, 'phoneNumber')),
    birthday: birth.every((part) => part !== undefined) ? birth.join('-') : undefined,
  }
}

/** The person in a V1 `certification` request. */
export const certificationPersonOf = (param: unknown): Person => ({
  name: textAt(param, 'name'),
  phone: digits(textAt(param, 'phone')),
  carrier: textAt(param, 'carrier'),
})
