import type { CheckoutEvent } from '../observe/events.js'
import type { Texts } from './texts.js'

type Attributes = Readonly<Record<string, string>>

/** Creates an element; content is inserted as text, never as markup. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** The detail shown beside the type, by which events of one type differ. */
const headline = (event: CheckoutEvent): string => {
  switch (event.type) {
    case 'loading':
      // The scheme is left out.
      return event.script.replace(/^https?:\/\//, '')
    case 'loaded':
      return `${event.milliseconds} ms`
    case 'load-failed':
      return event.reason
    case 'requested':
      return event.called
    case 'diagnostic':
      return `${event.path} ${event.code}`
    case 'opened':
      return event.method
    case 'settled':
    case 'returned':
      return event.status
    case 'refused':
      return `${event.called} ${event.code}`
    case 'told':
      return event.reason
  }
}

type Mood = 'good' | 'bad' | 'warn' | 'plain'

const moodOfStatus: Readonly<Record<string, Mood>> = {
  completed: 'good',
  failed: 'bad',
  unknown: 'warn',
  canceled: 'warn',
}
const moodOfSeverity: Readonly<Record<string, Mood>> = { error: 'bad', warning: 'warn' }

const moodOf = (event: CheckoutEvent): Mood => {
  switch (event.type) {
    case 'settled':
    case 'returned':
      return moodOfStatus[event.status] ?? 'plain'
    case 'diagnostic':
      return moodOfSeverity[event.severity] ?? 'plain'
    case 'load-failed':
    case 'refused':
      return 'bad'
    case 'told':
      return 'warn'
    case 'loaded':
      return 'good'
    case 'loading':
    case 'requested':
    case 'opened':
      return 'plain'
  }
}

const two = (number: number): string => String(number).padStart(2, '0')

/** Local time as `14:03:07.042`. */
const clock = (at: Date): string =>
  `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}.${String(at.getMilliseconds()).padStart(3, '0')}`

const guides = 'https://developers.portone.io/'

/** One event: a line that opens to show the whole event. */
export const eventItem = (
  document: Document,
  event: CheckoutEvent,
  { kinds, severities, guide }: Texts,
): HTMLLIElement => {
  const { type, at, paymentId } = event
  const time = new Date(at)
  const line = element(
    document,
    'summary',
    {},
    // A stored event may hold any number.
    element(document, 'time', {}, Number.isNaN(time.getTime()) ? '-' : clock(time)),
    element(
      document,
      'span',
      { class: 'kind' },
      event.type === 'diagnostic' ? severities[event.severity] : kinds[event.type],
    ),
    element(document, 'span', { class: 'what' }, headline(event)),
    element(document, 'span', { class: 'id', title: paymentId ?? '' }, paymentId ?? ''),
  )
  const more = element(document, 'div', { class: 'more' })
  if (type === 'diagnostic' && event.docs.startsWith(guides))
    more.append(
      element(document, 'a', { href: event.docs, target: '_blank', rel: 'noopener noreferrer' }, guide),
    )
  more.append(element(document, 'pre', {}, JSON.stringify(event, undefined, 2)))
  return element(
    document,
    'li',
    { class: `event ${moodOf(event)}`, 'data-type': type },
    element(document, 'details', {}, line, more),
  )
}
