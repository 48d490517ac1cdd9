// @ts-check
// Inside the PG window: hands the result to the page that opened it.
;(() => {
  const { origin, message, popup, close } = document.body.dataset
  const opener = popup === 'yes' ? window.opener : window.parent === window ? null : window.parent

  /** @param {unknown} data */
  const tell = (data) => opener?.postMessage(data, origin === 'null' || origin === undefined ? '*' : origin)

  if (message !== undefined) {
    const data = JSON.parse(message)
    // V1's frames speak JSON text, the newer drivers objects.
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

  // V1's IMP.communicate, from the page that asked.
  const cancel = document.querySelector('[data-testid="pg-cancel"]')
  window.addEventListener('message', (event) => {
    if (event.source !== opener || (origin !== 'null' && event.origin !== origin)) return
    if (typeof event.data !== 'string' || !event.data.includes('"iamport-sdk"')) return
    const { action, data } = JSON.parse(event.data)
    if (action === 'communicate' && data?.result === 'cancel' && cancel instanceof HTMLElement) cancel.click()
  })

  // One click is one payment: the second submit of a double click is dropped.
  let submitted = false
  document.querySelector('form')?.addEventListener('submit', (event) => {
    if (submitted) event.preventDefault()
    submitted = true
  })
})()
