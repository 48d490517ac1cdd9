/** Runs what must not spoil a payment by throwing: a sink, refused storage, somebody else's guard. */
export const quietly = (run: () => void): void => {
  try {
    run()
  } catch {
    // The payment goes on without it.
  }
}
