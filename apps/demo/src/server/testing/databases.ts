import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

export interface TestDatabase {
  readonly name: string
  readonly address: string
  stop(): Promise<void>
}

const memory: TestDatabase = { name: 'libsql', address: ':memory:', stop: () => Promise.resolve() }

/** Where Debian keeps the server's programs, which are not on the PATH. */
const programFolders = (): readonly string[] => {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, 'bin'))
    : []
  return [...versions, ...(process.env['PATH'] ?? '').split(delimiter)]
}
const folderWith = (...names: readonly string[]): string | undefined =>
  programFolders().find((folder) => names.every((name) => existsSync(join(folder, name))))

/** PostgreSQL refuses to run as root, so root runs it as the user of its package. */
const unprivileged = ():
  { readonly uid: number; readonly gid: number } | Record<string, never> | undefined => {
  if (process.getuid?.() !== 0) return {}
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const answers = async (address: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: address })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/** Starts a PostgreSQL for this test, or returns why it cannot. */
const ownPostgres = async (): Promise<TestDatabase | string> => {
  const programs = folderWith('postgres', 'initdb')
  if (programs === undefined) return 'no postgres program was found'
  const identity = unprivileged()
  if (!identity) return 'postgres does not run as root and there is no user postgres'
  const folder = mkdtempSync(join(tmpdir(), 'portone-checkout-pg-'))
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(folder, identity.uid, identity.gid)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const options = { ...identity, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C' } }
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', join(folder, 'data'), '-U', 'shop', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...options, encoding: 'utf8' },
  )
  if (made.status !== 0) {
    remove()
    return `initdb failed: ${made.stderr}`
  }
  const port = await freePort()
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', join(folder, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F'],
    { ...options, stdio: 'ignore' },
  )
  const address = `postgres://shop@127.0.0.1:${port}/postgres`
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    // The server waits until its last client has disconnected.
    server.kill('SIGTERM')
    if (server.exitCode === null) await ended
    remove()
  }
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(address)) return { name: 'postgres', address, stop }
    await sleep(100)
  }
  await stop()
  return 'postgres did not start in time'
}

/** A new schema for this test in the PostgreSQL of `TEST_DATABASE_URL`. */
const namedPostgres = async (address: string): Promise<TestDatabase> => {
  const schema = `test_${process.pid}_${Date.now()}`
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await run(`create schema ${schema}`)
  const inside = new URL(address)
  inside.searchParams.set('options', `-c search_path=${schema}`)
  return { name: 'postgres', address: inside.href, stop: () => run(`drop schema ${schema} cascade`) }
}

/**
 * The databases available to tests: always libsql; PostgreSQL by `TEST_DATABASE_URL`, else started here if it is
 * installed. A database that is left out is reported.
 */
export const testDatabases = async (): Promise<readonly TestDatabase[]> => {
  const named = process.env['TEST_DATABASE_URL']
  const postgres = named ? await namedPostgres(named) : await ownPostgres()
  if (typeof postgres !== 'string') return [memory, postgres]
  process.stderr.write(`PostgreSQL is left out of the database tests: ${postgres}\n`)
  return [memory]
}
