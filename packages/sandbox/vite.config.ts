import { cpSync } from 'node:fs'
import { resolve } from 'node:path'
import { library } from '../../tools/build/library.js'

const config = library(import.meta.dirname, ['index.ts', 'cli.ts'], { platform: 'node' })

/** The browser's scripts and styles are served as they are written, from beside the modules. */
const browserFiles = {
  name: 'sandbox-browser-files',
  writeBundle: () => {
    cpSync(resolve(import.meta.dirname, 'src/browser'), resolve(import.meta.dirname, 'dist/browser'), {
      recursive: true,
    })
  },
}

export default { ...config, plugins: [config.plugins, browserFiles] }
