import type { Conversion } from '../gateway.js'

// A wallet's own gateway always opens the wallet, also if a V1 request names another method.
export const wallet = { method: 'EASY_PAY' } as const satisfies Conversion
