import { expect, test } from 'vitest'
import { openDesk } from '../../test/desk.js'
import { isOwnHost } from './same-origin.js'

test.each([
  ['127.0.0.1', true],
  ['[::1]', true],
  ['localhost', true],
  ['shop.localhost', true],
  ['sandbox', true],
  ['evil.example', false],
  ['127.0.0.1.evil.example', false],
])('%s: %s', (hostname, own) => {
  expect(isOwnHost(hostname)).toBe(own)
})

const here = 'http://127.0.0.1:4010'
const json = { 'content-type': 'application/json' }

test.each([
  ['a test client without origin headers', json, `${here}/sandbox/faults`, 200],
  [
    'the control page',
    { ...json, origin: here, 'sec-fetch-site': 'same-origin' },
    `${here}/sandbox/faults`,
    200,
  ],
  ['a page on another port', { ...json, origin: 'http://127.0.0.1:3000' }, `${here}/sandbox/faults`, 403],
  ['a page without an origin', { ...json, origin: 'null' }, `${here}/sandbox/faults`, 403],
  ['a page that hides its origin', { ...json, 'sec-fetch-site': 'same-site' }, `${here}/sandbox/faults`, 403],
  ['a rebound host name (DNS rebinding)', json, 'http://evil.example:4010/sandbox/faults', 403],
  ['a form', { 'content-type': 'text/plain' }, `${here}/sandbox/faults`, 415],
])('the control API and %s', async (_who, headers, url, status) => {
  const { app } = openDesk()
  const response = await app.request(url, { method: 'POST', headers, body: '"script-404"' })
  expect(response.status).toBe(status)
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
})

test('a link from another site opens the page, but another site cannot read the state', async () => {
  const { app } = openDesk()
  const visit = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
  expect((await app.request(`${here}/sandbox/control`, { headers: visit })).status).toBe(200)
  const read = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }
  expect((await app.request(`${here}/sandbox/state`, { headers: read })).status).toBe(403)
})
