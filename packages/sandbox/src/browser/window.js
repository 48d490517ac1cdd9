// @ts-check
// Runs in the PG window: posts the result to the page that opened it.
;(() => {
  const { origin, message, popup, close } = document.body.dataset
  const opener = popup === 'yes' ? window.opener : window.parent === window ? null : window.parent

  /** @param {unknown} data */
  const tell = (data) => opener?.postMessage(data, origin === 'null' || origin === undefined ? '*' : origin)

  if (message !== undefined) {
    const data = JSON.parse(message)
    // V1's legacy protocol uses JSON text; the newer drivers use objects.
    tell(data.action === 'done' ? message : data)
    if (popup === 'yes') setTimeout(() => window.close(), 50)
  }

  const button = document.querySelector('[data-testid="pg-close"]')
  if (close === 'report' && button !== null) {
    button.addEventListener('click', (event) => {
      event.preventDefault()
      if (popup === 'yes') window.close()
      else tell({ from: 'portone-sandbox', action: 'close' })
    })
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && button instanceof HTMLElement) button.click()
  })

  // Messages of V1's IMP.communicate, from the merchant's page.
  const cancel = document.querySelector('[data-testid="pg-cancel"]')
  window.addEventListener('message', (event) => {
    if (event.source !== opener || (origin !== 'null' && event.origin !== origin)) return
    if (typeof event.data !== 'string' || !event.data.includes('"iamport-sdk"')) return
    const { action, data } = JSON.parse(event.data)
    if (action === 'communicate' && data?.result === 'cancel' && cancel instanceof HTMLElement) cancel.click()
  })

  // Ignore the second submit of a double click.
  let submitted = false
  document.querySelector('form')?.addEventListener('submit', (event) => {
    if (submitted) event.preventDefault()
    submitted = true
  })
})()
