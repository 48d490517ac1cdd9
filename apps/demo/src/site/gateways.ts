import type { Gateway } from '@portone-checkout/core'
import { html5Inicis, settle, settleAcc } from '@portone-checkout/core/gateways/v1'
import { inicisV2, kpn } from '@portone-checkout/core/gateways/v2'
import { gatewayCodes } from '../shop/orders.js'
import type { GatewayCode } from '../shop/orders.js'
import { remembered } from './remembered.js'

/** Core's gateway for each of the shop's gateway codes. */
export const gateways: Readonly<Record<GatewayCode, Gateway>> = {
  html5_inicis: html5Inicis,
  settle,
  settle_acc: settleAcc,
  inicis_v2: inicisV2,
  kpn,
}

const isGatewayCode = (value: unknown): value is GatewayCode => gatewayCodes.some((code) => code === value)

const memory = remembered('gateway', isGatewayCode)

/** `?gateway=`, else the last choice, if the shop offers it. */
export const firstGateway = (offered: readonly GatewayCode[]): GatewayCode | undefined => {
  const asked = new URLSearchParams(location.search).get('gateway')
  return [asked, memory.read()].filter(isGatewayCode).find((code) => offered.includes(code)) ?? offered[0]
}

/** Stores the choice in the URL and, for the next visit, in this browser. */
export const rememberGateway = (code: GatewayCode): void => {
  memory.write(code)
  const address = new URL(location.href)
  address.searchParams.set('gateway', code)
  history.replaceState(history.state, '', address)
}
