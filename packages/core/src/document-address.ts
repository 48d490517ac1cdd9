/** The address that relative ones are relative to in a browser; undefined elsewhere. */
const documentAddress = (): string | undefined => {
  const { document, location } = globalThis as {
    readonly document?: { readonly baseURI?: string }
    readonly location?: { readonly href?: string }
  }
  return document?.baseURI ?? location?.href
}

/** The options with what relative return addresses are relative to; a copy only where that was not given, since it costs time. */
export const withBaseUrl = <T extends { readonly baseUrl?: string | undefined }>(options: T): T => {
  const baseUrl = options.baseUrl ?? documentAddress()
  return baseUrl === options.baseUrl ? options : { ...options, baseUrl }
}
