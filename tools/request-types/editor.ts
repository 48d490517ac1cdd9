// What an editor shows for a file, from TypeScript's language server over the packages' sources.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '..', '..')

interface Message {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
}

export interface Shown {
  /** The errors of each line; continuation lines of an error are indented. */
  readonly errors: () => Promise<(line: number) => readonly string[]>
  /** The hover text of the first occurrence of a word in the line. */
  readonly hover: (line: number, word: string) => Promise<string>
  /** The completions at the end of an object literal in the line, with their docstrings. */
  readonly completions: (line: number) => Promise<readonly { readonly name: string; readonly doc: string }[]>
}

/** Compiler options that resolve the packages to their sources. */
const configuration = {
  extends: join(root, 'tsconfig.base.json'),
  compilerOptions: {
    composite: false,
    noEmit: true,
    lib: ['ES2023', 'DOM'],
    paths: {
      '@portone-checkout/core': [join(root, 'packages/core/src/index.ts')],
      '@portone-checkout/core/gateways/*': [join(root, 'packages/core/src/gateways/*.ts')],
    },
  },
  files: ['page.ts'],
}

/** Opens a file in a new language server, runs `work`, and closes both. */
export const withEditor = async <T>(text: string, work: (shown: Shown) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'portone-editor-'))
  const page = join(folder, 'page.ts')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration))
  writeFileSync(page, text)
  const server = spawn(
    process.execPath,
    [join(root, 'node_modules/typescript/lib/tsc.js'), '--lsp', '--stdio'],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  )
  const waiting = new Map<number, (result: unknown) => void>()
  let received = Buffer.alloc(0)

  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const receive = ({ id, method, result }: Message): void => {
    if (id === undefined) return
    // The server requests settings: answer with none.
    if (method !== undefined) send({ id, result: method === 'workspace/configuration' ? [null] : null })
    else waiting.get(id)?.(result)
  }
  server.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
    for (;;) {
      const head = received.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(received.toString('utf8', 0, head))?.[1])
      if (received.length < head + 4 + length) return
      const message: Message = JSON.parse(received.toString('utf8', head + 4, head + 4 + length))
      received = received.subarray(head + 4 + length)
      receive(message)
    }
  })

  let asked = 0
  const ask = <R>(method: string, params: unknown): Promise<R> =>
    new Promise((done) => {
      asked += 1
      // Answers are not validated: they are assumed to follow the protocol.
      waiting.set(asked, (result) => done(result as R))
      send({ id: asked, method, params })
    })

  const uri = pathToFileURL(page).href
  const lines = text.split('\n')
  const at = (line: number, character: number) => ({
    textDocument: { uri },
    position: { line, character },
  })
  try {
    await ask('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: {
        textDocument: {
          hover: { contentFormat: ['markdown'] },
          completion: { completionItem: { documentationFormat: ['markdown'] } },
        },
      },
    })
    send({ method: 'initialized', params: {} })
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'typescript', version: 1, text } },
    })
    return await work({
      errors: async () => {
        const { items } = await ask<{
          items: readonly { message: string; range: { start: { line: number } } }[]
        }>('textDocument/diagnostic', { textDocument: { uri } })
        return (line) => items.filter(({ range }) => range.start.line === line).map(({ message }) => message)
      },
      hover: async (line, word) => {
        const { contents } = await ask<{ contents: { value: string } }>(
          'textDocument/hover',
          at(line, (lines[line] ?? '').indexOf(word)),
        )
        return contents.value
      },
      completions: async (line) => {
        const { items } = await ask<{ items: readonly { label: string }[] }>(
          'textDocument/completion',
          at(line, (lines[line] ?? '').lastIndexOf(' }')),
        )
        return Promise.all(
          items.map(async (item) => {
            const { documentation } = await ask<{ documentation?: { value: string } }>(
              'completionItem/resolve',
              item,
            )
            return { name: item.label.replace(/\?$/, ''), doc: documentation?.value ?? '' }
          }),
        )
      },
    })
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}
