import { carriers } from '../../requests/spellings.js'
import type { V2Twin } from '../gateway.js'

export const phoneCarrier = {
  paths: { 'phone.carrier': 'mobile.carrier' },
  words: { 'phone.carrier': carriers },
} as const satisfies V2Twin
