import type { Conversion } from '../gateway.js'

// V1 names the shop and its windows at the top; the block is the same.
export const ksnetConversion = {
  paths: {
    appCard: 'card.useAppCardOnly',
    'card.useInstallment': 'card.useInstallment',
    'storeDetails.businessName': 'storeDetails.businessName',
    'storeDetails.businessRegistrationNumber': 'storeDetails.businessRegistrationNumber',
    'storeDetails.ceoFullName': 'storeDetails.ceoFullName',
    'storeDetails.address': 'storeDetails.address',
    'storeDetails.phoneNumber': 'storeDetails.phoneNumber',
  },
  // V1 guide, display > card_quota: [0] is the lump sum, [2, 3, 4] these months and no other
  quota: 'listed',
} as const satisfies Conversion
