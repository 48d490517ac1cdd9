import { text } from '../rules/fields.js'

/** schema StoreDetails, for the gateways that read it. */
export const storeDetails = {
  ceoFullName: text,
  phoneNumber: text,
  address: text,
  zipcode: text,
  email: text,
  businessName: text,
  businessRegistrationNumber: text,
  storeName: text,
  storeNameShort: text,
  storeNameEn: text,
  storeNameKana: text,
  openingHours: { open: text, close: text },
  contactName: text,
}
