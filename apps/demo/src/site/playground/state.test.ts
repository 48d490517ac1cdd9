import { describe, expect, it } from 'vitest'
import { findEntry } from './catalogue.js'
import {
  choiceOf,
  choose,
  edit,
  isChanged,
  keyOfChoice,
  linkOf,
  openState,
  replace,
  startOver,
  takeBack,
} from './state.js'
import type { PlaygroundState } from './state.js'
import type { Choice } from './shared-link.js'

let made = 0
const seed = () => ({ id: `PAYMENT${(made += 1)}`, today: new Date('2030-01-01T00:00:00Z') })

const to = (state: PlaygroundState, dialect: 'v1' | 'v2', code: string): Choice => {
  const entry = findEntry(dialect, code)
  if (!entry) throw new Error(`There is no ${code}.`)
  return choiceOf(entry, state)
}

describe('the playground’s state', () => {
  it('starts with a request for the default gateway', () => {
    const state = openState('', seed())
    expect(keyOfChoice(state)).toBe('v2/inicis_v2/requestPayment/CARD')
    expect(JSON.parse(state.text)).toMatchObject({ payMethod: 'CARD', currency: 'KRW' })
    expect(isChanged(state)).toBe(false)
  })

  it('keeps operation and method where the next gateway has them', () => {
    const transfer = openState('#/v2/inicis_v2/requestPayment/TRANSFER', seed())
    expect(keyOfChoice(to(transfer, 'v2', 'kpn'))).toBe('v2/kpn/requestPayment/TRANSFER')
    expect(keyOfChoice(to(transfer, 'v1', 'settle'))).toBe('v1/settle/request_pay.pay/card')
  })

  it('makes a request for each choice, and restores edited text', () => {
    const first = edit(openState('', seed()), '{ "mine": 1')
    const there = choose(first, to(first, 'v2', 'kpn'), seed())
    expect(JSON.parse(there.text)).toMatchObject({ payMethod: 'CARD' })
    expect(there.aside?.text).toBe('{ "mine": 1')
    const back = choose(there, to(there, 'v2', 'inicis_v2'), seed())
    expect(back.text).toBe('{ "mine": 1')
    expect(isChanged(back)).toBe(true)
    expect(back.drafts.size).toBe(0)
  })

  it('takes edited text to another choice, and undoes it', () => {
    const first = edit(openState('', seed()), '{ "mine": 1 }')
    const there = choose(first, to(first, 'v2', 'kpn'), seed())
    const brought = replace(there, there.aside?.text ?? '')
    expect(brought.text).toBe('{ "mine": 1 }')
    expect(takeBack(brought).text).toBe(there.text)
    expect(takeBack(takeBack(brought)).text).toBe('{ "mine": 1 }')
  })

  it('starts over with another id, and undoes it', () => {
    const typed = edit(openState('', seed()), '{}')
    const anew = startOver(typed, seed())
    expect(isChanged(anew)).toBe(false)
    expect(JSON.parse(anew.text)).toMatchObject({ paymentId: `PAYMENT${made}` })
    const back = takeBack(anew)
    expect(back.text).toBe('{}')
    expect(isChanged(back)).toBe(true)
  })

  it('goes to another choice with a text, and undoes it', () => {
    const state = openState('', seed())
    const there = choose(state, to(state, 'v1', 'html5_inicis'), seed(), '{ "carried": 1 }')
    expect(there.text).toBe('{ "carried": 1 }')
    expect(JSON.parse(takeBack(there).text)).toMatchObject({ pay_method: 'card' })
  })

  it('is restored from its link', () => {
    const typed = {
      ...edit(openState('', seed()), '{ "mine": "값" }'),
      device: 'mobile',
      facts: { digital: true },
    } as const
    const again = openState(linkOf(typed), seed())
    expect(again).toMatchObject({
      text: '{ "mine": "값" }',
      device: 'mobile',
      facts: { digital: true },
      faults: [],
    })
    expect(keyOfChoice(again)).toBe(keyOfChoice(typed))
    // An unedited starting request is not put into the URL.
    expect(linkOf(openState('', seed()))).toBe('#/v2/inicis_v2/requestPayment/CARD')
  })

  it('starts with the default where a link is invalid', () => {
    const state = openState('#/v9/nobody', seed())
    expect(state.faults).toEqual(['unknown-gateway'])
    expect(keyOfChoice(state)).toBe('v2/inicis_v2/requestPayment/CARD')
  })
})
