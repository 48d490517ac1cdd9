import type { ChannelFacts } from '../rules/scope.js'
import { fact } from '../rules/conditions.js'
import { alphanumeric, text, whole } from '../rules/fields.js'
import { isList, isPresent, isRecord } from '../rules/path.js'
import { contract, forbidden } from '../rules/presence.js'
import { rule, table } from '../rules/rule.js'
import { byContract, untold } from './by-contract.js'

/** What both dialects of Naver Pay share: the goods of a payment, and what a merchant's contract asks for. */

/** What contracts of one kind need, and other merchants must leave out. */
export const byContractOnly = (name: keyof ChannelFacts, paths: string | readonly string[]) =>
  [...byContract(name, paths), forbidden(paths, fact(name, false)), contract(paths, untold(name))] as const

/** The goods, as Naver Pay calls their properties. */
export const productItem = {
  categoryType: text,
  categoryId: text,
  uid: text,
  name: text,
  count: whole,
  sellerId: alphanumeric,
}

const itemKeys = ['categoryType', 'categoryId', 'uid', 'name', 'count']

/**
 * Each of the goods is whole; brokers say who sells it, others must not; referrers have a contract of their own.
 * `noticed` where another rule speaks of what contracts may need.
 */
export const wholeItems = (path: string, noticed = false) =>
  table(path, ({ at, facts: { broker } = {}, report }) => {
    const list = at(path)
    if (!isList(list)) return
    list.forEach((item, index) => {
      if (!isRecord(item)) return
      const here = `${path}.${index}.`
      for (const key of itemKeys) if (!isPresent(item[key])) report('missing', here + key)
      if (isPresent(item['payReferrer'])) report('contract', `${here}payReferrer`, undefined, 'notice')
      if (!isPresent(item['sellerId'])) {
        if (broker === true) report('missing', `${here}sellerId`)
        if (broker === undefined && !index && !noticed)
          report('missing', `${here}sellerId`, { contract: true }, 'notice')
      } else if (broker === false) report('forbidden', `${here}sellerId`)
      else if (broker === undefined) report('contract', `${here}sellerId`, undefined, 'notice')
    })
  })

/** The least amount, in KRW: 10 since 2024-01-25, though V2's guide still has 100. */
export const atLeast = (path: string, min: number, severity?: 'warning') =>
  rule('out-of-range', (value) => typeof value === 'number' && value < min, severity)(path, undefined, {
    min,
  })
