import type { Scenario } from '../matrix/scenario.js'

const completed = { status: 'completed' } as const
const busy = { error: 'in-progress' } as const
const devices = ['pc'] as const

/** One payment in two tabs. */
export const tabs: readonly Scenario[] = [
  {
    name: 'a second tab while the first one pays',
    everyEngine: true,
    devices,
    habits: ['tab guard'],
    steps: [
      'click',
      'see the window',
      'open another tab',
      'click',
      'the call of this page has ended',
      'turn to the first tab',
      'approve',
    ],
    ends: [completed, busy],
  },
  {
    name: 'a second tab after the first one was closed',
    devices,
    habits: ['tab guard'],
    steps: ['click', 'see the window', 'open another tab', 'close the first tab', 'click', 'approve'],
    ends: [{ status: 'redirecting' }, completed],
    windows: 2,
  },
  {
    name: 'a second tab after the buyer canceled in the first',
    devices,
    habits: ['tab guard'],
    steps: ['click', 'cancel', 'every call has ended', 'open another tab', 'click', 'approve'],
    ends: [{ status: 'canceled' }, completed],
    windows: 2,
  },
  {
    name: 'a second tab after the first has paid',
    devices,
    habits: ['tab guard'],
    steps: ['click', 'approve', 'every call has ended', 'open another tab', 'click'],
    ends: [completed, { status: 'unknown', reason: 'already-paid' }],
  },
  {
    name: 'two tabs of a browser without locks pay once',
    devices,
    habits: ['tab guard'],
    browser: ['no locks'],
    steps: [
      'click',
      'see the window',
      'open another tab',
      'click',
      'approve',
      'turn to the first tab',
      'approve',
    ],
    ends: [{ status: 'unknown', reason: 'already-paid' }, completed],
    windows: 2,
  },
]
