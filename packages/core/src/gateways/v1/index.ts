// A file of its own: in the one that `gateways/all.ts` imports whole, the bundler exports a name of its own beside the gateways.
export * from '../v1.js'
