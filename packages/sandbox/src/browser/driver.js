// @ts-check
// The driver of one gateway: opens the PG window as the server says and reports how it ended.
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

  const blocked = '팝업 차단으로 인해 정상적 실행에 실패했습니다.'

  /** @param {string} url @param {boolean} popupBlocked */
  const openPopup = (url, popupBlocked) => {
    const popup = popupBlocked ? null : window.open(url, '_blank', 'popup,width=860,height=680')
    if (popup === null) throw new Error(blocked)
    return {
      source: () => popup,
      close: () => popup.close(),
      isClosed: () => popup.closed,
      /** @param {string} address */
      goTo: (address) => {
        popup.location.href = address
      },
    }
  }

  /**
   * Listens to an opened window until it ends.
   * @param {{ source(): unknown, close(): void, isClosed(): boolean }} opened
   * @param {string} origin
   * @param {SandboxEnds} ends
   */
  const watch = (opened, origin, { ignoreClose, onOver, onFail, onForceClose }) => {
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
  }

  /** @param {HTMLElement} container @param {string} label */
  const drawButton = (container, label) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset.testid = 'portone-ui-button'
    button.textContent = label
    paint(button, {
      width: '100%',
      minHeight: '48px',
      border: '0',
      borderRadius: '8px',
      background: '#ffc439',
      color: '#111827',
      font: '600 16px/1.2 system-ui, sans-serif',
      cursor: 'pointer',
    })
    container.replaceChildren(button)
    return button
  }

  /** @type {{ cleanup(): void } | undefined} */
  let opening

  /** @type {SandboxDriver} */
  const driver = {
    open(url, options) {
      if (kind === 'redirection') location.href = url
      else if (kind !== 'ui') {
        const opened = kind === 'popup' ? openPopup(url, options.popupBlocked) : openFrame(url)
        opening = watch(opened, new URL(url).origin, options)
      }
    },
    mount(container, { label, button, popupBlocked, prepare, onRefused }) {
      /** @type {{ cleanup(): void } | undefined} */
      let current
      /** @param {ReturnType<typeof openPopup>} popup */
      const fill = async (popup) => {
        try {
          const { url, ends } = await prepare()
          popup.goTo(url)
          current = watch(popup, new URL(url).origin, ends)
        } catch (error) {
          popup.close()
          onRefused(error)
        }
      }
      if (button !== undefined) container.textContent = label
      const target = button ?? drawButton(container, label)
      const click = () => {
        // Open the popup inside the click, before the server answers: later it would be blocked.
        /** @type {ReturnType<typeof openPopup>} */
        let popup
        try {
          popup = openPopup('about:blank', popupBlocked)
        } catch (error) {
          onRefused(error)
          return
        }
        current?.cleanup()
        void fill(popup)
      }
      // Drawing a UI again on the same button replaces the earlier one.
      const drawn = 'portone-sandbox-drawn'
      const replaced = new AbortController()
      target.dispatchEvent(new Event(drawn))
      target.addEventListener(drawn, () => replaced.abort(), { once: true })
      target.addEventListener('click', click, { signal: replaced.signal })
    },
    cleanup() {
      opening?.cleanup()
    },
  }
  window.__PORTONE__?.registerDriver(id, driver)
})()
