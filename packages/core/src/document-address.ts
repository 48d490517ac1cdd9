/** The base address of the page; undefined outside a browser. */
const documentAddress = (): string | undefined => {
  const { document, location } = globalThis as {
    readonly document?: { readonly baseURI?: string }
    readonly location?: { readonly href?: string }
  }
  return document?.baseURI ?? location?.href
}

/** The options with a `baseUrl` for relative return addresses. Copies them only if `baseUrl` is missing, because a copy takes time. */
export const withBaseUrl = <T extends { readonly baseUrl?: string | undefined }>(options: T): T => {
  const baseUrl = options.baseUrl ?? documentAddress()
  return baseUrl === options.baseUrl ? options : { ...options, baseUrl }
}
