import type { Conversion } from '../gateways/gateway.js'
import { valueAt } from '../rules/path.js'
import type { JsonRecord } from '../model.js'
import type { Transfer } from './transfer.js'

/** Who buys, where V1 tells it once more than `buyer_name` does; V2's customer has a name and a day of birth. */

type Carry = (one: Transfer, source: JsonRecord, conversion: Conversion) => void

const born = ['customer.birthYear', 'customer.birthMonth', 'customer.birthDay'] as const
const fullName = 'customer.fullName'
const day = /^(\d{4})-?(\d\d)-?(\d\d)$/

export const purchaserToV2: Carry = (one, source, { purchaser }) => {
  const [, ...parts] = day.exec(String(purchaser && valueAt(source, purchaser.birthday))) ?? []
  if (!purchaser || !parts.length || !born.every((path, index) => one.put(path, parts[index]))) return
  one.take(purchaser.birthday)
  // A customer has one name: another one is left over.
  if (valueAt(one.request, fullName) === valueAt(source, purchaser.name)) one.take(purchaser.name)
  else one.carry(purchaser.name, fullName)
}

export const purchaserToV1: Carry = (one, source, { purchaser }) => {
  const date = born.map((path) => valueAt(source, path)).join('-')
  // Only merchants who were told to give a day of birth give this name.
  if (!purchaser || !day.test(date) || !one.put(purchaser.birthday, date.replaceAll('-', ''))) return
  born.forEach(one.take)
  one.put(purchaser.name, valueAt(one.request, 'buyer_name'))
}
