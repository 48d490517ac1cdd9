import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openDesk, v2Payment } from '../../test/desk.js'
import { faultNames } from './table.js'
import { startSandbox } from '../server.js'

const json = { 'content-type': 'application/json' }

test.each([
  ['script-404', 404, 'Not Found'],
  ['script-without-global', 200, 'void 0;'],
  ['global-empty', 200, 'window.PortOne = {};'],
  ['global-late', 200, 'setTimeout('],
] as const)('%s, named in the script URL', async (fault, status, start) => {
  const { app } = openDesk()
  const response = await app.request(`/v2/browser-sdk.js?fault=${fault}`)
  expect(response.status).toBe(status)
  expect((await response.text()).startsWith(start)).toBe(true)
  expect((await app.request('/v2/browser-sdk.js')).status).toBe(200)
})

test('a counted fault switches itself off', async () => {
  const desk = openDesk()
  desk.setFault('script-404', { times: 2 })
  const statuses: number[] = []
  for (let load = 0; load < 3; load += 1) statuses.push((await desk.app.request('/v1/iamport.js')).status)
  expect(statuses).toEqual([404, 404, 200])
})

test('faults can be switched over HTTP', async () => {
  const desk = openDesk()
  expect(
    await desk.call('POST', '/sandbox/faults', [{ fault: 'prepare-500', times: 1 }, 'webhook-off']),
  ).toMatchObject({
    body: { faults: ['prepare-500', 'webhook-off'] },
  })
  expect(await desk.call('DELETE', '/sandbox/faults/webhook-off')).toMatchObject({
    body: { faults: ['prepare-500'] },
  })
  expect(await desk.call('POST', '/sandbox/faults', { fault: 'no-such-fault' })).toMatchObject({
    status: 400,
  })
  expect(await desk.call('DELETE', '/sandbox/faults')).toMatchObject({ body: { faults: [] } })
})

test("a page's form post or simple request cannot switch faults", async () => {
  const { app } = openDesk()
  const post = (type: string) =>
    app.request('/sandbox/faults', {
      method: 'POST',
      headers: { 'content-type': type },
      body: '"script-404"',
    })
  expect((await post('text/plain')).status).toBe(415)
  expect((await post('application/json')).headers.get('access-control-allow-origin')).toBeNull()
})

test.each([
  ['prepare-400', 400],
  ['prepare-500', 502],
] as const)('%s', async (fault, status) => {
  const desk = openDesk()
  desk.setFault(fault, { times: 1 })
  expect(await desk.prepareV2(v2Payment())).toMatchObject({ status })
  expect(await desk.prepareV2(v2Payment())).toMatchObject({ status: 200 })
})

test('prepare-offline breaks the connection, and script-stall holds it until the sandbox closes', async () => {
  const sandbox = await startSandbox()
  sandbox.setFault('prepare-offline', { times: 1 })
  await expect(
    fetch(`${sandbox.url}/checkout/api/prepare/v2`, { method: 'POST', headers: json, body: '{}' }),
  ).rejects.toThrow('fetch failed')
  const stalled = fetch(`${sandbox.url}/v2/browser-sdk.js?fault=script-stall`).then(
    () => 'answered',
    () => 'broken',
  )
  const early = await Promise.race([stalled, new Promise((resolve) => setTimeout(resolve, 150, 'waiting'))])
  expect(early).toBe('waiting')
  await sandbox.close()
  expect(await stalled).toBe('broken')
})

test('a limited fault does not affect other orders or dialects', async () => {
  const desk = openDesk()
  desk.setFault('prepare-400', { id: 'order-in-trouble' })
  expect(await desk.prepareV2(v2Payment({ paymentId: 'order-in-trouble' }))).toMatchObject({ status: 400 })
  expect(await desk.prepareV2(v2Payment())).toMatchObject({ status: 200 })
  desk.setFault('prepare-400', { dialect: 'v1' })
  expect(await desk.prepareV2(v2Payment())).toMatchObject({ status: 200 })
  expect(
    await desk.call('POST', '/sandbox/faults', [
      { fault: 'prepare-500', id: 'order-1', dialect: 'v2', times: 3, delay: 9 },
      { fault: 'script-404', dialect: 'v3', times: -1 },
    ]),
  ).toMatchObject({ status: 200 })
  const { body: listed } = await desk.call('GET', '/sandbox/faults')
  expect(listed).toContainEqual(
    expect.objectContaining({
      name: 'prepare-500',
      on: true,
      id: 'order-1',
      dialect: 'v2',
      times: 3,
      delay: 9,
    }),
  )
  expect(listed).not.toContainEqual(expect.objectContaining({ dialect: 'v3' }))
  expect(listed).not.toContainEqual(expect.objectContaining({ times: -1 }))
})

test('every fault is used in a test', () => {
  const folders = [resolve(import.meta.dirname, '..'), resolve(import.meta.dirname, '../../e2e')]
  const tests = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((file) => /\.(test|spec)\.ts$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('')
  const isShown = (name: string): boolean =>
    ["'", '`'].some((quote) => ["'", '='].some((before) => tests.includes(`${before}${name}${quote}`)))
  expect(faultNames.filter((name) => !isShown(name))).toEqual([])
})
