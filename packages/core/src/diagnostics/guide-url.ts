/** The address of a page of PortOne's documentation, by the path that a gateway's `docs` gives. */
export const guideUrl = (path: string): string => `https://developers.portone.io/${path}`
