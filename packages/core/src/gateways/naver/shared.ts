import type { ChannelFacts } from '../../rules/scope.js'
import { all, fact, not, present } from '../../rules/conditions.js'
import { momentOf, notPast, realDate } from '../../rules/dates.js'
import { alphanumeric, text, whole } from '../../rules/fields.js'
import { isPresent, recordsIn } from '../../rules/path.js'
import { contract, forbidden, required } from '../../rules/presence.js'
import { rule, table } from '../../rules/rule.js'
import { factUnknown } from '../shared/by-contract.js'

/** What both dialects of Naver Pay share: the goods of a payment, and what contracts require. */

/** Required by contracts of one kind, and forbidden without one. */
export const byContractOnly = (name: keyof ChannelFacts, path: string) =>
  [required(path, fact(name)), forbidden(path, fact(name, false)), contract(path, factUnknown(name))] as const

/**
 * One notice for all that contracts of some kinds require, if the kind of this one is unknown and nothing of `asked` is
 * given. The notice also names `others`, which are required as well but can be given for other reasons.
 */
export const contractsMayAsk = (
  kinds: readonly (keyof ChannelFacts)[],
  asked: readonly [string, ...string[]],
  others: readonly string[],
) => {
  const params = { contract: true, expected: [...asked, ...others].join(', ') }
  return table({
    path: asked[0],
    finds: [{ code: 'missing', severity: 'notice', params }],
    when: all(...kinds.map(factUnknown), ...asked.map((path) => not(present(path)))),
    facts: kinds,
    test: ({ report }) => report('missing', asked[0], params, 'notice'),
  })
}

/** The goods, with Naver Pay's names of their properties. */
export const productItem = {
  categoryType: text,
  categoryId: text,
  uid: text,
  name: text,
  count: whole,
  sellerId: alphanumeric,
}

const itemKeys = ['categoryType', 'categoryId', 'uid', 'name', 'count']

/** Each of the goods has all required keys. Only brokers give the seller, and referrers need a contract. */
export const wholeItems = (path: string) =>
  table({
    path,
    finds: [
      ...itemKeys.map((key) => ({ code: 'missing', path: `${path}[].${key}` }) as const),
      { code: 'contract', path: `${path}[].payReferrer`, severity: 'notice' },
      { code: 'missing', path: `${path}[].sellerId`, when: fact('broker') },
      { code: 'forbidden', path: `${path}[].sellerId`, when: fact('broker', false) },
      { code: 'contract', path: `${path}[].sellerId`, severity: 'notice', when: factUnknown('broker') },
    ],
    facts: ['broker'],
    test: ({ at, facts: { broker } = {}, report }) => {
      for (const [item, here] of recordsIn(at(path), path)) {
        for (const key of itemKeys) if (!isPresent(item[key])) report('missing', `${here}.${key}`)
        if (isPresent(item['payReferrer'])) report('contract', `${here}.payReferrer`, undefined, 'notice')
        if (!isPresent(item['sellerId'])) {
          if (broker === true) report('missing', `${here}.sellerId`)
        } else if (broker === false) report('forbidden', `${here}.sellerId`)
        else if (broker === undefined) report('contract', `${here}.sellerId`, undefined, 'notice')
      }
    },
  })

/** The day by which a purchase is used: today or later, according to V1's page (일반결제창 요청 > naverUseCfm). */
export const usageDay = (path: string) => [realDate(path), notPast(path)] as const

/** The buyer sees the days of use: the end must not be before the start. */
export const daysInOrder = (path: string) =>
  table({
    path,
    finds: [
      {
        code: 'mismatch',
        path: `${path}[].endDate`,
        severity: 'warning',
        params: { after: `${path}[].startDate` },
      },
    ],
    test: ({ at, report }) => {
      for (const [item, here] of recordsIn(at(path), path)) {
        const [from = NaN, to = NaN] = [momentOf(item['startDate']), momentOf(item['endDate'], true)]
        if (from > to) report('mismatch', `${here}.endDate`, { after: `${here}.startDate` }, 'warning')
      }
    },
  })

/** The least amount, in KRW: 10 since 2024-01-25, though V2's guide still has 100. */
export const atLeast = (path: string, min: number, severity?: 'warning') =>
  rule('out-of-range', (value) => typeof value === 'number' && value < min, severity)(path, undefined, {
    min,
  })
