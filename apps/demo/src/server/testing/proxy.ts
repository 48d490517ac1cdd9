import { connect, createServer } from 'node:net'
import type { Socket } from 'node:net'

export interface Proxy {
  /** The server's address through the proxy. */
  readonly address: string
  /** Stops forwarding without closing connections. */
  hold(): void
  /** Forwards again. */
  goOn(): void
  /** Breaks every connection. */
  cut(): void
  close(): Promise<void>
}

/** A TCP proxy to a server whose connections a test can break or hold. */
export const proxyTo = async (address: string): Promise<Proxy> => {
  const target = new URL(address)
  const sockets = new Set<Socket>()
  let isHeld = false
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (chunk) => to.write(chunk))
      from.on('error', () => undefined)
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      if (isHeld) from.pause()
    }
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      resolve(typeof bound === 'object' && bound !== null ? bound.port : 0)
    })
  })
  const through = new URL(address)
  through.hostname = '127.0.0.1'
  through.port = String(port)
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    address: through.href,
    hold: () => {
      isHeld = true
      for (const socket of sockets) socket.pause()
    },
    goOn: () => {
      isHeld = false
      for (const socket of sockets) socket.resume()
    },
    cut,
    close: () =>
      new Promise((resolve) => {
        cut()
        server.close(() => resolve())
      }),
  }
}
