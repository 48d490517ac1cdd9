/** Whether an address is on this machine: the sandbox sends nothing anywhere else. */
export const isLoopback = (address: string): boolean => {
  try {
    const { protocol, hostname } = new URL(address)
    if (protocol !== 'http:' && protocol !== 'https:') return false
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
  } catch {
    return false
  }
}
