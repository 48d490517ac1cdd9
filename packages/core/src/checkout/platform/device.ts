import type { Device, Dialect } from '../../model.js'

/**
 * Decides the device as PortOne does: by user agent, never by viewport. An iPad that requests desktop pages is `pc` in
 * both dialects: PortOne records its touch points, but opens the PC window.
 */
export const detectDevice = ({ userAgent }: { readonly userAgent: string }, dialect: Dialect): Device =>
  // V1's own test. V2's library gives the same answer for phones and tablets in use today.
  /\biPhone|\biP[ao]d|Android|Mobile/i.test(userAgent) &&
  // V2 goes by the type of device: Android televisions and headsets are not mobile.
  (dialect === 'v1' || !/TV\b|BRAVIA|\bAFT[A-Z]|CrKey|Quest/.test(userAgent))
    ? 'mobile'
    : 'pc'
