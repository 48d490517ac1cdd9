import { createHash } from 'node:crypto'
import type { Ability, Contender } from './contenders.js'
import type { Ending } from './harness.js'
import { stalled, type Look, type Stage } from './stage.js'

/** A short description of the result, and whether it is what a merchant needs. */
export interface Finding {
  readonly passed: boolean
  readonly text: string
}

export interface LoaderSituation {
  readonly title: string
  /** The result that passes. */
  readonly wanted: string
  /** The numbers of the weaknesses of PortOne's npm loader that it shows. */
  readonly weakness?: readonly number[]
  /** What a loader must support to be tested here; `lacking` is the result of others. */
  readonly needs?: Ability
  /** A loader that lacks what is needed cannot pass (`fails`), or was never asked for it (`apart`). */
  readonly lacking?: 'fails' | 'apart'
  run(stage: Stage): Promise<Finding>
}

export interface Chapter {
  readonly title: string
  readonly situations: readonly LoaderSituation[]
}

/** Longer than any loader's own limit, with its retries. */
const minute = 60_000
const hundred = 100_000
/** A wait that a buyer notices is told. */
const noticed = 3_000

const tag = (src: string, attributes = ''): string => `<script src="${src}" ${attributes}></script>`
const insertTag = (src: string): string =>
  `(() => { const tag = document.createElement('script'); tag.src = ${JSON.stringify(src)}; document.head.append(tag) })()`

/** Another way to write the same address: with one more parameter. */
const withQuery = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}v=1`

const none: Ending = { state: 'pending', works: false, telling: false, text: 'was not called', took: 0 }
const ending = (look: Look, at = 0): Ending => look.endings[at] ?? none

const many = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${count} ${one}s`)

/** `ok`, `hangs`, or what it was rejected with. */
const said = ({ state, text }: Ending): string =>
  state === 'rejected' ? `rejects: ${text}` : state === 'thrown' ? `throws: ${text}` : text

const uncaught = ({ unhandled }: Look): string[] => (unhandled > 0 ? ['an unhandled rejection'] : [])

/** Passes when the last call got a working SDK that ran once; a tag that is left over is only told. */
const works = (look: Look): Finding => {
  const last = ending(look, look.endings.length - 1)
  const remarks = last.works
    ? [
        ...(last.took < noticed ? [] : [`after ${Math.floor(last.took / 1000)} s`]),
        ...(look.runs === 1 ? [] : [`the SDK ran ${many(look.runs, 'time')}`]),
        ...(look.tags <= look.runs ? [] : ['a dead tag stays']),
      ]
    : []
  return {
    passed: last.works && look.runs === 1 && look.unhandled === 0,
    text: [said(last), ...remarks, ...uncaught(look)].join(', '),
  }
}

/** Passes when a call that cannot succeed ends with an error that tells what it is. */
const tells = (look: Look): Finding => {
  const last = ending(look, look.endings.length - 1)
  return {
    passed: last.state === 'rejected' && last.telling && look.unhandled === 0,
    text: [said(last), ...uncaught(look)].join(', '),
  }
}

const failed = async (stage: Stage): Promise<Look> => {
  await stage.act({})
  return stage.pass(hundred)
}

const digest = (script: string): string => `sha384-${createHash('sha384').update(script).digest('base64')}`

const loading: Chapter = {
  title: 'Loading',
  situations: [
    {
      title: 'A first call',
      wanted: 'the SDK from one tag',
      run: async (stage) => {
        await stage.open()
        await stage.act({})
        return works(await stage.pass(minute))
      },
    },
    {
      title: 'The SDK is already on the page',
      wanted: 'the SDK, which does not run again',
      run: async (stage) => {
        await stage.open({ html: tag(stage.contender.url) })
        await stage.act({})
        return works(await stage.pass(minute))
      },
    },
    {
      title: 'Two calls in one task',
      wanted: 'both get the SDK from one tag',
      run: async (stage) => {
        await stage.open()
        await stage.act({}, {})
        const look = await stage.pass(hundred)
        const first = ending(look)
        const finding = works(look)
        return first.works ? finding : { passed: false, text: `1st ${said(first)}; 2nd ${finding.text}` }
      },
    },
    {
      title: 'Two copies of the package',
      wanted: 'both get the SDK from one tag',
      run: async (stage) => {
        await stage.open()
        await stage.addModule()
        await stage.act({}, { copy: 1 })
        return works(await stage.pass(hundred))
      },
    },
    {
      title: 'Called on a server (Node)',
      wanted: '`null`, or an error with a code',
      weakness: [5],
      run: async (stage) => {
        const server = await stage.onServer()
        return {
          passed: server.text === '`null`' || server.telling,
          text: said(server),
        }
      },
    },
    {
      title: 'Called on a server, then the same module in a browser',
      wanted: 'the SDK in the browser',
      weakness: [5],
      run: async (stage) => {
        await stage.open()
        await stage.addModule('server')
        await stage.act({ copy: 1 })
        await stage.pass(hundred)
        await stage.arrive()
        await stage.act({ copy: 1 })
        const finding = works(await stage.pass(hundred))
        return finding.passed ? finding : { ...finding, text: 'the answer from the server, forever' }
      },
    },
    {
      title: 'The page has neither head nor body yet',
      wanted: 'the SDK or an error with a code; then the SDK once there is a head',
      weakness: [13],
      run: async (stage) => {
        await stage.open()
        await stage.evaluate('document.documentElement.replaceChildren()')
        await stage.act({})
        const early = ending(await stage.pass(hundred))
        await stage.evaluate(
          `document.documentElement.append(document.createElement('head'), document.createElement('body'))`,
        )
        await stage.act({})
        const later = ending(await stage.pass(hundred), 1)
        return {
          passed: (early.works || early.telling) && later.works,
          text: `${said(early)}; then ${said(later)}`,
        }
      },
    },
  ],
}

const failing: Chapter = {
  title: 'When the network fails',
  situations: [
    {
      title: 'One request fails, the next would succeed',
      wanted: 'the SDK from the same call',
      run: async (stage) => {
        await stage.open({ network: (nth) => (nth === 0 ? 'fail' : 'serve') })
        await stage.act({})
        return works(await stage.pass(hundred))
      },
    },
    {
      title: 'The first call fails, the network recovers, and a second call follows',
      wanted: 'the SDK',
      weakness: [1],
      run: async (stage) => {
        let online = false
        await stage.open({ network: () => (online ? 'serve' : 'fail') })
        await stage.act({})
        const first = ending(await stage.pass(hundred))
        online = true
        await stage.act({})
        const finding = works(await stage.pass(hundred))
        return {
          ...finding,
          text: `${first.state === 'rejected' ? '' : `1st ${said(first)}; `}${finding.text}`,
        }
      },
    },
    {
      title: 'The error of a failed load',
      wanted: 'an `Error` with a code or name of its own',
      weakness: [11],
      run: async (stage) => {
        await stage.open({ network: () => 'fail' })
        return tells(await failed(stage))
      },
    },
    {
      title: 'The CDN never answers',
      wanted: 'an error within a minute',
      weakness: [4],
      run: async (stage) => {
        await stage.open({ network: () => 'stall' })
        const look = await failed(stage)
        const { state, took } = ending(look)
        const seconds = `${Math.round(took / 1000)} s`
        return {
          passed: state === 'rejected' && took <= minute && look.unhandled === 0,
          text: state === 'rejected' ? `${said(ending(look))} after ${seconds}` : said(ending(look)),
        }
      },
    },
    {
      title: 'The CDN never answers the first request, but would answer the second',
      wanted: 'the SDK from the same call',
      weakness: [4],
      run: async (stage) => {
        await stage.open({ network: (nth) => (nth === 0 ? 'stall' : 'serve') })
        await stage.act({})
        return works(await stage.pass(hundred))
      },
    },
    {
      title: 'The first URL fails, the next call passes another',
      wanted: 'the SDK from the other URL',
      weakness: [10],
      needs: 'url',
      run: async (stage) => {
        let mirrored = false
        await stage.open({ network: () => (mirrored ? 'serve' : 'fail') })
        await failed(stage)
        mirrored = true
        await stage.act({ options: { url: stage.contender.mirror } })
        const look = await stage.pass(hundred)
        return works(look)
      },
    },
  ],
}

const merchants: Chapter = {
  title: "With the merchant's own tag on the page",
  situations: [
    {
      title: 'It is still loading, and so is the page',
      wanted: 'the SDK from that tag, which runs once',
      run: async (stage) => {
        await stage.open({
          html: tag(stage.contender.url, 'async'),
          network: (nth) => (nth === 0 ? 'hold' : 'serve'),
        })
        await stage.act({})
        await stage.pass(2_000)
        stage.release()
        return works(await stage.pass(hundred))
      },
    },
    {
      title: 'It was inserted by code and is still loading',
      wanted: 'the SDK from that tag, which runs once',
      run: async (stage) => {
        await stage.open({ network: (nth) => (nth === 0 ? 'hold' : 'serve') })
        await stage.evaluate(insertTag(stage.contender.url))
        await stage.pass(0)
        await stage.act({})
        await stage.pass(2_000)
        stage.release()
        return works(await stage.pass(hundred))
      },
    },
    {
      title: 'It is still loading, and its URL has another query',
      wanted: 'the SDK from that tag, which runs once',
      weakness: [6],
      run: async (stage) => {
        await stage.open({
          html: tag(withQuery(stage.contender.url), 'async'),
          network: (nth) => (nth === 0 ? 'hold' : 'serve'),
        })
        await stage.act({})
        await stage.pass(2_000)
        stage.release()
        return works(await stage.pass(hundred))
      },
    },
    {
      title: 'It is still loading, and its URL has no protocol',
      wanted: 'the SDK from that tag, which runs once',
      weakness: [6],
      run: async (stage) => {
        await stage.open({
          html: tag(stage.contender.url.replace('https:', ''), 'async'),
          network: (nth) => (nth === 0 ? 'hold' : 'serve'),
        })
        await stage.act({})
        await stage.pass(2_000)
        stage.release()
        return works(await stage.pass(hundred))
      },
    },
    {
      title: 'It failed before the call',
      wanted: 'the SDK from a new tag',
      weakness: [2],
      run: async (stage) => {
        await stage.open({ html: tag(stage.contender.url), network: (nth) => (nth === 0 ? 'fail' : 'serve') })
        await stage.act({})
        return works(await stage.pass(hundred))
      },
    },
    {
      title: 'It was inserted by code and failed before the call',
      wanted: 'the SDK from a new tag',
      weakness: [2],
      run: async (stage) => {
        await stage.open({ network: (nth) => (nth === 0 ? 'fail' : 'serve') })
        await stage.evaluate(insertTag(stage.contender.url))
        await stage.settle()
        await stage.act({})
        return works(await stage.pass(hundred))
      },
    },
    {
      title: 'It failed, and the page is still loading',
      wanted: 'the SDK from a new tag',
      weakness: [2],
      run: async (stage) => {
        await stage.open({
          html: `${tag(stage.contender.url)}<link rel="stylesheet" href="${stalled}">`,
          network: (nth) => (nth === 0 ? 'fail' : 'serve'),
        })
        await stage.act({})
        return works(await stage.pass(hundred))
      },
    },
    {
      title: 'It fails while the call waits for it',
      wanted: 'the SDK from the same call',
      weakness: [2],
      run: async (stage) => {
        await stage.open({
          html: tag(stage.contender.url, 'async'),
          network: (nth) => (nth === 0 ? 'hold' : 'serve'),
        })
        await stage.act({})
        await stage.pass(2_000)
        stage.release('fail')
        return works(await stage.pass(hundred))
      },
    },
    {
      title: 'It loaded without leaving an SDK',
      wanted: 'the SDK from a new tag',
      weakness: [3],
      run: async (stage) => {
        await stage.open({
          html: tag(stage.contender.url),
          network: (nth) => (nth === 0 ? { script: '' } : 'serve'),
        })
        await stage.act({})
        return works(await stage.pass(hundred))
      },
    },
    {
      title: 'It never gets an answer',
      wanted: 'the SDK from a new tag',
      weakness: [4],
      run: async (stage) => {
        await stage.open({
          html: tag(stage.contender.url, 'async'),
          network: (nth) => (nth === 0 ? 'stall' : 'serve'),
        })
        await stage.act({})
        return works(await stage.pass(hundred))
      },
    },
  ],
}

const scripts: Chapter = {
  title: 'What the script leaves behind',
  situations: [
    {
      title: 'It loads without setting a global',
      wanted: 'an `Error` with a code or name of its own',
      weakness: [11],
      run: async (stage) => {
        await stage.open({ network: () => ({ script: '' }) })
        return tells(await failed(stage))
      },
    },
    {
      title: 'It sets its global half a second after loading',
      wanted: 'the SDK',
      weakness: [9],
      run: async (stage) => {
        const { script } = stage.contender
        await stage.open({ network: () => ({ script: `setTimeout(() => { ${script} }, 500)` }) })
        await stage.act({})
        return works(await stage.pass(hundred))
      },
    },
    {
      title: 'The global is an empty object',
      wanted: 'the SDK from the CDN, or an error with a code',
      weakness: [8],
      run: async (stage) => {
        await stage.open()
        await stage.evaluate(`globalThis.${stage.contender.global} = {}`)
        await stage.act({})
        const look = await stage.pass(hundred)
        return ending(look).works ? works(look) : tells(look)
      },
    },
    {
      title: 'An older build lacks the called function',
      wanted: 'an error with a code',
      weakness: [8],
      needs: 'newer',
      lacking: 'apart',
      run: async (stage) => {
        await stage.open()
        await stage.act({ method: 'newer' })
        return tells(await stage.pass(hundred))
      },
    },
  ],
}

const policies: Chapter = {
  title: 'Under a security policy',
  situations: [
    {
      title: 'Scripts need a nonce',
      wanted: 'the SDK, with the nonce as an option',
      weakness: [7],
      needs: 'nonce',
      run: async (stage) => {
        await stage.open({ policy: `script-src 'nonce-n1'` })
        await stage.act({ options: { nonce: 'n1' } })
        return works(await stage.pass(hundred))
      },
    },
    {
      title: 'The policy forbids the script',
      wanted: 'a rejection; no call hangs',
      run: async (stage) => {
        await stage.open({ policy: `script-src 'nonce-n1'` })
        const look = await failed(stage)
        return { passed: ending(look).state === 'rejected', text: said(ending(look)) }
      },
    },
    {
      title: 'The script must match a digest',
      wanted: 'the SDK if it matches, else an error with a code',
      weakness: [7],
      needs: 'integrity',
      run: async (stage) => {
        await stage.open()
        await stage.act({ options: { integrity: digest('another script') } })
        const wrong = await stage.pass(hundred)
        await stage.act({ options: { integrity: digest(stage.contender.script) } })
        const right = works(await stage.pass(hundred))
        return {
          passed: ending(wrong).telling && wrong.runs === 0 && right.passed,
          text: `${said(ending(wrong))}; then ${right.text}`,
        }
      },
    },
    {
      title: 'The page requires Trusted Types',
      wanted: 'an `Error` with a code or name of its own',
      weakness: [11],
      run: async (stage) => {
        await stage.open({ policy: `require-trusted-types-for 'script'` })
        return tells(await failed(stage))
      },
    },
  ],
}

const paying: Chapter = {
  title: 'After loading: the call that opens the window',
  situations: [
    {
      title: 'The SDK never answers',
      wanted: 'an outcome within an hour',
      weakness: [12],
      needs: 'pay',
      lacking: 'apart',
      run: async (stage) => {
        await stage.open()
        await stage.evaluate('globalThis.sdkSilent = true')
        await stage.act({ method: 'pay' })
        const look = await stage.pass(60 * minute)
        const last = ending(look)
        return { passed: last.state === 'resolved', text: said(last) }
      },
    },
    {
      title: 'A double click',
      wanted: 'one window; the second call rejects with that reason',
      weakness: [14],
      needs: 'pay',
      lacking: 'apart',
      run: async (stage) => {
        await stage.open({ html: tag(stage.contender.url) })
        await stage.evaluate('globalThis.sdkSilent = true')
        await stage.act({ method: 'pay' }, { method: 'pay' })
        const look = await stage.pass(minute)
        const second = ending(look, 1)
        return {
          passed: look.calls === 1 && second.telling,
          text: `${many(look.calls, 'window')}${second.state === 'pending' ? '' : `, 2nd ${said(second)}`}`,
        }
      },
    },
  ],
}

export const chapters: readonly Chapter[] = [loading, failing, merchants, scripts, policies, paying]

/** The result of a loader that lacks what a situation needs; undefined where it lacks nothing. */
export const lack = (
  { needs, lacking = 'fails' }: LoaderSituation,
  { can }: Contender,
): Finding | 'apart' | undefined => {
  if (needs === undefined || can.includes(needs)) return undefined
  return lacking === 'apart' ? 'apart' : { passed: false, text: 'no such option' }
}
