import { randomBytes, randomInt, randomUUID } from 'node:crypto'

const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('')

export const newTxId = (): string => randomUUID()
export const newImpUid = (): string => `imp_${digits(12)}`
export const newBillingKey = (): string => `billing-key-${randomUUID()}`
export const newToken = (prefix: string): string => `${prefix}-${randomUUID()}`
export const newPgTxId = (provider: string): string =>
  `SANDBOX_${provider.toUpperCase()}_${randomBytes(8).toString('hex').toUpperCase()}`
export const newApprovalNumber = (): string => digits(8)
export const newAccountNumber = (): string => `${digits(3)}-${digits(3)}-${digits(6)}`
export const newSessionId = (): string => randomBytes(18).toString('base64url')
