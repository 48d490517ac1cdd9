// The published entry: it re-exports the list, which `rest/all.ts` imports whole.
export * from '../../gateways/rest-v2.js'
