import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { declines } from '../desk/cashier.js'
import { choicesOf, methodOf } from '../common/methods.js'
import { formatMoney } from '../common/money.js'
import type { Session } from '../store/sessions.js'
import { defaultPerson } from '../store/verifications.js'
import { maskName, seoulTime, texts, type Language, type TextName } from './texts.js'

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

const nothing = raw('')
const say = (language: Language) => (name: TextName) => texts[name][language]

interface Frame {
  readonly language: Language
  readonly title: string
  readonly theme: string
  readonly assets: string
  /** `data-*` of the body, read by the window's script. */
  readonly data?: Readonly<Record<string, string>> | undefined
  /** The target of a page that only redirects. */
  readonly refresh?: string | undefined
  readonly body: Markup
}

const document = ({ language, title, theme, assets, data, refresh, body }: Frame): Markup =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        ${refresh === undefined ? nothing : html`<meta http-equiv="refresh" content="0;url=${refresh}" />`}
        <title>${title}</title>
        <link rel="stylesheet" href="${assets}/window.css" />
        <script src="${assets}/window.js" defer></script>
      </head>
      <body
        data-theme="${theme}"
        ${Object.entries(data ?? {}).map(([name, value]) => html` data-${name}="${value}"`)}
      >
        ${body}
      </body>
    </html>`

const row = (label: string, value: string | Markup | undefined, testId?: string): Markup =>
  value === undefined || value === ''
    ? nothing
    : html`<div class="row">
        <dt>${label}</dt>
        <dd ${testId === undefined ? nothing : html`data-testid="${testId}"`}>${value}</dd>
      </div>`

const choiceFields = (session: Session, language: Language): Markup => {
  const t = say(language)
  const kind = session.verification === undefined ? methodOf(session.method).kind : 'mobile'
  const choices = kind === 'virtual-account' ? [] : choicesOf(kind)
  const fixed = choices.find(({ id }) => id === session.fixedChoice)
  const offered = fixed === undefined ? choices : [fixed]
  if (offered.length === 0) return nothing
  const title = kind === 'card' ? t('chooseCard') : kind === 'mobile' ? t('chooseCarrier') : t('chooseBank')
  return html`<fieldset class="choices">
    <legend>${title}</legend>
    <div class="grid">
      ${offered.map(
        (choice, index) =>
          html`<label class="choice"
            ><input type="radio" name="choice" value="${choice.id}" ${index === 0 ? 'checked' : ''} /><span
              >${choice[language]}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`
}

const installmentField = (session: Session, language: Language): Markup => {
  const t = say(language)
  const big = session.currency === 'KRW' && (session.attempt?.total ?? 0) >= 50_000
  if (methodOf(session.method).kind !== 'card' || session.attempt === undefined || !big) return nothing
  return html`<label class="field"
    ><span>${t('installment')}</span
    ><select name="installment">
      <option value="0">${t('lumpSum')}</option>
      ${[2, 3, 4, 5, 6, 12].map((months) => html`<option value="${months}">${months}${t('months')}</option>`)}
    </select></label
  >`
}

const accountBox = (session: Session, language: Language): Markup => {
  const t = say(language)
  const { account } = session
  if (account === undefined) return nothing
  return html`<section class="account" aria-labelledby="account-title">
    <h2 id="account-title">${t('titleAccount')}</h2>
    <p>${t('accountGuide')}</p>
    <dl>
      ${row(t('accountBank'), account.bank[language])}
      ${row(t('accountNumber'), account.number, 'pg-account-number')}
      ${row(t('accountHolder'), account.holder)} ${row(t('accountDue'), seoulTime(account.expiresAt))}
    </dl>
  </section>`
}

const methodText = (session: Session, language: Language): string => {
  const method = methodOf(session.method)
  return session.methodDetail === undefined
    ? method[language]
    : `${method[language]} (${session.methodDetail})`
}

const summary = (session: Session, storeName: string, language: Language): Markup => {
  const t = say(language)
  const { attempt, verification, issues, shownAmount, currency, channel } = session
  const amountLabel = issues !== undefined && !issues.alsoPays ? t('shownAmount') : t('amount')
  return html`<section class="summary" aria-labelledby="order-title">
    <h2 id="order-title">${t('order')}</h2>
    <dl>
      ${row(t('merchant'), storeName, 'pg-merchant')} ${row(t('product'), session.orderName, 'pg-order-name')}
      ${row(t('orderId'), attempt?.id ?? verification?.id, 'pg-order-id')}
      ${row(t('buyer'), session.buyer.name === undefined ? undefined : maskName(session.buyer.name), 'pg-buyer')}
      ${verification === undefined ? row(t('method'), methodText(session, language), 'pg-method') : nothing}
      ${row(t('channel'), channel.config.channelKey, 'pg-channel')}
      ${row(
        t('taxFree'),
        attempt === undefined || attempt.taxFree === 0
          ? undefined
          : formatMoney(attempt.taxFree, currency, language),
      )}
    </dl>
    ${
      shownAmount === undefined
        ? nothing
        : html`<p class="total">
            <span>${amountLabel}</span
            ><strong data-testid="pg-amount">${formatMoney(shownAmount, currency, language)}</strong>
          </p>`
    }
    ${
      issues === undefined
        ? nothing
        : html`<p class="note" data-testid="pg-billing">
            ${issues.alsoPays ? t('chargedToo') : t('notCharged')}
          </p>`
    }
  </section>`
}

/** Fields for the buyer's personal data; values from the request cannot be changed. */
const personFields = (session: Session, language: Language): Markup => {
  const { verification } = session
  if (verification === undefined) return nothing
  const t = say(language)
  const { asked } = verification
  const field = (name: 'name' | 'phone' | 'birthday', label: string): Markup =>
    html`<label class="field"
      ><span>${label}</span
      ><input
        name="${name}"
        data-testid="pg-person-${name}"
        value="${asked[name] ?? defaultPerson[name]}"
        ${asked[name] === undefined ? nothing : raw('readonly')}
    /></label>`
  return html`<fieldset class="choices">
    <legend>${t('person')}</legend>
    ${field('name', t('personName'))} ${field('phone', t('personPhone'))}
    ${field('birthday', t('personBirthday'))}
  </fieldset>`
}

const titleOf = (session: Session): TextName => {
  if (session.verification !== undefined) return 'titleVerify'
  if (session.issues !== undefined) return session.issues.alsoPays ? 'titleIssueAndPay' : 'titleIssue'
  return session.account === undefined ? 'titlePay' : 'titleAccount'
}

const approveLabel = (session: Session, language: Language): string => {
  const t = say(language)
  if (session.verification !== undefined) return t('approveVerify')
  if (session.account !== undefined) return t('approveAccount')
  if (session.issues !== undefined && !session.issues.alsoPays) return t('approveIssue')
  const { shownAmount, currency } = session
  return shownAmount === undefined
    ? t('approvePay')
    : language === 'ko'
      ? `${formatMoney(shownAmount, currency, 'ko')} ${t('approvePay')}`
      : `${t('approvePay')} ${formatMoney(shownAmount, currency, 'en')}`
}

/** The PG window: amount, payment method, and buttons for the three results. */
export const windowPage = (session: Session, storeName: string, language: Language): Markup => {
  const t = say(language)
  const { gateway } = session.channel
  const pgName = gateway.name[language]
  const title = t(titleOf(session))
  const actions = `./${session.id}`
  const suffix = `?lang=${language}`
  // Only a script on the merchant's page can receive the close message.
  const reportsClose = session.window !== 'REDIRECTION' && session.protocol !== 'v1-legacy'
  const closesPopup = session.window === 'POPUP'
  return document({
    language,
    title: `${title} - ${pgName} (${t('sandbox')})`,
    theme: gateway.theme,
    assets: './assets',
    data: {
      origin: session.origin,
      popup: closesPopup ? 'yes' : 'no',
      close: reportsClose || closesPopup ? 'report' : 'cancel',
    },
    body: html`<aside class="mark" data-testid="pg-test-mark">${t('testMark')}</aside>
      <form method="post" action="${actions}/approve${suffix}">
        <header>
          <p class="brand" data-testid="pg-brand">${pgName}</p>
          <a
            class="language"
            href="${actions}?lang=${language === 'ko' ? 'en' : 'ko'}"
            lang="${language === 'ko' ? 'en' : 'ko'}"
            >${t('otherLanguage')}</a
          >
          <button
            class="close"
            type="submit"
            formaction="${actions}/close${suffix}"
            data-testid="pg-close"
            aria-label="${t('close')}"
          >
            <span aria-hidden="true">×</span>
          </button>
        </header>
        <main>
          <h1>${title}</h1>
          <div class="columns">
            ${summary(session, storeName, language)}
            <div class="pay">
              ${accountBox(session, language)} ${personFields(session, language)}
              ${choiceFields(session, language)} ${installmentField(session, language)}
              <label class="agree"
                ><input type="checkbox" name="agree" checked /><span>${t('agree')}</span></label
              >
              <div class="actions">
                <button class="primary" type="submit" data-testid="pg-approve">
                  ${approveLabel(session, language)}
                </button>
                <button
                  class="secondary"
                  type="submit"
                  formaction="${actions}/cancel${suffix}"
                  data-testid="pg-cancel"
                >
                  ${t('cancel')}
                </button>
              </div>
              <div class="sandbox">
                <label class="field"
                  ><span>${t('failReason')}</span
                  ><select name="reason" data-testid="pg-fail-reason">
                    ${Object.entries(declines)
                      .filter(([name]) => (name === 'identity') === (session.verification !== undefined))
                      .map(
                        ([name, decline]) =>
                          html`<option value="${name}">${decline[language]} (${decline.code})</option>`,
                      )}
                  </select></label
                >
                <button
                  class="danger"
                  type="submit"
                  formaction="${actions}/fail${suffix}"
                  data-testid="pg-fail"
                >
                  ${session.verification !== undefined ? t('failVerify') : session.attempt === undefined ? t('failIssue') : t('fail')}
                </button>
              </div>
            </div>
          </div>
        </main>
      </form>`,
  })
}

export interface ResultView {
  readonly language: Language
  /** The URL that the page redirects to. */
  readonly target?: string | undefined
  /** The message that is posted to the page that opened the window. */
  readonly message?: unknown
  readonly cannotReturn?: boolean | undefined
}

/** The last page of a window: posts the result, redirects to the shop, or says that it can do neither. */
export const resultPage = (
  session: Session,
  { language, target, message, cannotReturn }: ResultView,
): Markup => {
  const t = say(language)
  const { status, window, origin, channel } = session
  const outcome =
    status === 'FAILED'
      ? t('failed')
      : status === 'VIRTUAL_ACCOUNT_ISSUED'
        ? t('accountIssued')
        : t('approved')
  const title = target === undefined ? t('finished') : t('returning')
  return document({
    language,
    title: `${title} (${t('sandbox')})`,
    theme: channel.gateway.theme,
    assets: '../assets',
    data: {
      origin,
      popup: window === 'POPUP' ? 'yes' : 'no',
      ...(message === undefined ? {} : { message: JSON.stringify(message) }),
    },
    refresh: target,
    body: html`<aside class="mark">${t('testMark')}</aside>
      <main class="result" data-testid="pg-result" data-status="${status}">
        <h1>${title}</h1>
        <p>${outcome}${session.failure === undefined ? nothing : html` ${session.failure.message}`}</p>
        ${cannotReturn === true ? html`<p class="warning" data-testid="pg-no-way-back">${t('cannotReturn')}</p>` : nothing}
        ${target === undefined ? nothing : html`<p><a class="primary" href="${target}">${t('returnNow')}</a></p>`}
      </main>`,
  })
}

/** A page with one sentence. */
export const noticePage = (language: Language, title: TextName, text: TextName, assets: string): Markup => {
  const t = say(language)
  return document({
    language,
    title: `${t(title)} (${t('sandbox')})`,
    theme: 'plain',
    assets,
    body: html`<aside class="mark">${t('testMark')}</aside>
      <main class="result">
        <h1>${t(title)}</h1>
        <p>${t(text)}</p>
      </main>`,
  })
}

/** V1's hidden frame: an empty page with a script that waits for the request. */
export const readyPage = (assets: string): Markup =>
  html`<!doctype html>
    <html lang="ko">
      <head>
        <meta charset="utf-8" />
        <title>결제 준비 (샌드박스)</title>
        <script src="${assets}/ready.js"></script>
      </head>
      <body></body>
    </html>`
