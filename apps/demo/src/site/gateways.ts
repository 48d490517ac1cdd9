import type { Gateway } from '@portone-checkout/core'
import { html5Inicis, settle, settleAcc } from '@portone-checkout/core/gateways/v1'
import { inicisV2, kpn } from '@portone-checkout/core/gateways/v2'
import { gatewayCodes } from '../shop/orders.js'
import type { GatewayCode } from '../shop/orders.js'
import { remembered } from './remembered.js'

/** The rules of each gateway that the shop can be paid through. */
export const gateways: Readonly<Record<GatewayCode, Gateway>> = {
  html5_inicis: html5Inicis,
  settle,
  settle_acc: settleAcc,
  inicis_v2: inicisV2,
  kpn,
}

const isGatewayCode = (value: unknown): value is GatewayCode => gatewayCodes.some((code) => code === value)

const memory = remembered('gateway', isGatewayCode)

/** `?gateway=`, else what was chosen before, as far as the shop has it. */
export const firstGateway = (offered: readonly GatewayCode[]): GatewayCode | undefined => {
  const asked = new URLSearchParams(location.search).get('gateway')
  return [asked, memory.read()].filter(isGatewayCode).find((code) => offered.includes(code)) ?? offered[0]
}

/** Keeps the choice in the address, for a link, and in this browser, for the next time. */
export const rememberGateway = (code: GatewayCode): void => {
  memory.write(code)
  const address = new URL(location.href)
  address.searchParams.set('gateway', code)
  history.replaceState(history.state, '', address)
}
