import type { Scenario } from '../matrix/scenario.js'

const completed = { status: 'completed' } as const
const canceled = { status: 'canceled' } as const
const failed = { status: 'failed' } as const

/** Billing keys: issued, and issued with a first payment. */
export const billing: readonly Scenario[] = [
  {
    name: 'a billing key is issued',
    everyEngine: true,
    asks: 'issue',
    steps: ['click', 'approve'],
    ends: completed,
  },
  { name: 'the buyer cancels a billing key', asks: 'issue', steps: ['click', 'cancel'], ends: canceled },
  { name: 'the PG refuses a billing key', asks: 'issue', steps: ['click', 'fail'], ends: failed },
  {
    name: 'preparing a billing key answers 502',
    asks: 'issue',
    faults: { 'prepare-500': true },
    steps: ['click'],
    ends: failed,
    windows: 0,
  },
  {
    name: 'the close of a billing key’s window is never reported',
    asks: 'issue',
    dialects: ['v2'],
    devices: ['pc'],
    faults: { 'close-never-settles': true },
    options: { timeouts: { answer: 1_500 } },
    steps: ['click', 'close'],
    ends: { status: 'unknown', reason: 'no-answer' },
  },
  {
    name: 'a double click on a billing key',
    asks: 'issue',
    steps: ['double click', 'approve'],
    ends: [completed, { error: 'in-progress' }],
  },
  {
    name: 'a billing key is issued and charged',
    asks: 'issue and pay',
    dialects: ['v2'],
    steps: ['click', 'approve'],
    ends: completed,
  },
  {
    name: 'the buyer cancels a billing key and its charge',
    asks: 'issue and pay',
    dialects: ['v2'],
    steps: ['click', 'cancel'],
    ends: canceled,
  },
  {
    name: 'the PG refuses a billing key and its charge',
    asks: 'issue and pay',
    dialects: ['v2'],
    steps: ['click', 'fail'],
    ends: failed,
  },
  {
    name: 'a V1 request issues a billing key and charges it',
    kind: 'billing popup',
    dialects: ['v1'],
    request: { v1: { customer_uid: '{id}-customer' } },
    steps: ['click', 'approve'],
    ends: completed,
  },
  {
    name: 'the buyer cancels a V1 request for a billing key and its charge',
    kind: 'billing popup',
    dialects: ['v1'],
    request: { v1: { customer_uid: '{id}-customer' } },
    steps: ['click', 'cancel'],
    ends: canceled,
  },
]
