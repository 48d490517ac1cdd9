import type { Device, Dialect } from '../requests/model.js'

/** V1's legacy window: anything that says so is mobile, a television with Android included. */
const v1Mobile = /\biPhone|\biP[ao]d|Android|Mobile/i

/** V2 goes by the type of device: phones and tablets are mobile; televisions, consoles and headsets are not. */
const v2Mobile = /\biPhone|\biP[ao]d|Android|Mobi|Tablet(?! PC)|Silk\/|PlayBook|BlackBerry|BB10|Kindle/i
const v2Other = /TV\b|BRAVIA|\bAFT[A-Z]|CrKey|Quest/

/**
 * The device as PortOne decides it: by user agent, never by viewport. An iPad that asks for desktop pages is `pc`
 * in both dialects: PortOne notes its touch points, but opens the PC window.
 */
export const detectDevice = (
  { userAgent }: { readonly userAgent: string; readonly maxTouchPoints?: number | undefined },
  dialect: Dialect,
): Device => {
  const mobile =
    dialect === 'v1' ? v1Mobile.test(userAgent) : v2Mobile.test(userAgent) && !v2Other.test(userAgent)
  return mobile ? 'mobile' : 'pc'
}
