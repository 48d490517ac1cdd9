import { describe, expect, test } from 'vitest'
import { leavesOfShape, type Leaf } from '../../test-support/instrument.js'
import { patched } from '../../test-support/json.js'
import { optionsOf, caseNames, v1Request, v2Request } from '../../test-support/requests.js'
import { check, isAcceptable } from '../check.js'
import { normalize } from '../normalize.js'
import type { JsonRecord } from '../model.js'
import { isRecord, valueAt } from '../rules/path.js'
import { readNode } from '../rules/shape.js'
import { gateways } from './all.js'

/** Every field of a dialect's shape, and of each gateway's own fields and bypass block, once each. */
const leaves = (): ReadonlyMap<Leaf['node'], string> => {
  const found = new Map<Leaf['node'], string>()
  for (const { base, bypass, code, profiles } of gateways)
    for (const shape of [
      base.shape,
      { bypass },
      ...Object.values(profiles).flatMap((one) =>
        one ? [{ ...one.fields }, { bypass: one.bypass ?? {} }] : [],
      ),
    ])
      for (const { path, node } of leavesOfShape(shape))
        if (!found.has(node)) found.set(node, `${code} ${path}`)
  return found
}

const values = [0, 1, 6, 12, 1000, 20301231, 8.25, true, false, '1', '12', '2030', '20301231'].concat([
  '20301231235959',
  '1234567890',
  '3010101',
])

/** The same value in the type that a form, an attribute or a template gives it. */
const otherType = (value: unknown): unknown =>
  typeof value !== 'string' ? String(value) : String(Number(value)) === value ? Number(value) : undefined

const read = (node: Leaf['node'], value: unknown) => {
  const errors: string[] = []
  const found: string[] = []
  const written = readNode(node, value, 'here', {
    device: 'pc',
    report: (code, _path, _params, severity = 'error') => (severity === 'error' ? errors : found).push(code),
  })
  return { written, errors, found }
}

test('normalize reads the same value in another type, in every field of every gateway', () => {
  let compared = 0
  for (const [node, name] of leaves())
    for (const value of values) {
      const own = read(node, value)
      const other = otherType(value)
      if (other === undefined || own.errors.length > 0) continue
      const mended = read(node, other)
      expect(mended.errors, `${name}: ${JSON.stringify(other)}`).toEqual([])
      // Some fields take both types as they are.
      if (mended.written !== other)
        expect(mended.written, `${name}: ${JSON.stringify(other)}`).toEqual(own.written)
      compared += 1
    }
  expect(compared).toBeGreaterThan(500)
})

/** A gateway without this operation reads nothing. */
const supported = caseNames.filter((name) => {
  const { gateway } = optionsOf(name)
  const whole = gateway.base.dialect === 'v1' ? v1Request : v2Request
  return !check(whole, optionsOf(name)).some(({ code }) => code === 'unsupported-operation')
})

/** The value as a form sends it: numbers and booleans as text. */
const asText = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(asText)
    : isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]))
      : typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : value

/** The value as a hidden field sends it: objects and lists as JSON text. */
const asJson = (request: JsonRecord): JsonRecord =>
  Object.fromEntries(
    Object.entries(request).map(([key, value]) => [
      key,
      typeof value === 'object' && key !== 'notice_url' ? JSON.stringify(value) : value,
    ]),
  )

describe.each([
  ['numbers and flags as text', (one: JsonRecord) => Object(asText(one)) as JsonRecord],
  ['objects and lists as JSON text', asJson],
])('%s', (_, change) => {
  test.each(supported)('are sent as PortOne wants them: %s', (name) => {
    const options = optionsOf(name)
    const whole = options.gateway.base.dialect === 'v1' ? v1Request : v2Request
    // The merchant's own data is stored unchanged, and the type of an unknown parameter is unknown.
    const unknown = check(whole, options).flatMap(({ code, path }) =>
      code === 'unknown-parameter' ? [path] : [],
    )
    const given = patched(
      whole,
      Object.fromEntries([...unknown, 'custom_data', 'customData'].map((path) => [path, undefined])),
    )
    const wanted = normalize(given, options)
    const mended = normalize(change(given), options)
    expect(mended.request).toEqual(wanted.request)

    const differing = (severity: string) => (found: typeof wanted) =>
      found.diagnostics.filter((one) => one.severity === severity).map(({ code, path }) => `${code} ${path}`)
    expect(differing('error')(mended)).toEqual(differing('error')(wanted))
    // `check` reports the same, and normalizing again changes nothing.
    expect(check(change(given), options)).toEqual(mended.diagnostics)
    const news = differing('warning')(mended).filter((one) => !differing('warning')(wanted).includes(one))
    expect(news.length).toBeGreaterThan(0)
    expect(news.filter((one) => !one.startsWith('invalid-type'))).toEqual([])
    expect(isAcceptable(check(mended.request, options))).toBe(isAcceptable(mended.diagnostics))
  })
})

test('findings apply to the value that is sent', () => {
  const v1 = { ...v1Request, customer_uid: undefined, amount: '-5' }
  const name = caseNames.find((one) => one.startsWith('html5_inicis request_pay')) ?? ''
  expect(normalize(v1, optionsOf(name)).diagnostics).toContainEqual(
    expect.objectContaining({ severity: 'error', code: 'out-of-range', path: 'amount' }),
  )
  expect(valueAt(normalize(v1, optionsOf(name)).request, 'amount')).toBe(-5)
})
