#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { startSandbox } from './server.js'

const usage = `portone-sandbox: a local PortOne for development and tests

  --port <number>            default 4010; 0 takes a free one
  --host <address>           default 127.0.0.1
  --webhook-url <url>        where V2 webhooks go (loopback only)
  --v1-webhook-url <url>     where V1 webhooks go (loopback only)
  --help
`

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    host: { type: 'string', default: '127.0.0.1' },
    'webhook-url': { type: 'string' },
    'v1-webhook-url': { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const port = Number(values.port)
if (values.help) {
  console.log(usage)
} else if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`Not a port: ${values.port}`)
  process.exitCode = 1
} else {
  const sandbox = await startSandbox({
    port,
    host: values.host,
    store: { webhookUrl: values['webhook-url'], v1WebhookUrl: values['v1-webhook-url'] },
  })
  const { store, secrets, channels } = sandbox.config
  console.log(`PortOne sandbox  ${sandbox.url}   (nothing is ever charged)

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
`)
  const stop = (): void => {
    void sandbox.close()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
