// Starts the demo shop; builds it first if its sources have changed.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureFresh } from './fresh.mjs'
import { root } from './run.mjs'

await ensureFresh()
// Run in this process, so that npm's signals reach the server.
const { serve } = await import(pathToFileURL(join(root, 'apps', 'demo', 'dist', 'server', 'main.js')).href)
await serve()
