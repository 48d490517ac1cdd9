// @ts-check
// One gateway's driver: opens the PG window the way the server chose and reports how it ended.
;(() => {
  const element = document.currentScript
  const address =
    element instanceof HTMLScriptElement && element.src !== '' ? element.src : served.base + served.path
  const path = new URL(address, document.baseURI).pathname
  const id = path.slice(path.indexOf('/drivers/') + '/drivers/'.length, -'.js'.length)
  const kind = id.slice(id.lastIndexOf('/') + 1)

  /** @param {Partial<CSSStyleDeclaration>} style @param {HTMLElement} target */
  const paint = (target, style) => Object.assign(target.style, style)

  /** @param {string} url */
  const openFrame = (url) => {
    const backdrop = document.createElement('div')
    backdrop.className = 'portone-sandbox-backdrop'
    const narrow = window.innerWidth < 900 || window.innerHeight < 680
    paint(backdrop, {
      position: 'fixed',
      inset: '0',
      zIndex: '99999',
      display: 'grid',
      placeItems: 'center',
      background: 'rgba(15, 23, 42, .6)',
    })
    const frame = document.createElement('iframe')
    frame.title = '결제창'
    frame.src = url
    frame.dataset.testid = 'pg-frame'
    paint(frame, {
      width: narrow ? '100%' : '860px',
      height: narrow ? '100%' : '640px',
      border: '0',
      borderRadius: narrow ? '0' : '14px',
      background: '#fff',
      boxShadow: '0 24px 64px rgba(0, 0, 0, .35)',
    })
    backdrop.append(frame)
    document.body.append(backdrop)
    frame.addEventListener('load', () => frame.focus(), { once: true })
    return { source: () => frame.contentWindow, close: () => backdrop.remove(), isClosed: () => false }
  }

  /** @param {string} url */
  const openPopup = (url) => {
    const popup = window.open(url, '_blank', 'popup,width=860,height=680')
    if (popup === null) throw new Error('팝업 차단으로 인해 정상적 실행에 실패했습니다.')
    return { source: () => popup, close: () => popup.close(), isClosed: () => popup.closed }
  }

  /** @type {SandboxDriver} */
  const driver = {
    open(url, { popupBlocked, ignoreClose, onOver, onFail, onForceClose }) {
      if (kind === 'redirection') {
        location.href = url
        return { cleanup() {} }
      }
      if (kind === 'popup' && popupBlocked) throw new Error('팝업 차단으로 인해 정상적 실행에 실패했습니다.')
      const opened = kind === 'popup' ? openPopup(url) : openFrame(url)
      const origin = new URL(url).origin
      let over = false
      const cleanup = () => {
        over = true
        window.removeEventListener('message', receive)
        clearInterval(poll)
        opened.close()
      }
      /** @param {() => void} report */
      const end = (report) => {
        if (over) return
        cleanup()
        report()
      }
      /** @param {MessageEvent} event */
      const receive = (event) => {
        if (event.origin !== origin || event.source !== opened.source()) return
        const { data } = event
        if (typeof data !== 'object' || data === null || data.from !== 'portone-sandbox') return
        if (data.action === 'over') end(onOver)
        else if (data.action === 'fail') end(onFail)
        else if (data.action === 'close') end(ignoreClose ? () => {} : onForceClose)
      }
      window.addEventListener('message', receive)
      const poll = setInterval(() => {
        if (opened.isClosed()) end(ignoreClose ? () => {} : onForceClose)
      }, 100)
      return { cleanup }
    },
  }
  window.__PORTONE__?.registerDriver(id, driver)
})()
