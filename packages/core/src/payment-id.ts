const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz'

/**
 * A payment id that every gateway takes: 32 letters and digits, unguessable (more than 180 random bits).
 * The tightest documented rule is KPN's, letters and digits only, and 32 of them in the quick guide.
 */
export const createPaymentId = (): string => {
  let id = ''
  while (id.length < 32) {
    for (const byte of crypto.getRandomValues(new Uint8Array(64))) {
      // Bytes past the last whole multiple would favour the first letters.
      if (byte < 256 - (256 % alphabet.length) && id.length < 32) id += alphabet[byte % alphabet.length]
    }
  }
  return id
}
