// The published entry. It cannot be `gateways/v2.ts` itself: `gateways/all.ts` imports that whole, for which the bundler
// adds an export of its own to it.
export * from '../v2.js'
