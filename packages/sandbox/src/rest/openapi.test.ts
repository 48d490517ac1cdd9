import { expect, test } from 'vitest'
import { documentsAreHere, violations } from '../../test/openapi.js'

// All other tests use this checker on their answers; this test shows that it finds errors.

test("the checker finds wrong answers, if PortOne's documents are available", () => {
  const answer = (path: string, status: number, body: unknown): readonly string[] =>
    violations({
      dialect: path.startsWith('/certifications') ? 'v1' : 'v2',
      method: 'GET',
      path,
      status,
      body,
    })
  const wrong = [
    answer('/no-such-call', 200, {}),
    answer('/payments/x', 418, {}),
    answer('/payments/x', 200, { status: 'PAID', id: 'x' }),
    answer('/payments/x', 200, { status: 'PAY_PENDING_TOO' }),
    answer('/payments/x', 404, { type: 'NO_SUCH_TYPE' }),
    answer('/payments/x', 409, { type: 'PAYMENT_NOT_FOUND' }),
    answer('/payments', 200, { items: [], page: { number: 0, size: 10, totalCount: 0 }, more: 1 }),
    answer('/certifications/x', 200, { code: 0, message: null, response: { imp_uid: 'x' } }),
    answer('/certifications/x', 404, { message: 'no code' }),
  ]
  if (!documentsAreHere)
    process.stderr.write(
      "PortOne's OpenAPI documents are not available beside the repository: answers were not checked.\n",
    )
  expect(wrong.map((each) => each.length > 0)).toEqual(wrong.map(() => documentsAreHere))
  expect(answer('/payments/x', 404, { type: 'PAYMENT_NOT_FOUND', message: 'x' })).toEqual([])
  expect(answer('/payments', 200, { items: [], page: { number: 0, size: 10, totalCount: 0 } })).toEqual([])
})
