// @ts-check
/// <reference path="./shared.js" />
// window.IMP in three builds: the legacy protocol over hidden frames and the new one over drivers.
// Written from PortOne's documentation and from calls of each real build.
;(() => {
  if (window.IMP !== undefined) return

  /** @typedef {Record<string, any>} Fields */
  /** @typedef {(response: Fields) => void} Callback */
  /** @typedef {'payment' | 'certification'} Kind */
  /** @typedef {{ device?: string, parameter?: string, is?: boolean, isNot?: boolean }} PopupCondition */
  /** @typedef {{ when: PopupCondition[], url: string, name?: string, features: string }} PopupRule */
  /** @typedef {{ store_id: string, pg_provider: string, pg_id: string, type: Kind, sandbox: boolean, channel_key: string, path: 'legacy' | 'new', billing_path: 'legacy' | 'new', popup?: PopupRule }} Channel */
  /** @typedef {{ key: string, channel: Channel, frame: HTMLIFrameElement, loaded: boolean }} Entry */
  /** @typedef {{ kind: Kind, param: Fields, callback: Callback | undefined }} Asked */

  const build = served.v1Build
  /** The jQuery build: it has no timers and no drivers, fewer popups, and `IMP` is a plain object. */
  const isJQueryBuild = build === '1.2.0'
  /** Only the newest build supports channel keys. */
  const knowsChannelKeys = build === '1.28.12'
  const version = isJQueryBuild ? '1.1.8' : '1.2.0'
  /** Providers that build 1.5.0 pays through drivers; it uses frames for all others. */
  const driverPgs = ['tosspayments', 'ksnet', 'smartro_v2']

  const texts = {
    noInit: '판매자 코드가 설정되지 않았습니다. IMP.init()함수를 먼저 호출하세요.',
    noInitNew: '판매자 코드가 설정되지 않았습니다. IMP.init() 또는 IMP.agency() 함수를 먼저 호출하세요.',
    noParameters: '결제요청 파라메터가 누락되었습니다.',
    popupBlocked: {
      ko: '팝업차단을 해제해주셔야 결제창이 나타납니다.',
      en: 'To enable the Paypal payment window, please disable "Block pop-ups" in browser settings',
      ja: 'ポップアップブロックを解除すると、決済画面が表示されます',
    },
    certificationBlocked: '팝업차단을 해제해주셔야 인증창이 나타납니다.',
    popupFailed: '팝업을 호출하는데 실패하였습니다.',
    notReady: '등록 된 PG 설정 정보를 찾을 수 없습니다.',
    unknownPg:
      '등록되지 않은 PG모듈 정보입니다. 아임포트 관리자페이지에서 PG모듈 정보를 설정하신 후 다시 시도해주세요.',
    unknownChannelKey: 'channelKey 가 올바르지 않습니다.',
    crashed: '결제모듈 구동 중에 오류가 발생하였습니다. 페이지 새로고침 후 다시 시도해주세요.',
    openFailed: '결제 창 호출에 실패하였습니다.',
    reportFailed: '결제 실패 처리 과정에서 문제가 발생하였습니다.',
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
  /** @type {HTMLStyleElement | undefined} */
  let style
  /** Frames by name; the first channel's is `default`. @type {Map<string, Entry>} */
  const entries = new Map()
  /** Undefined until the channels are read, and when reading them failed. @type {boolean | undefined} */
  let isEmpty
  /** The request that waits for its frame to load; only one is kept. @type {Asked | undefined} */
  let reserved
  /** @type {Map<string, Callback>} */
  let callbacks = new Map()
  /** The popup of the latest request: undefined if it has none, `window` null if it was blocked. */
  /** @type {{ window: Window | null, ids: Fields, provider: string } | undefined} */
  let popup
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let popupPoll
  /** Faults that were on when the channels were read: how many times each is still shown, null for no limit. */
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

  /** In the browser's language, whatever language the request names. */
  const alertBlocked = () => {
    const { ko, en, ja } = texts.popupBlocked
    const language = navigator.language.slice(0, 2).toLowerCase()
    alert(language === 'en' ? en : language === 'ja' ? ja : ko)
  }

  const isApple = () => /\b(iPhone|iP[ao]d)/.test(navigator.userAgent)
  /** V1's rule; an iPad that requests desktop sites counts as a PC. */
  const isMobile = () =>
    isApple() || /Android/i.test(navigator.userAgent) || /Mobile/i.test(navigator.userAgent)

  /** Runs a task once the document is ready: in a later task, except in the jQuery build. @param {() => void} task */
  const soon = (task) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', task, { once: true })
    else if (isJQueryBuild) task()
    else setTimeout(task, 0)
  }

  const addStyle = () => {
    if (style !== undefined) return
    style = document.createElement('style')
    style.textContent = `
      body.imp-payment-progress { position: static }
      body.imp-payment-progress > :not(.imp-dialog) { display: none }
      .imp-dialog { display: none; position: fixed; inset: 0; width: 100%; height: 100%; z-index: 99999 }
    `
    document.head.append(style)
  }

  const dialogOf = () => {
    if (dialog !== undefined) return dialog
    // The merchant's container, if given, is used as the dialog.
    dialog = (knowsChannelKeys ? container : undefined) ?? document.createElement('div')
    dialog.className = 'imp-dialog customizable'
    if (dialog !== container) document.body.append(dialog)
    return dialog
  }

  const closeDialog = () => {
    if (dialog !== undefined) dialog.style.display = 'none'
    document.body.classList.remove('imp-payment-progress')
    for (const { frame } of entries.values()) delete frame.dataset.testid
  }

  /** Shows one frame in the dialog. @param {Entry} entry @param {Fields} param */
  const openDialog = ({ channel, frame }, param) => {
    const mobile = isMobile()
    const classes = [
      'imp-dialog customizable',
      `${channel.type}-${channel.pg_provider}`,
      mobile ? 'mobile' : 'pc',
    ]
    if (param.popup === true && channel.type === 'certification') classes.push('popup')
    if (mobile) document.body.classList.add('imp-payment-progress')
    if (mobile && isApple()) classes.push('ios')
    const shown = dialogOf()
    shown.style.display = 'block'
    shown.className = classes.join(' ')
    frame.dataset.testid = 'pg-frame'
  }

  /** Removes the frames; a dialog that is shown stays visible. */
  const clear = () => {
    entries.clear()
    dialogOf().replaceChildren()
    isEmpty = undefined
  }

  /** @param {Channel} channel @param {boolean} isDefault */
  const addFrame = (channel, isDefault) => {
    const { pg_provider: provider, pg_id: pgId, type } = channel
    const key = isDefault ? 'default' : keyOf(type, provider, pgId)
    const frame = document.createElement('iframe')
    frame.setAttribute('src', 'about:blank')
    frame.setAttribute('frameborder', '0')
    frame.setAttribute('width', '100%')
    frame.setAttribute('height', '100%')
    Object.assign(frame.style, {
      position: 'absolute',
      top: '0px',
      left: '0px',
      right: '0px',
      bottom: '0px',
      width: '100%',
      height: '100%',
    })
    const suffix = type === 'payment' ? '' : '-certification'
    frame.className = [
      'imp-frame',
      isMobile() ? 'imp-frame-mobile' : 'imp-frame-pc',
      ...(isDefault ? ['imp-frame-default'] : []),
      `imp-frame-${provider}${suffix}`,
    ].join(' ')
    const entry = { key, channel, frame, loaded: false }
    entries.set(key, entry)
    // Appending loads about:blank first; `src` is set after that.
    dialogOf().append(frame)
    frame.addEventListener('load', () => {
      entry.loaded = true
      // It may have been replaced meanwhile.
      if (entries.get(key) !== entry || reserved === undefined) return
      if (find(reserved.param.pg, reserved.kind)?.key === key) perform(reserved)
    })
    const folder = type === 'payment' ? 'payments' : 'certificates'
    frame.setAttribute(
      'src',
      sandboxUrl(
        `/service/${folder}/ready/${encodeURIComponent(userCode ?? '')}/${provider}/${encodeURIComponent(pgId)}`,
        {
          tier: tierCode,
          sandbox: String(channel.sandbox),
          store_id: channel.store_id,
        },
      ),
    )
  }

  /** @param {Fields} answer */
  const takeChannels = (answer) => {
    switched = answer.faults ?? {}
    if (shows('no-init')) userCode = undefined
    isEmpty = answer.code !== 0
    if (isEmpty) {
      console.error(answer.msg)
      if (reserved !== undefined) perform(reserved)
    } else for (const [index, channel] of answer.data.entries()) addFrame(channel, index === 0)
    const header = document.createElement('div')
    header.className = 'imp-header'
    header.style.display = 'none'
    dialogOf().append(header)
  }

  const channelsUrl = () =>
    sandboxUrl(`/service/users/pg/${encodeURIComponent(userCode ?? '')}`, { tier: tierCode, build })

  /** If reading the channels fails, nothing is reported, and every request waits for another `init`. */
  const readChannels = () => {
    if (isJQueryBuild) {
      fetch(channelsUrl())
        .then((response) => (response.ok ? response.json().then(takeChannels) : undefined))
        .catch(() => {})
      return
    }
    const request = new XMLHttpRequest()
    // Synchronous as in the real script; offline it throws, and nothing catches it.
    request.open('GET', channelsUrl(), false)
    request.send()
    if (request.status < 400) takeChannels(JSON.parse(request.responseText))
  }

  const start = () =>
    soon(() => {
      addStyle()
      clear()
      readChannels()
    })

  /** @param {string} type @param {unknown} provider @param {unknown} [pgId] */
  const keyOf = (type, provider, pgId) =>
    provider === undefined || provider === ''
      ? 'default'
      : [type, provider, ...(pgId ? [pgId] : [])].join('.')

  /**
   * The frame of this kind for a `pg`: an exact match, else the provider's, else the default, else any; if the kind has no
   * frame, the default of another kind.
   * An unknown or missing `pg` gets the first channel's.
   * @param {unknown} pg @param {Kind} kind @returns {Entry | undefined}
   */
  const find = (pg, kind) => {
    const [provider = '', ...mid] = typeof pg === 'string' ? pg.split('.') : []
    const pgId = mid.join('.')
    const ofKind = [...entries.values()].filter(({ channel }) => channel.type === kind)
    const named = entries.get(keyOf(kind, provider, pgId))
    if (named?.channel.type === kind) return named
    return (
      ofKind.find(
        ({ channel }) => channel.pg_provider === provider && (pgId === '' || channel.pg_id === pgId),
      ) ??
      ofKind.find(({ key }) => key === 'default') ??
      ofKind[0] ??
      entries.get('default')
    )
  }

  /**
   * On mobile without a callback, a failure is reported by redirecting. As in the real script, the query is encoded as a
   * whole and lacks the `&` when the URL has two parameters already.
   * @param {Fields} param @returns {Callback}
   */
  const byAddress = (param) => (response) => {
    if (response.success === true) return
    const { imp_uid, merchant_uid, error_msg } = response
    const home = typeof param.m_redirect_url === 'string' ? param.m_redirect_url : undefined
    const fields =
      home === undefined
        ? { imp_uid, success: 'false', error_msg }
        : { imp_uid, merchant_uid, imp_success: 'false', error_msg }
    const query = Object.entries(fields)
      .map(([name, value]) => `${name}=${value}`)
      .join('&')
    const url = new URL(home ?? `${sandboxBase}/service/payments/fail`, location.href)
    const joint = url.search === '' ? '?' : url.search.includes('&') ? '' : '&'
    const address = `${url.protocol}//${url.host}${url.pathname}${url.search}${joint}${query}${url.hash}`
    location.href = encodeURI(address)
  }

  /** Calls the merchant's callback and ignores what it throws. @param {Callback} callback @param {Fields} response */
  const tell = (callback, response) => {
    if (shows('callback-lost')) return
    try {
      callback(response)
    } catch (error) {
      console.log(error)
    }
  }

  /** @param {PopupRule} rule @param {Fields} param */
  const opens = ({ when }, param) =>
    when.some(({ device, parameter, is, isNot }) => {
      if (device === 'pc' && isMobile()) return false
      const value = parameter === undefined ? undefined : param[parameter]
      return (is === undefined || value === is) && (isNot === undefined || value !== isNot)
    })

  /** @param {PopupRule | undefined} rule */
  const openPopup = (rule) =>
    shows('popup-blocked')
      ? null
      : window.open(rule?.url ?? 'about:blank', rule?.name, rule?.features ?? 'popup,width=860,height=680')

  const watchPopup = () => {
    clearInterval(popupPoll)
    popupPoll = setInterval(() => {
      if (popup?.window?.closed !== true) return
      clearInterval(popupPoll)
      if (!shows('close-never-settles')) communicate({ ...popup.ids, result: 'check.closing' })
    }, 50)
  }

  /** Opens the request's popup, then posts the request to its frame; the dialog is shown even if the popup was blocked. */
  /** @param {Asked} asked */
  const perform = ({ kind, param, callback: given }) => {
    if (userCode === undefined || userCode === '') return alert(texts.noInit)
    const callback = given ?? (isMobile() ? byAddress(param) : undefined)
    try {
      if (shows('sdk-crash')) throw new Error('sdk-crash')
      if (isEmpty === undefined || (!isEmpty && entries.size === 0)) {
        reserved = { kind, param, callback: given }
        return
      }
      const { merchant_uid } = param
      if (isEmpty) {
        const answer = {
          success: false,
          imp_uid: null,
          merchant_uid,
          error_code: 'NOT_READY',
          error_msg: texts.notReady,
        }
        if (callback === undefined) alert(texts.notReady)
        else tell(callback, answer)
        return
      }
      const keyed = [...entries.values()].find(
        ({ channel }) => channel.type === kind && channel.channel_key === param.channelKey,
      )
      const entry = (knowsChannelKeys && kind === 'certification' ? keyed : undefined) ?? find(param.pg, kind)
      if (entry === undefined || entry.channel.type !== kind || shows('unknown-pg')) {
        reserved = undefined
        closeDialog()
        start()
        const answer = {
          imp_success: false,
          imp_uid: null,
          merchant_uid,
          error_coe: 'F1001',
          error_msg: texts.unknownPg,
        }
        if (callback === undefined) alert(texts.unknownPg)
        else tell(callback, answer)
        return
      }
      if (!entry.loaded) {
        reserved = { kind, param, callback: given }
        return
      }
      reserved = undefined
      for (const { frame } of entries.values()) frame.style.display = frame === entry.frame ? 'block' : 'none'
      const now = Date.now()
      // As in the real script, this modifies the merchant's object.
      param.merchant_uid ||= `nobody_${now}`
      param.pay_method ||= 'card'
      param.request_id = `req_${now}`
      if (tierCode !== undefined) param.tier_code = tierCode
      // Two requests in one millisecond share an id; only the later callback is called.
      if (callback !== undefined) callbacks.set(param.request_id, callback)
      const { pg_provider: provider, popup: rule } = entry.channel
      popup = undefined
      if (rule !== undefined && opens(rule, param)) {
        const ids = { request_id: param.request_id, merchant_uid: param.merchant_uid }
        popup = { window: openPopup(rule), ids, provider }
        if (
          popup.window === null &&
          knowsChannelKeys &&
          (provider === 'tosspay' || (kind === 'certification' && provider === 'danal'))
        ) {
          // These two gateways report the block and clean up.
          callbacks.delete(param.request_id)
          closeDialog()
          start()
          if (callback !== undefined)
            tell(callback, {
              imp_uid: null,
              merchant_uid: param.merchant_uid,
              error_code: 'NOT READY',
              error_msg: texts.popupFailed,
            })
          return
        }
        if (popup.window === null) {
          if (kind === 'certification') alert(texts.certificationBlocked)
          else alertBlocked()
        }
      } else if (provider === 'kcp' && isMobile()) window.name = 'tar_opener'
      entry.frame.contentWindow?.postMessage(
        JSON.stringify({ action: kind, data: param, origin: location.href, from: 'iamport-sdk', version }),
        sandboxOrigin,
      )
      openDialog(entry, param)
    } catch {
      alert(texts.crashed)
      closeDialog()
      start()
    }
  }

  /** Posts data to the visible frame. @param {Fields} data */
  const communicate = (data) => {
    for (const { frame } of entries.values())
      if (frame.style.display !== 'none')
        frame.contentWindow?.postMessage(
          JSON.stringify({ action: 'communicate', data, from: 'iamport-sdk', version }),
          sandboxOrigin,
        )
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
    const { action, data } = message ?? {}
    if (typeof data !== 'object' || data === null) return
    if (action === 'popup') {
      // If V1 opened no popup itself, the gateway's page opens one now: after the answer, and without an alert when blocked.
      popup ??= { window: openPopup(undefined), ids: { request_id: data.request_id }, provider: '' }
      if (popup.window === null) return
      popup.ids = { ...popup.ids, imp_uid: data.imp_uid }
      popup.window.location.href = sandboxBase + data.path
      watchPopup()
    } else if (action === 'redirect') {
      closeDialog()
      location.href = sandboxBase + data.path
    } else if (action === 'done') {
      const { request_id, ...response } = data
      const callback = callbacks.get(request_id)
      callbacks.delete(request_id)
      popup?.window?.close()
      clearInterval(popupPoll)
      if (callback !== undefined) tell(callback, response)
      closeDialog()
      // All frames are recreated, and other waiting requests are lost.
      callbacks = new Map()
      start()
    }
  })

  /** @param {string} address */
  const idsIn = (address) => {
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

  /** An error with the code that the callback receives. @param {string} code @param {string} message */
  const coded = (code, message) => Object.assign(new Error(message), { code })

  /** @param {unknown} error @returns {Fields} */
  const errorFields = (error) => ({
    error_code: typeof error === 'object' && error !== null && 'code' in error ? error.code : 'F500',
    error_msg: messageOf(error),
  })

  /** The JSON answer. An error carries the server's code and message, or `words` followed by the response text. */
  /** @param {Promise<Response>} asked @param {string} words */
  const answerOf = async (asked, words) => {
    const { ok, text, json } = await readJson(await asked)
    if (ok) return json
    throw json === undefined ? coded('F500', `${words} ${text}`) : coded(json.code ?? 'F500', json.message)
  }

  const drivers = newDrivers()

  /** @param {Fields} param */
  const bodyFor = (param) => ({ data: { userCode, tierCode, sdkVersion: build, ...param } })

  /**
   * Reports to the server that the buyer canceled, and returns the server's answer.
   * @param {Fields} prepared @param {Fields} ids @param {string} message
   */
  const reportCancel = async (prepared, ids, message) => {
    try {
      const { storeId, txId, paymentId } = prepared
      const asked = post(`/checkout/api/fail/${prepared.pgProvider}/v1`, {
        storeId,
        txId,
        paymentId,
        message,
        isDirectReturn: true,
      })
      const { redirectUrl } = await answerOf(asked, texts.reportFailed)
      return { ...ids, error_code: 'F400', error_msg: message, ...idsIn(redirectUrl) }
    } catch (error) {
      return { ...ids, ...errorFields(error) }
    }
  }

  /**
   * The result of a closed window (new protocol): asks once, then up to five more times within four seconds.
   * @param {Fields} prepared @param {Fields} ids @returns {Promise<Fields>}
   */
  const afterClose = async (prepared, ids) => {
    // Internal notes in PortOne's script, which buyers do see.
    if (!knowsChannelKeys)
      return {
        merchant_uid: ids.merchant_uid,
        error_code: 'F500',
        error_msg: 'V1 requestPaymentToV2()에 onForceClose() 구현 필요',
      }
    if (
      prepared.pgProvider === 'PG_PROVIDER_WELCOME' &&
      prepared.transactionType === 'ISSUE_BILLING_KEY_AND_PAY'
    )
      return {
        ...ids,
        error_code: 'F500',
        error_msg: 'V1 requestIssueBillingKeyAndPay()에 onForceClose() 구현 필요',
      }
    const { storeId, paymentId, txId } = prepared
    const look = async () => {
      const response = await fetch(sandboxUrl('/checkout/api/status/v1', { storeId, paymentId, txId }))
      const { ok, text, json } = await readJson(response)
      if (!ok) throw coded(json?.code ?? 'F500', json?.message ?? text)
      return json
    }
    try {
      const first = await look()
      let last = first
      for (let attempt = 0; attempt < 5; attempt += 1) {
        if (!['STATUS_PREPARED', 'STATUS_FAILED'].includes(first.status) || last.status !== first.status)
          break
        if (attempt > 0) await wait(1000)
        last = await look()
      }
      const { status, failure } = last
      if (status === 'STATUS_APPROVED' || status === 'STATUS_VIRTUAL_ACCOUNT_ISSUED') return ids
      if (status === 'STATUS_PREPARED') return reportCancel(prepared, ids, texts.canceled)
      if (status !== 'STATUS_FAILED') return { ...ids, error_code: 'F500', error_msg: texts.oddStatus }
      if (typeof failure?.pgMessage !== 'string')
        return { ...ids, error_code: 'PORTONE_ERROR', error_msg: failure?.message ?? texts.failed }
      return {
        ...ids,
        error_code: 'PG_PROVIDER_ERROR',
        error_msg: `[${failure.pgCode}] ${failure.pgMessage}`,
      }
    } catch (error) {
      const { error_code, error_msg } = errorFields(error)
      return { ...ids, error_code, error_msg: `${texts.statusFailed} ${error_msg}` }
    }
  }

  /** @param {Fields} prepared @param {(response: Fields) => void} settle @returns {SandboxEnds} */
  const endsOf = (prepared, settle) => {
    const ids = { imp_uid: prepared.txId, merchant_uid: prepared.paymentId }
    const over = async () => {
      const { txId } = prepared
      const { json } = await readJson(await fetch(sandboxUrl('/checkout/api/result/v1', { txId })))
      await drivers.clear()
      settle(idsIn(json.redirectUrl))
    }
    return {
      ignoreClose: showsIn(prepared, 'close-never-settles'),
      onOver: () => void over(),
      onFail: () => void over(),
      onForceClose: () => void afterClose(prepared, ids).then(settle),
    }
  }

  /** Sends the script's own failures to PortOne. @param {Fields} response */
  const reportError = (response) => {
    post('/service/sdk/error', { sdkVersion: build, error: response.error_code }).catch(() => {})
  }

  /**
   * The new protocol: results have no `success`, and a missing callback is not checked for.
   * @param {Fields} param
   * @param {Callback | undefined} maybe
   */
  const requestByDriver = async (param, maybe) => {
    const callback = /** @type {Callback} */ (maybe)
    /** @param {Fields} response */
    const settle = (response) => {
      if (!shows('callback-lost')) callback(response)
    }
    if (userCode === undefined || userCode === '') {
      alert(texts.noInitNew)
      console.error(texts.noInitNew)
      if (!knowsChannelKeys) throw { error_msg: texts.noInitNew }
      settle({ error_msg: texts.noInitNew })
      return
    }
    try {
      const path = param.customer_uid === undefined ? 'prepare' : 'issue-prepare'
      const prepared = await answerOf(post(`/checkout/api/${path}/v1`, bodyFor(param)), texts.openFailed)
      const driver = await drivers.load(prepared)
      driver.open(sandboxBase + prepared.windowPath, {
        popupBlocked: showsIn(prepared, 'popup-blocked'),
        ...endsOf(prepared, settle),
      })
    } catch (error) {
      await drivers.clear()
      const response = { merchant_uid: param.merchant_uid, ...errorFields(error) }
      if (knowsChannelKeys) reportError(response)
      settle(response)
    }
  }

  /** The channel of a channel key, asked from the server during the click. @param {unknown} channelKey */
  const channelOf = async (channelKey) => {
    const answer = await answerOf(fetch(channelsUrl()), texts.openFailed)
    const channel = answer.data.find(
      (/** @type {Channel} */ each) => each.type === 'payment' && each.channel_key === channelKey,
    )
    return /** @type {Channel | undefined} */ (shows('unknown-pg') ? undefined : channel)
  }

  /** @param {Fields} param @param {Callback | undefined} callback */
  const requestByKey = async (param, callback) => {
    try {
      const channel = await channelOf(param.channelKey)
      if (channel === undefined) throw coded('F400', texts.unknownChannelKey)
      param.pg = `${channel.pg_provider}.${channel.pg_id}`
      requestByPg(param, callback, channel)
    } catch (error) {
      const response = errorFields(error)
      reportError(response)
      if (!shows('callback-lost')) /** @type {Callback} */ (callback)(response)
    }
  }

  /** @param {Fields} param @param {Callback | undefined} callback @param {Channel} [known] */
  const requestByPg = (param, callback, known) => {
    const provider = typeof param.pg === 'string' ? (param.pg.split('.')[0] ?? '') : ''
    const issues = param.customer_uid !== undefined
    const channel =
      known ??
      [...entries.values()].map((entry) => entry.channel).find((each) => each.pg_provider === provider)
    const byDriver = knowsChannelKeys
      ? (issues ? channel?.billing_path : channel?.path) === 'new' ||
        (channel === undefined && newerPgs.includes(provider))
      : !isJQueryBuild && driverPgs.includes(provider) && !(provider === 'tosspayments' && issues)
    if (byDriver) void requestByDriver(param, callback)
    else soon(() => perform({ kind: 'payment', param, callback }))
  }
  /** Providers of the new protocol, for when the channels could not be read. */
  const newerPgs = [...driverPgs, 'nice_v2', 'toss_brandpay', 'welcome', 'tosspay_v2']

  /** @param {unknown} given @returns {Callback | undefined} */
  const callbackOf = (given) => (typeof given === 'function' ? /** @type {Callback} */ (given) : undefined)

  /** @param {Fields} [param] @param {Callback} [given] */
  const requestPay = (param, given) => {
    if (!param) {
      alert(texts.noParameters)
      return
    }
    const callback = callbackOf(given)
    if (!knowsChannelKeys) {
      requestByPg(param, callback)
      return
    }
    // The newest build logs every request.
    console.log(param)
    const isKeyed = typeof param.channelKey === 'string' && param.channelKey !== ''
    if (!isKeyed || param.pg) requestByPg(param, callback)
    else if (userCode === undefined || userCode === '') void requestByDriver(param, callback)
    else void requestByKey(param, callback)
  }

  const uiTypes = ['paypal-spb', 'paypal-rt', 'toss-brandpay-widget', 'payment-bridge']
  /** UIs whose payment starts with the merchant's own button: its element id. @type {Record<string, string>} */
  const ownButtons = { 'toss-brandpay-widget': 'portone-toss-brandpay-widget-button' }
  /** The request that a click on a UI sends, by UI type. @type {Map<string, Fields>} */
  const uiRequests = new Map()

  /** @param {string} type @param {Fields} param */
  const storeUiRequest = (type, param) => {
    if (!uiTypes.includes(type)) throw new Error(`지원하지 않는 UI 타입(${type})입니다.`)
    uiRequests.set(type, param)
  }

  /**
   * Draws a payment UI into its container; a click sends the latest stored request.
   * @param {string} type
   * @param {Fields} param
   * @param {Callback} callback
   */
  const loadUI = async (type, param, callback) => {
    if (userCode === undefined || userCode === '') {
      alert(texts.noInitNew)
      return
    }
    /** @param {Fields} response */
    const settle = (response) => {
      if (!shows('callback-lost')) callback(response)
    }
    /** Any error that prevents drawing the UI is reported as `F500` with its message. @param {unknown} error */
    const refuse = (error) =>
      settle({ merchant_uid: param?.merchant_uid, error_code: 'F500', error_msg: messageOf(error) })
    try {
      storeUiRequest(type, param)
      await drivers.clear()
      const body = { ...bodyFor(param), ui: type }
      const initialized = await answerOf(
        post('/checkout/api/initialize-payment/v1', body),
        '결제 초기화에 실패하였습니다.',
      )
      const driver = await drivers.load(initialized)
      const buttonId = ownButtons[type]
      const button = buttonId === undefined ? null : document.getElementById(buttonId)
      if (buttonId !== undefined && button === null)
        throw new Error(`UI를 그릴 요소를 찾을 수 없습니다. (#${buttonId})`)
      driver.mount(uiContainer(type), {
        label: initialized.label,
        button: button ?? undefined,
        popupBlocked: showsIn(initialized, 'popup-blocked'),
        prepare: async () => {
          const latest = uiRequests.get(type) ?? param
          const asked = post('/checkout/api/prepare/v1', { ...bodyFor(latest), ui: type })
          const prepared = await answerOf(asked, texts.openFailed)
          await drivers.load(prepared)
          const ids = { imp_uid: prepared.txId, merchant_uid: prepared.paymentId }
          const ends = endsOf(prepared, settle)
          return {
            url: sandboxBase + prepared.windowPath,
            ends: {
              ...ends,
              onForceClose: () => void reportCancel(prepared, ids, texts.canceled).then(settle),
            },
          }
        },
        onRefused: (error) =>
          error instanceof Error && ('code' in error || error instanceof TypeError)
            ? settle({ merchant_uid: param?.merchant_uid, ...errorFields(error) })
            : alertBlocked(),
      })
    } catch (error) {
      await drivers.clear()
      refuse(error)
    }
  }

  const old = {
    /** @param {string} code @param {{ pgIframeContainer?: HTMLElement }} [options] */
    init(code, options) {
      userCode = code
      tierCode = undefined
      container = options?.pgIframeContainer
      start()
    },
    /** @param {string} code @param {string} tier */
    agency(code, tier) {
      userCode = code
      tierCode = tier
      start()
    },
    /** @param {Fields} [param] @param {Callback} [callback] */
    request_pay(param, callback) {
      return requestPay(param, callback)
    },
    /** @param {Fields} [param] @param {Callback} [callback] */
    certification(param, callback) {
      if (param === undefined) {
        alert(texts.noParameters)
        return false
      }
      soon(() => perform({ kind: 'certification', param, callback: callbackOf(callback) }))
      return undefined
    },
    /** @param {Fields} data */
    communicate(data) {
      soon(() => communicate(data))
    },
    /** Closes the window and calls no callback. For two gateways only the popup closes, and the dialog stays. */
    close() {
      soon(() => {
        for (const { channel, frame } of entries.values()) {
          if (frame.style.display === 'none') continue
          if (channel.pg_provider === 'naverpay' || channel.pg_provider === 'payco') popup?.window?.close()
          else {
            closeDialog()
            start()
          }
        }
      })
    },
    naver_zzim() {
      console.log('naver_zzim: the sandbox has no wish list')
    },
  }

  if (isJQueryBuild) {
    window.IMP = old
    return
  }

  const current = {
    ...old,
    deinit() {
      userCode = undefined
      reserved = undefined
      callbacks = new Map()
      clearInterval(popupPoll)
      entries.clear()
      isEmpty = undefined
      dialog?.remove()
      dialog = undefined
      style?.remove()
      style = undefined
    },
    loadUI,
    updateLoadUIRequest: storeUiRequest,
  }
  const newest = {
    ...current,
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
  }
  const methods = knowsChannelKeys ? newest : current
  const slots = {
    CORE_SERVER: `${sandboxBase}/service`,
    CHECKOUT_SERVER: `${sandboxBase}/checkout`,
    DRIVER_SERVE_URL: `${sandboxBase}/drivers`,
    PAYMENT_BRIDGE_URL: sandboxBase,
    SDK_VERSION: build,
  }
  window.IMP = readOnly({ ...methods, slots, default: readOnly(methods) })
})()
