import { createServer } from 'node:http'

/** One request received by the merchant's webhook endpoint. */
export interface Received {
  readonly path: string
  readonly body: string
  readonly headers: Record<string, string | string[] | undefined>
}

export interface Receiver {
  readonly url: string
  readonly received: readonly Received[]
  /** Sets the statuses of the next answers; after them it answers 200. */
  answerWith(...statuses: readonly number[]): void
  close(): void
}

/** A merchant's server that receives webhooks, for this package's tests. */
export const openReceiver = async (): Promise<Receiver> => {
  const received: Received[] = []
  const statuses: number[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      received.push({
        path: request.url ?? '',
        body: Buffer.concat(parts).toString(),
        headers: request.headers,
      })
      response.statusCode = statuses.shift() ?? 200
      response.end('received')
    })
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answerWith: (...next) => {
      statuses.push(...next)
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
