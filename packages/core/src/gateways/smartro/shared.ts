import { both, onMobile, type Condition } from '../../rules/conditions.js'
import { choice, whole } from '../../rules/fields.js'
import { rule } from '../../rules/rule.js'

/** What both dialects of Smartro's new module share. */

/** The own windows of Jeonbuk and Kakao Bank open on Windows only, so never on a phone. */
export const windowsOnly = <P extends string>(path: P, isCard: Condition, ...cards: readonly unknown[]) =>
  rule('forbidden', (card) => cards.includes(card), 'warning')(path, both(onMobile, isCard))

const skins = /* @__PURE__ */ choice(['RED', 'GREEN', 'BLUE', 'PURPLE'])

export const smartroPayment = {
  GoodsCnt: whole,
  SkinColor: skins,
  OpenType: /* @__PURE__ */ choice(['KR', 'EN']),
}

export const smartroBilling = { SkinColor: skins, IsPwdPass: /* @__PURE__ */ choice(['Y', 'N']) }
