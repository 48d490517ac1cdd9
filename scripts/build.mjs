// Builds every package and the demo: ES modules and the script-tag bundle by Vite, declarations by tsc.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isMain, root, run } from './run.mjs'

const must = async (command, args, options) => {
  const { code, output } = await run(command, args, { quiet: true, ...options })
  if (code === 0) return
  process.stderr.write(output)
  throw new Error(`${command} ${args.join(' ')} failed with exit code ${code}`)
}

/** Everything that a clean clone needs before it can serve, test or publish. */
export const build = async () => {
  // Vite empties `dist`, so declarations are emitted after it.
  for (const name of ['core', 'widget', 'sandbox', 'server']) {
    const cwd = join(root, 'packages', name)
    await must('vite', ['build', '--logLevel', 'warn'], { cwd })
    if (existsSync(join(cwd, 'vite.script.config.ts')))
      await must('vite', ['build', '--logLevel', 'warn', '--config', 'vite.script.config.ts'], { cwd })
  }
  const demo = join(root, 'apps', 'demo')
  if (existsSync(join(demo, 'vite.config.ts')))
    await must('vite', ['build', '--logLevel', 'warn'], { cwd: demo })
  if (existsSync(join(demo, 'vite.server.config.ts')))
    await must('vite', ['build', '--logLevel', 'warn', '--config', 'vite.server.config.ts'], { cwd: demo })
  await must('tsc', ['-b'])
}

if (isMain(import.meta.url)) await build()
