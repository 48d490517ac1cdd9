import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from './differences.js'
import { writeJson } from './json-text.js'

const shown = (given: unknown, sent: unknown): string =>
  differences(given, sent)
    .map(({ sign, text }) => sign + text)
    .join('\n')

describe('differences', () => {
  it('marks lines that are only sent and lines that are only written', () => {
    const given = { a: 1, b: 'CURRENCY_KRW', c: { d: [1, 2] }, e: true }
    const sent = { a: 1, b: 'KRW', c: { d: [1, 3], f: { g: 1 } } }
    expect(shown(given, sent)).toBe(`\
 {
   "a": 1,
-  "b": "CURRENCY_KRW"
+  "b": "KRW",
   "c": {
     "d": [
       1,
-      2
+      3
     ],
+    "f": {
+      "g": 1
+    }
   }
-  "e": true
 }`)
  })

  it('gives the sent text without `-` lines and the written text without `+` lines', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (given, sent) => {
        const lines = differences(given, sent)
        const kept = lines.filter(({ sign }) => sign !== '-').map(({ text }) => text)
        expect(JSON.parse(kept.join('\n'))).toEqual(JSON.parse(JSON.stringify(sent)))
        expect(differences(sent, sent)).toEqual(
          writeJson(sent)
            .split('\n')
            .map((text) => ({ sign: ' ', text })),
        )
      }),
    )
  })
})
