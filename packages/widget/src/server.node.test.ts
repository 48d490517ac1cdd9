import { expect, test } from 'vitest'

test('every entry can be imported on a server, and defines no global there', async () => {
  expect('document' in globalThis).toBe(false)
  const { Checkout, mountCheckout } = await import('./index.js')
  const script = await import('./script.js')
  await import('./element.js')
  expect('customElements' in globalThis).toBe(false)
  expect(Checkout).toBeTypeOf('function')
  expect(script.mountCheckout).toBe(mountCheckout)
  expect(script.gateways.v2.inicisV2.code).toBe('inicis_v2')
  expect(script.gateways.v1.html5Inicis.code).toBe('html5_inicis')
})
