import { beacon, reconcile, type OpenAttempt, type Reconciler } from '@portone-checkout/core'

/** How an attempt stands, as the merchant's server says after it has asked PortOne. */
export interface Settlement {
  /**
   * - `paid`: the money is there (a billing key: it is issued)
   * - `awaiting-deposit`: a virtual account is issued
   * - `unpaid`: nothing was paid and nothing is on its way; the buyer is invited to try again, best under the same id,
   *   which PortOne lets succeed once
   * - `checking`: not decided; asked again some seconds later
   */
  readonly status: 'paid' | 'awaiting-deposit' | 'unpaid' | 'checking'
  /** Where the buyer sees the order, `https:` or relative; default the option `orderUrl`. */
  readonly orderUrl?: string | undefined
}

/**
 * Asks the merchant's server, which asks PortOne. A rejection, or nothing within 10 seconds, is no answer: it is asked
 * again.
 */
export type AskServer = (
  attempt: OpenAttempt,
  options: { readonly signal: AbortSignal },
) => Promise<Settlement>

/** A page that is watched for attempts whose end it does not see. */
export interface Reconciling extends Pick<Reconciler, 'left' | 'forget' | 'settle' | 'stop'> {
  readonly ask: AskServer
}

/** Begins to watch the page. */
export type Reconcile = () => Reconciling

const statuses: readonly unknown[] = ['paid', 'awaiting-deposit', 'unpaid']

const isWeb = (url: string): boolean => {
  try {
    return /^https?:/.test(new URL(url, location.href).protocol)
  } catch {
    return false
  }
}

/** What the server answered, as far as it can be used; anything else is not decided. */
const settlementOf = (answer: unknown): Settlement => {
  const { status: said, orderUrl }: Partial<Settlement> = Object(answer)
  const status = said && statuses.includes(said) ? said : 'checking'
  const isPage = typeof orderUrl === 'string' && isWeb(orderUrl)
  return isPage ? { status, orderUrl } : { status }
}

/** Characters of an answer that are read: a settlement is short, and a page in its place may be long. */
const longest = 65_536

const textOf = async (response: Response): Promise<string> => {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { done, value = '' } = (await reader?.read()) ?? { done: true }
    text += value
    if (done) return text
    if (text.length > longest) {
      await reader?.cancel()
      throw new Error(`${response.url} answered more than ${longest} characters.`)
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
 * For the option `reconcile`: every attempt whose end the browser did not see (an `unknown` outcome, one that an earlier
 * page left behind, a page that closes) is told of to the merchant's server, as JSON: `{ reason, dialect, paymentId?,
 * issueId?, impUid?, … }`, ids only. A URL is posted to, and by beacon when the page closes; it answers a `Settlement`. A
 * function does the same in its own way; on `page-hidden` nobody waits for it, so it must send at once.
 */
export const reconcileWith =
  (server: string | AskServer): Reconcile =>
  () => {
    const ask = typeof server === 'string' ? post(server) : server
    const goodbye =
      typeof server === 'string'
        ? beacon(server)
        : (attempt: OpenAttempt) => {
            ask(attempt, new AbortController()).catch(() => {
              // Offline: the webhook, and the next page of this tab, are left.
            })
          }
    return {
      ...reconcile({
        tell: (attempt) => {
          // Of all others the widget itself asks, until it has an answer.
          if (attempt.reason === 'page-hidden') goodbye(attempt)
        },
      }),
      ask: async (attempt, options) => settlementOf(await ask(attempt, options)),
    }
  }
