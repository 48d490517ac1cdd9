import type { Device, Dialect } from '../requests/model.js'

/** V1's legacy test, whole; of V2's library the phones and tablets that still exist say the same. */
const handheld = /\biPhone|\biP[ao]d|Android|Mobile/i

/** V2 goes by the type of device: televisions and headsets with Android are not mobile. */
const otherDevice = /TV\b|BRAVIA|\bAFT[A-Z]|CrKey|Quest/

/**
 * The device as PortOne decides it: by user agent, never by viewport. An iPad that asks for desktop pages is `pc`
 * in both dialects: PortOne notes its touch points, but opens the PC window.
 */
export const detectDevice = ({ userAgent }: { readonly userAgent: string }, dialect: Dialect): Device =>
  handheld.test(userAgent) && (dialect === 'v1' || !otherDevice.test(userAgent)) ? 'mobile' : 'pc'
