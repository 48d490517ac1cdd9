import type { Params } from '../src/rules/scope.js'
import type { Gateway } from '../src/gateways/gateway.js'
import type { Profile } from '../src/rules/evaluate.js'
import { readNode, type Node } from '../src/rules/shape.js'
import { leavesOfShape } from './instrument.js'

/** Values of every kind that guides ask for; what a place refuses is sorted out by asking it. */
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

/** What a place takes as it is, on both devices, a closed list's own values among it. */
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
  // A closed list tells its values to whoever asks with another one.
  return [...new Set([...taken, ...listed.filter(isTaken)])]
}

export interface Place {
  readonly path: string
  readonly candidates: readonly unknown[]
}

/** Every place of a profile's requests, with values that it takes. */
export const placesOf = (gateway: Gateway, profile: Profile): readonly Place[] => {
  const { fields = {}, bypass = gateway.bypass } = profile
  return leavesOfShape({ ...gateway.base.shape, ...fields, bypass })
    .map(({ path, node }) => ({ path, candidates: candidatesFor(node) }))
    .filter(({ candidates }) => candidates.length > 0)
}
