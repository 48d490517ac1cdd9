import { PortOneApiError } from './errors.js'

/**
 * Default milliseconds to wait for one answer of PortOne: to a question, and to what moves money. PortOne goes on with that
 * when nobody waits any more, and asks for a minute: https://developers.portone.io/api/rest-v2#timeout-policy
 */
export const timeLimits = { question: 15_000, act: 60_000 } as const

/** The promise, or `unreachable` after so many milliseconds: the official SDK waits for ever. */
export const within = async <T>(milliseconds: number, answer: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new PortOneApiError('unreachable', 'PortOne did not answer in time.')),
      milliseconds,
    )
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
