import { afterEach, expect, it, vi } from 'vitest'
import { completeOrder, completeSubscription, depositOrder, fetchOrder, refundOrder } from './api.js'

afterEach(() => void vi.restoreAllMocks())

it.each(['..', '.', '', 'a/b', '%2e%2e', 'x?y', '가', 'x'.repeat(65)])(
  'nobody is asked about an order that is none: %j',
  async (id) => {
    const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json({})))
    for (const act of [fetchOrder, refundOrder, depositOrder]) {
      await expect(act(id)).rejects.toMatchObject({ name: 'ApiError', status: 404 })
    }
    for (const act of [completeOrder, completeSubscription]) {
      await expect(act(id, {})).rejects.toMatchObject({ name: 'ApiError', status: 404 })
    }
    expect(asked).not.toHaveBeenCalled()
  },
)
