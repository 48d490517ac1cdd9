import { v1Source, v2Source } from '@portone-checkout/core'
import type { ChannelFacts } from '@portone-checkout/core'
import type { Entry } from './catalogue.js'
import { isRecord } from './jobs.js'
import type { Job } from './jobs.js'
import { indented, literal } from './literal.js'
import { channelPlaceholder, storePlaceholder } from './samples.js'

type Request = Readonly<Record<string, unknown>>

/** The snippet's comments, in the reader's language. */
export interface Remarks {
  readonly prepare: string
  readonly fromServer: string
  readonly neverProof: string
  readonly place: string
  readonly pay: string
  readonly homeByRedirect: (path: string) => string
}

const or = (value: unknown, placeholder: string): unknown =>
  typeof value === 'string' && value !== '' ? value : placeholder

/** The elements that drawn buttons need: their container, and for BrandPay the shop's own button, by id. */
const placeOf = ({ ui, operation }: Job, say: Remarks): readonly string[] => {
  const type =
    operation === 'loadPaymentUI' ? 'paypal-spb' : operation === 'loadIssueBillingKeyUI' ? 'paypal-rt' : ui
  if (type === undefined) return []
  const place = `<div class="portone-ui-container" data-portone-ui-type="${type}"></div>`
  return type === 'toss-brandpay-widget'
    ? [place, `<button type="button" id="portone-${type}-button">${say.pay}</button>`]
    : [place]
}

/** Splits a request into the channel's fields, which a checkout fills in, and the rest. */
const apart = ({ gateway, importName }: Entry, request: Request, facts: ChannelFacts) => {
  const isV1 = gateway.dialect === 'v1'
  const { returnPath } = gateway.base
  const { storeId, channelKey, [returnPath]: redirectUrl, ...others } = request
  const keys = isV1 ? { userCode: 'imp00000000' } : { storeId: or(storeId, storePlaceholder) }
  const channel = {
    ...keys,
    channelKey: or(channelKey, channelPlaceholder),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  }
  const lines = literal(channel).split('\n')
  return {
    channel: indented([lines[0], `  gateway: ${importName},`, ...lines.slice(1)].join('\n'), 1),
    redirectUrl: typeof redirectUrl === 'string' && redirectUrl !== '' ? redirectUrl : undefined,
    // V1 has no storeId: keep it there as an unknown field.
    rest: isV1 && storeId !== undefined ? { storeId, ...others } : others,
  }
}

/** A module that compiles: `createCheckout`, or `createPaymentUI` for drawn buttons. */
export const npmSnippet = (
  entry: Entry,
  job: Job,
  request: Request,
  facts: ChannelFacts,
  say: Remarks,
): string => {
  const { gateway, importName } = entry
  const { operation, ui } = job
  const { channel, redirectUrl, rest } = apart(entry, request, facts)
  const draws = operation === 'loadUI' || operation.endsWith('UI')
  const maker = draws ? 'createPaymentUI' : 'createCheckout'
  const called = operation === 'request_pay' ? 'requestPay' : operation
  const argument = ui === undefined ? literal(rest) : `'${ui}', ${literal(rest)}`
  const home = redirectUrl === undefined ? [] : [`  redirectUrl: ${literal(redirectUrl)},`]
  return [
    `import { ${maker} } from '@portone-checkout/core'`,
    `import { ${importName} } from '@portone-checkout/core/gateways/${gateway.dialect}'`,
    '',
    ...(draws
      ? [
          ...[say.place, ...placeOf(job, say)].map((line) => `// ${line}`),
          'const buttons = createPaymentUI({',
          `  channel: ${channel},`,
          ...home,
          '  onOutcome: (outcome) => {',
          `    // ${say.neverProof}`,
          '    console.log(outcome.status)',
          '  },',
          '})',
          '',
          `// ${say.fromServer}`,
          `await buttons.${called}(${argument})`,
        ]
      : [
          'const checkout = createCheckout({',
          `  channel: ${channel},`,
          ...home,
          '})',
          `// ${say.prepare}`,
          'await checkout.prepare()',
          '',
          `// ${say.fromServer}`,
          `const outcome = await checkout.${called}(${argument})`,
          `// ${say.neverProof}`,
          'console.log(outcome.status)',
        ]),
    '',
  ].join('\n')
}

const callbacksOf = (operation: string): string => {
  const what = operation === 'loadPaymentUI' ? 'Payment' : 'IssueBillingKey'
  return `{
  on${what}Success: (response) => console.log(response),
  on${what}Fail: (error) => console.log(error.message),
}`
}

/** The same with PortOne's SDK only: a script tag and a call with the sent request. */
export const plainSnippet = ({ gateway }: Entry, job: Job, sent: Request, say: Remarks): string => {
  const { operation, ui } = job
  const isV1 = gateway.dialect === 'v1'
  const { returnPath } = gateway.base
  const source = isV1 ? v1Source : v2Source
  const request = literal(sent)
  const home = typeof sent[returnPath] === 'string' ? [`// ${say.homeByRedirect(returnPath)}`] : []
  const body = isV1
    ? [
        "IMP.init('imp00000000')",
        ...home,
        `IMP.${operation}(${ui === undefined ? '' : `'${ui}', `}${request}, (response) => {`,
        `  // ${say.neverProof}`,
        '  console.log(response.imp_uid, response.error_msg)',
        '})',
      ]
    : operation.endsWith('UI')
      ? [`await PortOne.${operation}(${request}, ${callbacksOf(operation)})`, `// ${say.neverProof}`]
      : [
          ...home,
          `const response = await PortOne.${operation}(${request})`,
          `// ${say.neverProof}`,
          'console.log(response.code, response.message)',
        ]
  return [
    ...placeOf(job, say),
    `<script src="${source.url}"></script>`,
    '<script type="module">',
    `  ${indented(body.join('\n'), 1)}`,
    '</script>',
    '',
  ].join('\n')
}

export const asRequest = (value: unknown): Request => (isRecord(value) ? value : {})
