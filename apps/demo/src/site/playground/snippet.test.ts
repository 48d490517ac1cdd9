import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runInThisContext, Script } from 'node:vm'
import { afterAll, describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.js'
import { jobsOf, methodsOf, nameOfJob } from './jobs.js'
import { literal } from './literal.js'
import { npmSnippet, plainSnippet } from './snippet.js'
import { startingRequest } from './starting-request.js'
import { words } from './words.js'

const seed = { id: 'ABCDEFGHJKMNPQRSTVWXYZ0123456789', today: new Date('2030-01-01T00:00:00Z') }
const root = resolve(import.meta.dirname, '../../../../..')
// Placed inside the app, so that packages resolve as in an app.
const cache = join(root, 'apps/demo/node_modules/.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'snippets-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The unedited code of every operation of every gateway, with its first and last method. */
const snippets = [...catalogue.v1, ...catalogue.v2].flatMap((entry) =>
  jobsOf(entry.gateway).flatMap((job) => {
    const methods = methodsOf(entry.gateway, job)
    return [...new Set([methods[0], methods.at(-1)])].map((method) => {
      const { request } = startingRequest(entry.gateway, job, method, seed)
      const facts = { sandbox: true, cbt: 'SBPS' } as const
      return {
        name: [entry.gateway.dialect, entry.gateway.code, nameOfJob(job), method ?? ''].join('.'),
        operation: job.operation,
        npm: npmSnippet(entry, job, request, facts, words.en.remarks),
        plain: plainSnippet(entry, job, request, words.ko.remarks),
      }
    })
  }),
)

/** The compiler's errors, one per line. */
const compile = (files: Readonly<Record<string, string>>): readonly string[] => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.base.json'),
      compilerOptions: {
        composite: false,
        declaration: false,
        declarationMap: false,
        noEmit: true,
        lib: ['ES2023', 'DOM'],
      },
      files: Object.keys(files),
    }),
  )
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'],
    { encoding: 'utf8', cwd: folder },
  )
  const lines = `${stdout}${stderr}`.split('\n').filter((line) => /error TS/.test(line))
  // A missing compiler must fail the test.
  expect(status === 0).toBe(lines.length === 0)
  return lines
}

describe('the npm snippet', () => {
  it('compiles for every operation of every gateway, and does not compile with a wrong request', () => {
    const files = Object.fromEntries(snippets.map(({ name, npm }) => [`${name}.ts`, npm]))
    const wrong = {
      'wrong-method.ts': (files['v2.kpn.requestPayment.CARD.ts'] ?? '').replace("'CARD'", "'GOLD'"),
      'wrong-key.ts': (files['v1.html5_inicis.request_pay.pay.card.ts'] ?? '').replace(
        'buyer_tel',
        'buyer_telephone',
      ),
      'wrong-import.ts': (files['v2.kpn.requestPayment.CARD.ts'] ?? '').replaceAll('kpn', 'kpm'),
    }
    const errors = compile({ ...files, ...wrong })
    expect(snippets.length).toBeGreaterThan(100)
    expect(errors.filter((line) => !line.startsWith('wrong-'))).toEqual([])
    expect(Object.keys(wrong).filter((name) => !errors.some((line) => line.startsWith(name)))).toEqual([])
  })
})

describe('the plain snippet', () => {
  it.each(snippets)('of $name is a script that parses', ({ plain }) => {
    const [, script = ''] = /<script type="module">\n([^]*)<\/script>\n$/.exec(plain) ?? []
    expect(script).toMatch(/IMP\.(?:request_pay|loadUI|certification)\(|PortOne\.\w+\(/)
    expect(() => new Script(`async () => {${script}}`)).not.toThrow()
  })
})

/** The elements that PortOne's SDK draws into or listens to, by its guides. */
const places: Readonly<Record<string, readonly string[]>> = {
  'v1.paypal_v2.paypal-spb': ['class="portone-ui-container" data-portone-ui-type="paypal-spb"'],
  'v1.paypal_v2.paypal-rt': ['class="portone-ui-container" data-portone-ui-type="paypal-rt"'],
  'v1.toss_brandpay.toss-brandpay-widget': [
    'class="portone-ui-container" data-portone-ui-type="toss-brandpay-widget"',
    'id="portone-toss-brandpay-widget-button"',
  ],
  'v2.paypal_v2.loadPaymentUI': ['class="portone-ui-container" data-portone-ui-type="paypal-spb"'],
  'v2.paypal_v2.loadIssueBillingKeyUI': ['class="portone-ui-container" data-portone-ui-type="paypal-rt"'],
}

describe('the element of buttons drawn into the page', () => {
  const drawn = snippets.filter(({ operation }) => operation.endsWith('UI'))

  it('is known for all buttons', () => {
    const names = drawn.map(({ name }) => name.split('.').slice(0, 3).join('.'))
    expect([...new Set(names)].sort()).toEqual(Object.keys(places).sort())
  })

  it.each(drawn)('is in both snippets of $name', ({ name, npm, plain }) => {
    const wanted = places[name.split('.').slice(0, 3).join('.')] ?? []
    expect(npm.match(/^\/\/ <.*>$/gm)?.length).toBe(wanted.length)
    // It comes before the script, which looks for it.
    const [page = ''] = plain.split('<script')
    expect(page.match(/^<.*>$/gm)?.length).toBe(wanted.length)
    for (const one of wanted) {
      expect(npm).toContain(one)
      expect(page).toContain(one)
    }
  })

  it('is in no other snippets', () => {
    const others = snippets.filter(({ operation }) => !operation.endsWith('UI'))
    expect(others.filter(({ npm, plain }) => /portone-ui-container/.test(npm + plain))).toEqual([])
  })
})

describe('literal', () => {
  it('is equivalent JavaScript that cannot end a script tag', () => {
    const value = { a: "it's </script>", 'b-c': ['"', '\n', '\u2028', null, 1.5], d: {}, e: [] }
    const source = literal(value)
    expect(source).not.toContain('</script')
    expect(runInThisContext(`(${source})`)).toEqual(value)
  })

  it('never sets a prototype', () => {
    const value: unknown = JSON.parse('{"__proto__": {"polluted": true}}')
    const back: unknown = runInThisContext(`(${literal(value)})`)
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype)
    expect(back).toEqual(value)
  })
})
