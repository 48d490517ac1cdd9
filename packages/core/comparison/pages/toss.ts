import { loadTossPayments } from '@tosspayments/tosspayments-sdk'

export const load = ({ url }: { readonly url?: string | undefined } = {}): Promise<unknown> =>
  loadTossPayments('test_ck_1', url === undefined ? {} : { src: url })
