import { library } from '../../tools/build/library.js'

export default library(import.meta.dirname, [
  'index.ts',
  'entries/gateways-v1.ts',
  'entries/gateways-v2.ts',
  'gateways/all.ts',
  'gateways/facts.ts',
  'diagnostics/ko.ts',
  'diagnostics/en.ts',
  'observe/index.ts',
  'inspector/index.ts',
])
