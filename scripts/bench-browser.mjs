// Runs a benchmark in Chromium: bench/<name>.ts names its contenders and measures the time of each click.
import { join } from 'node:path'
import { chromium } from 'playwright'
import { build } from 'vite'
import { chromiumLaunch } from '../tools/browser.js'
import { root } from './run.mjs'

const origin = 'https://bench.test'
const rounds = 15
const warmClicks = 30

const middle = (values) => values.toSorted((one, other) => one - other)[values.length >> 1]
const microseconds = (milliseconds) => `${(milliseconds * 1000).toFixed(0)} µs`.padStart(8)

/** Bundles the page as a merchant would: minified, in chunks. */
const filesOf = async (name) => {
  const { output } = await build({
    root: join(root, 'packages', 'core'),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'packages', 'core', 'bench', `${name}.ts`),
        output: { entryFileNames: 'page.js', chunkFileNames: '[name].js' },
      },
    },
  })
  return new Map(output.map(({ fileName, code }) => [`/${fileName}`, code]))
}

/** Prints the median time of first clicks on new pages and of later clicks; contenders alternate. */
export const benchInBrowser = async (name, title) => {
  const files = await filesOf(name)
  const browser = await chromium.launch(chromiumLaunch())
  try {
    const context = await browser.newContext()
    await context.route(`${origin}/**`, (route) => {
      const body = files.get(new URL(route.request().url()).pathname)
      return route.fulfill(
        body === undefined
          ? {
              contentType: 'text/html',
              // In a cross-origin isolated page the clock's resolution is 5 µs instead of 100.
              headers: {
                'cross-origin-opener-policy': 'same-origin',
                'cross-origin-embedder-policy': 'require-corp',
              },
              body: '<!doctype html><title>bench</title><button style="position:fixed;inset:0;width:100%">pay</button><script type="module" src="/page.js"></script>',
            }
          : { contentType: 'text/javascript', body },
      )
    })
    const visit = async (contender) => {
      const page = await context.newPage()
      try {
        await page.goto(origin, { waitUntil: 'load' })
        if (contender === undefined) return await page.evaluate('bench.names')
        await page.evaluate((asked) => globalThis.bench.begin(asked), contender)
        for (let click = 0; click <= warmClicks; click += 1) await page.mouse.click(50, 50)
        return await page.evaluate('({ isolated: crossOriginIsolated, samples: bench.samples })')
      } finally {
        await page.close()
      }
    }
    const results = new Map((await visit()).map((contender) => [contender, { first: [], later: [] }]))
    for (let round = 0; round < rounds; round += 1)
      for (const [contender, { first, later }] of results) {
        const { isolated, samples } = await visit(contender)
        if (!isolated || samples.length !== warmClicks + 1 || samples.some((sample) => sample < 0))
          throw new Error(`${contender}: ${samples.length} clicks were measured`)
        first.push(samples[0])
        later.push(...samples.slice(1))
      }
    process.stdout.write(
      `${title} (median of ${rounds} first clicks, each on a fresh page; of the clicks after)\n`,
    )
    for (const [contender, { first, later }] of results)
      process.stdout.write(
        `  ${contender.padEnd(40)}${microseconds(middle(first))}${microseconds(middle(later))}\n`,
      )
  } finally {
    await browser.close()
  }
}
