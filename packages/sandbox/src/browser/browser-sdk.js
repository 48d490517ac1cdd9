// @ts-check
/// <reference path="./shared.js" />
// window.PortOne as a merchant's page sees it, written from PortOne's documentation.
;(() => {
  const sdkVersion = 'sandbox'

  /** @typedef {Record<string, any>} Fields */

  /** @param {unknown} error @returns {error is { __portOneErrorType: string }} */
  const isPortOneError = (error) =>
    typeof error === 'object' &&
    error !== null &&
    '__portOneErrorType' in error &&
    typeof error.__portOneErrorType === 'string'

  /** Told apart by a mark, so that `instanceof` holds across bundles; its `name` stays `Error`. @param {string} name */
  const isOf = (name) => (/** @type {unknown} */ error) =>
    isPortOneError(error) && error.__portOneErrorType === name

  /**
   * @param {string} name
   * @param {string | undefined} transactionType
   * @param {readonly string[]} own
   */
  const errorClass = (name, transactionType, own = []) =>
    class extends Error {
      /** @override @param {unknown} instance */
      static [Symbol.hasInstance](instance) {
        return isOf(name)(instance)
      }
      /** @param {Fields} fields */
      constructor(fields) {
        super(fields.message)
        const type = transactionType === undefined ? {} : { transactionType }
        Object.assign(this, { __portOneErrorType: name }, type, {
          code: fields.code,
          message: fields.message,
          ...Object.fromEntries(own.map((field) => [field, fields[field]])),
        })
      }
    }

  const ofPg = ['pgCode', 'pgMessage']
  const classes = {
    PaymentError: errorClass('PaymentError', 'PAYMENT', ['txId', 'paymentId', ...ofPg]),
    IssueBillingKeyError: errorClass('IssueBillingKeyError', 'ISSUE_BILLING_KEY', ['billingKey', ...ofPg]),
    IssueBillingKeyAndPayError: errorClass('IssueBillingKeyAndPayError', 'ISSUE_BILLING_KEY_AND_PAY', [
      'billingKey',
      'txId',
      'paymentId',
      ...ofPg,
    ]),
    IdentityVerificationError: errorClass('IdentityVerificationError', 'IDENTITY_VERIFICATION', [
      'identityVerificationId',
      'identityVerificationTxId',
      ...ofPg,
    ]),
    LoadPaymentUIError: errorClass('LoadPaymentUIError', 'PAYMENT'),
    LoadIssueBillingKeyUIError: errorClass('LoadIssueBillingKeyUIError', 'ISSUE_BILLING_KEY'),
    ModuleError: errorClass('ModuleError', undefined),
  }
  const errors = {
    ...classes,
    ...Object.fromEntries(Object.keys(classes).map((name) => [`is${name}`, isOf(name)])),
    isPortOneError,
  }

  const openFailure = '결제 창 호출에 실패하였습니다.'
  const statusFailure = '결제 팝업 종료 후 서버와 통신하는 과정에서 오류가 발생하였습니다.'
  const oddStatus = '해당 결제 건의 상태 오류로 인해 요청을 처리할 수 없습니다.'

  /** Whether the page's address or the server, once asked, wants a fault shown. @param {Fields} answer @param {string} name */
  const shows = (answer, name) => hasFault(name) || answer.faults?.includes(name) === true

  /** @type {{ cleanup(): void } | undefined} */
  let current

  /** @typedef {new (fields: Fields) => Error} Failure */

  /** @param {Failure} Failure @param {unknown} detail */
  const unknownError = (Failure, detail) =>
    new Failure({ code: 'UnknownError', message: `${openFailure} ${messageOf(detail)}` })

  /**
   * What the server answers, or the error that the caller is to see.
   * @param {string} path
   * @param {Failure} Failure
   * @param {string} transactionType
   * @param {Fields} request
   * @param {string} [ui]
   * @returns {Promise<Fields>}
   */
  const ask = async (path, Failure, transactionType, request, ui) => {
    try {
      const data =
        request.channelGroupId === undefined
          ? request
          : { ...request, ...(await route(Failure, transactionType, request)) }
      const response = await post(path, { transactionType, ui, data, sdkVersion, deviceInfo: platform() })
      const { text, json } = await readJson(response)
      if (response.ok) return json
      if (typeof json?.code === 'string') throw new Failure({ code: json.code, message: json.message })
      throw new Error(text)
    } catch (error) {
      throw errors.isPortOneError(error) ? error : unknownError(Failure, error)
    }
  }

  /**
   * A group of channels: the server picks one of them.
   * @param {Failure} Failure
   * @param {string} transactionType
   * @param {Fields} request
   * @returns {Promise<Fields>}
   */
  const route = async (Failure, transactionType, request) => {
    const response = await post('/checkout/api/route-payment/v2', { transactionType, data: request })
    const { text, json } = await readJson(response)
    if (response.ok) return json
    if (typeof json?.code === 'string') throw new Failure({ code: json.code, message: json.message })
    throw new Error(text)
  }

  /**
   * How a window ended, as the server knows it.
   * @param {string} transactionType
   * @param {Fields} prepared
   * @param {(response: Fields, redirectUrl: string | undefined) => void} settle
   * @returns {SandboxEnds}
   */
  const endsOf = (transactionType, prepared, settle) => {
    const { txId, paymentId, identityVerificationId } = prepared
    const ids =
      identityVerificationId === undefined
        ? { transactionType, txId, paymentId }
        : { transactionType, identityVerificationId, identityVerificationTxId: txId }
    const takeResult = async () => {
      const answer = await fetch(sandboxUrl('/checkout/api/result/v2', { txId: prepared.txId }))
      const { response, redirectUrl } = await answer.json()
      settle(response, redirectUrl)
    }
    const over = () => {
      takeResult().catch(() => settle({ ...ids, code: 'UnknownError', message: statusFailure }, undefined))
    }
    const afterClose = async () => {
      /** @type {Fields} */
      let status
      try {
        const answer = await fetch(
          sandboxUrl('/checkout/api/status/v2', {
            storeId: prepared.storeId,
            paymentId: prepared.paymentId,
            txId: prepared.txId,
          }),
        )
        status = await answer.json()
      } catch (error) {
        settle({ ...ids, code: 'UnknownError', message: `${statusFailure} ${messageOf(error)}` }, undefined)
        return
      }
      if (status.status === 'PREPARED') {
        const answer = await post(`/checkout/api/fail/${prepared.pgProvider}/v2`, { txId: prepared.txId })
        if (!answer.ok) throw new Error(await answer.text())
        const { response, redirectUrl } = await answer.json()
        settle(response, redirectUrl)
      } else if (['APPROVED', 'VIRTUAL_ACCOUNT_ISSUED', 'FAILED'].includes(status.status))
        settle(status.response, status.redirectUrl)
      else settle({ ...ids, code: 'UnknownError', message: oddStatus }, undefined)
    }
    return {
      ignoreClose: shows(prepared, 'close-never-settles'),
      onOver: over,
      onFail: over,
      // Not caught on purpose: when the failure cannot be reported, the real promise never settles either.
      onForceClose: () => void afterClose(),
    }
  }

  /**
   * @param {string} transactionType
   * @param {Failure} Failure
   * @param {Fields} request
   */
  const run = async (transactionType, Failure, request) => {
    // A second call takes the first one's window away, and the first promise stays pending for ever.
    current?.cleanup()
    current = undefined
    const prepared = await ask('/checkout/api/prepare/v2', Failure, transactionType, request)
    /** @type {SandboxDriver} */
    let driver
    try {
      driver = await loadDriver(prepared.driver, prepared.txId)
    } catch (error) {
      throw unknownError(Failure, error)
    }
    if (shows(prepared, 'sdk-crash')) throw new TypeError('driver.open is not a function')
    return new Promise((resolve, reject) => {
      /** @param {Fields} response @param {string | undefined} redirectUrl */
      const settle = (response, redirectUrl) => {
        if (shows(prepared, 'callback-lost')) return
        if (request.forceRedirect === true && redirectUrl !== undefined) location.href = redirectUrl
        else resolve(response)
      }
      try {
        const opened = driver.open(sandboxBase + prepared.windowPath, {
          popupBlocked: shows(prepared, 'popup-blocked'),
          ...endsOf(transactionType, prepared, settle),
        })
        current = opened
      } catch (error) {
        reject(unknownError(Failure, error))
      }
    })
  }

  /** The requests of the UIs, by what they do: a click sends what was stored last. @type {Map<string, Fields>} */
  const uiRequests = new Map()
  /** @type {Map<string, { cleanup(): void }>} */
  const uis = new Map()
  /** @type {Record<string, HTMLElement>} */
  const slots = {}

  /**
   * Resolves when the UI stands in its container; how its payments end goes to the callbacks.
   * @param {string} transactionType
   * @param {{ Load: Failure, Run: Failure }} failures
   * @param {Fields} request
   * @param {{ success?: (response: Fields) => void, fail?: (error: Error) => void }} callbacks
   */
  const loadUI = async (transactionType, { Load, Run }, request, { success, fail }) => {
    if (request?.uiType === undefined)
      throw new Load({ code: 'BadRequest', message: 'UI 타입은 필수 입력입니다.' })
    if (request.storeId === undefined)
      throw new Load({
        code: 'UnknownError',
        message: `${openFailure} storeId 파라미터는 필수 입력입니다.`,
      })
    const checked = await ask('/checkout/api/ui/v2', Load, transactionType, request, request.uiType)
    try {
      const driver = await loadDriver(checked.driver)
      const type = String(request.uiType).toLowerCase().replaceAll('_', '-')
      const container = uiContainer(type)
      uis.get(type)?.cleanup()
      uiRequests.set(transactionType, request)
      slots[request.uiType] = container
      /** @param {Fields} response */
      const settle = (response) => {
        if (shows(checked, 'callback-lost')) return
        if (response.code === undefined) success?.(response)
        else fail?.(new Run(response))
      }
      uis.set(
        type,
        driver.mount(container, {
          label: checked.label,
          popupBlocked: shows(checked, 'popup-blocked'),
          prepare: async () => {
            const latest = uiRequests.get(transactionType) ?? request
            const path = '/checkout/api/prepare/v2'
            const prepared = await ask(path, Run, transactionType, latest, latest.uiType)
            return {
              url: sandboxBase + prepared.windowPath,
              ends: endsOf(transactionType, prepared, settle),
            }
          },
          onRefused: (error) =>
            fail?.(error instanceof Error && errors.isPortOneError(error) ? error : unknownError(Run, error)),
        }),
      )
    } catch (error) {
      throw unknownError(Load, error)
    }
  }

  /** @param {string} transactionType @returns {(request: Fields) => undefined} */
  const updateUI = (transactionType) => (request) => void uiRequests.set(transactionType, request)

  const portone = {
    /** @param {Fields} request */
    requestPayment: (request) => run('PAYMENT', errors.PaymentError, request),
    /** @param {Fields} request */
    requestIssueBillingKey: (request) => run('ISSUE_BILLING_KEY', errors.IssueBillingKeyError, request),
    /** @param {Fields} request */
    requestIssueBillingKeyAndPay: (request) =>
      run('ISSUE_BILLING_KEY_AND_PAY', errors.IssueBillingKeyAndPayError, request),
    /** @param {Fields} request */
    requestIdentityVerification: (request) =>
      run('IDENTITY_VERIFICATION', errors.IdentityVerificationError, request),
    /** @param {Fields} request @param {Fields} [callbacks] */
    loadPaymentUI: (request, callbacks) =>
      loadUI('PAYMENT', { Load: errors.LoadPaymentUIError, Run: errors.PaymentError }, request, {
        success: callbacks?.onPaymentSuccess,
        fail: callbacks?.onPaymentFail,
      }),
    /** @param {Fields} request @param {Fields} [callbacks] */
    loadIssueBillingKeyUI: (request, callbacks) =>
      loadUI(
        'ISSUE_BILLING_KEY',
        { Load: errors.LoadIssueBillingKeyUIError, Run: errors.IssueBillingKeyError },
        request,
        { success: callbacks?.onIssueBillingKeySuccess, fail: callbacks?.onIssueBillingKeyFail },
      ),
    updateLoadPaymentUIRequest: updateUI('PAYMENT'),
    updateLoadIssueBillingKeyUIRequest: updateUI('ISSUE_BILLING_KEY'),
    loadIssueBillingKeyUIRequest: updateUI('ISSUE_BILLING_KEY'),
    errors,
    slots,
  }
  window.PortOne = Object.assign(portone, { default: portone })
})()
