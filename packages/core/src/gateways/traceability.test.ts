import { describe, expect, test } from 'vitest'
import { gatewayFiles, requestFiles, sharedFiles } from '../../test-support/gateway-files.js'
import { ruleSites, untracedRules } from '../../test-support/traceability.js'

test.each(gatewayFiles)('$path has rules', ({ source }) => {
  expect(ruleSites(source).length).toBeGreaterThan(0)
})

test.each(requestFiles)('$path has rules', ({ source }) => {
  expect(ruleSites(source).length).toBeGreaterThan(20)
})

test('what gateways share has rules', () => {
  const paths = sharedFiles.filter(({ source }) => ruleSites(source).length > 0).map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining([
      'danal/shared.ts',
      'shared/inicis-family.ts',
      'payletter/shared.ts',
      'paypal/shared.ts',
    ]),
  )
})

describe.each([...gatewayFiles, ...sharedFiles, ...requestFiles])('$path', ({ source }) => {
  test('names the heading of the guide above every rule', () => {
    expect(untracedRules(source)).toEqual([])
  })

  test('is caught with any of these comments taken away', () => {
    for (const { text, line, commentLine } of ruleSites(source)) {
      if (commentLine === undefined) continue
      const without = source
        .split('\n')
        .filter((_line, index) => index < commentLine || index >= line)
        .join('\n')
      expect(untracedRules(without)).toContain(`line ${commentLine + 1}: ${text}`)
    }
  })
})

describe('a rule without a heading is seen', () => {
  const head = "import { required } from '../../rules/presence.js'\n"
  test.each([
    ['in an array', "const a = {\n  rules: [\n    required('a'),\n  ],\n}", ["line 4: required('a'),"]],
    [
      'after one that has a heading',
      "const a = {\n  rules: [\n    // heading\n    required('a', [1, ')']),\n    required(/[/')]/),\n  ],\n}",
      ["line 6: required(/[/')]/),"],
    ],
    ['as a constant', "const name = required('name')\n", ["line 2: const name = required('name')"]],
    [
      'as a constant that an array names',
      'const odd = make()\nconst a = {\n  rules: [\n    // heading\n    odd,\n  ],\n}',
      ['line 2: const odd = make()'],
    ],
    [
      'as a list that an array spreads',
      "// heading\n\nconst odd = [required('a')]\nconst a = {\n  rules: [\n    // heading\n    ...odd,\n  ],\n}",
      ["line 4: const odd = [required('a')]"],
    ],
    [
      'as a function',
      "const name = () => required('name')\n",
      ["line 2: const name = () => required('name')"],
    ],
    [
      'in an array that a function makes',
      "export const name = () =>\n  [\n    // heading\n    required('a'),\n    required('b'),\n  ] as const\n",
      ["line 6: required('b'),"],
    ],
    [
      'where the comment is at the end of the line before',
      "const a = {\n  rules: [\n    // heading\n    required('a'), // heading\n    required('b'),\n  ],\n}",
      ["line 6: required('b'),"],
    ],
  ])('%s', (_, source, untraced) => {
    expect(untracedRules(head + source)).toEqual(untraced)
  })

  test('what is made of something else is none', () => {
    const source =
      "import {\n  required,\n} from '../../rules/presence.js'\nconst path = 'a'\nconst make = (a) => required(a)\n"
    expect(ruleSites(source)).toEqual([])
  })
})
