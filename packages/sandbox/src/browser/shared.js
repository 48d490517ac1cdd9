// @ts-check
// Shared by both SDK scripts: the server wraps it and one of them in a single function.

/** PortOne's script hosts. A test may answer for them, so this script's URL is not always the sandbox's. */
const portOneHosts = ['cdn.portone.io', 'cdn.iamport.kr']

/** The sandbox's URL: taken from the script's URL, unless that is one of PortOne's hosts. */
const sandboxBase = (() => {
  const element = document.currentScript
  if (!(element instanceof HTMLScriptElement) || element.src === '') return served.base
  const own = new URL(element.src, document.baseURI)
  if (portOneHosts.includes(own.hostname) || !own.pathname.endsWith(served.path)) return served.base
  return own.origin + own.pathname.slice(0, -served.path.length)
})()
const sandboxOrigin = new URL(sandboxBase).origin

/** Faults named in the script's URL, and in the page's: `?portone-sandbox-fault=a,b`. */
const urlFaults = [
  ...served.faults,
  ...(new URLSearchParams(location.search).get('portone-sandbox-fault') ?? '')
    .split(',')
    .filter((name) => name !== ''),
]

/** @param {string} name */
const hasFault = (name) => urlFaults.includes(name)

/**
 * @param {string} path
 * @param {Record<string, string | undefined>} [query]
 */
const sandboxUrl = (path, query = {}) => {
  const url = new URL(sandboxBase + path)
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, value)
  if (urlFaults.length > 0) url.searchParams.set('faults', urlFaults.join(','))
  return url.href
}

/**
 * @param {string} path
 * @param {unknown} body
 */
const post = (path, body) =>
  fetch(sandboxUrl(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** PortOne's current scripts detect phones and tablets by user agent, never by viewport. */
const platform = () => {
  const agent = navigator.userAgent
  const mobile =
    /Android|iPhone|iPad|iPod|Windows Phone|BlackBerry|Opera Mini|Mobile|Tablet|Silk|Kindle/i.test(agent)
  return {
    platformType: mobile ? 'PLATFORM_TYPE_MOBILE' : 'PLATFORM_TYPE_PC',
    isIpad: /Mac OS/.test(agent) && !mobile && navigator.maxTouchPoints > 1,
  }
}

/**
 * The gateway drivers of one kind of call. Each payment loads its driver again, in `body`. Before that,
 * the loaded drivers are cleaned up and their tags removed, which silently closes a window that is still open.
 * @returns {SandboxDrivers}
 */
const newDrivers = () => {
  /** @type {Map<string, SandboxDriver>} */
  const registered = new Map()
  /** @type {Map<string, HTMLScriptElement[]>} */
  const tags = new Map()
  const clear = async () => {
    for (const [id, driver] of registered) {
      driver.cleanup()
      tags.get(id)?.shift()?.remove()
    }
    registered.clear()
  }
  return {
    clear,
    async load({ pgProvider, transactionType, windowType, txId }) {
      const parts = [String(pgProvider).replace('PG_PROVIDER_', ''), transactionType, windowType]
      const id = ['pg', ...parts.map((part) => String(part).replaceAll('_', '-').toLowerCase())].join('/')
      await clear()
      window.__PORTONE__ = {
        registerDriver(name, driver) {
          registered.set(name, driver)
        },
      }
      await new Promise((resolve, reject) => {
        const script = document.createElement('script')
        script.src = sandboxUrl(`/drivers/${id}.js`, { txId })
        script.addEventListener('load', resolve)
        script.addEventListener('error', () =>
          reject(new Error(`기능 실행을 위한 스크립트 로딩에 실패하였습니다. (드라이버 ID: ${id})`)),
        )
        tags.set(id, [...(tags.get(id) ?? []), script])
        document.body.append(script)
      })
      const driver = registered.get(id)
      // As in the real script, a driver that did not register is read anyway, which throws.
      if (driver === undefined) throw new TypeError("Cannot read properties of undefined (reading 'open')")
      return driver
    },
  }
}

/**
 * Makes a global as both scripts do: methods are getters, so they cannot be replaced.
 * @template {object} Members
 * @param {Members} members
 * @returns {Readonly<Members>}
 */
const readOnly = (members) => {
  const made = /** @type {Members} */ ({})
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(made, name, { enumerable: true, get: () => value })
  return made
}

/**
 * The element a UI is drawn into; it must already be in the merchant's page.
 * @param {string} type
 * @returns {HTMLElement}
 */
const uiContainer = (type) => {
  const selector = `.portone-ui-container[data-portone-ui-type="${type}"]`
  const found = [...document.querySelectorAll('.portone-ui-container')].find(
    (element) => element instanceof HTMLElement && element.dataset.portoneUiType === type,
  )
  if (found instanceof HTMLElement) return found
  throw new Error(`UI를 그릴 요소를 찾을 수 없습니다. (${selector})`)
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error))

/** @param {Response} response */
const readJson = async (response) => {
  const text = await response.text()
  const { ok } = response
  try {
    return { ok, text, json: JSON.parse(text) }
  } catch {
    return { ok, text, json: undefined }
  }
}
