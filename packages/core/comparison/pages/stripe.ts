import { loadStripe } from '@stripe/stripe-js/pure'

export const load = (): Promise<unknown> => loadStripe('pk_test_1')
