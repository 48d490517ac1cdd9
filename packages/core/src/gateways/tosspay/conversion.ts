import type { Conversion } from '../gateway.js'

// The block is the same; V1 forbids installments among the card's options.
export const tosspay = {
  paths: { 'card.useInstallment': '@.useInstallment' },
} as const satisfies Conversion
