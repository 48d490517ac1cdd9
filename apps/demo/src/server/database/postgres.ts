import { PostgresDialect } from 'kysely'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import pg from 'pg'

/** The driver returns bigint as text. Times and amounts fit a number, so they are parsed. */
const numberTypes: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format),
}

/** Errors after which the server closes the connection: shutdown (57P…), or a transaction idle for too long. */
const endsConnection = ({ code = '' }: pg.DatabaseError): boolean =>
  code.startsWith('57P') || code === '25P03'

/** A client that is closed after a query without an answer: that query would block the next one. */
class HeldClient implements PostgresPoolClient {
  readonly #client: Pick<PostgresPoolClient, 'query'>
  readonly #release: (broken: boolean) => void
  #broken = false

  constructor(client: Pick<PostgresPoolClient, 'query'>, release: (broken: boolean) => void) {
    this.#client = client
    this.#release = release
  }

  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(
    sql: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): PostgresCursor<R> | Promise<PostgresQueryResult<R>> {
    if (typeof sql !== 'string') throw new TypeError('The shop reads no cursors.')
    return this.#ask<R>(sql, parameters)
  }

  async #ask<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    // A rollback on a dead connection would wait as long again.
    if (this.#broken)
      throw Object.assign(new Error('The connection to the database is lost.'), { code: 'DATABASE_LOST' })
    try {
      return await this.#client.query<R>(sql, parameters)
    } catch (error) {
      this.#broken = !(error instanceof pg.DatabaseError) || endsConnection(error)
      throw error
    }
  }

  release(): void {
    this.#release(this.#broken)
  }
}

const held = (pool: pg.Pool): PostgresPool => ({
  connect: async () => {
    const client = await pool.connect()
    return new HeldClient(client, (broken) => client.release(broken))
  },
  end: () => pool.end(),
})

/** A PostgreSQL pool with a limit of `limit` milliseconds for a connection and for each query. */
export const postgresDialect = (address: string, limit: number): PostgresDialect => {
  const pool = new pg.Pool({
    connectionString: address,
    types: numberTypes,
    max: 8,
    connectionTimeoutMillis: Math.min(limit, 10_000),
    // The server's limit ends first, with an error; the client's limit covers a server that does not answer.
    statement_timeout: limit,
    query_timeout: limit + 1_000,
    // A shop that hangs inside a transaction must not keep its row locks.
    idle_in_transaction_session_timeout: limit * 2,
  })
  // A broken connection is replaced. Without this listener its error event would end the process: the pool handles idle
  // clients only. The running query of a broken connection is rejected separately.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new PostgresDialect({ pool: held(pool) })
}
