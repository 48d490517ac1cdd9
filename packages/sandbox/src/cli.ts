#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { readArguments, usage, type CliRun } from './config/cli-options.js'
import { startSandbox, type Sandbox } from './server.js'

const banner = (sandbox: Sandbox): string => {
  const { store, secrets, channels } = sandbox.config
  const faults = sandbox.faults()
  return `PortOne sandbox  ${sandbox.url}   (nothing is ever charged)

  control page     ${sandbox.controlUrl}
  V1 script        ${sandbox.v1ScriptUrl}
  V2 script        ${sandbox.v2ScriptUrl}
  V1 REST          ${sandbox.v1ApiUrl}
  V2 REST          ${sandbox.v2ApiUrl}

  user code (V1)   ${store.userCode}
  store id (V2)    ${store.storeId}
  imp_key          ${secrets.impKey}
  imp_secret       ${secrets.impSecret}
  API secret (V2)  ${secrets.apiSecret}
  webhook secret   ${secrets.webhookSecret}

${channels.map(({ channelKey, dialect, pgProvider }) => `  ${dialect}  ${pgProvider.padEnd(13)}  ${channelKey}`).join('\n')}
${faults.length === 0 ? '' : `\n  faults           ${faults.join(', ')}\n`}`
}

const run = async ({ options, faults, warnings }: CliRun): Promise<void> => {
  for (const warning of warnings) console.warn(`warning: ${warning}`)
  const sandbox = await startSandbox(options)
  for (const { name, setting } of faults) sandbox.setFault(name, setting)
  console.log(banner(sandbox))
  const stop = (): void => {
    void sandbox.close()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

try {
  const parsed = readArguments(process.argv.slice(2), (path) => readFileSync(path, 'utf8'))
  if (parsed === undefined) console.log(usage)
  else await run(parsed)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
