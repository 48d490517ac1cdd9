/** What only pages with a V1 channel or V1 parameters need: one chunk, loaded on demand. */
export { convertRequest } from './convert-request.js'
export { prepareV1, v1Driver } from './driver.js'
export { drawV1 } from './ui.js'
