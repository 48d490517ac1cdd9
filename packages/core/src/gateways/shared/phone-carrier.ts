import { carriers } from '../../requests/spellings.js'
import type { Conversion } from '../gateway.js'

export const phoneCarrier = {
  paths: { 'phone.carrier': 'mobile.carrier' },
  words: { 'phone.carrier': carriers },
} as const satisfies Conversion
