import type { Hono } from 'hono'
import { isV1, merchantIdOf } from '../gateways/index.js'
import type { Env } from '../http.js'
import { banks, cards, type Choice } from '../common/methods.js'
import type { State } from '../state.js'
import { notFound, ok, parameter, type Guard } from './v1-http.js'

const codeView = ({ code, ko }: Choice): Record<string, unknown> => ({ code, name: ko })

/** Lists the store's channels, and the names of banks and cards. */
export const codeRoutes = (app: Hono<Env>, state: State, guarded: Guard): void => {
  for (const [path, choices] of [
    ['/banks', banks],
    ['/cards', cards],
  ] as const) {
    app.get(
      path,
      guarded((c) => ok(c, choices.map(codeView))),
    )
    app.get(
      `${path}/:id`,
      guarded((c) => {
        const found = choices.find(({ code }) => code === parameter(c, 'id'))
        return found === undefined
          ? notFound(c, '코드에 해당되는 정보를 찾을 수 없습니다.')
          : ok(c, codeView(found))
      }),
    )
  }

  app.get(
    '/users/pg',
    guarded((c) =>
      ok(
        c,
        state.channels.filter(isV1).map((channel) => ({
          pg_provider: channel.config.pgProvider,
          pg_id: merchantIdOf(channel),
          sandbox: channel.config.type === 'TEST',
          type: channel.gateway.certifies === true ? 'certification' : 'payment',
          channel_name: channel.config.name ?? channel.gateway.name.ko,
          channel_key: channel.config.channelKey,
        })),
      ),
    ),
  )
}
