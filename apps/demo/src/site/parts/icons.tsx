import type { JSX } from 'preact'

const line = {
  viewBox: '0 0 24 24',
  width: 24,
  height: 24,
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.7,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': true,
} as const

export const CartIcon = (): JSX.Element => (
  <svg {...line}>
    <path d="M6 8h12l1 12H5L6 8zM9 8V7a3 3 0 0 1 6 0v1" />
  </svg>
)

const shapes = {
  done: <path d="M5 12.5l4.5 4.5L19 7.5" />,
  waiting: <path d="M12 7v5l3 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z" />,
  stopped: <path d="M7 7l10 10M17 7L7 17" />,
  back: <path d="M9 7l-5 5 5 5M4 12h10a5 5 0 0 1 0 10" />,
} as const
export type IconName = keyof typeof shapes

export const Icon = ({ name }: { readonly name: IconName }): JSX.Element => (
  <svg {...line}>{shapes[name]}</svg>
)
