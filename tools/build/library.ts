import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { defineConfig, type UserConfig } from 'vite'
import { dropReference } from './without-reference.js'

/** One Vite library build for every package: one ES module per source module, so that a merchant ships only what it imports. */
export const library = (
  packageFolder: string,
  entries: readonly string[],
  options: { readonly platform?: 'browser' | 'node' } = {},
): UserConfig => {
  const manifest: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(resolve(packageFolder, 'package.json'), 'utf8'),
  )
  const external = [
    ...Object.keys(manifest.dependencies ?? {}).flatMap((name) => [name, new RegExp(`^${name}/`)]),
    /^node:/,
  ]
  return defineConfig({
    root: packageFolder,
    plugins: [dropReference()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: options.platform === 'node' ? 'node20' : 'es2022',
      ssr: options.platform === 'node',
      outDir: 'dist',
      emptyOutDir: true,
      sourcemap: true,
      minify: false,
      lib: {
        entry: Object.fromEntries(
          entries.map((entry) => [
            entry.slice(0, -extname(entry).length),
            resolve(packageFolder, 'src', entry),
          ]),
        ),
        formats: ['es'],
        fileName: (_format, name) => `${name}.js`,
      },
      rolldownOptions: {
        external,
        output: {
          preserveModules: true,
          preserveModulesRoot: resolve(packageFolder, 'src'),
          entryFileNames: (chunk) => `${chunk.name.replace(/\.tsx?$/, '')}.js`,
        },
      },
    },
  })
}
