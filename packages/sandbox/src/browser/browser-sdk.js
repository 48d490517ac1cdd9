// @ts-check
/// <reference path="./shared.js" />
// window.PortOne as a merchant's page sees it, written from PortOne's documentation.
;(() => {
  const sdkVersion = 'sandbox'

  /** @typedef {Record<string, any>} Fields */

  /** @param {string} name @param {string} transactionType */
  const errorClass = (name, transactionType) =>
    class extends Error {
      /** @override @param {unknown} instance */
      static [Symbol.hasInstance](instance) {
        return (
          typeof instance === 'object' &&
          instance !== null &&
          '__portOneErrorType' in instance &&
          instance.__portOneErrorType === name
        )
      }
      /** @param {Fields} fields */
      constructor(fields) {
        super(fields.message)
        Object.assign(this, { __portOneErrorType: name, transactionType }, fields)
      }
    }

  const errors = {
    PaymentError: errorClass('PaymentError', 'PAYMENT'),
    IssueBillingKeyError: errorClass('IssueBillingKeyError', 'ISSUE_BILLING_KEY'),
    IssueBillingKeyAndPayError: errorClass('IssueBillingKeyAndPayError', 'ISSUE_BILLING_KEY_AND_PAY'),
    IdentityVerificationError: errorClass('IdentityVerificationError', 'IDENTITY_VERIFICATION'),
    LoadPaymentUIError: errorClass('LoadPaymentUIError', 'PAYMENT'),
    LoadIssueBillingKeyUIError: errorClass('LoadIssueBillingKeyUIError', 'ISSUE_BILLING_KEY'),
    ModuleError: errorClass('ModuleError', 'MODULE'),
    /** @param {unknown} error */
    isPortOneError: (error) =>
      typeof error === 'object' &&
      error !== null &&
      '__portOneErrorType' in error &&
      typeof error.__portOneErrorType === 'string',
  }

  const openFailure = '결제 창 호출에 실패하였습니다.'
  const statusFailure = '결제 팝업 종료 후 서버와 통신하는 과정에서 오류가 발생하였습니다.'

  /** @type {{ cleanup(): void } | undefined} */
  let current

  /**
   * @param {string} transactionType
   * @param {new (fields: Fields) => Error} Failure
   * @param {Fields} request
   */
  const run = async (transactionType, Failure, request) => {
    // A second call takes the first one's window away, and the first promise stays pending for ever.
    current?.cleanup()
    current = undefined
    /** @param {unknown} detail */
    const unknownError = (detail) =>
      new Failure({ code: 'UnknownError', message: `${openFailure} ${messageOf(detail)}` })
    /** @type {Fields} */
    let prepared
    try {
      void request.channelGroupId
      const response = await post('/checkout/api/prepare/v2', {
        transactionType,
        data: request,
        sdkVersion,
        deviceInfo: platform(),
      })
      const { text, json } = await readJson(response)
      if (!response.ok) {
        if (typeof json?.code === 'string') throw new Failure({ code: json.code, message: json.message })
        throw new Error(text)
      }
      prepared = json
    } catch (error) {
      throw errors.isPortOneError(error) ? error : unknownError(error)
    }
    /** @type {SandboxDriver} */
    let driver
    try {
      driver = await loadDriver(prepared.driver)
    } catch (error) {
      throw unknownError(error)
    }
    return new Promise((resolve, reject) => {
      const ids = { transactionType, txId: prepared.txId, paymentId: prepared.paymentId }
      /** @param {Fields} response @param {string | undefined} redirectUrl */
      const settle = (response, redirectUrl) => {
        if (request.forceRedirect === true && redirectUrl !== undefined) location.href = redirectUrl
        else resolve(response)
      }
      const takeResult = async () => {
        const answer = await fetch(sandboxUrl('/checkout/api/result/v2', { txId: prepared.txId }))
        const { response, redirectUrl } = await answer.json()
        settle(response, redirectUrl)
      }
      const lost = () => settle({ ...ids, code: 'UnknownError', message: statusFailure }, undefined)
      const over = () => {
        takeResult().catch(lost)
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
        } else settle(status.response, status.redirectUrl)
      }
      try {
        const opened = driver.open(sandboxBase + prepared.windowPath, {
          popupBlocked: hasFault('popup-blocked') || prepared.popupBlocked === true,
          ignoreClose: hasFault('close-never-settles') || prepared.ignoreClose === true,
          onOver: over,
          onFail: over,
          // Not caught on purpose: when the failure cannot be reported, the real promise never settles either.
          onForceClose: () => void afterClose(),
        })
        current = opened
      } catch (error) {
        reject(unknownError(error))
      }
    })
  }

  /** @type {Map<string, Fields>} */
  const uiRequests = new Map()
  /** @type {Record<string, string>} */
  const slots = {}

  /**
   * No gateway of the sandbox draws a payment UI into the page yet, so this only refuses, as PortOne would.
   * @param {new (fields: Fields) => Error} Failure
   * @param {Fields} request
   */
  const loadUI = async (Failure, request) => {
    if (request?.uiType === undefined)
      throw new Failure({ code: 'BadRequest', message: 'UI 타입은 필수 입력입니다.' })
    if (request.storeId === undefined)
      throw new Failure({
        code: 'UnknownError',
        message: `${openFailure} storeId 파라미터는 필수 입력입니다.`,
      })
    const answer = await post('/checkout/api/ui/v2', { channelKey: request.channelKey })
    const { json } = await readJson(answer)
    throw new Failure({ code: json?.code ?? 'UnknownError', message: json?.message ?? openFailure })
  }

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
    /** @param {Fields} request */
    loadPaymentUI: (request) => loadUI(errors.LoadPaymentUIError, request),
    /** @param {Fields} request */
    loadIssueBillingKeyUI: (request) => loadUI(errors.LoadIssueBillingKeyUIError, request),
    /** @param {Fields} request */
    updateLoadPaymentUIRequest: (request) => void uiRequests.set('payment', request),
    /** @param {Fields} request */
    updateLoadIssueBillingKeyUIRequest: (request) => void uiRequests.set('billing', request),
    /** @param {Fields} request */
    loadIssueBillingKeyUIRequest: (request) => void uiRequests.set('billing', request),
    errors,
    slots,
  }
  window.PortOne = Object.assign(portone, { default: portone })
})()
