/** Runs something whose error must not stop a payment: a sink, refused storage, a guard that the merchant wrote. */
export const quietly = (run: () => void): void => {
  try {
    run()
  } catch {
    // The payment goes on without it.
  }
}
