// @ts-check
// The control page: polls the sandbox's state every 1.5 seconds and posts the buttons' actions.
;(() => {
  /** @typedef {Record<string, any>} Fields */
  const { texts: written = '{}', language = 'ko' } = document.body.dataset
  /** @type {Record<string, string>} */
  const texts = JSON.parse(written)
  const pollEvery = 1500

  /** @param {string} selector @returns {HTMLElement} */
  const find = (selector) => {
    const found = document.querySelector(selector)
    if (found instanceof HTMLElement) return found
    throw new Error(`nothing matches ${selector}`)
  }
  const status = find('[data-status]')
  /** @param {string} text */
  const tell = (text) => {
    status.textContent = text
  }

  /** @param {string} tag @param {string} className @param {string} [text] */
  const make = (tag, className, text) => {
    const element = document.createElement(tag)
    if (className !== '') element.className = className
    if (text !== undefined) element.textContent = text
    return element
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   */
  const call = async (method, path, body) => {
    const response = await fetch(`./${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    })
    return { ok: response.ok, answer: await response.json() }
  }

  /** Posts an action, then refreshes the state. @param {string} path @param {string} said */
  const act = async (path, said) => {
    try {
      const { ok } = await call('POST', path)
      tell(ok ? said : (texts['nothingToDo'] ?? ''))
      await refresh()
    } catch {
      tell(texts['offline'] ?? '')
    }
  }

  /** @param {number} milliseconds */
  const clock = (milliseconds) => new Date(milliseconds).toLocaleTimeString(language)

  /** @typedef {{ key: string, title: string, badge: string, tone: string, lines: string[], body?: string, buttons: { name: string, text: string, path?: string, href?: string }[] }} Row */

  /** @param {Fields} item @returns {Row} */
  const windowRow = (item) => ({
    key: item.id,
    title: item.order,
    badge: `${item.dialect.toUpperCase()} · ${item.gateway}`,
    tone: 'plain',
    lines: [[item.name, item.amount].filter(Boolean).join(' · '), `${item.device} · ${item.window}`],
    buttons: [
      { name: 'approve', text: texts['approve'] ?? '', path: `windows/${item.id}/approve` },
      { name: 'fail', text: texts['fail'] ?? '', path: `windows/${item.id}/fail` },
      { name: 'cancel', text: texts['cancel'] ?? '', path: `windows/${item.id}/cancel` },
      { name: 'open', text: texts['openWindow'] ?? '', href: `../pg/${item.id}` },
    ],
  })

  const good = ['PAID']
  const bad = ['FAILED', 'CANCELLED']

  /** @param {Fields} item @returns {Row} */
  const paymentRow = (item) => ({
    key: item.txId,
    title: item.id,
    badge: item.status,
    tone: good.includes(item.status) ? 'good' : bad.includes(item.status) ? 'bad' : 'plain',
    lines: [
      [item.name, item.amount].filter(Boolean).join(' · '),
      `${item.dialect.toUpperCase()} · ${item.gateway} · ${item.device} · ${clock(item.at)}`,
      item.failure,
    ],
    buttons: item.deposits
      ? [
          {
            name: 'deposit',
            text: texts['deposit'] ?? '',
            path: `payments/${encodeURIComponent(item.txId)}/deposit`,
          },
        ]
      : [],
  })

  /** @param {Fields} item @returns {Row} */
  const keyRow = (item) => ({
    key: `${item.dialect} ${item.key}`,
    title: item.key,
    badge: (item.deleted ? texts['deleted'] : texts['active']) ?? '',
    tone: item.deleted ? 'bad' : 'good',
    lines: [`${item.dialect.toUpperCase()} · ${item.gateway} · ${clock(item.at)}`],
    buttons: [],
  })

  /** @param {Fields} item @returns {Row} */
  const webhookRow = (item) => {
    const outcome = item.done ? 'delivered' : item.attempts.length === 0 ? 'waiting' : 'undelivered'
    return {
      key: `${item.id} ${item.url} ${item.at}`,
      title: item.event,
      badge: texts[outcome] ?? '',
      tone: item.done ? 'good' : outcome === 'waiting' ? 'plain' : 'bad',
      lines: [
        `${item.dialect.toUpperCase()} · ${item.url} · ${clock(item.at)}`,
        item.attempts.length === 0 ? '' : `${texts['attempts']}: ${item.attempts.join(', ')}`,
      ],
      body: item.body,
      buttons: [],
    }
  }

  const lists = { windows: windowRow, payments: paymentRow, billingKeys: keyRow, webhooks: webhookRow }
  /** Rows by list and key, reused so that a pressed button keeps the focus. @type {Map<string, { element: HTMLElement, text: string }>} */
  const known = new Map()

  /** @param {Row} row */
  const draw = ({ title, badge, tone, lines, body, buttons }) => {
    const element = make('li', 'row')
    const head = make('div', 'head')
    head.append(make('code', 'title', title), make('span', `badge ${tone}`, badge))
    element.append(head)
    for (const line of lines) if (line !== '') element.append(make('p', 'line', line))
    if (body !== undefined) {
      const details = make('details', '')
      const code = make('pre', '', body)
      code.tabIndex = 0
      details.append(make('summary', '', texts['body']), code)
      element.append(details)
    }
    if (buttons.length > 0) {
      const actions = make('div', 'actions')
      for (const { name, text, path, href } of buttons) {
        const control = make(href === undefined ? 'button' : 'a', name, text)
        control.dataset['testid'] = `control-${name}`
        control.setAttribute('aria-label', `${text}: ${title}`)
        if (control instanceof HTMLAnchorElement && href !== undefined) {
          control.href = href
          control.target = '_blank'
          control.rel = 'noopener'
        }
        if (control instanceof HTMLButtonElement && path !== undefined) {
          control.type = 'button'
          control.addEventListener('click', () => void act(path, `${text}: ${title}. ${texts['done']}`))
        }
        actions.append(control)
      }
      element.append(actions)
    }
    return element
  }

  /** @param {keyof typeof lists} name @param {Fields[]} items */
  const show = (name, items) => {
    const list = find(`[data-rows="${name}"]`)
    const rows = items.map(lists[name])
    const keys = new Set(rows.map(({ key }) => `${name} ${key}`))
    for (const [key, { element }] of known)
      if (key.startsWith(`${name} `) && !keys.has(key)) {
        element.remove()
        known.delete(key)
      }
    rows.forEach((row, index) => {
      const key = `${name} ${row.key}`
      const text = JSON.stringify(row)
      const before = known.get(key)
      let element = before?.element
      if (element === undefined || before?.text !== text) {
        const fresh = draw(row)
        element?.replaceWith(fresh)
        element = fresh
        known.set(key, { element, text })
      }
      if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null)
    })
    find(`[data-empty="${name}"]`).hidden = rows.length > 0
    find(`[data-count="${name}"]`).textContent = rows.length > 0 ? String(rows.length) : ''
  }

  /** @param {string} name */
  const switchOf = (name) => {
    const element = document.getElementById(`fault-${name}`)
    return element instanceof HTMLInputElement ? element : undefined
  }

  /** @param {Fields[]} faults */
  const showFaults = (faults) => {
    let on = 0
    for (const fault of faults) {
      const input = switchOf(fault.name)
      if (input === undefined) continue
      if (fault.on) on += 1
      input.checked = fault.on
      const limits = [
        fault.times === undefined ? '' : `×${fault.times}`,
        fault.dialect?.toUpperCase() ?? '',
        fault.id ?? '',
      ]
      const limit = input.parentElement?.querySelector('.limit')
      if (limit instanceof HTMLElement) limit.textContent = fault.on ? limits.filter(Boolean).join(' ') : ''
    }
    find('[data-count="faults"]').textContent = (texts['faultsOn'] ?? '').replace('{count}', String(on))
  }

  let last = ''
  const refresh = async () => {
    const { ok, answer } = await call('GET', `state?lang=${language}`)
    if (!ok) throw new Error('no state')
    const text = JSON.stringify(answer)
    if (text === last) return
    last = text
    showFaults(answer.faults)
    for (const name of /** @type {(keyof typeof lists)[]} */ (Object.keys(lists))) show(name, answer[name])
  }

  let offline = false
  const poll = async () => {
    if (!document.hidden)
      try {
        await refresh()
        if (offline) tell('')
        offline = false
      } catch {
        if (!offline) tell(texts['offline'] ?? '')
        offline = true
      }
    setTimeout(() => void poll(), pollEvery)
  }

  /** @param {string} name */
  const limitOf = (name) => {
    const field = find(`[data-limit="${name}"]`)
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value.trim() : ''
  }

  /** @param {string} name @param {boolean} on */
  const flip = async (name, on) => {
    const times = Number(limitOf('times'))
    const limits = {
      ...(times > 0 ? { times } : {}),
      ...(limitOf('dialect') === '' ? {} : { dialect: limitOf('dialect') }),
      ...(limitOf('id') === '' ? {} : { id: limitOf('id') }),
    }
    try {
      if (on) await call('POST', 'faults', { fault: name, ...limits })
      else await call('DELETE', `faults/${name}`)
      tell((on ? texts['switchedOn'] : texts['switchedOff']) + name)
      await refresh()
    } catch {
      tell(texts['offline'] ?? '')
    }
  }

  for (const fault of document.querySelectorAll('[data-fault]')) {
    const name = fault instanceof HTMLElement ? (fault.dataset['fault'] ?? '') : ''
    const input = switchOf(name)
    input?.addEventListener('change', () => void flip(name, input.checked))
  }

  const search = find('[data-search]')
  search.addEventListener('input', () => {
    const wanted = search instanceof HTMLInputElement ? search.value.trim().toLowerCase() : ''
    let found = 0
    for (const place of document.querySelectorAll('.place')) {
      let here = 0
      for (const fault of place.querySelectorAll('.fault')) {
        const fits = (fault.textContent ?? '').toLowerCase().includes(wanted)
        if (fault instanceof HTMLElement) fault.hidden = !fits
        if (fits) here += 1
      }
      if (place instanceof HTMLElement) place.hidden = here === 0
      found += here
    }
    find('[data-empty="faults"]').hidden = found > 0
  })

  find('[data-action="clear-faults"]').addEventListener('click', () => {
    call('DELETE', 'faults')
      .then(refresh)
      .then(() => tell(texts['done'] ?? ''))
      .catch(() => tell(texts['offline'] ?? ''))
  })
  find('[data-action="reset"]').addEventListener('click', () => {
    if (confirm(texts['resetAsk'])) void act('reset', texts['done'] ?? '')
  })
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) refresh().catch(() => tell(texts['offline'] ?? ''))
  })
  void poll()
})()
