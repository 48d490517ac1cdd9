// @ts-check
/// <reference path="./shared.js" />
// window.IMP as a merchant's page sees it, written from PortOne's documentation: the older iframe path and the
// newer one, with the quirks that merchants' code lives with.
;(() => {
  if (window.IMP !== undefined) return

  const version = 'sandbox'
  /** @typedef {Record<string, any>} Fields */
  /** @typedef {(response: Fields) => void} Callback */
  /** @typedef {{ pg_provider: string, pg_id: string, channel_key: string, path: 'legacy' | 'new', window: { pc: string, mobile: string }, needs_pg_id: boolean }} Channel */
  /** @typedef {{ requestId: string, param: Fields, callback: Callback | undefined, popup: Window | null, frame: HTMLIFrameElement }} Pending */

  const newPgs = ['tosspayments', 'ksnet', 'smartro_v2', 'nice_v2', 'toss_brandpay', 'welcome', 'tosspay_v2']
  const texts = {
    noInit: '판매자 코드가 설정되지 않았습니다. IMP.init()함수를 먼저 호출하세요.',
    noInitNew: '판매자 코드가 설정되지 않았습니다. IMP.init() 또는 IMP.agency() 함수를 먼저 호출하세요.',
    noParameters: '결제요청 파라메터가 누락되었습니다.',
    popupBlocked: '팝업차단을 해제해주셔야 결제창이 나타납니다.',
    popupFailed: '팝업을 호출하는데 실패하였습니다.',
    notReady: '등록 된 PG 설정 정보를 찾을 수 없습니다.',
    unknownPg: '등록되지 않은 PG모듈 정보입니다. 채널 키 또는 pg 파라미터를 확인해 주세요.',
    crashed: '결제모듈 구동 중에 오류가 발생하였습니다. 페이지 새로고침 후 다시 시도해주세요.',
    openFailed: '결제 창 호출에 실패하였습니다.',
    canceled: '사용자가 결제를 취소하였습니다.',
    statusFailed: '결제 팝업 종료 후 서버와 통신하는 과정에서 오류가 발생하였습니다.',
    oddStatus: '해당 결제 건의 상태 오류로 인해 요청을 처리할 수 없습니다.',
    failed: '결제에 실패하였습니다.',
  }

  /** @type {string | undefined} */
  let userCode
  /** @type {string | undefined} */
  let tierCode
  /** @type {HTMLElement | undefined} */
  let container
  /** @type {HTMLElement | undefined} */
  let dialog
  /** @type {Channel[] | undefined} */
  let channels
  let notReady = false
  /** @type {Map<string, { frame: HTMLIFrameElement, loaded: boolean }>} */
  const frames = new Map()
  /** @type {{ param: Fields, callback: Callback | undefined } | undefined} */
  let reserved
  /** @type {Pending | undefined} */
  let pending
  /** @type {Map<string, Pending>} */
  const asked = new Map()
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let popupPoll
  let build = 0

  /** V1's own rule; an iPad that asks for desktop sites is a PC. */
  const isMobile = () =>
    /\b(iPhone|iP[ao]d)/.test(navigator.userAgent) ||
    /Android/i.test(navigator.userAgent) ||
    /Mobile/i.test(navigator.userAgent)

  /** @param {() => void} task */
  const whenReady = (task) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', task, { once: true })
    else task()
  }

  // The dialog is styled through the CSSOM, which a merchant's style-src does not forbid.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    .imp-dialog { display: none; position: fixed; inset: 0; z-index: 99999; place-items: center; background: rgba(15, 23, 42, .6) }
    .imp-dialog.imp-open { display: grid }
    .imp-dialog .imp-frame { display: none; width: 860px; height: 640px; border: 0; border-radius: 14px; background: #fff; box-shadow: 0 24px 64px rgba(0, 0, 0, .35) }
    .imp-dialog .imp-frame.imp-shown { display: block }
    .imp-dialog .imp-frame-mobile { width: 100%; height: 100%; border-radius: 0 }
    @media (max-width: 899px), (max-height: 679px) {
      .imp-dialog .imp-frame { width: 100%; height: 100%; border-radius: 0 }
    }
    body.imp-payment-progress > :not(.imp-dialog) { display: none !important }
  `)
  const addSheet = () => {
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
  }

  /** @param {Channel} channel */
  const frameKey = (channel) => channel.channel_key

  const removeFrames = () => {
    for (const { frame } of frames.values()) frame.remove()
    frames.clear()
  }

  const closeDialog = () => {
    dialog?.classList.remove('imp-open')
    document.body?.classList.remove('imp-payment-progress')
    for (const { frame } of frames.values()) frame.classList.remove('imp-shown')
  }

  /** @returns {'loaded' | 'silent'} */
  const readChannels = () => {
    const request = new XMLHttpRequest()
    try {
      // Synchronous, as the real script's is.
      request.open(
        'GET',
        sandboxUrl(`/service/users/pg/${encodeURIComponent(userCode ?? '')}`, { tier: tierCode }),
        false,
      )
      request.send()
    } catch {
      return 'silent'
    }
    if (request.status >= 400 || request.status === 0) return 'silent'
    const body = JSON.parse(request.responseText)
    if (body.code !== 0) notReady = true
    else channels = body.data
    return 'loaded'
  }

  const reloadFrames = () => {
    build += 1
    const mine = build
    removeFrames()
    pending = undefined
    asked.clear()
    clearInterval(popupPoll)
    for (const channel of channels ?? []) {
      if (channel.path !== 'legacy') continue
      const frame = document.createElement('iframe')
      const device = isMobile() ? 'mobile' : 'pc'
      frame.title = '결제창'
      frame.dataset.testid = 'pg-frame'
      frame.className = `imp-frame imp-frame-${device} imp-frame-${channel.pg_provider}`
      frame.src = sandboxUrl(
        `/service/payments/ready/${encodeURIComponent(userCode ?? '')}/${channel.pg_provider}/${encodeURIComponent(channel.pg_id)}`,
      )
      const entry = { frame, loaded: false }
      frames.set(frameKey(channel), entry)
      frame.addEventListener(
        'load',
        () => {
          if (mine !== build) return
          entry.loaded = true
          if ([...frames.values()].every(({ loaded }) => loaded)) takeReserved()
        },
        { once: true },
      )
      dialog?.append(frame)
    }
    if (frames.size === 0) takeReserved()
  }

  const takeReserved = () => {
    const taken = reserved
    reserved = undefined
    if (taken !== undefined) send(taken.param, taken.callback)
  }

  const framesReady = () => channels !== undefined && [...frames.values()].every(({ loaded }) => loaded)

  /** @param {string} code @param {{ pgIframeContainer?: HTMLElement } | undefined} options */
  const start = (code, options) => {
    userCode = code
    container = options?.pgIframeContainer
    // A window that is open vanishes, and its callback never runs.
    build += 1
    removeFrames()
    pending = undefined
    channels = undefined
    notReady = false
    clearInterval(popupPoll)
    whenReady(() => {
      addSheet()
      dialog?.remove()
      dialog = document.createElement('div')
      dialog.className = 'imp-dialog customizable'
      ;(container ?? document.body).append(dialog)
      if (readChannels() === 'silent') return
      if (notReady) takeReserved()
      else reloadFrames()
    })
  }

  /** @param {Fields} param @returns {Channel | undefined} */
  const findChannel = (param) => {
    if (typeof param.channelKey === 'string')
      return channels?.find(({ channel_key }) => channel_key === param.channelKey)
    const [provider, ...mid] = String(param.pg ?? '').split('.')
    return channels?.find(
      (channel) =>
        channel.pg_provider === provider &&
        (mid.length === 0 ? !channel.needs_pg_id : channel.pg_id === mid.join('.')),
    )
  }

  /**
   * A failure before the PG's page: the callback, or on a phone without one a redirect, not encoded by parts.
   * @param {Fields} param
   * @param {Callback | undefined} callback
   * @param {Fields} response
   */
  const answer = (param, callback, response) => {
    if (callback === undefined && isMobile()) {
      const query = `imp_uid=${response.imp_uid ?? ''}&merchant_uid=${response.merchant_uid}&imp_success=false&error_msg=${response.error_msg}`
      if (typeof param.m_redirect_url === 'string') {
        const url = param.m_redirect_url
        location.href = encodeURI(`${url}${url.includes('?') ? '&' : '?'}${query}`)
      } else {
        location.href = sandboxUrl('/service/payments/fail', {
          imp_uid: response.imp_uid ?? '',
          success: 'false',
          error_msg: response.error_msg,
        })
      }
      return
    }
    if (callback === undefined) return
    try {
      callback(response)
    } catch (error) {
      // The real script swallows what a merchant's callback throws.
      console.log(error)
    }
  }

  /** @param {Fields} param @param {Callback | undefined} callback */
  const send = (param, callback) => {
    if (notReady) {
      answer(param, callback, {
        success: false,
        imp_uid: null,
        merchant_uid: param.merchant_uid,
        error_code: 'NOT_READY',
        error_msg: texts.notReady,
      })
      return
    }
    const channel = findChannel(param)
    if (channel === undefined) {
      answer(param, callback, {
        imp_success: false,
        imp_uid: null,
        merchant_uid: param.merchant_uid,
        error_coe: 'F1001',
        error_msg: texts.unknownPg,
      })
      return
    }
    if (channel.path === 'new') {
      void requestNew(param, callback)
      return
    }
    const entry = frames.get(frameKey(channel))
    if (entry === undefined) return
    const device = isMobile() ? 'mobile' : 'pc'
    const opensPopup = param.popup === true || channel.window[device] === 'POPUP'
    /** @type {Window | null} */
    let popup = null
    if (opensPopup) {
      // Opened in the click itself, before anything is awaited.
      popup = hasFault('popup-blocked')
        ? null
        : window.open('about:blank', `imp-${param.request_id}`, 'popup,width=860,height=680')
      if (popup === null) {
        if (param.popup === true)
          answer(param, callback, {
            imp_uid: null,
            merchant_uid: param.merchant_uid,
            error_code: 'NOT READY',
            error_msg: texts.popupFailed,
          })
        else alert(texts.popupBlocked)
        return
      }
    }
    pending = { requestId: param.request_id, param, callback, popup, frame: entry.frame }
    asked.set(param.request_id, pending)
    dialog?.classList.add(`payment-${channel.pg_provider}`, device)
    entry.frame.contentWindow?.postMessage(
      JSON.stringify({
        action: 'payment',
        data: param,
        origin: location.href,
        device,
        userCode,
        from: 'iamport-sdk',
        version,
      }),
      sandboxOrigin,
    )
  }

  /** @param {Pending} request */
  const watchPopup = (request) => {
    clearInterval(popupPoll)
    popupPoll = setInterval(() => {
      if (request.popup?.closed !== true) return
      clearInterval(popupPoll)
      if (hasFault('close-never-settles')) return
      request.frame.contentWindow?.postMessage(
        JSON.stringify({ action: 'communicate', result: 'check.closing', from: 'iamport-sdk' }),
        sandboxOrigin,
      )
    }, 100)
  }

  window.addEventListener('message', (event) => {
    if (event.origin !== sandboxOrigin || typeof event.data !== 'string') return
    /** @type {Fields} */
    let message
    try {
      message = JSON.parse(event.data)
    } catch {
      return
    }
    const request = asked.get(message.data?.request_id)
    if (request === undefined) return
    if (event.source !== request.frame.contentWindow && event.source !== request.popup) return
    if (message.action === 'open') {
      dialog?.classList.add('imp-open')
      request.frame.classList.add('imp-shown')
      if (isMobile()) document.body.classList.add('imp-payment-progress')
      request.frame.focus()
    } else if (message.action === 'popup' && request.popup !== null) {
      request.popup.location.href = sandboxBase + message.data.path
      watchPopup(request)
    } else if (message.action === 'redirect') {
      closeDialog()
      location.href = sandboxBase + message.data.path
    } else if (message.action === 'done') {
      const { request_id: _id, ...response } = message.data
      request.popup?.close()
      answer(request.param, request.callback, response)
      closeDialog()
      // Every frame is made anew, and whatever else was waiting is lost.
      reloadFrames()
    }
  })

  /** @param {string} address */
  const fourKeys = (address) => {
    const query = new URL(address, sandboxBase).searchParams
    /** @type {Fields} */
    const response = {}
    for (const key of ['imp_uid', 'merchant_uid', 'customer_uid', 'error_code', 'error_msg']) {
      const value = query.get(key)
      if (value !== null) response[key] = value
    }
    return response
  }

  /** @param {number} milliseconds */
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

  /**
   * The newer path: no `success`, and a callback that is called without asking whether there is one.
   * @param {Fields} param
   * @param {Callback | undefined} maybe
   */
  const requestNew = async (param, maybe) => {
    const callback = /** @type {Callback} */ (maybe)
    const { merchant_uid } = param
    /** @type {Fields} */
    let prepared
    try {
      const response = await post('/checkout/api/prepare/v1', {
        userCode,
        data: param,
        deviceInfo: platform(),
      })
      const { text, json } = await readJson(response)
      if (!response.ok) {
        callback(
          json === undefined
            ? { merchant_uid, error_code: 'F500', error_msg: `${texts.openFailed} ${text}` }
            : { merchant_uid, error_code: json.code ?? 'F500', error_msg: json.message },
        )
        return
      }
      prepared = json
    } catch (error) {
      callback({ merchant_uid, error_code: 'F500', error_msg: `${texts.openFailed} ${messageOf(error)}` })
      return
    }
    /** @type {SandboxDriver} */
    let driver
    try {
      driver = await loadDriver(prepared.driver)
    } catch {
      callback({
        merchant_uid,
        error_code: 'SCRIPT_LOAD_FAILED_ON_SDK',
        error_msg: `스크립트 (${sandboxUrl(`/drivers/${prepared.driver}.js`)}) 로드 실패`,
      })
      return
    }
    const ids = { imp_uid: prepared.txId, merchant_uid }
    const query = { storeId: prepared.storeId, paymentId: merchant_uid, txId: prepared.txId }
    const over = async () => {
      const response = await fetch(sandboxUrl('/checkout/api/result/v1', query))
      callback(fourKeys((await response.json()).redirectUrl))
    }
    const afterClose = async () => {
      /** @type {string | undefined} */
      let first
      /** @type {Fields} */
      let status = {}
      for (let attempt = 0; attempt < 5; attempt += 1) {
        if (attempt > 0) await wait(1000)
        try {
          const response = await fetch(sandboxUrl('/checkout/api/status/v1', query))
          status = await response.json()
          if (!response.ok) throw new Error(status.message)
        } catch (error) {
          callback({
            ...ids,
            error_code: status.code ?? 'F500',
            error_msg: `${texts.statusFailed} ${messageOf(error)}`,
          })
          return
        }
        first ??= status.status
        if (status.status !== first || (first !== 'PREPARED' && first !== 'FAILED')) break
      }
      if (status.status === 'APPROVED' || status.status === 'VIRTUAL_ACCOUNT_ISSUED') callback(ids)
      else if (status.status === 'FAILED')
        callback(
          typeof status.failure?.pgMessage === 'string'
            ? {
                ...ids,
                error_code: 'PG_PROVIDER_ERROR',
                error_msg: `[${status.failure.pgCode}] ${status.failure.pgMessage}`,
              }
            : { ...ids, error_code: 'PORTONE_ERROR', error_msg: status.failure?.message ?? texts.failed },
        )
      else if (status.status === 'PREPARED') {
        const response = await post(`/checkout/api/fail/${prepared.pgProvider}/v1`, { txId: prepared.txId })
        const { json } = await readJson(response)
        callback({ ...ids, error_code: json?.code ?? 'F400', error_msg: texts.canceled })
      } else callback({ ...ids, error_code: 'F500', error_msg: texts.oddStatus })
    }
    try {
      driver.open(sandboxBase + prepared.windowPath, {
        popupBlocked: hasFault('popup-blocked') || prepared.popupBlocked === true,
        ignoreClose: hasFault('close-never-settles') || prepared.ignoreClose === true,
        onOver: () => void over(),
        onFail: () => void over(),
        onForceClose: () => void afterClose(),
      })
    } catch {
      alert(texts.popupBlocked)
    }
  }

  /** @param {Fields} param */
  const withDefaults = (param) => {
    const now = Date.now()
    return {
      ...param,
      merchant_uid: param.merchant_uid ?? `nobody_${now}`,
      pay_method: param.pay_method ?? 'card',
      request_id: `req_${now}_${Math.trunc(performance.now() * 1000)}`,
    }
  }

  /** @param {unknown[]} input */
  function requestPay(...input) {
    if (input.length === 0) {
      alert(texts.noParameters)
      return
    }
    const param = /** @type {Fields} */ (input[0])
    const callback = typeof input[1] === 'function' ? /** @type {Callback} */ (input[1]) : undefined
    const provider = typeof param.pg === 'string' ? (param.pg.split('.')[0] ?? '') : ''
    if (userCode === undefined || userCode === '') {
      if (!newPgs.includes(provider)) {
        alert(texts.noInit)
        return
      }
      alert(texts.noInitNew)
      console.error(texts.noInitNew)
      void Promise.reject({ error_msg: texts.noInitNew })
      return
    }
    try {
      const full = withDefaults(param)
      if (notReady || framesReady()) send(full, callback)
      else reserved = { param: full, callback }
    } catch {
      alert(texts.crashed)
    }
  }

  window.IMP = {
    /** @param {string} code @param {{ pgIframeContainer?: HTMLElement }} [options] */
    init(code, options) {
      tierCode = undefined
      start(code, options)
    },
    /** @param {string} code @param {string} tier */
    agency(code, tier) {
      tierCode = tier
      start(code, undefined)
    },
    deinit() {
      build += 1
      userCode = undefined
      channels = undefined
      reserved = undefined
      pending = undefined
      asked.clear()
      clearInterval(popupPoll)
      removeFrames()
      dialog?.remove()
    },
    request_pay: requestPay,
    /** @param {Fields} param @param {Callback} [callback] */
    certification(param, callback) {
      if (userCode === undefined) {
        alert(texts.noInit)
        return
      }
      // No channel of the sandbox verifies identities.
      answer(param, callback, {
        success: false,
        imp_uid: null,
        merchant_uid: param?.merchant_uid,
        error_code: 'NOT_READY',
        error_msg: texts.notReady,
      })
    },
    /** @param {string} _type @param {Fields} param @param {Callback} [callback] */
    loadUI(_type, param, callback) {
      callback?.({ merchant_uid: param?.merchant_uid, error_code: 'F500', error_msg: texts.openFailed })
    },
    updateLoadUIRequest() {},
    /** @param {string} type */
    loadModule: async (type) => {
      throw Object.assign(new Error(`지원하지 않는 모듈입니다: ${type}`), {
        __portOneErrorType: 'ModuleError',
        code: 'BadRequest',
      })
    },
    /** @param {{ result: string }} data */
    communicate(data) {
      pending?.frame.contentWindow?.postMessage(
        JSON.stringify({ action: 'communicate', result: data?.result, from: 'iamport-sdk' }),
        sandboxOrigin,
      )
    },
    close() {
      closeDialog()
      pending?.popup?.close()
    },
    naver_zzim() {
      console.log('naver_zzim: the sandbox has no wish list')
    },
  }
})()
