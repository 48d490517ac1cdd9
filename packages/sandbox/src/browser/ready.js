// @ts-check
// Runs in V1's hidden frame: receives the request from the merchant's page and prepares the window.
;(() => {
  /** @type {{ request_id: string, imp_uid?: string, origin: string } | undefined} */
  let request
  const faults = new URLSearchParams(location.search).get('faults')
  const query = faults === null ? '' : `?faults=${encodeURIComponent(faults)}`
  const service = new URL('../../..', location.href)
  const [userCode, provider, pgId] = location.pathname.split('/').slice(-3).map(decodeURIComponent)
  const device = /\b(iPhone|iP[ao]d)|Android|Mobile/i.test(navigator.userAgent) ? 'mobile' : 'pc'

  /** @param {string} action @param {Record<string, unknown>} data */
  const tell = (action, data) => {
    if (request === undefined) return
    window.parent.postMessage(
      JSON.stringify({ action, data: { request_id: request.request_id, ...data } }),
      request.origin,
    )
  }

  /** @param {string} path @param {unknown} body */
  const call = async (path, body) => {
    const response = await fetch(new URL(path + query, service), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.json()
  }

  /** @param {MessageEvent} event @param {Record<string, any>} message */
  const pay = async (event, message) => {
    request = {
      request_id: message.data.request_id,
      origin: event.origin === 'null' ? '*' : event.origin,
    }
    const answer = await call('prepare', {
      userCode,
      channel: { provider, pgId },
      data: message.data,
      device,
      origin: event.origin,
    })
    if (answer.done !== undefined) {
      tell('done', answer.done)
      return
    }
    request.imp_uid = answer.imp_uid
    if (answer.window === 'POPUP') tell('popup', { path: answer.path, imp_uid: answer.imp_uid })
    else if (answer.window === 'REDIRECTION') tell('redirect', { path: answer.path })
    else {
      location.replace(new URL(`../..${answer.path}`, service))
    }
  }

  const closed = async () => {
    if (request?.imp_uid === undefined) return
    const answer = await call('close', { imp_uid: request.imp_uid })
    if (answer.done !== undefined) tell('done', answer.done)
  }

  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || typeof event.data !== 'string') return
    const message = JSON.parse(event.data)
    if (message.from !== 'iamport-sdk') return
    if (message.action === 'payment' || message.action === 'certification') void pay(event, message)
    else if (
      message.action === 'communicate' &&
      ['check.closing', 'proxy.closed', 'cancel'].includes(message.data?.result)
    )
      void closed()
  })
})()
