/** Whether a URL points to this machine: the sandbox calls no other. */
export const isLoopback = (address: string): boolean => {
  try {
    const { protocol, hostname } = new URL(address)
    if (protocol !== 'http:' && protocol !== 'https:') return false
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
  } catch {
    return false
  }
}
