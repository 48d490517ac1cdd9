import type { JSX } from 'preact'
import { isInspectorOn, switchInspector } from '../payment-events.js'
import { useTexts } from './context.js'

const show = { ko: '결제 이벤트 보기', en: 'Show checkout events' }
const hide = { ko: '결제 이벤트 숨기기', en: 'Hide checkout events' }

/** Turns the panel with payment events on or off. */
export const InspectorSwitch = (): JSX.Element => {
  const { say } = useTexts()
  return (
    <button type="button" class="text" data-testid="watch" onClick={() => switchInspector(!isInspectorOn)}>
      {say(isInspectorOn ? hide : show)}
    </button>
  )
}
