// @ts-check
/// <reference path="./shared.js" />
// window.IMP as a merchant's page sees it, written from PortOne's documentation: the older iframe path and the
// newer one, with the quirks that merchants' code lives with.
;(() => {
  if (window.IMP !== undefined) return

  const version = 'sandbox'
  /** @typedef {Record<string, any>} Fields */
  /** @typedef {(response: Fields) => void} Callback */
  /** @typedef {{ parameter: string, is: boolean, device?: string, window: string }} WindowRule */
  /** @typedef {{ pg_provider: string, pg_id: string, channel_key: string, path: 'legacy' | 'new', billing_path: 'legacy' | 'new', window: { pc: string, mobile: string }, window_rules: WindowRule[], needs_pg_id: boolean, pays: boolean, certifies: boolean }} Channel */
  /** @typedef {'payment' | 'certification'} Kind */
  /** @typedef {{ requestId: string, param: Fields, callback: Callback | undefined, popup: Window | null, frame: HTMLIFrameElement }} Pending */

  const newPgs = ['tosspayments', 'ksnet', 'smartro_v2', 'nice_v2', 'toss_brandpay', 'welcome', 'tosspay_v2']
  const texts = {
    noInit: '판매자 코드가 설정되지 않았습니다. IMP.init()함수를 먼저 호출하세요.',
    noInitNew: '판매자 코드가 설정되지 않았습니다. IMP.init() 또는 IMP.agency() 함수를 먼저 호출하세요.',
    noParameters: '결제요청 파라메터가 누락되었습니다.',
    popupBlocked: {
      ko: '팝업차단을 해제해주셔야 결제창이 나타납니다.',
      en: 'Please allow pop-ups to open the payment window.',
      ja: 'ポップアップブロックを解除すると決済画面が表示されます。',
    },
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
  /** @type {{ kind: Kind, param: Fields, callback: Callback | undefined } | undefined} */
  let reserved
  /** @type {Pending | undefined} */
  let pending
  /** @type {Map<string, Pending>} */
  const asked = new Map()
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let popupPoll
  let build = 0
  /** Faults of the switchboard, as the channels were read: how often each still shows, null without end. */
  /** @type {Record<string, number | null>} */
  let switched = {}

  /** @param {string} name */
  const shows = (name) => {
    if (hasFault(name)) return true
    const left = switched[name]
    if (left === undefined || left === 0) return false
    if (left !== null) {
      switched[name] = left - 1
      post('/service/faults/shown', { fault: name }).catch(() => {})
    }
    return true
  }

  /** @param {Fields} answer @param {string} name */
  const showsIn = (answer, name) => hasFault(name) || answer.faults?.includes(name) === true

  /** @param {Fields} param */
  const alertBlocked = (param) => {
    const { ko, en, ja } = texts.popupBlocked
    alert(param?.language === 'en' ? en : param?.language === 'ja' ? ja : ko)
  }

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

  /** @param {Channel} channel @param {Kind} kind */
  const frameKey = (channel, kind) => `${kind} ${channel.channel_key}`

  /** @param {Channel} channel @param {Kind} kind @param {'pc' | 'mobile'} device @param {Fields} param */
  const windowOf = (channel, kind, device, param) => {
    if (kind === 'certification') return device === 'pc' || param.popup === true ? 'POPUP' : 'REDIRECTION'
    const rule = channel.window_rules.find(
      (each) => param[each.parameter] === each.is && (each.device === undefined || each.device === device),
    )
    return rule?.window ?? channel.window[device]
  }

  const removeFrames = () => {
    for (const { frame } of frames.values()) frame.remove()
    frames.clear()
  }

  const closeDialog = () => {
    dialog?.classList.remove('imp-open')
    document.body?.classList.remove('imp-payment-progress')
    for (const { frame } of frames.values()) {
      frame.classList.remove('imp-shown')
      delete frame.dataset.testid
    }
  }

  /** @returns {'loaded' | 'silent'} */
  const readChannels = () => {
    const request = new XMLHttpRequest()
    switched = {}
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
    switched = body.faults ?? {}
    if (shows('no-init')) userCode = undefined
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
    /** @param {Channel} channel @param {Kind} kind */
    const addFrame = (channel, kind) => {
      const certifies = kind === 'certification'
      const frame = document.createElement('iframe')
      const device = isMobile() ? 'mobile' : 'pc'
      frame.title = '결제창'
      frame.className = `imp-frame imp-frame-${device} imp-frame-${channel.pg_provider}${certifies ? '-certification' : ''}`
      frame.src = sandboxUrl(
        `/service/${certifies ? 'certificates' : 'payments'}/ready/${encodeURIComponent(userCode ?? '')}/${channel.pg_provider}/${encodeURIComponent(channel.pg_id)}`,
      )
      const entry = { frame, loaded: false }
      frames.set(frameKey(channel, kind), entry)
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
    for (const channel of channels ?? []) {
      if (channel.pays && (channel.path === 'legacy' || channel.billing_path === 'legacy'))
        addFrame(channel, 'payment')
      if (channel.certifies) addFrame(channel, 'certification')
    }
    if (frames.size === 0) takeReserved()
  }

  const takeReserved = () => {
    const taken = reserved
    reserved = undefined
    if (taken !== undefined) send(taken.kind, taken.param, taken.callback)
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
    removeUis()
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

  /** @param {Fields} param @param {Kind} kind @returns {Channel | undefined} */
  const findChannel = (param, kind) => {
    if (kind === 'certification') {
      const certifiers = channels?.filter(({ certifies }) => certifies)
      if (typeof param.channelKey === 'string')
        return certifiers?.find(({ channel_key }) => channel_key === param.channelKey)
      const wanted = typeof param.pg === 'string' ? param.pg.split('.')[0] : undefined
      return certifiers?.find(({ pg_provider }) => wanted === undefined || pg_provider === wanted)
    }
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
    if (callback === undefined || shows('callback-lost')) return
    try {
      callback(response)
    } catch (error) {
      // The real script swallows what a merchant's callback throws.
      console.log(error)
    }
  }

  /** @param {Kind} kind @param {Fields} param @param {Callback | undefined} callback */
  const send = (kind, param, callback) => {
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
    const channel = shows('unknown-pg') ? undefined : findChannel(param, kind)
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
    const path = param.customer_uid === undefined ? channel.path : channel.billing_path
    if (kind === 'payment' && path === 'new') {
      void requestNew(param, callback)
      return
    }
    const entry = frames.get(frameKey(channel, kind))
    if (entry === undefined) return
    const device = isMobile() ? 'mobile' : 'pc'
    const opensPopup = windowOf(channel, kind, device, param) === 'POPUP'
    /** @type {Window | null} */
    let popup = null
    if (opensPopup) {
      // Opened in the click itself, before anything is awaited.
      popup = shows('popup-blocked')
        ? null
        : window.open('about:blank', `imp-${param.request_id}`, 'popup,width=860,height=680')
      if (popup === null) {
        if (param.popup === true || kind === 'certification')
          answer(param, callback, {
            imp_uid: null,
            merchant_uid: param.merchant_uid,
            error_code: 'NOT READY',
            error_msg: texts.popupFailed,
          })
        else alertBlocked(param)
        return
      }
    }
    // The gateway's own pages look for this name.
    if (device === 'mobile' && channel.pg_provider === 'kcp') window.name = 'tar_opener'
    pending = { requestId: param.request_id, param, callback, popup, frame: entry.frame }
    asked.set(param.request_id, pending)
    dialog?.classList.add(`payment-${channel.pg_provider}`, device)
    if (/\b(iPhone|iP[ao]d)/.test(navigator.userAgent)) dialog?.classList.add('ios')
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
      if (shows('close-never-settles')) return
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
    const request = asked.get(message?.data?.request_id)
    if (request === undefined) return
    if (event.source !== request.frame.contentWindow && event.source !== request.popup) return
    if (message.action === 'open') {
      dialog?.classList.add('imp-open')
      request.frame.classList.add('imp-shown')
      // Only the frame that a buyer sees: the others are there all the time.
      request.frame.dataset.testid = 'pg-frame'
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
   * How a window of the newer path ended, as the server knows it.
   * @param {Fields} prepared
   * @param {Fields} param
   * @param {Callback} callback
   * @returns {SandboxEnds}
   */
  const endsOf = (prepared, { merchant_uid }, callback) => {
    const ids = { imp_uid: prepared.txId, merchant_uid }
    const query = { storeId: prepared.storeId, paymentId: merchant_uid, txId: prepared.txId }
    const over = async () => {
      const response = await fetch(sandboxUrl('/checkout/api/result/v1', query))
      callback(fourKeys((await response.json()).redirectUrl))
    }
    const afterClose = async () => {
      if (
        prepared.pgProvider === 'PG_PROVIDER_WELCOME' &&
        prepared.transactionType === 'ISSUE_BILLING_KEY_AND_PAY'
      ) {
        // A note of PortOne's own developers, which buyers really get to see.
        callback({
          ...ids,
          error_code: 'F500',
          error_msg: 'V1 requestIssueBillingKeyAndPay()에 onForceClose() 구현 필요',
        })
        return
      }
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
    return {
      ignoreClose: showsIn(prepared, 'close-never-settles'),
      onOver: () => void over(),
      onFail: () => void over(),
      onForceClose: () => void afterClose(),
    }
  }

  /**
   * The newer path: no `success`, and a callback that is called without asking whether there is one.
   * @param {Fields} param
   * @param {Callback | undefined} maybe
   */
  const requestNew = async (param, maybe) => {
    /** Called without asking whether there is one. @param {Fields} response */
    const callback = (response) => {
      if (!shows('callback-lost')) /** @type {Callback} */ (maybe)(response)
    }
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
      driver = await loadDriver(prepared.driver, prepared.txId)
    } catch {
      callback({
        merchant_uid,
        error_code: 'SCRIPT_LOAD_FAILED_ON_SDK',
        error_msg: `스크립트 (${sandboxUrl(`/drivers/${prepared.driver}.js`)}) 로드 실패`,
      })
      return
    }
    try {
      driver.open(sandboxBase + prepared.windowPath, {
        popupBlocked: showsIn(prepared, 'popup-blocked'),
        ...endsOf(prepared, param, callback),
      })
    } catch {
      alertBlocked(param)
    }
  }

  /** What a click on a UI sends, by its type. @type {Map<string, Fields>} */
  const uiRequests = new Map()
  /** @type {Map<string, { cleanup(): void }>} */
  const uis = new Map()
  const removeUis = () => {
    for (const ui of uis.values()) ui.cleanup()
    uis.clear()
  }
  /** UIs that are paid with a button of the merchant's own. @type {Record<string, string>} */
  const ownButtons = { 'toss-brandpay-widget': 'portone-toss-brandpay-widget-button' }

  /**
   * What the server answers, or a result object with its error.
   * @param {string} path
   * @param {string} ui
   * @param {Fields} param
   * @returns {Promise<{ answer: Fields } | { refusal: Fields }>}
   */
  const askForUi = async (path, ui, param) => {
    /** @param {string | undefined} code @param {string} message */
    const refuse = (code, message) => ({
      refusal: { merchant_uid: param?.merchant_uid, error_code: code ?? 'F500', error_msg: message },
    })
    try {
      const response = await post(path, { userCode, ui, data: param, deviceInfo: platform() })
      const { text, json } = await readJson(response)
      if (response.ok) return { answer: json }
      return refuse(json?.code, json?.message ?? `${texts.openFailed} ${text}`)
    } catch (error) {
      return refuse('F500', `${texts.openFailed} ${messageOf(error)}`)
    }
  }

  /**
   * Draws a payment UI into its container; a click sends the request that was stored last.
   * @param {string} type
   * @param {Fields} param
   * @param {Callback} [callback]
   */
  const loadUI = async (type, param, callback) => {
    if (userCode === undefined || userCode === '') {
      alert(texts.noInitNew)
      return
    }
    const checked = await askForUi('/checkout/api/ui/v1', type, param)
    if ('refusal' in checked) {
      callback?.(checked.refusal)
      return
    }
    try {
      const driver = await loadDriver(checked.answer.driver)
      const container = uiContainer(type)
      const buttonId = ownButtons[type]
      const button = buttonId === undefined ? null : document.getElementById(buttonId)
      if (buttonId !== undefined && button === null)
        throw new Error(`UI를 그릴 요소를 찾을 수 없습니다. (#${buttonId})`)
      uis.get(type)?.cleanup()
      uiRequests.set(type, param)
      uis.set(
        type,
        driver.mount(container, {
          label: checked.answer.label,
          button: button ?? undefined,
          popupBlocked: showsIn(checked.answer, 'popup-blocked'),
          prepare: async () => {
            const latest = uiRequests.get(type) ?? param
            const prepared = await askForUi('/checkout/api/prepare/v1', type, latest)
            if ('refusal' in prepared)
              throw Object.assign(new Error('refused'), { refusal: prepared.refusal })
            const { answer } = prepared
            return {
              url: sandboxBase + answer.windowPath,
              ends: endsOf(answer, latest, (response) => callback?.(response)),
            }
          },
          onRefused: (error) => {
            if (typeof error === 'object' && error !== null && 'refusal' in error)
              callback?.(/** @type {Fields} */ (error.refusal))
            else alertBlocked(param)
          },
        }),
      )
    } catch (error) {
      callback?.({ merchant_uid: param?.merchant_uid, error_code: 'F500', error_msg: messageOf(error) })
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

  /** @param {Kind} kind @param {unknown[]} input */
  const request = (kind, input) => {
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
      if (shows('sdk-crash')) throw new Error('sdk-crash')
      const full = withDefaults(param)
      if (notReady || framesReady()) send(kind, full, callback)
      else reserved = { kind, param: full, callback }
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
      removeUis()
      dialog?.remove()
    },
    /** @param {unknown[]} input */
    request_pay(...input) {
      request('payment', input)
    },
    /** @param {unknown[]} input */
    certification(...input) {
      request('certification', input)
    },
    /** @param {string} type @param {Fields} param @param {Callback} [callback] */
    loadUI(type, param, callback) {
      void loadUI(type, param, callback)
    },
    /** @param {string} type @param {Fields} param */
    updateLoadUIRequest(type, param) {
      uiRequests.set(type, param)
    },
    /** @param {string} type @param {{ userCode?: string, tierCode?: string }} store @param {Fields} [param] */
    loadModule: async (type, store, param) => {
      /** @param {string} message */
      const moduleError = (message) =>
        Object.assign(new Error(message), { __portOneErrorType: 'ModuleError', code: 'BadRequest' })
      if (type !== 'toss-brandpay') throw moduleError(`지원하지 않는 모듈입니다: ${type}`)
      if (store?.userCode === undefined) throw moduleError('userCode 파라미터는 필수 입력입니다.')
      if (param?.customerKey === undefined) throw moduleError('customerKey 파라미터는 필수 입력입니다.')
      return {
        getPaymentMethods: async () => ({
          isIdentified: false,
          selectedMethodId: null,
          cards: [],
          accounts: [],
        }),
        setupPassword: async () => {},
        openSettings: async () => {},
      }
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
      // Whatever was open is closed without a word.
      clearInterval(popupPoll)
      pending?.popup?.close()
      asked.clear()
    },
    naver_zzim() {
      console.log('naver_zzim: the sandbox has no wish list')
    },
  }
})()
