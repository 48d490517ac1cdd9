import { both, onMobile, type Condition } from '../../rules/conditions.js'
import { choice, whole } from '../../rules/fields.js'
import { rule } from '../../rules/rule.js'

/** What Smartro's new module has in both dialects. */

/** Jeonbuk's and Kakao Bank's own windows open on Windows only; of a phone it is known that it has none. */
export const windowsOnly = <P extends string>(path: P, isCard: Condition, ...cards: readonly unknown[]) =>
  rule('forbidden', (card) => cards.includes(card), 'warning')(path, both(onMobile, isCard))

const skins = /* @__PURE__ */ choice(['RED', 'GREEN', 'BLUE', 'PURPLE'])

export const smartroPayment = {
  GoodsCnt: whole,
  SkinColor: skins,
  OpenType: /* @__PURE__ */ choice(['KR', 'EN']),
}

export const smartroBilling = { SkinColor: skins, IsPwdPass: /* @__PURE__ */ choice(['Y', 'N']) }
