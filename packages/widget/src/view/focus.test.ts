import { inicisV2 } from '@portone-checkout/core/gateways/v2'
import { expect, test } from 'vitest'
import { fakeCheckout } from '../../test/fake-checkout.js'
import { createForm, type View } from '../form/form.js'
import { knowledgeOf } from '../core.js'
import { focusTarget } from './focus.js'

const channel = { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-key-1' }
const { view } = createForm(
  { channel, request: {}, locale: 'en' },
  {
    languages: [],
    setting: () => ({
      knowledge: knowledgeOf(channel, 'requestPayment', 'pc', undefined),
      opener: { prepare: () => Promise.resolve(), open: (_, sent) => fakeCheckout().requestPayment(sent) },
    }),
  },
)
const after = (change: Partial<View>): View => ({ ...view, ...change })
const completed = { status: 'completed', dialect: 'v2' } as const

test('the focus moves only to an error summary, an outcome, or back to the form', () => {
  expect(focusTarget(undefined, view)).toBeUndefined()
  expect(focusTarget(view, after({ phase: 'ready' }))).toBeUndefined()
  expect(focusTarget(view, after({ phase: 'opening' }))).toBeUndefined()
  expect(focusTarget(view, after({ refusals: 1 }))).toBe('.summary')
  expect(focusTarget(after({ refusals: 1 }), after({ refusals: 1 }))).toBeUndefined()
  expect(focusTarget(view, after({ phase: 'ended', outcome: completed }))).toBe('.outcome h2')
  expect(focusTarget(undefined, after({ phase: 'ended', outcome: completed }))).toBe('.outcome h2')
  expect(focusTarget(after({ phase: 'ended', outcome: completed }), view)).toBe('.form')
})
