import type { Conversion } from '../gateway.js'

// V2 has no payments at Danal, so these are the fields it would use. `danal` is another service in V1 than in V2.
export const danal = {
  paths: {
    company: 'storeDetails.businessName',
    biz_num: 'storeDetails.businessRegistrationNumber',
    appCard: 'card.useAppCardOnly',
  },
  // V1 guide, 3. 부가기능 > 카드결제 할부개월수: lump sum up to the largest month
  quota: 'up-to-largest',
  // sdk/ko/v1-sdk/javascript-sdk/cft > min_age, carrier, company; V2 guide, 다날 특수 파라미터 안내
  verification: {
    min_age: 'bypass.danal.AGELIMIT',
    carrier: 'bypass.danal.IsCarrier',
    company: 'bypass.danal.CPTITLE',
  },
} as const satisfies Conversion
