import type { Conversion } from '../gateway.js'

// V1 has flat keys with prefixes. Only V1 has the foreign currency to show; everything else not listed is only in V2.
export const eximbay = {
  currency: 'USD',
  paths: {
    'bypass.eximbay.issuercountry': 'bypass.eximbay_v2.settings.issuer_country',
    'bypass.eximbay.shipTo_city': 'bypass.eximbay_v2.ship_to.city',
    'bypass.eximbay.shipTo_country': 'bypass.eximbay_v2.ship_to.country',
    'bypass.eximbay.shipTo_firstName': 'bypass.eximbay_v2.ship_to.first_name',
    'bypass.eximbay.shipTo_lastName': 'bypass.eximbay_v2.ship_to.last_name',
    'bypass.eximbay.shipTo_phoneNumber': 'bypass.eximbay_v2.ship_to.phone_number',
    'bypass.eximbay.shipTo_postalCode': 'bypass.eximbay_v2.ship_to.postal_code',
    'bypass.eximbay.shipTo_state': 'bypass.eximbay_v2.ship_to.state',
    'bypass.eximbay.shipTo_street1': 'bypass.eximbay_v2.ship_to.street1',
    'bypass.eximbay.billTo_city': 'bypass.eximbay_v2.bill_to.city',
    'bypass.eximbay.billTo_country': 'bypass.eximbay_v2.bill_to.country',
    'bypass.eximbay.billTo_firstName': 'bypass.eximbay_v2.bill_to.first_name',
    'bypass.eximbay.billTo_lastName': 'bypass.eximbay_v2.bill_to.last_name',
    'bypass.eximbay.billTo_phoneNumber': 'bypass.eximbay_v2.bill_to.phone_number',
    'bypass.eximbay.billTo_postalCode': 'bypass.eximbay_v2.bill_to.postal_code',
    'bypass.eximbay.billTo_state': 'bypass.eximbay_v2.bill_to.state',
    'bypass.eximbay.billTo_street1': 'bypass.eximbay_v2.bill_to.street1',
  },
} as const satisfies Conversion
