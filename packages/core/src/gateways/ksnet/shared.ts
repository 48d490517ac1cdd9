import { choice, flag, text } from '../../rules/fields.js'

/** KSNET's block, of which each guide and the schema name only a part. */
export const ksnetBypass = {
  ksnet: {
    sndQpayType: choice(['0', '1']),
    sndKakaopayType: choice(['CARD', 'MONEY']),
    easyPayDirect: flag,
    // lgt, ktf or skt, but the guides let any value pass.
    tcode: text,
    url: text,
  },
}
