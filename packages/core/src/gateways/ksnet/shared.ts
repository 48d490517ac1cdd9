import { choice, flag, text } from '../../rules/fields.js'

/** KSNET's bypass block: the guides and the schema each list only a part of it. */
export const ksnetBypass = {
  ksnet: {
    sndQpayType: choice(['0', '1']),
    sndKakaopayType: choice(['CARD', 'MONEY']),
    easyPayDirect: flag,
    // lgt, ktf or skt; the guides also allow any other value.
    tcode: text,
    url: text,
  },
}
