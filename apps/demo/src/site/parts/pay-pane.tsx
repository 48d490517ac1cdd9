import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { ChannelView, GatewayCode } from '../../shop/orders.js'
import { firstGateway, rememberGateway } from '../gateways.js'
import { CheckoutWidget } from './checkout.js'
import type { CheckoutProps } from './checkout.js'
import { usePage, useTexts } from './context.js'
import { GatewayChoice } from './gateway-choice.js'
import { Loading, Unreachable } from './page.js'
import type { PageProps } from './page.js'

/** The selected channel; undefined until the server has responded. */
export const useChannel = (channels: readonly ChannelView[] | undefined) => {
  const [chosen, setChosen] = useState<GatewayCode>()
  const gateway = chosen ?? (channels && firstGateway(channels.map((channel) => channel.gateway)))
  return {
    view: channels?.find((channel) => channel.gateway === gateway),
    choose: (code: GatewayCode): void => {
      rememberGateway(code)
      setChosen(code)
    },
  }
}

export interface PayPaneProps
  extends
    PageProps,
    Pick<CheckoutProps, 'operation' | 'createRequest' | 'onOutcome' | 'onSettled'>,
    ReturnType<typeof useChannel> {
  readonly channels: readonly ChannelView[] | undefined
  /** Shown first. */
  readonly children?: ComponentChildren
}

/** The payment area: the choice of gateway and the widget, or why there is none. */
export const PayPane = ({
  shop,
  reload,
  channels,
  view,
  choose,
  children,
  ...checkout
}: PayPaneProps): JSX.Element => {
  const { language } = usePage()
  const { t } = useTexts()
  const body = (): JSX.Element => {
    if (reload) return <Unreachable onRetry={reload} />
    if (!shop || !channels) return <Loading />
    if (!view) return <p>{t.noGateway}</p>
    return (
      <>
        <GatewayChoice channels={channels} chosen={view.gateway} onChoose={choose} />
        <CheckoutWidget shop={shop} view={view} language={language} {...checkout} />
      </>
    )
  }
  return (
    <div class="pane">
      {children}
      {body()}
    </div>
  )
}
