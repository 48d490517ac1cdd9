import { patched, type Patch } from './json.js'
import type { Finding, Row } from './gateway-table.js'

/** Complete details of a shop, for gateways that read `storeDetails`. */
export const wholeShop = {
  ceoFullName: 'a',
  phoneNumber: '0212345678',
  address: 'a',
  zipcode: '1',
  email: 'shop@shop.example',
  businessName: 'a',
  businessRegistrationNumber: '1234567890',
  storeName: 'a',
  storeNameShort: 'a',
  storeNameEn: 'a',
  storeNameKana: 'カ',
  openingHours: { open: '00:00', close: '23:59' },
  contactName: 'a',
}

const paths = Object.keys(wholeShop).flatMap((key) =>
  key === 'openingHours'
    ? [`storeDetails.${key}.open`, `storeDetails.${key}.close`]
    : [`storeDetails.${key}`],
)

/** The row that gives every detail of the shop as a number; `more` is what the gateway finds in them as text. */
export const shopInNumbers = <Name extends string>(of: Name, more: readonly Finding[] = []): Row<Name> => {
  const almost: Patch = { storeDetails: wholeShop }
  return {
    name: 'a shop told in numbers',
    of,
    patch: patched(almost, Object.fromEntries(paths.map((path) => [path, 7]))),
    expect: [...paths.map((path): Finding => ['warning', 'invalid-type', path]), ...more],
    almost,
  }
}
