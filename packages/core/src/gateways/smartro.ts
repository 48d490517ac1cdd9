import { choice, whole } from '../rules/fields.js'

/** The blocks of Smartro's new module, the same in both dialects. */

const skins = /* @__PURE__ */ choice(['RED', 'GREEN', 'BLUE', 'PURPLE'])

export const smartroPayment = {
  GoodsCnt: whole,
  SkinColor: skins,
  OpenType: /* @__PURE__ */ choice(['KR', 'EN']),
}

export const smartroBilling = { SkinColor: skins, IsPwdPass: /* @__PURE__ */ choice(['Y', 'N']) }
