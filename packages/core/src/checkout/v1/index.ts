/** All that only pages with V1 need, a V1 channel or V1's parameters: loaded on demand. */
export { convert } from './convert-request.js'
export { drawV1 } from './ui.js'
export { prepareV1, v1Driver } from './driver.js'
