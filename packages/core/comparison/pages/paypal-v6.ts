import { loadCoreSdkScript } from '@paypal/paypal-js/sdk-v6'

export const load = (): Promise<unknown> => loadCoreSdkScript({ environment: 'production' })
