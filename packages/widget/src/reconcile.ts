import { beacon, reconcile, type OpenAttempt, type Reconciler } from '@portone-checkout/core'

/** The state of an attempt, as the merchant's server reports it after asking PortOne. */
export interface Settlement {
  /**
   * - `paid`: the payment is complete, or the billing key is issued
   * - `awaiting-deposit`: a virtual account is issued
   * - `unpaid`: nothing is paid or pending; the buyer may try again, preferably under the same id, which PortOne lets succeed
   *   only once
   * - `checking`: not decided; the widget asks again some seconds later
   */
  readonly status: 'paid' | 'awaiting-deposit' | 'unpaid' | 'checking'
  /** The order's page, absolute or relative. Default: the option `orderUrl`. */
  readonly orderUrl?: string | undefined
}

/**
 * Asks the merchant's server, which asks PortOne. After a rejection, or without an answer within 10 seconds, the widget asks
 * again.
 */
export type AskServer = (
  attempt: OpenAttempt,
  options: { readonly signal: AbortSignal },
) => Promise<Settlement>

/** Watches a page for attempts whose end the browser does not see. */
export interface Reconciling extends Pick<Reconciler, 'left' | 'forget' | 'settle' | 'stop'> {
  readonly ask: AskServer
}

/** Starts to watch the page. */
export type Reconcile = () => Reconciling

const statuses: readonly unknown[] = ['paid', 'awaiting-deposit', 'unpaid']

const isWeb = (url: string): boolean => {
  try {
    return /^https?:/.test(new URL(url, location.href).protocol)
  } catch {
    return false
  }
}

/** Reads the server's answer; anything unexpected counts as `checking`. */
const settlementOf = (answer: unknown): Settlement => {
  const { status: answered, orderUrl }: Partial<Settlement> = Object(answer)
  const status = answered && statuses.includes(answered) ? answered : 'checking'
  const isPage = typeof orderUrl === 'string' && isWeb(orderUrl)
  return isPage ? { status, orderUrl } : { status }
}

/** Longest accepted answer in characters: a settlement is short, an unexpected HTML page may be long. */
const maxLength = 65_536

const textOf = async (response: Response): Promise<string> => {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { done, value = '' } = (await reader?.read()) ?? { done: true }
    text += value
    if (done) return text
    if (text.length > maxLength) {
      await reader?.cancel()
      throw new Error(`${response.url} answered more than ${maxLength} characters.`)
    }
  }
}

const post =
  (url: string): AskServer =>
  async (attempt, { signal }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(attempt),
      signal,
    })
    if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
    return JSON.parse(await textOf(response))
  }

/**
 * Makes the option `reconcile`. Reports every attempt whose end the browser did not see (an `unknown` outcome, an attempt that
 * an earlier page left open, a page that closes) to the merchant's server, as JSON with ids only: `{ reason, dialect,
 * paymentId?, issueId?, impUid?, … }`. Given a URL, posts to it and expects a `Settlement`; uses a beacon when the page
 * closes. A function sends the report itself; on `page-hidden` its answer is not awaited, so it must send at once.
 */
export const reconcileWith =
  (server: string | AskServer): Reconcile =>
  () => {
    const ask = typeof server === 'string' ? post(server) : server
    const reportHidden =
      typeof server === 'string'
        ? beacon(server)
        : (attempt: OpenAttempt) => {
            ask(attempt, new AbortController()).catch(() => {
              // Offline: the webhook or the next page of this tab can still report it.
            })
          }
    return {
      ...reconcile({
        tell: (attempt) => {
          // For all other reasons the widget asks, until it has an answer.
          if (attempt.reason === 'page-hidden') reportHidden(attempt)
        },
      }),
      ask: async (attempt, options) => settlementOf(await ask(attempt, options)),
    }
  }
