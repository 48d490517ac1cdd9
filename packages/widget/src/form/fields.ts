/** How a question is put. `tiles` are radio buttons, `select` a drop-down list. */
export type Control = 'text' | 'tiles' | 'select'

/** One thing that a buyer can answer. Anything else that a gateway demands is the merchant's to give. */
export interface Field {
  /** Canonical V2 path of the request. */
  readonly path: string
  /** Key in `Texts.fields`. */
  readonly texts: string
  readonly control: Control
  readonly type?: 'text' | 'tel' | 'email' | undefined
  readonly inputMode?: 'text' | 'tel' | 'email' | 'numeric' | undefined
  readonly autocomplete?: string | undefined
  /** Codes to choose from where the gateway lists none. */
  readonly codes?: readonly string[] | undefined
  /** Takes the whole row however wide the widget is. */
  readonly wide?: boolean | undefined
  /** As it is sent, of what was typed. */
  readonly clean: (typed: string) => string
  /** Whether what would be sent can be right. */
  readonly accepts?: ((clean: string) => boolean) | undefined
  /** Sent as a number. */
  readonly numeric?: boolean | undefined
}

const trim = (typed: string): string => typed.trim().replace(/\s+/g, ' ')
const digits = (typed: string): string => typed.normalize('NFKC').replace(/\D/g, '')
const twoDigits = (typed: string): string => {
  const number = digits(typed)
  return number.length === 1 ? `0${number}` : number
}

/** With or without hyphens, spaces or the Korean country code; another country's keeps its plus. */
export const cleanPhone = (typed: string): string => {
  const compact = typed.normalize('NFKC').replace(/[^\d+]/g, '')
  return compact.replace(/^\+?82(?=\d{8})0?/, '0')
}

const between =
  (least: number, most: number) =>
  (clean: string): boolean =>
    clean !== '' && Number(clean) >= least && Number(clean) <= most

/** Of an address as an input method writes it, full width, or as it was copied, with marks of no width. */
const cleanEmail = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\u200b/g, '')
    .trim()

const email = (clean: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(clean)
const phone = (clean: string): boolean => /^(0\d{8,11}|\+\d{8,15})$/.test(clean)
const katakana = (clean: string): boolean => /^[\u30a0-\u30ff\uff65-\uff9f\s]+$/.test(clean)

const choice = (path: string, control: 'tiles' | 'select', more: Partial<Field> = {}): Field => ({
  path,
  texts: path,
  control,
  wide: true,
  clean: (typed) => typed,
  ...more,
})

const written = (path: string, autocomplete: string | undefined, more: Partial<Field> = {}): Field => ({
  path,
  texts: path,
  control: 'text',
  type: 'text',
  autocomplete,
  clean: trim,
  ...more,
})

const receipt = (method: string): readonly Field[] => [
  choice(`${method}.cashReceiptType`, 'tiles', {
    texts: 'cashReceiptType',
    codes: ['PERSONAL', 'CORPORATE', 'ANONYMOUS'],
  }),
  written(`${method}.customerIdentifier`, undefined, {
    texts: 'customerIdentifier',
    inputMode: 'numeric',
    clean: digits,
    accepts: (clean) => /^\d{9,13}$/.test(clean),
  }),
]

/** Everything a buyer can be asked, in the order it is asked. No card number, ever: those belong to the PG's window. */
export const fields: readonly Field[] = [
  choice('easyPay.easyPayProvider', 'tiles'),
  choice('giftCertificate.giftCertificateType', 'tiles'),
  choice('card.cardCompany', 'select'),
  choice('card.installment.monthOption.fixedMonth', 'select', { numeric: true }),
  choice('transfer.bankCode', 'select'),
  choice('virtualAccount.bankCode', 'select'),
  choice('mobile.carrier', 'tiles', { codes: ['SKT', 'KT', 'LGU', 'HELLO', 'KCT', 'SK7'] }),
  choice('productType', 'tiles', { codes: ['REAL', 'DIGITAL'] }),
  written('customer.fullName', 'name', { wide: true }),
  written('customer.lastName', 'family-name'),
  written('customer.firstName', 'given-name'),
  written('customer.lastNameKana', undefined, { accepts: katakana }),
  written('customer.firstNameKana', undefined, { accepts: katakana }),
  written('customer.phoneNumber', 'tel', {
    type: 'tel',
    inputMode: 'tel',
    clean: cleanPhone,
    accepts: phone,
  }),
  written('customer.email', 'email', {
    type: 'email',
    inputMode: 'email',
    clean: cleanEmail,
    accepts: email,
  }),
  written('customer.zipcode', 'postal-code'),
  written('customer.address.province', 'address-level1'),
  written('customer.address.city', 'address-level2'),
  written('customer.address.addressLine1', 'address-line1', { wide: true }),
  written('customer.address.addressLine2', 'address-line2', { wide: true }),
  written('customer.birthYear', 'bday-year', {
    inputMode: 'numeric',
    clean: digits,
    accepts: between(1900, 2100),
  }),
  written('customer.birthMonth', 'bday-month', {
    inputMode: 'numeric',
    clean: twoDigits,
    accepts: between(1, 12),
  }),
  written('customer.birthDay', 'bday-day', {
    inputMode: 'numeric',
    clean: twoDigits,
    accepts: between(1, 31),
  }),
  choice('customer.gender', 'tiles', { codes: ['FEMALE', 'MALE', 'OTHER'] }),
  ...receipt('transfer'),
  ...receipt('virtualAccount'),
  ...receipt('easyPay'),
]

export const fieldAt = (path: string): Field | undefined => fields.find((field) => field.path === path)
