import type { Device, Dialect } from '../../model.js'

/**
 * The device as PortOne decides it: by user agent, never by viewport. An iPad that asks for desktop pages is `pc`
 * in both dialects: PortOne notes its touch points, but opens the PC window.
 */
export const detectDevice = ({ userAgent }: { readonly userAgent: string }, dialect: Dialect): Device =>
  // V1's legacy test, whole; of V2's library the phones and tablets that still exist say the same.
  /\biPhone|\biP[ao]d|Android|Mobile/i.test(userAgent) &&
  // V2 goes by the type of device: televisions and headsets with Android are not mobile.
  (dialect === 'v1' || !/TV\b|BRAVIA|\bAFT[A-Z]|CrKey|Quest/.test(userAgent))
    ? 'mobile'
    : 'pc'
