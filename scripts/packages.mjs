// Packages as users get them: packed, linted, their types resolved, and imported from a folder outside the workspace.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const names = ['core', 'widget', 'sandbox', 'server']

const pnpm = async (args, options) => {
  const cli =
    process.env.PORTONE_CHECKOUT_PNPM ??
    join(root, 'tools', 'pnpm', 'node_modules', 'pnpm', 'bin', 'pnpm.cjs')
  return run(process.execPath, [cli, ...args], { quiet: true, ...options })
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
      JSON.stringify({ private: true, type: 'module', dependencies: local, pnpm: { overrides: local } }),
    )
    writeFileSync(join(folder, 'consumer.mjs'), consumer)
    result(
      'install packed',
      await pnpm(['install', '--prefer-offline', '--ignore-workspace'], { cwd: folder }),
    )
    result('import packed', await run(process.execPath, ['consumer.mjs'], { cwd: folder, quiet: true }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return [good, bad]
}
