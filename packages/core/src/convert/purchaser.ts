import type { Conversion } from '../gateways/gateway.js'
import { valueAt } from '../rules/path.js'
import type { JsonRecord } from '../model.js'
import type { Transfer } from './transfer.js'

// Some V1 gateways have fields of their own for the buyer's name and birthday, besides `buyer_name`; V2 has `customer`.

type Carry = (transfer: Transfer, source: JsonRecord, conversion: Conversion) => void

const born = ['customer.birthYear', 'customer.birthMonth', 'customer.birthDay'] as const
const fullName = 'customer.fullName'
const day = /^(\d{4})-?(\d\d)-?(\d\d)$/

export const purchaserToV2: Carry = (transfer, source, { purchaser }) => {
  const [, ...parts] = day.exec(String(purchaser && valueAt(source, purchaser.birthday))) ?? []
  if (!purchaser || !parts.length || !born.every((path, index) => transfer.put(path, parts[index]))) return
  transfer.take(purchaser.birthday)
  // V2 has one name: a purchaser's name that differs from it is reported as not carried.
  if (valueAt(transfer.request, fullName) === valueAt(source, purchaser.name)) transfer.take(purchaser.name)
  else transfer.carry(purchaser.name, fullName)
}

export const purchaserToV1: Carry = (transfer, source, { purchaser }) => {
  const date = born.map((path) => valueAt(source, path)).join('-')
  // Only some merchants are asked for the birthday; the others send neither it nor the purchaser's name.
  if (!purchaser || !day.test(date) || !transfer.put(purchaser.birthday, date.replaceAll('-', ''))) return
  born.forEach(transfer.take)
  transfer.put(purchaser.name, valueAt(transfer.request, 'buyer_name'))
}
