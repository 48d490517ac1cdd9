import type { Conversion } from '../gateway.js'

// A wallet's own gateway opens the wallet, whatever method a V1 request names.
export const wallet = { method: 'EASY_PAY' } as const satisfies Conversion
