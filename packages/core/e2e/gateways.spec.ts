import { expect, test } from '@playwright/test'
import { gatewayCodes, gatewayWindows } from '../../sandbox/src/index.js'
import * as v1 from '../src/gateways/v1.js'
import * as v2 from '../src/gateways/v2.js'

// The sandbox imports nothing from core, so its tables are an independent source. This test compares both; each
// difference is listed below with its reason.

const core = { v1: Object.values(v1), v2: Object.values(v2) } as const

/** Only in the sandbox: PortOne's scripts name these gateways, but no guide says what they require. */
const withoutGuide = { v1: ['alipay', 'chai', 'jtnet'], v2: [] as string[] } as const

/** Windows that differ, as `pc/mobile` of core and of the sandbox, each with its reason. Empty: none differ. */
const windows: Readonly<Record<string, string>> = {}

const sorted = (list: Iterable<string>): readonly string[] => [...list].sort()

for (const dialect of ['v1', 'v2'] as const) {
  test(`${dialect}: the same gateways`, () => {
    const codes = core[dialect].map(({ code }) => code)
    expect(sorted([...codes, ...withoutGuide[dialect]])).toEqual(sorted(gatewayCodes[dialect]))
  })

  test(`${dialect}: the same windows`, () => {
    const different = core[dialect].flatMap(({ code, window }) => {
      const ours = `${window.pc}/${window.mobile}`
      const theirs = gatewayWindows(dialect, code)
      const other = `${theirs.pc}/${theirs.mobile}`
      return ours === other ? [] : [[`${dialect} ${code}`, `${ours} | ${other}`] as const]
    })
    expect(Object.fromEntries(different)).toEqual(
      Object.fromEntries(Object.entries(windows).filter(([name]) => name.startsWith(dialect))),
    )
  })
}
