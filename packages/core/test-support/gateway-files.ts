import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const gateways = join(import.meta.dirname, '../src/gateways')

export interface GatewayFile {
  /** `v2/kpn.ts` */
  readonly path: string
  readonly source: string
  /** The source of the table beside it; empty where there is none. */
  readonly test: string
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const isSource = (name: string): boolean => name.endsWith('.ts') && !/\.test(?:-d)?\.ts$/.test(name)

const others = ['all.ts', 'gateway.ts']
/** Kinds of rules: whoever makes one of them names the heading. */
const kinds = ['by-contract.ts', 'goods.ts', 'items.ts']

/** Every module beside them that holds what the guides of several gateways say. */
export const sharedFiles: readonly Omit<GatewayFile, 'test'>[] = readdirSync(gateways)
  .filter((name) => isSource(name) && ![...others, ...kinds].includes(name))
  .map((name) => ({ path: name, source: read(join(gateways, name)) }))

/** What every request of a dialect is held against. */
export const requestFiles: readonly Omit<GatewayFile, 'test'>[] = ['v1.ts', 'v2.ts'].map((name) => ({
  path: `requests/${name}`,
  source: read(join(gateways, '../requests', name)),
}))

/** Every file that holds one gateway. */
export const gatewayFiles: readonly GatewayFile[] = ['v1', 'v2'].flatMap((dialect) =>
  readdirSync(join(gateways, dialect))
    .filter((name) => isSource(name) && name !== 'index.ts')
    .map((name) => ({
      path: `${dialect}/${name}`,
      source: read(join(gateways, dialect, name)),
      test: read(join(gateways, dialect, name.replace(/\.ts$/, '.test.ts'))),
    })),
)
