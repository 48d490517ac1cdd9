/** The REST halves of the V1 gateways, each by its code in camel case. */
export { html5Inicis } from './inicis/rest-v1.js'
