import { library } from '../../tools/build/library.js'

export default library(import.meta.dirname, [
  'index.ts',
  'gateways/v1/index.ts',
  'gateways/v2/index.ts',
  'gateways/all.ts',
  'gateways/facts.ts',
  'rest/index.ts',
  'rest/v1/index.ts',
  'rest/v2/index.ts',
  'diagnostics/ko.ts',
  'diagnostics/en.ts',
  'observe/index.ts',
  'inspector/index.ts',
])
