const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz'

/**
 * A payment id that every gateway accepts: 32 letters and digits that cannot be guessed (more than 180 random bits).
 * The strictest documented limit is KPN's: letters and digits only, at most 32 in its quick guide.
 */
export const createPaymentId = (): string => {
  let id = ''
  while (id.length < 32) {
    for (const byte of crypto.getRandomValues(new Uint8Array(64))) {
      // Skip bytes above the highest multiple of the alphabet's length, which would favor its first letters.
      if (byte < 256 - (256 % alphabet.length) && id.length < 32) id += alphabet[byte % alphabet.length]
    }
  }
  return id
}
