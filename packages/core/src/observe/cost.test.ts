import { resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'

const source = resolve(import.meta.dirname, '..')
const watching = /[\\/]src[\\/](observe|inspector)[\\/]/

/** The bundle of an import, and its modules. */
const bundled = async (entry: string, isThere: (id: string) => boolean) => {
  const bundle = await rolldown({
    input: 'entry',
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
        load: (id) => {
          if (id === '\0entry') return entry
          if (!isThere(id)) throw new Error(`${id} is not there`)
          return undefined
        },
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'es', minify: true })
  await bundle.close()
  const chunks = output.filter((one) => one.type === 'chunk')
  return {
    code: chunks.map(({ code }) => code).join(''),
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
  }
}

const file = (path: string): string => JSON.stringify(resolve(source, path))
const paying = `export { createCheckout, readOwnReturn, reconcile } from ${file('index.ts')}; export { kpn } from ${file('gateways/v2.ts')}`

test('a page without observer and panel ships none of their code', async () => {
  const [one, other] = await Promise.all([
    bundled(paying, () => true),
    bundled(paying, (id) => !watching.test(id)),
  ])
  expect(one.code).toBe(other.code)
  expect(one.modules.filter((id) => watching.test(id))).toEqual([])
  // Check that the test would notice.
  const observed = await bundled(`export { observe } from ${file('observe/index.ts')}`, () => true)
  expect(observed.modules.filter((id) => watching.test(id)).length).toBeGreaterThan(3)
})

test('the panel imports neither the checkout nor the observer', async () => {
  const { modules } = await bundled(
    `export { mountInspector } from ${file('inspector/index.ts')}`,
    () => true,
  )
  const others = modules.filter((id) => !/[\\/]src[\\/](inspector|rules[\\/]path\.ts)/.test(id))
  expect(others.filter((id) => id !== '\0entry' && !id.includes('rolldown'))).toEqual([])
})
