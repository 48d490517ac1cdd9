import { Kysely, Migrator } from 'kysely'
import { libsqlDialect } from './libsql.js'
import { migrations } from './migrations.js'
import { postgresDialect } from './postgres.js'
import type { Tables } from './schema.js'

/** `:memory:` or a file for libsql, `postgres://…` for PostgreSQL. */
export type DatabaseAddress = string

/** Milliseconds that a query may take; a buyer may be waiting for it. */
const queryLimit = 5_000
/** Milliseconds that a migration step may take; tables may be large. */
const migrationLimit = 10 * 60_000

const isPostgres = (address: DatabaseAddress): boolean => /^postgres(ql)?:\/\//.test(address)

/** Connects to either database without migrating it. `limit`: milliseconds that a query may take. */
export const connect = async (address: DatabaseAddress, limit = queryLimit): Promise<Kysely<Tables>> =>
  new Kysely<Tables>({
    dialect: isPostgres(address) ? postgresDialect(address, limit) : await libsqlDialect(address, limit),
  })

/** Runs the migrations. Each one and its record are one transaction, so a kill leaves both or neither. */
const migrate = async (database: Kysely<Tables>): Promise<void> => {
  const { error } = await new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  }).migrateToLatest()
  if (error) throw new Error('The database could not be brought up to date.', { cause: error })
}

/** Opens either database and migrates it. Rejects when it cannot. */
export const openDatabase = async (address: DatabaseAddress, limit = queryLimit): Promise<Kysely<Tables>> => {
  if (isPostgres(address)) {
    const patient = await connect(address, migrationLimit)
    try {
      await migrate(patient)
    } finally {
      await patient.destroy()
    }
    return connect(address, limit)
  }
  const database = await connect(address, limit)
  try {
    await migrate(database)
  } catch (error) {
    await database.destroy()
    throw error
  }
  return database
}
