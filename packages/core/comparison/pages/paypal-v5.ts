import { loadScript } from '@paypal/paypal-js'

interface Options {
  readonly url?: string | undefined
  readonly nonce?: string | undefined
}

export const load = ({ url, nonce }: Options = {}): Promise<unknown> =>
  loadScript({
    clientId: 'test',
    ...(url === undefined ? {} : { sdkBaseUrl: url }),
    ...(nonce === undefined ? {} : { dataCspNonce: nonce }),
  })
