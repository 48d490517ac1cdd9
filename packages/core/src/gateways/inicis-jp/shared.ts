import { fact } from '../../rules/conditions.js'
import { choice, text } from '../../rules/fields.js'
import { maybeNeeded, factUnknown } from '../shared/by-contract.js'

/** What both dialects of KG Inicis for Japan share. Pages: opi/ko/integration/pg/{v1,v2}/inicis-jp. */

/** The kind of channel (CBT), if the merchant gives it. */
export const isJppg = /* @__PURE__ */ fact('cbt', 'JPPG')
export const isSbps = /* @__PURE__ */ fact('cbt', 'SBPS')

/** Required by channels of one of the two kinds, and the kind of this one is unknown. */
export const oneKindNeeds = (paths: readonly string[]) => maybeNeeded(paths, factUnknown('cbt'))

export const storeDetails = [
  'storeDetails.storeName',
  'storeDetails.storeNameKana',
  'storeDetails.storeNameEn',
  'storeDetails.storeNameShort',
  'storeDetails.contactName',
  'storeDetails.email',
  'storeDetails.phoneNumber',
  'storeDetails.openingHours.open',
  'storeDetails.openingHours.close',
] as const

export const katakana = /^[\p{scx=Katakana}\s]*$/u
/** The guides allow letters only, but their sample has a space; digits are not refused. */
export const latin = /^[a-z\d ]*$/i
/** From 00:00 to 23:59. */
export const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/
/** ISO 8601 in the guides; the schema's RFC 3339 is a subset. */
export const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/

/** Lump sum is listed as 0. */
export const months = [0, 3, 5, 6, 10, 12] as const

export const bypass = {
  inicis_jp: {
    paymentUI: {
      colorTheme: /* @__PURE__ */ choice([
        'red1',
        'red2',
        'red3',
        'red4',
        'orange',
        'yellow',
        'black',
        'purple',
        'green',
        'blue1',
        'blue2',
        'blue3',
        'blue4',
        'blue5',
        'blue6',
      ]),
      logoUrl: text,
    },
  },
} as const
