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
  ['a test, which says nothing', json, `${here}/sandbox/faults`, 200],
  ['its own page', { ...json, origin: here, 'sec-fetch-site': 'same-origin' }, `${here}/sandbox/faults`, 200],
  ['a page of another port', { ...json, origin: 'http://127.0.0.1:3000' }, `${here}/sandbox/faults`, 403],
  ['a page without an origin', { ...json, origin: 'null' }, `${here}/sandbox/faults`, 403],
  ['a page that hides its origin', { ...json, 'sec-fetch-site': 'same-site' }, `${here}/sandbox/faults`, 403],
  ['a rebound name', json, 'http://evil.example:4010/sandbox/faults', 403],
  ['a form', { 'content-type': 'text/plain' }, `${here}/sandbox/faults`, 415],
])('the switchboard and %s', async (_who, headers, url, status) => {
  const { app } = openDesk()
  const response = await app.request(url, { method: 'POST', headers, body: '"script-404"' })
  expect(response.status).toBe(status)
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
})

test('another site may be followed to the page, and may not read the state', async () => {
  const { app } = openDesk()
  const visit = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
  expect((await app.request(`${here}/sandbox/control`, { headers: visit })).status).toBe(200)
  const read = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }
  expect((await app.request(`${here}/sandbox/state`, { headers: read })).status).toBe(403)
})
