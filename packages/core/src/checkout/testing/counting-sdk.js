// Counts its runs, and leaves an SDK behind from the run that the page asks for.
globalThis.sdkRuns = (globalThis.sdkRuns ?? 0) + 1
if (globalThis.sdkRuns >= (globalThis.sdkServesFrom ?? 1))
  globalThis.PortOne = { requestPayment: () => undefined }
