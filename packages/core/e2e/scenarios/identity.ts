import type { Scenario } from '../matrix/scenario.js'

const completed = { status: 'completed' } as const
const canceled = { status: 'canceled' } as const
const identity = { kind: 'identity', asks: 'verify' } as const

/** Identity verifications: V1's `certification`, V2's `requestIdentityVerification`. */
export const identities: readonly Scenario[] = [
  { ...identity, name: 'an identity is verified', steps: ['click', 'approve'], ends: completed },
  {
    ...identity,
    name: 'the buyer cancels a verification',
    steps: ['click', 'cancel'],
    ends: canceled,
    // V1's return URL has success=false without a reason (sdk/ko/v1-sdk > cft > m_redirect_url).
    except: { 'v1 mobile': { status: 'failed' } },
  },
  { ...identity, name: 'an identity is not verified', steps: ['click', 'fail'], ends: { status: 'failed' } },
  {
    ...identity,
    name: 'the buyer closes the popup of a verification',
    devices: ['pc'],
    steps: ['click', 'close the popup'],
    ends: canceled,
  },
  {
    ...identity,
    name: 'the popup of a verification is blocked',
    devices: ['pc'],
    browser: ['popups blocked'],
    steps: ['click'],
    ends: { error: 'popup-blocked' },
    windows: 0,
  },
  {
    ...identity,
    name: 'a double click on a verification',
    steps: ['double click', 'approve'],
    ends: [completed, { error: 'in-progress' }],
  },
]
