import type { Conversion } from '../gateway.js'

// V1 has the store details and window options at the top; the bypass block is the same.
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
  // V1 guide, display > card_quota: [0] is the lump sum, [2, 3, 4] exactly these months
  quota: 'listed',
} as const satisfies Conversion
