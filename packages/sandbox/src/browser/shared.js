// @ts-check
// Shared by both SDK scripts: the server wraps it with one of them into a single function.

/** The real hosts: a test that answers for them serves this script from an address that is not ours. */
const portOneHosts = ['cdn.portone.io', 'cdn.iamport.kr']

/** The sandbox's address: the script's own, unless something stands in for PortOne's host. */
const sandboxBase = (() => {
  const element = document.currentScript
  if (!(element instanceof HTMLScriptElement) || element.src === '') return served.base
  const own = new URL(element.src, document.baseURI)
  if (portOneHosts.includes(own.hostname) || !own.pathname.endsWith(served.path)) return served.base
  return own.origin + own.pathname.slice(0, -served.path.length)
})()
const sandboxOrigin = new URL(sandboxBase).origin

/** Faults that the script's address asks for, and the page's own: `?portone-sandbox-fault=a,b`. */
const askedFaults = [
  ...served.faults,
  ...(new URLSearchParams(location.search).get('portone-sandbox-fault') ?? '')
    .split(',')
    .filter((name) => name !== ''),
]

/** @param {string} name */
const hasFault = (name) => askedFaults.includes(name)

/**
 * @param {string} path
 * @param {Record<string, string | undefined>} [query]
 */
const sandboxUrl = (path, query = {}) => {
  const url = new URL(sandboxBase + path)
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, value)
  if (askedFaults.length > 0) url.searchParams.set('faults', askedFaults.join(','))
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

/** PortOne's current scripts ask a user agent parser for phones and tablets; never the viewport. */
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
 * Loads a gateway's driver once a page; it registers itself.
 * @param {string} id
 * @param {string} [txId]
 * @returns {Promise<SandboxDriver>}
 */
const loadDriver = async (id, txId) => {
  const registry = (window.__PORTONE__ ??= {
    drivers: new Map(),
    registerDriver(name, driver) {
      this.drivers.set(name, driver)
    },
  })
  const known = registry.drivers.get(id)
  if (known !== undefined) return known
  await new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = sandboxUrl(`/drivers/${id}.js`, { txId })
    script.addEventListener('load', resolve)
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error(`기능 실행을 위한 스크립트 로딩에 실패하였습니다. (드라이버 ID: ${id})`))
    })
    document.head.append(script)
  })
  const loaded = registry.drivers.get(id)
  if (loaded === undefined)
    throw new Error(`기능 실행을 위한 스크립트 로딩에 실패하였습니다. (드라이버 ID: ${id})`)
  return loaded
}

/**
 * Where a UI is drawn; the merchant's page must have the place already.
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
  try {
    return { text, json: JSON.parse(text) }
  } catch {
    return { text, json: undefined }
  }
}
