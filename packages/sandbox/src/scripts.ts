import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { v1Builds, type V1Build } from './config/config.js'
import { readFaultNames } from './faults/settings.js'
import type { FaultName } from './faults/table.js'
import { breakConnection, crossOrigin, inFaultScope, stall, type Ctx, type Env } from './http.js'
import type { State } from './state.js'

/** Reads a browser file: they are in `browser/` beside this module, in both `src` and `dist`. */
export const asset = (name: string): string =>
  readFileSync(new URL(`./browser/${name}`, import.meta.url), 'utf8')

const v1Path = '/v1/iamport.js'
/** V1 as an ES module, for pages that import it. */
const v1ModulePath = '/v1/iamport.esm.js'
const v2Path = '/v2/browser-sdk.js'

/** JSON that is safe inside a script: `<` could end the element, and U+2028 and U+2029 the line. */
const inScript = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')

const javascript = (body: string): Response =>
  new Response(body, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })

interface Served {
  readonly base: string
  readonly faults: readonly string[]
  readonly path: string
  readonly v1Build: V1Build
}

const wrap = (served: Served, ...sources: readonly string[]): string =>
  `(() => {\nconst served = ${inScript(served)};\n${sources.join('\n')}\n})();\n`

const baseOf = (c: Ctx, path: string): string => {
  const url = new URL(c.req.url)
  return url.origin + (url.pathname.endsWith(path) ? url.pathname.slice(0, -path.length) : '')
}

const faultsInUrl = (c: Ctx): readonly FaultName[] => [
  ...new Set([...readFaultNames(c.req.query('fault')), ...readFaultNames(c.req.query('faults'))]),
]

/** The script's URL may override the build: `?v1Build=1.2.0`. */
const buildOf = (c: Ctx, { config }: State): V1Build =>
  v1Builds.find((build) => build === c.req.query('v1Build')) ?? config.v1Build

const globals = { [v1Path]: 'IMP', [v1ModulePath]: 'IMP', [v2Path]: 'PortOne' } as const

const serveSdk = (c: Ctx, state: State, path: keyof typeof globals): Response | Promise<Response> => {
  const urlFaults = faultsInUrl(c)
  const shows = (name: FaultName): boolean => state.faults.take(name)
  if (shows('script-404')) return new Response('Not Found', { status: 404 })
  if (shows('script-offline')) return breakConnection(c)
  if (shows('script-stall')) return stall()
  if (shows('script-html'))
    return new Response('<!doctype html><title>Wi-Fi</title><h1>Sign in to the network</h1>', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    })
  if (shows('script-without-global')) return javascript('void 0;\n')
  if (shows('global-empty')) return javascript(`window.${globals[path]} = {};\n`)
  const served = { base: baseOf(c, path), faults: urlFaults, path, v1Build: buildOf(c, state) }
  const source = wrap(served, asset('shared.js'), asset(path === v2Path ? 'browser-sdk.js' : 'iamport.js'))
  const delay = state.faults.delayOf('global-late', 500)
  if (path === v1ModulePath)
    return javascript(`${source}export const { IMP } = window;\nexport default IMP;\n`)
  if (!shows('global-late')) return javascript(source)
  // `document.currentScript` is only set while the script runs, so the delayed part gets its base passed in.
  return javascript(`setTimeout(() => {\n${source}\n}, ${delay});\n`)
}

export const scriptRoutes = (state: State): Hono<Env> => {
  const app = new Hono<Env>()
  app.use('/v1/*', crossOrigin)
  app.use('/v2/*', crossOrigin)
  app.use('/drivers/*', crossOrigin, inFaultScope(state))
  const sdk = (c: Ctx, path: keyof typeof globals) =>
    state.faults.within({ fromUrl: faultsInUrl(c), dialect: path === v2Path ? 'v2' : 'v1' }, () =>
      serveSdk(c, state, path),
    )
  app.get(v1Path, (c) => sdk(c, v1Path))
  app.get(v1ModulePath, (c) => sdk(c, v1ModulePath))
  app.get(v2Path, (c) => sdk(c, v2Path))
  app.get('/drivers/pg/:pg/:tx/:window', (c) => {
    const fault = (['driver-404', 'driver-stall'] as const).find((name) => state.faults.take(name))
    if (fault === 'driver-404') return new Response('Not Found', { status: 404 })
    if (fault === 'driver-stall') return stall()
    const { pg, tx, window } = c.req.param()
    const path = `/drivers/pg/${pg}/${tx}/${window}`
    return javascript(
      wrap({ base: baseOf(c, path), faults: [], path, v1Build: state.config.v1Build }, asset('driver.js')),
    )
  })
  return app
}
