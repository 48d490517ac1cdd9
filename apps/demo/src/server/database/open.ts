import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Kysely, Migrator, PostgresDialect, SqliteDialect } from 'kysely'
import Database from 'libsql'
import pg from 'pg'
import { migrations } from './migrations.js'
import type { Tables } from './schema.js'

/** `:memory:` or a file for libsql, `postgres://…` for PostgreSQL. */
export type DatabaseAddress = string

/** PostgreSQL's bigint comes as text, because it may not fit a number; times and amounts do. */
const numberTypes: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format),
}

const libsqlDialect = async (file: string): Promise<SqliteDialect> => {
  if (file !== ':memory:') await mkdir(dirname(file), { recursive: true })
  const database = new Database(file)
  // Readers do not wait for a writer, and a row that names an order has one.
  database.exec('pragma journal_mode = wal; pragma foreign_keys = on; pragma busy_timeout = 5000')
  return new SqliteDialect({ database })
}

const postgresDialect = (address: string): PostgresDialect => {
  const pool = new pg.Pool({ connectionString: address, types: numberTypes, max: 8 })
  // An idle connection that breaks is replaced; unheard, its error would end the process.
  pool.on('error', () => undefined)
  return new PostgresDialect({ pool })
}

/** Either database behind one query layer, as it is. */
export const connect = async (address: DatabaseAddress): Promise<Kysely<Tables>> => {
  const isPostgres = /^postgres(ql)?:\/\//.test(address)
  return new Kysely<Tables>({ dialect: isPostgres ? postgresDialect(address) : await libsqlDialect(address) })
}

/** Opens either database and brings its tables up to date. Rejects when it cannot. */
export const openDatabase = async (address: DatabaseAddress): Promise<Kysely<Tables>> => {
  const database = await connect(address)
  const { error } = await new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  }).migrateToLatest()
  if (error) {
    await database.destroy()
    throw new Error('The database could not be brought up to date.', { cause: error })
  }
  return database
}
