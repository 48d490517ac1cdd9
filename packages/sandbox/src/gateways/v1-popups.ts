import type { V1Build } from '../config/config.js'
import type { Device } from './rules.js'

/** Holds if all its members hold. */
export interface PopupCondition {
  readonly device?: Device | undefined
  readonly parameter?: string | undefined
  readonly is?: boolean | undefined
  readonly isNot?: boolean | undefined
}

/** A popup that V1's script opens one task after the call; the gateway's page is loaded into it later. */
export interface PopupRule {
  /** Opens if any of these holds. */
  readonly when: readonly PopupCondition[]
  readonly url: string
  readonly name?: string | undefined
  readonly features: string
}

interface Entry {
  readonly when: readonly PopupCondition[]
  readonly size: readonly [width: number, height: number]
  readonly name?: string | undefined
  readonly url?: string | undefined
  /** Not in the jQuery build. */
  readonly isNewer?: true | undefined
}

const onPc: readonly PopupCondition[] = [{ device: 'pc' }]
const ifAsked: readonly PopupCondition[] = [{ parameter: 'popup', is: true }]

// Seen in the scripts, with the window names that gateways use. All other popups are opened later, by the gateway's page.
const payments: Readonly<Record<string, Entry>> = {
  payco: { when: onPc, size: [727, 512], name: 'IMP_PAYCO', url: '' },
  settle: { when: onPc, size: [720, 630], name: 'STPG_WALLET' },
  eximbay: { when: [{ parameter: 'popup', isNot: false }], size: [640, 400], name: 'IMP_EXIMBAY' },
  naverpay: {
    // Behavior without the parameter is unknown; the guides say popup on PC.
    when: [
      { device: 'pc', parameter: 'naverPopupMode', isNot: false },
      { parameter: 'naverPopupMode', is: true },
    ],
    size: [760, 900],
    name: 'IMP_NAVERPAY',
  },
  naverco: { when: ifAsked, size: [760, 900] },
  paypal: { when: ifAsked, size: [440, 700], name: 'IMP_PAYPAL_MODAL' },
  chai: { when: ifAsked, size: [540, 740], name: 'chaiIamportModal', isNewer: true },
  smartro: { when: onPc, size: [620, 405], name: 'payWindow', isNewer: true },
  tosspay: { when: onPc, size: [460, 670], name: 'tosspayPopup', isNewer: true },
  kcp_quick: { when: onPc, size: [480, 720], name: 'kcpQuick', isNewer: true },
  daou: { when: onPc, size: [480, 720], name: 'daou', isNewer: true },
}

const certifications: Readonly<Record<string, Entry>> = {
  danal: { when: [...onPc, ...ifAsked], size: [440, 800], name: 'IMP_DANAL_CERT' },
  inicis_unified: { when: [...onPc, ...ifAsked], size: [450, 750], name: 'IMP_INICIS_UNIFIED_CERT' },
}

/** The popup that a build opens for a gateway, if any. */
export const popupOf = (
  provider: string,
  type: 'payment' | 'certification',
  build: V1Build,
): PopupRule | undefined => {
  const table = type === 'payment' ? payments : certifications
  const entry = Object.hasOwn(table, provider) ? table[provider] : undefined
  if (entry === undefined || (entry.isNewer === true && build === '1.2.0')) return undefined
  const { when, size, name, url = 'about:blank' } = entry
  return { when, url, name, features: `width=${size[0]},height=${size[1]},resizable=yes,scrollbars=yes` }
}
