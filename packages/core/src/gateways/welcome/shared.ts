import { on, text } from '../../rules/fields.js'
import { joinedTokens, skinOption, slimQuotaOption, tokenList, type Option } from '../../rules/tokens.js'

/** What both dialects of Welcome Payments share: the option languages of its windows, one for each device. */

// The guides list KTF but write KT in their samples: both are accepted.
const carriers = ['SKT', 'KTF', 'KT', 'LGT', 'MVNO', 'CJH', 'KCT', 'SKL']

export const logos = { logo_url: text, logo_2nd: text }

/** Options of the PC window: those of both guides, and further ones. */
export const acceptmethod = (...more: readonly Option[]) =>
  on(
    'pc',
    tokenList(':', [
      skinOption,
      'below1000',
      'paypopup',
      'onlyeasypaycode(',
      slimQuotaOption('SLIMQUOTA('),
      ...carriers.map((carrier) => `hppdefaultcorp(${carrier})`),
      'hppnofix(Y)',
      'hppnofix(N)',
      ...more,
    ]),
  )

/** Options of the mobile window: those of both guides, and more. */
export const reserved = (...more: readonly string[]) =>
  on(
    'mobile',
    tokenList('&', [
      'below1000=Y',
      ...carriers.map((carrier) => `hpp_default_corp=${carrier}`),
      'hpp_nofix=Y',
      'hpp_nofix=N',
      ...more,
    ]),
  )

/** The card that is preselected, and the card options that are shown. */
export const cardOption = () =>
  on('mobile', joinedTokens(':', ['selcode=', 'onlycard=visa3d', 'onlycard=isp', 'onlycard=easypay']))

/** The easy payments that the card window shows on mobile. */
export const easyPayCodes = () =>
  on('mobile', joinedTokens(':', ['KAKAOPAY', 'LPAY', 'PAYCO', 'TOSSPAY', 'NPAY']))
