import type { Clock } from '../config/config.js'
import { newToken } from '../common/ids.js'

export interface AccessToken {
  readonly token: string
  /** Unix seconds. */
  readonly expiresAt: number
}

const minute = 60
const lifetime = 30 * minute

/** V1 access tokens expire after 30 minutes. Requesting again returns the same one, extended by five minutes in its last minute. */
export class Tokens {
  private v1: AccessToken | undefined
  private readonly v2 = new Set<string>()
  private readonly refreshTokens = new Set<string>()

  constructor(private readonly clock: Clock) {}

  now(): number {
    return Math.floor(this.clock() / 1000)
  }

  issueV1(): AccessToken {
    const now = this.now()
    if (this.v1 === undefined || this.v1.expiresAt <= now)
      this.v1 = { token: newToken('sandbox-v1').replaceAll('-', ''), expiresAt: now + lifetime }
    else if (this.v1.expiresAt - now < minute)
      this.v1 = { ...this.v1, expiresAt: this.v1.expiresAt + 5 * minute }
    return this.v1
  }

  acceptsV1(header: string | undefined): boolean {
    const token = header?.replace(/^Bearer /i, '')
    return this.v1 !== undefined && token === this.v1.token && this.v1.expiresAt > this.now()
  }

  issueV2(): { readonly accessToken: string; readonly refreshToken: string } {
    const accessToken = newToken('sandbox-access')
    const refreshToken = newToken('sandbox-refresh')
    this.v2.add(accessToken)
    this.refreshTokens.add(refreshToken)
    return { accessToken, refreshToken }
  }

  /** Exchanges a refresh token for a new pair; undefined for an unknown one. */
  refreshV2(
    refreshToken: string,
  ): { readonly accessToken: string; readonly refreshToken: string } | undefined {
    return this.refreshTokens.has(refreshToken) ? this.issueV2() : undefined
  }

  acceptsV2(header: string | undefined, apiSecret: string): boolean {
    if (header === `PortOne ${apiSecret}`) return true
    const bearer = /^Bearer (.+)$/.exec(header ?? '')?.[1]
    return bearer !== undefined && this.v2.has(bearer)
  }
}
