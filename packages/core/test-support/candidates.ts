import type { Params } from '../src/rules/scope.js'
import type { Gateway } from '../src/gateways/gateway.js'
import type { Profile } from '../src/rules/evaluate.js'
import { readNode, type Node } from '../src/rules/shape.js'
import { leavesOfShape } from './instrument.js'

/** Values in every format that the guides require; each field accepts some of them. */
const pool: readonly unknown[] = [
  'word',
  'Y',
  'N',
  '1',
  '01',
  '041',
  '1m',
  'KR',
  'https://shop.example/a',
  '01012345678',
  '+821012345678',
  'test@shop.example',
  '20310102',
  '2031010203',
  '2031-01-02',
  '2031-01-02 03:04:05',
  '2031-01-02T03:04:05+09:00',
  '09:30',
  'カタカナ',
  'deadbeef',
  true,
  false,
  0,
  3,
  12,
  { data: 'kept' },
]

const devices = ['pc', 'mobile'] as const

/** The values that a field accepts unchanged on both devices, including those of its closed list. */
export const candidatesFor = (node: Node): readonly unknown[] => {
  const listed: unknown[] = []
  const isTaken = (value: unknown): boolean =>
    devices.every((device) => {
      let found = false
      const read = readNode(node, value, 'here', {
        device,
        report: (_code, _path, params) => {
          found = true
          const { allowed }: Params = { ...params }
          if (Array.isArray(allowed)) listed.push(...allowed.filter((one) => !/\W$/.test(String(one))))
        },
      })
      return !found && read === value
    })
  const taken = pool.filter(isTaken)
  // A refused value makes a closed list report the allowed ones.
  return [...new Set([...taken, ...listed.filter(isTaken)])]
}

/** A field of a request, and values that it accepts. */
export interface Place {
  readonly path: string
  readonly candidates: readonly unknown[]
}

/** Every field of a profile's requests that accepts at least one of the candidates. */
export const placesOf = (gateway: Gateway, profile: Profile): readonly Place[] => {
  const { fields = {}, bypass = gateway.bypass } = profile
  return leavesOfShape({ ...gateway.base.shape, ...fields, bypass })
    .map(({ path, node }) => ({ path, candidates: candidatesFor(node) }))
    .filter(({ candidates }) => candidates.length > 0)
}
