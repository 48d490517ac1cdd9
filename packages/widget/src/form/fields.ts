/** How a question is rendered: `tiles` are radio buttons, `select` is a drop-down list. */
export type Control = 'text' | 'tiles' | 'select'

/** A request field that the buyer can fill in. All other required fields come from the merchant. */
export interface Field {
  /** Canonical V2 path of the request. */
  readonly path: string
  /** Key in `Texts.fields`. */
  readonly texts: string
  readonly control: Control
  readonly type?: 'text' | 'tel' | 'email' | undefined
  readonly inputMode?: 'text' | 'tel' | 'email' | 'numeric' | undefined
  readonly autocomplete?: string | undefined
  /** Codes to choose from when the gateway lists none. */
  readonly codes?: readonly string[] | undefined
  /** Takes the whole row at any width of the widget. */
  readonly wide?: boolean | undefined
  /** Converts the typed text to the value that is sent. */
  readonly clean: (typed: string) => string
  /** Whether the cleaned value can be valid. */
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

/** Removes hyphens, spaces and the Korean country code; another country's number keeps its plus. */
export const cleanPhone = (typed: string): string => {
  const compact = typed.normalize('NFKC').replace(/[^\d+]/g, '')
  return compact.replace(/^\+?82(?=\d{8})0?/, '0')
}

const between =
  (min: number, max: number) =>
  (clean: string): boolean =>
    clean !== '' && Number(clean) >= min && Number(clean) <= max

/** Converts full-width characters of an input method and removes zero-width spaces of copied text. */
const cleanEmail = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\u200b/g, '')
    .trim()

const email = (clean: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(clean)
const phone = (clean: string): boolean => /^(0\d{8,11}|\+\d{8,15})$/.test(clean)
const katakana = (clean: string): boolean => /^[\u30a0-\u30ff\uff65-\uff9f\s]+$/.test(clean)

const choiceField = (path: string, control: 'tiles' | 'select', overrides: Partial<Field> = {}): Field => ({
  path,
  texts: path,
  control,
  wide: true,
  clean: (typed) => typed,
  ...overrides,
})

const textField = (
  path: string,
  autocomplete: string | undefined,
  overrides: Partial<Field> = {},
): Field => ({
  path,
  texts: path,
  control: 'text',
  type: 'text',
  autocomplete,
  clean: trim,
  ...overrides,
})

const cashReceiptFields = (method: string): readonly Field[] => [
  choiceField(`${method}.cashReceiptType`, 'tiles', {
    texts: 'cashReceiptType',
    codes: ['PERSONAL', 'CORPORATE', 'ANONYMOUS'],
  }),
  textField(`${method}.customerIdentifier`, undefined, {
    texts: 'customerIdentifier',
    inputMode: 'numeric',
    clean: digits,
    accepts: (clean) => /^\d{9,13}$/.test(clean),
  }),
]

/** Every field that a buyer can be asked for, in display order. Never a card number: that belongs in the PG's window. */
export const fields: readonly Field[] = [
  choiceField('easyPay.easyPayProvider', 'tiles'),
  choiceField('giftCertificate.giftCertificateType', 'tiles'),
  choiceField('card.cardCompany', 'select'),
  choiceField('card.installment.monthOption.fixedMonth', 'select', { numeric: true }),
  choiceField('transfer.bankCode', 'select'),
  choiceField('virtualAccount.bankCode', 'select'),
  choiceField('mobile.carrier', 'tiles', { codes: ['SKT', 'KT', 'LGU', 'HELLO', 'KCT', 'SK7'] }),
  choiceField('productType', 'tiles', { codes: ['REAL', 'DIGITAL'] }),
  textField('customer.fullName', 'name', { wide: true }),
  textField('customer.lastName', 'family-name'),
  textField('customer.firstName', 'given-name'),
  textField('customer.lastNameKana', undefined, { accepts: katakana }),
  textField('customer.firstNameKana', undefined, { accepts: katakana }),
  textField('customer.phoneNumber', 'tel', {
    type: 'tel',
    inputMode: 'tel',
    clean: cleanPhone,
    accepts: phone,
  }),
  textField('customer.email', 'email', {
    type: 'email',
    inputMode: 'email',
    clean: cleanEmail,
    accepts: email,
  }),
  textField('customer.zipcode', 'postal-code'),
  textField('customer.address.province', 'address-level1'),
  textField('customer.address.city', 'address-level2'),
  textField('customer.address.addressLine1', 'address-line1', { wide: true }),
  textField('customer.address.addressLine2', 'address-line2', { wide: true }),
  textField('customer.birthYear', 'bday-year', {
    inputMode: 'numeric',
    clean: digits,
    accepts: between(1900, 2100),
  }),
  textField('customer.birthMonth', 'bday-month', {
    inputMode: 'numeric',
    clean: twoDigits,
    accepts: between(1, 12),
  }),
  textField('customer.birthDay', 'bday-day', {
    inputMode: 'numeric',
    clean: twoDigits,
    accepts: between(1, 31),
  }),
  choiceField('customer.gender', 'tiles', { codes: ['FEMALE', 'MALE', 'OTHER'] }),
  ...cashReceiptFields('transfer'),
  ...cashReceiptFields('virtualAccount'),
  ...cashReceiptFields('easyPay'),
]

export const fieldAt = (path: string): Field | undefined => fields.find((field) => field.path === path)
