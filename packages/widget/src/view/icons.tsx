import type { ComponentChildren, JSX } from 'preact'

/** A line icon of 24 by 24, in the text's color. */
const Line = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
)

const shapes: Readonly<Record<string, () => JSX.Element>> = {
  CARD: () => (
    <>
      <rect x="2.75" y="5" width="18.5" height="14" rx="2.75" />
      <path d="M2.75 9.5h18.5M6.5 15h4" />
    </>
  ),
  TRANSFER: () => (
    <>
      <path d="m3.5 9 8.5-5 8.5 5v1.25h-17zM5 20h14" />
      <path d="M6.75 10.5v6.75M12 10.5v6.75M17.25 10.5v6.75" />
    </>
  ),
  VIRTUAL_ACCOUNT: () => (
    <>
      <path d="M20.5 11V7.25A2.25 2.25 0 0 0 18.25 5H5.75A2.25 2.25 0 0 0 3.5 7.25v9.5A2.25 2.25 0 0 0 5.75 19H11" />
      <path d="M7 9.5h6M7 13h3.5M17.5 14v6m0 0-2.5-2.5M17.5 20l2.5-2.5" />
    </>
  ),
  MOBILE: () => (
    <>
      <rect x="6.75" y="2.75" width="10.5" height="18.5" rx="2.5" />
      <path d="M10.75 18h2.5" />
    </>
  ),
  GIFT_CERTIFICATE: () => (
    <>
      <path d="M3 8.25A1.75 1.75 0 0 1 4.75 6.5h14.5A1.75 1.75 0 0 1 21 8.25v2a1.75 1.75 0 0 0 0 3.5v2a1.75 1.75 0 0 1-1.75 1.75H4.75A1.75 1.75 0 0 1 3 15.75v-2a1.75 1.75 0 0 0 0-3.5z" />
      <path d="M14.5 9.5v.75M14.5 13.75v.75" />
    </>
  ),
  EASY_PAY: () => <path d="M13 2.75 4.75 13.5h6L10 21.25l9-11.5h-6.5z" />,
  CONVENIENCE_STORE: () => (
    <>
      <path d="M4 10.5V20h16v-9.5M3 7.5 4.5 4h15L21 7.5c0 1.6-1.3 2.75-3 2.75S15 9.1 15 7.5c0 1.6-1.3 2.75-3 2.75S9 9.1 9 7.5c0 1.6-1.3 2.75-3 2.75S3 9.1 3 7.5" />
      <path d="M10 20v-5h4v5" />
    </>
  ),
}

const Wallet = (): JSX.Element => (
  <>
    <path d="M18.5 8V6.25A1.75 1.75 0 0 0 16.75 4.5H5.5a2 2 0 0 0 0 4h13A1.5 1.5 0 0 1 20 10v8a1.5 1.5 0 0 1-1.5 1.5h-13a2 2 0 0 1-2-2v-11" />
    <path d="M16 14h.5" />
  </>
)

/** A method's icon; a wallet for unknown methods. */
export const MethodIcon = ({ method }: { readonly method: string }): JSX.Element => {
  const Shape = shapes[method] ?? Wallet
  return (
    <Line>
      <Shape />
    </Line>
  )
}

export const CheckIcon = (): JSX.Element => (
  <svg
    class="check"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d="m3.75 8.25 3 3 5.5-6.25" />
  </svg>
)

export const LockIcon = (): JSX.Element => (
  <Line>
    <rect x="5" y="10.5" width="14" height="9.5" rx="2.25" />
    <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
  </Line>
)

export const AlertIcon = (): JSX.Element => (
  <Line>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 7.5v5M12 16h.01" />
  </Line>
)

export const ExternalIcon = (): JSX.Element => (
  <Line>
    <path d="m9.5 5.5 6.5 6.5-6.5 6.5" />
  </Line>
)

export type OutcomeIconKind = 'done' | 'stopped' | 'failed' | 'waiting'

const marks: Readonly<Record<OutcomeIconKind, string>> = {
  done: 'm7.25 12.5 3.25 3.25 6.25-7',
  stopped: 'M8 12h8',
  failed: 'M12 7v6M12 16.75h.01',
  waiting: 'M12 7.25V12l3 2',
}

export const OutcomeIcon = ({ kind }: { readonly kind: OutcomeIconKind }): JSX.Element => (
  <svg
    class={`mark ${kind}`}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={marks[kind]} />
  </svg>
)

/** Letter badges in the wallets' brand colors, instead of their trademarked logos. */
const badges: Readonly<Record<string, readonly [letter: string, ground: string, ink: string]>> = {
  KAKAOPAY: ['K', '#ffeb00', '#191600'],
  NAVERPAY: ['N', '#03a64a', '#ffffff'],
  TOSSPAY: ['T', '#1b64f2', '#ffffff'],
  TOSS_BRANDPAY: ['T', '#1b64f2', '#ffffff'],
  PAYCO: ['P', '#e3242b', '#ffffff'],
  SAMSUNGPAY: ['S', '#1428a0', '#ffffff'],
  SSGPAY: ['S', '#d9304f', '#ffffff'],
  APPLEPAY: ['A', '#111111', '#ffffff'],
  LPAY: ['L', '#d6001c', '#ffffff'],
  GOOGLE_PAY: ['G', '#1a73e8', '#ffffff'],
  SKPAY: ['S', '#e5002b', '#ffffff'],
  LINEPAY: ['L', '#06a845', '#ffffff'],
  PAYPAL: ['P', '#003087', '#ffffff'],
}

/** An easy pay provider's badge; nothing for other codes. */
export const Badge = ({ code }: { readonly code: string }): JSX.Element | null => {
  const badge = badges[code]
  if (badge === undefined) return null
  const [letter, ground, ink] = badge
  return (
    <svg class="badge" viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="7" fill={ground} />
      <text x="12" y="16.6" text-anchor="middle" font-size="13" font-weight="800" fill={ink}>
        {letter}
      </text>
    </svg>
  )
}
