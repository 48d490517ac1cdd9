// Checks the packages as users get them: packs and lints them, then imports and compiles them outside the workspace.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeExamples } from './examples.mjs'
import { isMain, root, run } from './run.mjs'

const names = ['core', 'widget', 'sandbox', 'server']

const pnpm = async (args, options) => {
  const cli =
    process.env.PORTONE_CHECKOUT_PNPM ??
    join(root, 'tools', 'pnpm', 'node_modules', 'pnpm', 'bin', 'pnpm.cjs')
  return run(process.execPath, [cli, ...args], { quiet: true, ...options })
}

const manifestOf = (...folder) => JSON.parse(readFileSync(join(root, ...folder, 'package.json'), 'utf8'))

/** The entries of some packages. */
const entriesOf = (...packages) =>
  packages.flatMap((name) =>
    Object.keys(manifestOf('packages', name).exports)
      .filter((entry) => entry !== './package.json')
      .map((entry) => `@portone-checkout/${name}${entry.slice(1)}`),
  )

/** Other packages that the examples import, with the workspace's versions. */
const neighbours = () => {
  const { devDependencies } = manifestOf()
  const { dependencies } = manifestOf('apps', 'demo')
  return {
    ...Object.fromEntries(
      ['@playwright/test', '@types/node', 'preact', 'vitest'].map((name) => [name, devDependencies[name]]),
    ),
    hono: dependencies.hono,
  }
}

const consumer = `
import { check, normalize, createCheckout, createPaymentId } from '@portone-checkout/core'
import { html5Inicis } from '@portone-checkout/core/gateways/v1'
import { kpn } from '@portone-checkout/core/gateways/v2'
import { gateways } from '@portone-checkout/core/gateways/all'
import { ko } from '@portone-checkout/core/messages/ko'
import { startSandbox } from '@portone-checkout/sandbox'
import * as server from '@portone-checkout/server'
import * as widget from '@portone-checkout/widget'

const before = Object.keys(globalThis).length
for (const entry of ${JSON.stringify(entriesOf(...names))}) await import(entry)
if (Object.keys(globalThis).length !== before) throw new Error('an import leaves something behind')
const missing = check({}, { gateway: kpn, operation: 'requestPayment', device: 'pc' })
if (!missing.some(({ path }) => path === 'paymentId')) throw new Error('check found nothing missing')
if (normalize({ currency: 'CURRENCY_KRW' }, { gateway: kpn, operation: 'requestPayment', device: 'pc' }).request.currency !== 'KRW')
  throw new Error('normalize kept the prefix')
if (gateways.length < 5 || html5Inicis.code !== 'html5_inicis' || typeof ko.missing !== 'function') throw new Error('gateways')
if (createPaymentId().length !== 32 || typeof createCheckout !== 'function') throw new Error('core')
if (typeof widget.mountCheckout !== 'function' || Object.keys(server).length === 0) throw new Error('widget or server')
const sandbox = await startSandbox({ port: 0 })
const script = await fetch(sandbox.v2ScriptUrl)
await sandbox.close()
if (!script.ok || !(await script.text()).includes('PortOne')) throw new Error('sandbox script')
`

/** Writes a module that imports every run-time export of each entry by name, for the compiler to check. */
const exported = `
import { writeFileSync } from 'node:fs'
const modules = []
for (const [index, entry] of ${JSON.stringify(entriesOf(...names))}.entries()) {
  const names = Object.keys(await import(entry))
  modules.push(\`export { \${names.map((name) => \`\${name} as \${name}\${index}\`).join(', ')} } from '\${entry}'\`)
}
writeFileSync('exported.ts', modules.join('\\n'))
`

/** Compiles the declarations of every entry with the compiler settings that merchants may use. */
const declarations = (folder) => {
  const config = (
    file,
    moduleResolution,
    exactOptionalPropertyTypes,
    types,
    lib = ['dom', 'dom.iterable'],
  ) => ({
    compilerOptions: {
      noEmit: true,
      strict: true,
      skipLibCheck: false,
      target: 'es2022',
      lib: ['es2022', ...lib],
      module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution,
      moduleResolution,
      exactOptionalPropertyTypes,
      types,
    },
    files: [file],
  })
  const write = (file, entries) =>
    writeFileSync(
      join(folder, file),
      entries.map((entry, index) => `export * as entry${index} from '${entry}'\n`).join(''),
    )
  write('page.ts', entriesOf('core', 'widget'))
  write(
    'back.ts',
    entriesOf('server', 'core').filter((entry) => !entry.endsWith('/inspector')),
  )
  // The sandbox's declarations use Hono's, which need the DOM types.
  write('tests.ts', entriesOf('sandbox'))
  return {
    'declarations, by a bundler': config('page.ts', 'bundler', true, []),
    'declarations, by a bundler, inexact optional properties': config('page.ts', 'bundler', false, []),
    'declarations, by Node': config('page.ts', 'nodenext', true, []),
    'declarations, by Node, inexact optional properties': config('page.ts', 'nodenext', false, []),
    'declarations, on a server that knows no browser': config('back.ts', 'nodenext', true, ['node'], []),
    'every name that an entry exports is declared': config('exported.ts', 'bundler', true, ['node']),
    'declarations of the sandbox': config('tests.ts', 'nodenext', true, ['node']),
  }
}

/** @returns {Promise<[number, number]>} */
export const checkPackages = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portone-checkout-pack-'))
  let good = 0
  let bad = 0
  const result = (name, { code, output }) => {
    if (code === 0) good += 1
    else {
      bad += 1
      process.stdout.write(`   FAILED ${name}\n${output}\n`)
    }
  }
  try {
    for (const name of names) {
      const cwd = join(root, 'packages', name)
      result(`pack ${name}`, await pnpm(['pack', '--pack-destination', folder], { cwd }))
    }
    const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
    for (const file of tarballs) {
      result(`publint ${file}`, await run('publint', ['--strict', join(folder, file)], { quiet: true }))
      result(
        `types of ${file}`,
        await run('attw', [join(folder, file), '--profile', 'esm-only', '--no-emoji'], { quiet: true }),
      )
    }
    // Our own packages come from the tarballs, the rest from the store that the workspace already filled.
    const local = Object.fromEntries(
      names.map((name) => [
        `@portone-checkout/${name}`,
        `file:${join(folder, tarballs.find((file) => file.startsWith(`portone-checkout-${name}-`)) ?? name)}`,
      ]),
    )
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({
        private: true,
        type: 'module',
        dependencies: { ...local, ...neighbours() },
        pnpm: { overrides: local },
      }),
    )
    writeFileSync(join(folder, 'consumer.mjs'), consumer)
    writeFileSync(join(folder, 'exported.mjs'), exported)
    result(
      'install packed',
      await pnpm(['install', '--prefer-offline', '--ignore-workspace'], { cwd: folder }),
    )
    result('import packed', await run(process.execPath, ['consumer.mjs'], { cwd: folder, quiet: true }))
    result('list exports', await run(process.execPath, ['exported.mjs'], { cwd: folder, quiet: true }))
    for (const [name, config] of Object.entries({ ...writeExamples(folder), ...declarations(folder) })) {
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
      result(name, await run('tsc', ['-p', folder], { cwd: folder, quiet: true }))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return [good, bad]
}

if (isMain(import.meta.url)) process.exit((await checkPackages())[1] === 0 ? 0 : 1)
