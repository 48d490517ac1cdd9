import type { Conversion } from '../gateway.js'

// The bypass block is the same. V1 turns installments off in the card options.
export const tosspay = {
  paths: { 'card.useInstallment': '@.useInstallment' },
} as const satisfies Conversion
