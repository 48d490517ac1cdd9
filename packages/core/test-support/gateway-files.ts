import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const gateways = join(import.meta.dirname, '../src/gateways')

interface SourceFile {
  /** `kpn/v2.ts` */
  readonly path: string
  readonly source: string
}

export interface GatewayFile extends SourceFile {
  readonly dialect: 'v1' | 'v2'
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

const families = readdirSync(gateways, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const inFamilies: readonly SourceFile[] = families.flatMap((family) =>
  readdirSync(join(gateways, family))
    .filter((name) => name.endsWith('.ts') && !/\.test(?:-d)?\.ts$/.test(name))
    .map((name) => ({ path: `${family}/${name}`, source: read(join(gateways, family, name)) })),
)

const dialectOf = (path: string): 'v1' | 'v2' | undefined => {
  const name = /\/(v[12])[-.]/.exec(path)?.[1]
  return name === 'v1' || name === 'v2' ? name : undefined
}

/** Every file that holds one gateway. */
export const gatewayFiles: readonly GatewayFile[] = inFamilies.flatMap(({ path, source }) => {
  const dialect = path.startsWith('shared/') ? undefined : dialectOf(path)
  return dialect === undefined
    ? []
    : [{ path, dialect, source, test: read(join(gateways, path.replace(/\.ts$/, '.test.ts'))) }]
})

/** The families that have a folder of their own; not what they share, nor the published entries. */
export const familyNames: readonly string[] = families.filter(
  (name) => !['shared', 'v1', 'v2'].includes(name),
)

/** The source of a file in a gateway's family; empty if there is none. */
export const familyFile = (family: string, name: string): string => read(join(gateways, family, name))

/** The sources of all tests of REST halves. */
export const restTests: readonly string[] = families.flatMap((family) =>
  readdirSync(join(gateways, family))
    .filter((name) => /rest.*\.test\.ts$/.test(name))
    .map((name) => familyFile(family, name)),
)
