import type { Conversion } from '../gateway.js'

// The block is the same; V1 forbids instalments among the card's options.
export const tosspay = {
  paths: { 'card.useInstallment': '@.useInstallment' },
} as const satisfies Conversion
