import { html } from 'hono/html'
import { faultNames, faultTable, type FaultPlace } from '../faults/table.js'
import type { Language } from '../window/texts.js'
import { controlTexts, placeTexts } from './texts.js'

export interface ControlPage {
  readonly language: Language
  readonly storeId: string
  readonly userCode: string
  /** The sandbox's URL, without a trailing slash. */
  readonly base: string
}

const places = Object.keys(placeTexts) as readonly FaultPlace[]

/** Texts that the page's script shows. */
const scriptTexts = [
  'approve',
  'fail',
  'cancel',
  'deposit',
  'openWindow',
  'deleted',
  'active',
  'delivered',
  'waiting',
  'undelivered',
  'attempts',
  'body',
  'done',
  'switchedOn',
  'switchedOff',
  'nothingToDo',
  'offline',
  'faultsOn',
  'resetAsk',
] as const

/** Turns `backquoted` words into code elements. */
const withCode = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))

export const controlPage = ({ language, storeId, userCode, base }: ControlPage) => {
  const t = (name: keyof typeof controlTexts): string => controlTexts[name][language]
  const other = language === 'ko' ? 'en' : 'ko'
  const words = Object.fromEntries(scriptTexts.map((name) => [name, t(name)]))
  const fact = (label: string, value: string) =>
    html`<div>
      <dt>${label}</dt>
      <dd><code>${value}</code></dd>
    </div>`
  const list = (id: 'windows' | 'payments' | 'billingKeys' | 'webhooks', empty: string, hint?: string) =>
    html`<section aria-labelledby="${id}-title" class="panel">
      <h2 id="${id}-title">${t(id)} <span class="count" data-count="${id}"></span></h2>
      ${hint === undefined ? '' : html`<p class="hint">${hint}</p>`}
      <p class="empty" data-empty="${id}">${empty}</p>
      <ul class="rows" data-rows="${id}"></ul>
    </section>`
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${t('title')}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="./control/assets/control.css" />
        <script src="./control/assets/control.js" defer></script>
      </head>
      <body data-texts="${JSON.stringify(words)}" data-language="${language}">
        <a class="skip" href="#main">${t('skip')}</a>
        <header>
          <p class="mark">${t('mark')}</p>
          <div class="bar">
            <h1>${t('title')}</h1>
            <a class="quiet" href="?lang=${other}" lang="${other}">${t('otherLanguage')}</a>
            <button type="button" class="danger" data-action="reset" title="${t('resetAsk')}">
              ${t('reset')}
            </button>
          </div>
          <nav aria-label="${t('sections')}">
            <a href="#faults-title">${t('faults')}</a>
            ${(['windows', 'payments', 'billingKeys', 'webhooks'] as const).map(
              (id) => html`<a href="#${id}-title">${t(id)}</a>`,
            )}
          </nav>
        </header>
        <p class="status" role="status" data-status></p>
        <main id="main" tabindex="-1">
          <section class="panel facts">
            <details>
              <summary>${t('addresses')}</summary>
              <dl>
                ${fact(t('v1Script'), `${base}/v1/iamport.js`)}
                ${fact(t('v2Script'), `${base}/v2/browser-sdk.js`)} ${fact(t('v1Rest'), `${base}/api/v1`)}
                ${fact(t('v2Rest'), base)} ${fact(t('userCode'), userCode)} ${fact(t('storeId'), storeId)}
              </dl>
            </details>
          </section>
          <section class="panel faults" aria-labelledby="faults-title">
            <h2 id="faults-title">${t('faults')} <span class="count" data-count="faults"></span></h2>
            <div class="tools">
              <label
                ><span>${t('search')}</span
                ><input type="search" data-search autocomplete="off" spellcheck="false"
              /></label>
              <button type="button" data-action="clear-faults">${t('clearFaults')}</button>
            </div>
            <fieldset class="limits">
              <legend>${t('limits')}</legend>
              <label
                ><span>${t('times')}</span
                ><select data-limit="times">
                  <option value="">${t('always')}</option>
                  <option value="1">${t('once')}</option>
                  <option value="2">${t('twice')}</option>
                </select></label
              >
              <label
                ><span>${t('dialect')}</span
                ><select data-limit="dialect">
                  <option value="">${t('both')}</option>
                  <option value="v1">V1</option>
                  <option value="v2">V2</option>
                </select></label
              >
              <label
                ><span>${t('onlyId')}</span
                ><input type="text" data-limit="id" autocomplete="off" spellcheck="false"
              /></label>
            </fieldset>
            <p class="empty" data-empty="faults" hidden>${t('noFault')}</p>
            ${places.map(
              (place) =>
                html`<fieldset class="place" data-place="${place}">
                  <legend>${placeTexts[place][language]}</legend>
                  ${faultNames
                    .filter((name) => faultTable[name].place === place)
                    .map(
                      (name) =>
                        html`<div class="fault" data-fault="${name}">
                          <input
                            type="checkbox"
                            role="switch"
                            id="fault-${name}"
                            aria-describedby="about-${name}"
                          />
                          <label for="fault-${name}"><code>${name}</code><span class="limit"></span></label>
                          <p id="about-${name}">
                            ${withCode(language === 'ko' ? faultTable[name].ko : faultTable[name].text)}
                          </p>
                        </div>`,
                    )}
                </fieldset>`,
            )}
          </section>
          <div class="lists">
            ${list('windows', t('noWindows'), t('windowsHint'))} ${list('payments', t('noPayments'))}
            ${list('billingKeys', t('noBillingKeys'))} ${list('webhooks', t('noWebhooks'))}
          </div>
        </main>
      </body>
    </html>`
}
