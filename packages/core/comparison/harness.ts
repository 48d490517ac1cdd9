// Runs in every page before anything else: a manual clock, a record of script tags, and the calls of a loader with their
// results.

/** How a call ended, as a merchant's code would see it. */
export interface Ending {
  readonly state: 'pending' | 'resolved' | 'rejected' | 'thrown'
  /** The SDK asked for came, and works. */
  readonly works: boolean
  /** Whether the error can be distinguished from others, by a code or its own name. */
  readonly telling: boolean
  readonly text: string
  /** Milliseconds of the page's clock from the call to its end. */
  readonly took: number
}

export interface LoaderModule {
  readonly load: (options?: LoaderOptions) => Promise<unknown>
  readonly pay?: () => Promise<unknown>
  readonly newer?: () => Promise<unknown>
}

export interface LoaderOptions {
  readonly url?: string
  readonly nonce?: string
  readonly integrity?: string
}

interface Timer {
  readonly at: number
  readonly every: number | undefined
  readonly run: () => void
}

const begin = Date.UTC(2026, 0, 1)
let time = 0
let lastId = 0
const timers = new Map<number, Timer>()

const schedule = (run: unknown, delay: unknown, repeats: boolean): number => {
  if (typeof run !== 'function') throw new TypeError('a timer without a function')
  const milliseconds = Math.max(Number(delay) || 0, repeats ? 1 : 0)
  timers.set(++lastId, {
    at: time + milliseconds,
    every: repeats ? milliseconds : undefined,
    run: () => void run(),
  })
  return lastId
}
const clear = (id: unknown) => void timers.delete(Number(id))

Date.now = () => begin + time
Object.assign(globalThis, {
  setTimeout: (run: unknown, delay: unknown) => schedule(run, delay, false),
  setInterval: (run: unknown, delay: unknown) => schedule(run, delay, true),
  clearTimeout: clear,
  clearInterval: clear,
})
// Without random jitter two runs are equal.
Math.random = () => 0.5

/** A task of the page's own event loop, after everything that is waiting in it. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(undefined)
  })

/** Tags with an address that have neither loaded nor failed, on the page or taken off it. */
const pending = new Set<HTMLScriptElement>()
const seen = new WeakSet<HTMLScriptElement>()
const note = (node: Node) => {
  if (!(node instanceof HTMLScriptElement) || !node.src || seen.has(node)) return
  seen.add(node)
  pending.add(node)
  for (const event of ['load', 'error']) node.addEventListener(event, () => pending.delete(node))
}
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) addedNodes.forEach(note)
}).observe(document, { childList: true, subtree: true })

const endings: Ending[] = []
let unhandled = 0
addEventListener('unhandledrejection', () => (unhandled += 1))

const read = (value: unknown, name: string): unknown =>
  typeof value === 'object' || typeof value === 'function' ? Reflect.get(Object(value), name) : undefined

const nameOf = (reason: unknown): string => {
  if (!(reason instanceof Error)) return `a bare ${typeof reason}`
  const code = read(reason, 'code')
  return typeof code === 'string' ? `${reason.name} \`${code}\`` : reason.name
}

const textOf = (value: unknown): string => {
  if (read(value, 'works') === true) return 'ok'
  const status = read(value, 'status')
  if (typeof status === 'string') return `outcome \`${status}\``
  return value === null ? '`null`' : 'a fake SDK'
}

/** One instance of a loader's module, as each copy of the package has its own. */
const modules: LoaderModule[] = []

const call = async (
  method: keyof LoaderModule,
  options: LoaderOptions | undefined,
  copy: number,
): Promise<void> => {
  const at = endings.length
  const began = time
  const end = (ending: Omit<Ending, 'took'>) => {
    endings[at] = { ...ending, took: time - began }
  }
  end({ state: 'pending', works: false, telling: false, text: 'hangs' })
  let running: Promise<unknown> | undefined
  try {
    running = modules[copy]?.[method]?.(options)
    if (!running) throw new RangeError('this loader cannot be asked that')
    const text = textOf(await running)
    end({ state: 'resolved', works: text === 'ok', telling: false, text })
  } catch (reason) {
    const plain =
      reason instanceof Error && reason.name in globalThis && typeof read(reason, 'code') !== 'string'
    end({
      state: running ? 'rejected' : 'thrown',
      works: false,
      telling: reason instanceof Error && !plain,
      text: nameOf(reason),
    })
  }
}

/** Lets timers fire until the calls are over, the clock reaches `until`, or a tag waits for the network to answer. */
const run = async (until: number, unanswered: number): Promise<'over' | 'network'> => {
  for (;;) {
    await turn()
    if (pending.size > unanswered) return 'network'
    if (endings.every(({ state }) => state !== 'pending')) return 'over'
    const [next] = [...timers]
      .filter(([, { at }]) => at <= until)
      .sort(([, one], [, other]) => one.at - other.at)
    if (!next) {
      time = until
      return 'over'
    }
    const [id, timer] = next
    time = Math.max(time, timer.at)
    if (timer.every === undefined) timers.delete(id)
    else timers.set(id, { ...timer, at: time + timer.every })
    timer.run()
  }
}

export interface Harness {
  readonly modules: LoaderModule[]
  readonly call: typeof call
  readonly run: typeof run
  readonly time: () => number
  readonly turn: () => Promise<string[]>
  readonly look: () => { readonly endings: readonly Ending[]; readonly unhandled: number }
}

const harness: Harness = {
  modules,
  call,
  run,
  time: () => time,
  /** The addresses of the tags that wait for an answer, one task later. */
  turn: async () => {
    await turn()
    return [...pending].map(({ src }) => src)
  },
  look: () => ({ endings, unhandled }),
}
Object.assign(globalThis, { harness })
