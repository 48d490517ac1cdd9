import type { JSX } from 'preact'
import type { ChannelView, GatewayCode } from '../../shop/orders.js'
import { useTexts } from './context.js'
import { InspectorSwitch } from './inspector-switch.js'

export interface GatewayChoiceProps {
  readonly channels: readonly ChannelView[]
  readonly chosen: GatewayCode
  readonly onChoose: (gateway: GatewayCode) => void
}

/** Lets the visitor choose a gateway, V1 and V2. */
export const GatewayChoice = ({ channels, chosen, onChoose }: GatewayChoiceProps): JSX.Element => {
  const { t } = useTexts()
  return (
    <fieldset class="gateways" aria-describedby="gateways-hint">
      <legend>{t.payThrough}</legend>
      <div class="chips">
        {channels.map(({ gateway, dialect }) => (
          <label class="chip" key={gateway}>
            <input
              type="radio"
              name="gateway"
              value={gateway}
              checked={gateway === chosen}
              onChange={() => onChoose(gateway)}
            />
            <span>
              {t.gatewayNames[gateway]}
              <small>
                {dialect.toUpperCase()} · <code>{gateway}</code>
              </small>
            </span>
          </label>
        ))}
      </div>
      <p class="hint" id="gateways-hint">
        {t.payThroughHint}
      </p>
      <InspectorSwitch />
    </fieldset>
  )
}
