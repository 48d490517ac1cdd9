export { compareLoaders } from './comparison.js'
export { contenders } from './contenders.js'
export { pageOf, tableOf, tally } from './page.js'
