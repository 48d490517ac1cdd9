// Bundles core from its source, since the built packages contain no rule's `source`.
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { root } from '../../scripts/run.mjs'

const parts = ['index', 'gateways/all', 'gateways/facts', 'diagnostics/en', 'rules/asked', 'rules/rule']

const load = async () => {
  const bundle = await rolldown({
    input: 'parts',
    cwd: join(root, 'packages', 'core', 'src'),
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    plugins: [
      {
        name: 'parts',
        resolveId: (source) =>
          source === 'parts' ? join(root, 'packages', 'core', 'src', 'parts.js') : undefined,
        load: (id) =>
          id.endsWith('parts.js')
            ? [
                ...parts.map((part) => `export * from './${part}.js'`),
                "export { gateways as restGateways } from './rest/all.js'",
                "export { v1Calls } from './rest/v1/calls.js'",
                "export { v2Calls } from './rest/v2/calls.js'",
              ].join('\n')
            : undefined,
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false })
  await bundle.close()
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`)
}

export const {
  capabilities,
  decide,
  dependsOn,
  en,
  factTexts,
  findingsOf,
  gateways,
  requirements,
  restGateways,
  v1Calls,
  v2Calls,
} = await load()
