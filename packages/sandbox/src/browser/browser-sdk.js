// @ts-check
/// <reference path="./shared.js" />
// window.PortOne, written from PortOne's documentation and from calls of the real script.
;(() => {
  const sdkVersion = 'sandbox'

  /** @typedef {Record<string, any>} Fields */
  /** @typedef {new (fields: Fields) => Error} Failure */

  /** @param {unknown} error @returns {error is { __portOneErrorType: string }} */
  const isPortOneError = (error) =>
    typeof error === 'object' &&
    error !== null &&
    '__portOneErrorType' in error &&
    typeof error.__portOneErrorType === 'string'

  /** Compares a marker property, so that `instanceof` works across bundles; `name` stays `Error`. @param {string} name */
  const isOf = (name) => (/** @type {unknown} */ error) =>
    isPortOneError(error) && error.__portOneErrorType === name

  /**
   * @param {string} name
   * @param {string | undefined} transactionType
   * @param {readonly string[]} own own fields, in the order in which `Object.keys` lists them
   */
  const errorClass = (name, transactionType, own = ['code']) => {
    const Class = class extends Error {
      /** @override @param {unknown} instance */
      static [Symbol.hasInstance](instance) {
        return isOf(name)(instance)
      }
      /** @param {Fields} fields */
      constructor(fields) {
        super(fields.message)
        const type = transactionType === undefined ? {} : { transactionType }
        Object.assign(this, { __portOneErrorType: name }, type)
        for (const field of own) Object.assign(this, { [field]: fields[field] })
      }
    }
    Object.defineProperty(Class, 'name', { value: name })
    return Class
  }

  const ofPg = ['pgCode', 'pgMessage']
  const paymentIds = ['txId', 'paymentId']
  const identityIds = ['identityVerificationId', 'identityVerificationTxId']
  const classes = {
    PaymentError: errorClass('PaymentError', 'PAYMENT', ['code', ...paymentIds, ...ofPg]),
    IssueBillingKeyError: errorClass('IssueBillingKeyError', 'ISSUE_BILLING_KEY', [
      'code',
      'billingKey',
      ...ofPg,
    ]),
    IssueBillingKeyAndPayError: errorClass('IssueBillingKeyAndPayError', 'ISSUE_BILLING_KEY_AND_PAY', [
      ...paymentIds,
      'billingKey',
      'code',
      ...ofPg,
    ]),
    IdentityVerificationError: errorClass('IdentityVerificationError', 'IDENTITY_VERIFICATION', [
      'code',
      ...identityIds,
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

  /**
   * How the four operations differ: endpoints, the ids of a payment, and the message of each failure.
   * @typedef {{
   *   type: string,
   *   Failure: Failure,
   *   drivers: SandboxDrivers,
   *   prepare: string,
   *   status?: string,
   *   fail: string,
   *   ids: readonly string[],
   *   more?: Fields,
   *   words: { missing?: string, open: string, report: string, asked?: string, closed?: string, odd?: string, failed?: string, canceled: string },
   * }} Operation
   */

  // Payments, verifications and UIs share one set of drivers and remove each other's; billing keys have a separate set.
  const drivers = newDrivers()
  const issueDrivers = newDrivers()

  /** @type {Operation} */
  const payment = {
    type: 'PAYMENT',
    Failure: errors.PaymentError,
    drivers,
    prepare: 'prepare',
    status: 'status',
    fail: 'fail',
    ids: paymentIds,
    words: {
      open: '결제 창 호출에 실패하였습니다.',
      report: '결제 실패 처리 과정에서 문제가 발생하였습니다.',
      asked: '결제 결과 확인 과정에서 문제가 발생하였습니다.',
      closed: '결제 팝업 종료 후 서버와 통신하는 과정에서 오류가 발생하였습니다.',
      odd: '해당 결제 건의 상태 오류로 인해 요청을 처리할 수 없습니다.',
      failed: '결제에 실패하였습니다.',
      canceled: '사용자가 결제를 취소하였습니다.',
    },
  }
  /** @type {Operation} */
  const issue = {
    type: 'ISSUE_BILLING_KEY',
    Failure: errors.IssueBillingKeyError,
    drivers: issueDrivers,
    prepare: 'issue-prepare',
    status: 'issue-status',
    fail: 'issue-fail',
    ids: ['billingKey'],
    words: {
      missing: '빌링키 발급 요청 파라메터가 누락되었습니다.',
      open: '빌링키 발급 창 호출에 실패하였습니다.',
      report: '빌링키 발급 실패 처리 과정에서 문제가 발생하였습니다.',
      asked: '빌링키 발급 결과 확인 과정에서 문제가 발생하였습니다.',
      closed: '빌링키 팝업 종료 후 서버와 통신하는 과정에서 오류가 발생하였습니다.',
      odd: '해당 빌링키 발급 건의 상태 오류로 인해 요청을 처리할 수 없습니다.',
      failed: '빌링키 발급에 실패하였습니다.',
      canceled: '사용자가 빌링키 발급을 취소하였습니다.',
    },
  }
  /** It does not ask the server how a closed window ended. @type {Operation} */
  const issueAndPay = {
    type: 'ISSUE_BILLING_KEY_AND_PAY',
    Failure: errors.IssueBillingKeyAndPayError,
    drivers,
    prepare: 'issue-billing-key-and-pay-prepare',
    fail: 'issue-billing-key-and-pay-fail',
    ids: [...paymentIds, 'billingKey'],
    more: { actionType: 'REQUEST_ISSUE_BILLING_KEY_AND_PAY' },
    words: {
      missing: '빌링키 발급 및 결제 요청 파라메터가 누락되었습니다.',
      open: '빌링키 발급 및 결제 창 호출에 실패하였습니다.',
      report: '빌링키 발급 및 결제 실패 처리 과정에서 문제가 발생하였습니다.',
      canceled: '사용자가 결제를 취소하였습니다.',
    },
  }
  /** @type {Operation} */
  const identity = {
    type: 'IDENTITY_VERIFICATION',
    Failure: errors.IdentityVerificationError,
    drivers,
    prepare: 'identity-verification-prepare',
    status: 'identity-verification-status',
    fail: 'identity-verification-fail',
    ids: identityIds,
    words: {
      missing: '본인인증 요청 파라메터가 누락되었습니다.',
      open: '본인인증 창 호출에 실패하였습니다.',
      report: '본인인증 실패 처리 과정에서 문제가 발생하였습니다.',
      asked: '본인인증 결과 확인 과정에서 문제가 발생하였습니다.',
      closed: '본인인증 팝업 종료 후 서버와 통신하는 과정에서 오류가 발생하였습니다.',
      odd: '해당 본인인증 건의 상태 오류로 인해 요청을 처리할 수 없습니다.',
      failed: '본인인증에 실패하였습니다.',
      canceled: '사용자가 본인인증을 취소하였습니다.',
    },
  }

  /** Whether the page's URL or the server's answer turns a fault on. @param {Fields} answer @param {string} name */
  const shows = (answer, name) => hasFault(name) || answer.faults?.includes(name) === true

  /** @param {Failure} Failure @param {string} words @param {unknown} detail */
  const unknownError = (Failure, words, detail) =>
    new Failure({ code: 'UnknownError', message: `${words} ${messageOf(detail)}` })

  /** @param {Operation} operation @param {Fields} prepared @returns {Fields} */
  const idsOf = ({ type, ids }, prepared) => ({
    transactionType: type,
    ...Object.fromEntries(ids.map((name) => [name, prepared[name]])),
  })

  /**
   * The JSON answer. An error carries the server's code and message, or `words` followed by the response text.
   * @param {Promise<Response>} asked
   * @param {Failure} Failure
   * @param {string} words
   * @param {Fields} [ids]
   */
  const answerOf = async (asked, Failure, words, ids = {}) => {
    const { ok, text, json } = await readJson(await asked)
    if (ok) return json
    throw json === undefined
      ? new Failure({ ...ids, code: 'UnknownError', message: `${words} ${text}` })
      : new Failure({ ...ids, code: json.code, message: json.message })
  }

  const device = () => ({ sdkVersion, deviceInfo: platform() })

  /** Has the server pick a channel of the channel group. @param {Fields} request @returns {Promise<Fields>} */
  const route = async (request) => {
    const words = '스마트라우팅 채널 결정 과정에서 문제가 발생하였습니다.'
    const { paymentId } = request
    const asked = post('/checkout/api/route-payment/v2', { paymentRequest: request, sdkVersion })
    return { ...request, ...(await answerOf(asked, errors.PaymentError, words, { paymentId })) }
  }

  /** @param {Operation} operation @param {Fields} request */
  const prepare = async (operation, request) => {
    const { Failure, words, more } = operation
    const data = more === undefined ? request : { ...request, ...more }
    const asked = post(`/checkout/api/${operation.prepare}/v2`, { data, ...device() })
    const prepared = await answerOf(asked, Failure, words.open)
    return { prepared, driver: await operation.drivers.load(prepared) }
  }

  /**
   * Reports to the server that a payment has ended in the browser, and returns the server's answer.
   * @param {Operation} operation
   * @param {Fields} prepared
   * @param {Fields} failure
   */
  const reportFailure = async (operation, prepared, failure) => {
    const { Failure, words, fail, ids } = operation
    const known = idsOf(operation, prepared)
    try {
      const body = {
        storeId: prepared.storeId,
        ...Object.fromEntries(ids.map((name) => [name, prepared[name]])),
        windowType: prepared.windowType,
        ...failure,
        responseType: 'json',
      }
      const asked = post(`/checkout/api/${fail}/${prepared.pgProvider}/v2`, body)
      const { code, message, ...answer } = await answerOf(asked, Failure, words.report, known)
      // The gateway's own code and message are left out.
      return { ...known, ...idsOf(operation, { ...prepared, ...answer }), code, message }
    } catch (error) {
      if (isPortOneError(error)) throw error
      throw new Failure({ ...known, code: 'UnknownError', message: messageOf(error) })
    }
  }

  /** @param {Operation} operation @param {Fields} prepared */
  const statusOf = async (operation, prepared) => {
    const { Failure, words, ids, status } = operation
    const known = idsOf(operation, prepared)
    const query = Object.fromEntries(
      (operation === issue ? ids : ['storeId', ...ids]).map((name) => [name, prepared[name]]),
    )
    try {
      return await answerOf(
        fetch(sandboxUrl(`/checkout/api/${status}/v2`, query)),
        Failure,
        words.asked ?? '',
        known,
      )
    } catch (error) {
      if (isPortOneError(error)) throw error
      throw new Failure({ ...known, code: 'UnknownError', message: messageOf(error) })
    }
  }

  /** The result of a payment whose window was closed. @param {Operation} operation @param {Fields} prepared @returns {Promise<Fields>} */
  const afterClose = async (operation, prepared) => {
    const ids = idsOf(operation, prepared)
    const { words } = operation
    if (operation.status === undefined)
      // An internal note in PortOne's script, which buyers do see.
      return {
        ...ids,
        code: 'UnknownError',
        message: 'V2 requestIssueBillingKeyAndPay()에 onForceClose() 구현 필요',
      }
    try {
      const { status, failure } = await statusOf(operation, prepared)
      if (['STATUS_APPROVED', 'STATUS_VIRTUAL_ACCOUNT_ISSUED', 'STATUS_VERIFIED'].includes(status)) return ids
      if (status === 'STATUS_PREPARED')
        return await reportFailure(
          operation,
          { ...prepared, windowType: 'POPUP' },
          { message: words.canceled },
        )
      if (status !== 'STATUS_FAILED') return { ...ids, code: 'UnknownError', message: words.odd }
      if (typeof failure?.pgMessage !== 'string')
        return { ...ids, code: 'PORTONE_ERROR', message: failure?.message ?? words.failed }
      const message =
        failure.pgCode === undefined ? failure.pgMessage : `[${failure.pgCode}] ${failure.pgMessage}`
      return { ...ids, code: 'PG_PROVIDER_ERROR', message }
    } catch (error) {
      const code = isPortOneError(error) && 'code' in error ? error.code : 'UnknownError'
      return { ...ids, code, message: `${words.closed} ${messageOf(error)}` }
    }
  }

  /**
   * @param {Operation} operation
   * @param {SandboxDriver} driver
   * @param {Fields} prepared
   * @param {boolean} forceRedirect
   * @returns {Promise<Fields>}
   */
  const openWindow = (operation, driver, prepared, forceRedirect) =>
    new Promise((resolve) => {
      /** @param {Fields} response @param {string} [redirectUrl] */
      const settle = (response, redirectUrl) => {
        if (shows(prepared, 'callback-lost')) return
        if (forceRedirect && redirectUrl !== undefined) location.href = redirectUrl
        else resolve(response)
      }
      /** The result as the gateway's driver knows it. A real driver gets it from the PG; this one asks the sandbox. */
      const result = async () => {
        try {
          const answer = await fetch(sandboxUrl('/checkout/api/result/v2', { txId: prepared.txId }))
          return await answer.json()
        } catch (error) {
          const message = `${operation.words.closed ?? operation.words.open} ${messageOf(error)}`
          return { response: { ...idsOf(operation, prepared), code: 'UnknownError', message } }
        }
      }
      const closed = async () => {
        const response = await afterClose(operation, prepared)
        settle(response, forceRedirect ? (await result()).redirectUrl : undefined)
      }
      const over = async () => {
        const { response, redirectUrl } = await result()
        await operation.drivers.clear()
        settle(response, redirectUrl)
      }
      // Not caught on purpose: when reporting the failure fails, the real script's promise never settles either.
      const failed = async () => {
        const { response, redirectUrl } = await result()
        const { pgCode, pgMessage, message } = response
        settle(await reportFailure(operation, prepared, { pgCode, pgMessage, message }), redirectUrl)
      }
      driver.open(sandboxBase + prepared.windowPath, {
        popupBlocked: shows(prepared, 'popup-blocked'),
        ignoreClose: shows(prepared, 'close-never-settles'),
        onOver: () => void over(),
        onFail: () => void (shows(prepared, 'failure-by-driver') ? failed() : over()),
        onForceClose: () => void closed(),
      })
    })

  /** @param {Operation} operation @param {Fields} request */
  const run = async (operation, request) => {
    const { Failure, words } = operation
    if (request === undefined && words.missing !== undefined)
      throw new Failure({ code: 'BadRequest', message: words.missing })
    /** @type {TypeError | undefined} */
    let crash
    try {
      const data =
        operation === payment && request.channelGroupId !== undefined ? await route(request) : request
      const { prepared, driver } = await prepare(operation, data)
      if (shows(prepared, 'sdk-crash')) crash = new TypeError('driver.open is not a function')
      if (crash !== undefined) throw crash
      return await openWindow(operation, driver, prepared, request.forceRedirect === true)
    } catch (error) {
      await drivers.clear()
      // An exception inside the script is not wrapped.
      throw error === crash || isPortOneError(error) ? error : unknownError(Failure, words.open, error)
    }
  }

  /**
   * The two UIs. A request is stored under its UI type, and a click sends the latest stored request.
   * @typedef {{
   *   operation: Operation,
   *   Load: Failure,
   *   types: readonly string[],
   *   method: Fields,
   *   initialize: string,
   *   approve: string,
   *   refuses: string,
   *   initWords: string,
   *   approveWords: string,
   *   store: Record<string, Fields>,
   *   unsupportedCode: string,
   * }} UiKind
   */
  /** @type {UiKind} */
  const paymentUi = {
    operation: payment,
    Load: errors.LoadPaymentUIError,
    types: ['PAYPAL_SPB'],
    method: { payMethod: 'PAYPAL' },
    initialize: 'initialize-payment',
    approve: 'approve',
    refuses: '일반결제를',
    initWords: '결제 초기화에 실패하였습니다.',
    approveWords: '결제 승인 과정에서 문제가 발생하였습니다.',
    store: {},
    unsupportedCode: 'UnknownError',
  }
  /** @type {UiKind} */
  const issueUi = {
    operation: issue,
    Load: errors.LoadIssueBillingKeyUIError,
    types: ['PAYPAL_RT'],
    method: { billingKeyMethod: 'PAYPAL' },
    initialize: 'initialize-issue-billing-key',
    approve: 'issue-approve',
    refuses: '빌링키 발급을',
    initWords: '빌링키 발급 초기화에 실패하였습니다.',
    approveWords: '빌링키 발급 승인 과정에서 문제가 발생하였습니다.',
    store: {},
    unsupportedCode: 'BadRequest',
  }

  /** @param {UiKind} kind @param {Fields} request */
  const storeRequest = ({ Load, types, refuses, store }, request) => {
    const { uiType } = request
    if (!uiType) throw new Load({ code: 'BadRequest', message: 'UI 타입은 필수 입력입니다.' })
    if (!types.includes(uiType))
      throw new Load({
        code: 'BadRequest',
        message: `요청하신 UI 타입(${uiType})은 ${refuses} 지원하지 않습니다.`,
      })
    store[uiType] = request
  }

  /** The gateway of a channel. @param {Fields} request */
  const gatewayOf = async ({ storeId, channelKey }) => {
    try {
      const asked = await fetch(sandboxUrl('/checkout/api/client-credentials/v2', { storeId, channelKey }))
      const { ok, text, json } = await readJson(asked)
      if (!ok) throw new Error(json === undefined ? text : `${json.code}: ${json.message}`)
      return String(json.pgProvider)
    } catch (error) {
      throw new Error(`credential 조회 과정에서 문제가 발생하였습니다. ${messageOf(error)}`, { cause: error })
    }
  }

  /**
   * Resolves when the UI is drawn; the callbacks receive the results of its payments.
   * @param {UiKind} kind
   * @param {Fields} request
   * @param {{ success(response: Fields): void, fail(error: unknown): void }} callbacks
   */
  const loadUi = async (kind, request, { success, fail }) => {
    const { uiType } = request
    const { Load, operation, unsupportedCode } = kind
    storeRequest(kind, request)
    try {
      for (const name of ['storeId', 'channelKey'])
        if (!request[name]) {
          const message = `${name} 파라미터는 필수 입력입니다.`
          // For payments this error is wrapped below; for billing keys it is not.
          throw kind === issueUi ? new Load({ code: 'BadRequest', message }) : new Error(message)
        }
      const pgProvider = await gatewayOf(request)
      if (pgProvider !== 'PG_PROVIDER_PAYPAL_V2')
        throw new Load({
          code: unsupportedCode,
          message: `해당 PG사(${pgProvider})는 UI 로딩을 지원하지 않습니다.`,
        })
      await drivers.clear()
      const latest = () => ({ ...kind.store[uiType], ...kind.method })
      const body = { data: { ...latest(), actionType: 'LOAD_UI' }, ...device() }
      const asked = post(`/checkout/api/${kind.initialize}/v2`, body)
      const initialized = await answerOf(asked, operation.Failure, kind.initWords)
      const driver = await drivers.load(initialized)
      /** @param {() => Promise<void>} step */
      const orFail = async (step) => {
        try {
          await step()
        } catch (error) {
          fail(
            isPortOneError(error)
              ? error
              : new operation.Failure({ code: 'UnknownError', message: messageOf(error) }),
          )
        }
      }
      driver.mount(uiContainer(String(uiType).toLowerCase().replaceAll('_', '-')), {
        label: initialized.label,
        popupBlocked: shows(initialized, 'popup-blocked'),
        prepare: async () => {
          // The driver is loaded again here too; the button keeps the driver that drew it.
          const { prepared } = await prepare(operation, latest())
          const approve = () =>
            orFail(async () => {
              const { storeId, windowType } = prepared
              const ids = Object.fromEntries(operation.ids.map((name) => [name, prepared[name]]))
              const path = `/checkout/api/${kind.approve}/${prepared.pgProvider}/v2`
              const approved = await answerOf(
                post(path, { storeId, ...ids, windowType, responseType: 'json' }),
                operation.Failure,
                kind.approveWords,
              )
              if (!shows(prepared, 'callback-lost')) success({ ...idsOf(operation, approved), ...approved })
            })
          const canceled = () =>
            orFail(async () => {
              const failure = await reportFailure(
                operation,
                { ...prepared, windowType: 'POPUP' },
                { message: operation.words.canceled },
              )
              if (!shows(prepared, 'callback-lost')) fail(new operation.Failure(failure))
            })
          return {
            url: sandboxBase + prepared.windowPath,
            ends: {
              ignoreClose: shows(prepared, 'close-never-settles'),
              onOver: () => void approve(),
              onFail: () => void canceled(),
              onForceClose: () => void canceled(),
            },
          }
        },
        // If the connection breaks before the window opens, the callback receives the bare TypeError.
        onRefused: (error) =>
          fail(
            error instanceof TypeError || isPortOneError(error)
              ? error
              : unknownError(operation.Failure, operation.words.open, error),
          ),
      })
    } catch (error) {
      await drivers.clear()
      throw error instanceof Load ? error : unknownError(Load, '결제 UI 로딩에 실패하였습니다.', error)
    }
  }

  const calls = {
    /** @param {Fields} request */
    requestPayment: (request) => run(payment, request),
    /** @param {Fields} request */
    requestIssueBillingKey: (request) => run(issue, request),
    /** @param {Fields} request */
    requestIssueBillingKeyAndPay: (request) => run(issueAndPay, request),
    /** @param {Fields} request */
    requestIdentityVerification: (request) => run(identity, request),
    /** @param {Fields} request @param {Fields} callbacks */
    loadPaymentUI: (request, callbacks) =>
      loadUi(paymentUi, request, {
        success: (response) => callbacks.onPaymentSuccess(response),
        fail: (error) => callbacks.onPaymentFail(error),
      }),
    /** @param {Fields} request @param {Fields} callbacks */
    loadIssueBillingKeyUI: (request, callbacks) =>
      loadUi(issueUi, request, {
        success: (response) => callbacks.onIssueBillingKeySuccess(response),
        fail: (error) => callbacks.onIssueBillingKeyFail(error),
      }),
    /** @param {Fields} request */
    updateLoadPaymentUIRequest: (request) => storeRequest(paymentUi, request),
    /** @param {Fields} request */
    updateLoadIssueBillingKeyUIRequest: (request) => storeRequest(issueUi, request),
    /** Not a function: the stored requests of the billing key UIs. */
    loadIssueBillingKeyUIRequest: { issueBillingKey: issueUi.store },
  }
  const slots = {
    CORE_SERVER: sandboxBase,
    CORETELEMETRY_SERVER: sandboxBase,
    CHECKOUT_SERVER: `${sandboxBase}/checkout`,
    DRIVER_SERVE_URL: `${sandboxBase}/drivers`,
    PAYMENT_BRIDGE_URL: sandboxBase,
    SDK_VERSION: sdkVersion,
    TGS_PUBLIC_URI: sandboxBase,
  }
  window.PortOne = readOnly({ ...calls, errors, slots, default: readOnly(calls) })
})()
