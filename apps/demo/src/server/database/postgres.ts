import { PostgresDialect } from 'kysely'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import pg from 'pg'

/** PostgreSQL's bigint comes as text, because it may not fit a number; times and amounts do. */
const numberTypes: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format),
}

/** The server ends the connection with this error: it shuts down (57P…), or a transaction was idle for too long. */
const endsConnection = ({ code = '' }: pg.DatabaseError): boolean =>
  code.startsWith('57P') || code === '25P03'

/** A client that is closed, not kept, after a query without an answer: what it waits for would hold up the next query. */
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
    // A rollback after a lost answer would wait as long again.
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

/** PostgreSQL, waited for at most `limit` milliseconds: for a connection, and for each query. */
export const postgresDialect = (address: string, limit: number): PostgresDialect => {
  const pool = new pg.Pool({
    connectionString: address,
    types: numberTypes,
    max: 8,
    connectionTimeoutMillis: Math.min(limit, 10_000),
    // The server gives up first and says so; the client's own limit is for a server that says nothing.
    statement_timeout: limit,
    query_timeout: limit + 1_000,
    // A shop that hangs within a transaction must not keep the rows that it locked.
    idle_in_transaction_session_timeout: limit * 2,
  })
  // A connection that breaks is replaced. Its error, unheard, would end the process: the pool hears those of idle clients
  // only, and the query under way on another is rejected by itself.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new PostgresDialect({ pool: held(pool) })
}
