import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SelectQueryNode, SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import Database from 'libsql'

/** Whether another process writes or recovers the file. `SQLITE_BUSY_SNAPSHOT` is left out: waiting does not help there. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'SQLITE_BUSY' || error.code === 'SQLITE_BUSY_RECOVERY')

/** Retries while another process has locked the file. SQLite's own waiting would block this process, static pages included. */
const whenFree = async <T>(limit: number, work: () => T): Promise<T> => {
  const until = performance.now() + limit
  for (let pause = 1; ; pause = Math.min(2 * pause, 50)) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error
    }
    await sleep(pause)
  }
}

/**
 * The single connection to a file. Each query waits at most `limit` milliseconds for its turn, and as long for the file.
 * Statements that may be refused as busy use `exec`: after a refusal libsql leaves a prepared statement open, which keeps
 * later transactions from committing (tursodatabase/libsql-client-ts#352).
 */
class FileDriver extends SqliteDriver {
  readonly #database: Database.Database
  readonly #limit: number

  constructor(database: Database.Database, limit: number) {
    super({ database })
    this.#database = database
    this.#limit = limit
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const turn = super.acquireConnection()
    const late = new AbortController()
    const connection = await Promise.race([
      turn,
      sleep(this.#limit, undefined, { signal: late.signal }).catch(() => undefined),
    ])
    late.abort()
    if (!connection) {
      void turn.then(() => this.releaseConnection())
      throw Object.assign(new Error('The database is busy.'), { code: 'DATABASE_BUSY' })
    }
    const writes = async <T>(query: CompiledQuery): Promise<QueryResult<T>> => {
      await this.beginTransaction()
      try {
        const result = await connection.executeQuery<T>(query)
        await this.commitTransaction()
        return result
      } catch (error) {
        await this.rollbackTransaction()
        throw error
      }
    }
    return {
      executeQuery: (query) =>
        this.#database.inTransaction || SelectQueryNode.is(query.query)
          ? connection.executeQuery(query)
          : writes(query),
      streamQuery: (query, size) => connection.streamQuery(query, size),
    }
  }

  /** Locks for writing at the start: a transaction that reads first may be refused its write, however long it waits. */
  override async beginTransaction(): Promise<void> {
    await whenFree(this.#limit, () => this.#database.exec('begin immediate'))
  }

  override async commitTransaction(): Promise<void> {
    await whenFree(this.#limit, () => this.#database.exec('commit'))
  }

  override async rollbackTransaction(): Promise<void> {
    // With a full disk SQLite has rolled back already.
    if (this.#database.inTransaction) this.#database.exec('rollback')
  }
}

/** SQLite also rolls back schema changes, so a killed migration leaves nothing behind. */
class FileAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class FileDialect extends SqliteDialect {
  readonly #driver: FileDriver

  constructor(database: Database.Database, limit: number) {
    super({ database })
    this.#driver = new FileDriver(database, limit)
  }

  override createDriver(): FileDriver {
    return this.#driver
  }

  override createAdapter(): FileAdapter {
    return new FileAdapter()
  }
}

/** A file, or `:memory:`. */
export const libsqlDialect = async (file: string, limit: number): Promise<SqliteDialect> => {
  if (file !== ':memory:') await mkdir(dirname(file), { recursive: true })
  const database = new Database(file)
  // WAL: readers do not wait for a writer. Foreign keys: a row's order exists.
  for (const pragma of ['busy_timeout = 0', 'journal_mode = wal', 'foreign_keys = on']) {
    await whenFree(limit, () => database.exec(`pragma ${pragma}`))
  }
  return new FileDialect(database, limit)
}
