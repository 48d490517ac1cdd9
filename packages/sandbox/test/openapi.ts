import { Ajv, type ValidateFunction } from 'ajv'
import { existsSync, readFileSync } from 'node:fs'
import { at, isRecord, parseJson, textAt, type Json } from '../src/common/json.js'

// PortOne's published schemas may be read but not committed, so they are optional files beside the repository.
// Without them nothing is checked, and `openapi.test.ts` reports that.

const folder = new URL('../../../../shared/openapi/', import.meta.url)
const read = (name: string): Json | undefined => {
  const file = new URL(name, folder)
  const document: unknown = existsSync(file) ? parseJson(readFileSync(file, 'utf8')) : undefined
  return isRecord(document) ? document : undefined
}

export interface Exchange {
  readonly dialect: 'v1' | 'v2'
  readonly method: string
  /** Relative to the API's base, without the query. */
  readonly path: string
  readonly status: number
  readonly body: unknown
}

interface Operation {
  readonly method: string
  readonly template: string
  readonly pattern: RegExp
  readonly responses: Json
}

const entries = (value: unknown): readonly (readonly [string, unknown])[] =>
  isRecord(value) ? Object.entries(value) : []

/** The last path segment is optional, which V1's document cannot express. */
const optionalTail = '/{payment_status}'

const operationsOf = (document: Json): readonly Operation[] =>
  entries(document.paths).flatMap(([template, methods]) =>
    entries(methods).map(([method, operation]) => {
      const path = template
        .replace(/^\/payments\/find(All)?\/.*$/, (found) => found.replace(optionalTail, '(?:/[^/]+)?'))
        .replaceAll(/\{[^}]+\}/g, '[^/]+')
      const responses = at(operation, 'responses')
      return {
        method: method.toUpperCase(),
        template,
        pattern: new RegExp(`^${path}$`),
        responses: isRecord(responses) ? responses : {},
      }
    }),
  )

const properties = (schema: Json, document: Json): Json => {
  const own = isRecord(schema.properties) ? schema.properties : {}
  const parts = Array.isArray(schema.allOf) ? schema.allOf : []
  const inherited = parts.map((part: unknown) => {
    const name = textAt(part, '$ref')?.split('/').at(-1)
    const target = name === undefined ? part : at(document, `definitions.${name}`)
    return isRecord(target) ? properties(target, document) : {}
  })
  return Object.assign({}, ...inherited, own)
}

/**
 * Converts OpenAPI to strict JSON Schema: unions use their discriminator, and fields that a schema does not name are
 * errors. V1's document has no null although V1 answers with it, so on V1 every field that is not required may be
 * null.
 */
const strict = (value: unknown, document: Json, dialect: 'v1' | 'v2'): unknown => {
  if (Array.isArray(value)) return value.map((item) => strict(item, document, dialect))
  if (!isRecord(value)) return value
  const discriminator = textAt(value, 'discriminator.propertyName')
  const mapping = at(value, 'discriminator.mapping')
  if (discriminator !== undefined && isRecord(mapping))
    return {
      type: 'object',
      required: [discriminator],
      properties: { [discriminator]: { enum: Object.keys(mapping) } },
      allOf: Object.entries(mapping).map(([name, $ref]) => ({
        anyOf: [{ not: { properties: { [discriminator]: { const: name } } } }, { $ref }],
      })),
    }
  const known = properties(value, document)
  // The document also puts the descriptions of a list's items beside it, as `properties`.
  if (value.type === 'array' || Object.keys(known).length === 0) {
    const kept = Object.entries(value).filter(([name]) => jsonSchemaWords.includes(name))
    return Object.fromEntries(kept.map(([name, member]) => [name, strict(member, document, dialect)]))
  }
  const required: readonly unknown[] = Array.isArray(value.required) ? value.required : []
  const members = Object.entries(known).map(([name, member]) => {
    const schema = strict(member, document, dialect)
    return [
      name,
      dialect === 'v2' || required.includes(name) ? schema : { anyOf: [schema, { type: 'null' }] },
    ]
  })
  return {
    type: 'object',
    required: required.filter((name) => typeof name === 'string' && Object.hasOwn(known, name)),
    properties: Object.fromEntries(members),
    additionalProperties: false,
  }
}
const jsonSchemaWords: readonly string[] = [
  'type',
  'enum',
  'format',
  'items',
  '$ref',
  'oneOf',
  'additionalProperties',
]

/** Fields that the real V1 API returns but its document omits. */
const undocumented: Readonly<Record<string, Json>> = {
  // `birth` is the birthday as a UNIX timestamp; the document has `birthday` only.
  CertificationAnnotation: { birth: { type: 'integer' } },
}

const allowed = (document: Json): Json => {
  const definitions = Object.fromEntries(
    entries(document.definitions).map(([name, schema]) => {
      const more = Object.hasOwn(undocumented, name) ? undocumented[name] : undefined
      if (more === undefined || !isRecord(schema)) return [name, schema]
      return [name, { ...schema, properties: { ...properties(schema, document), ...more } }]
    }),
  )
  return { ...document, definitions }
}

class Checker {
  private readonly ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false })
  private readonly operations: readonly Operation[]
  private readonly compiled = new Map<string, ValidateFunction>()
  private readonly document: Json

  constructor(
    document: Json,
    private readonly dialect: 'v1' | 'v2',
  ) {
    this.document = dialect === 'v1' ? allowed(document) : document
    this.operations = operationsOf(this.document)
    const whole = (number: number): boolean => Number.isSafeInteger(number)
    this.ajv.addFormat('int32', {
      type: 'number',
      validate: (number) => whole(number) && Math.abs(number) < 2 ** 31,
    })
    this.ajv.addFormat('int64', { type: 'number', validate: whole })
    this.ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/)
    this.ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/)
    const schemas = dialect === 'v1' ? 'definitions' : 'components.schemas'
    const translated = Object.fromEntries(
      entries(at(this.document, schemas)).map(([name, schema]) => [
        name,
        strict(schema, this.document, dialect),
      ]),
    )
    this.ajv.addSchema({
      $id: 'portone',
      ...(dialect === 'v1' ? { definitions: translated } : { components: { schemas: translated } }),
    })
  }

  /** Undefined if the document has no such call. */
  find({ method, path }: Exchange): Operation | undefined {
    const matching = this.operations.filter((each) => each.method === method && each.pattern.test(path))
    // `/payments/cancel` also matches `/payments/{imp_uid}`: prefer the path with fewer parameters.
    const parameters = ({ template }: Operation): number => template.split('{').length
    return matching.toSorted((left, right) => parameters(left) - parameters(right))[0]
  }

  violations(exchange: Exchange): readonly string[] {
    const operation = this.find(exchange)
    const name = `${exchange.method} ${operation?.template ?? exchange.path} ${exchange.status}`
    if (operation === undefined) return [`${name}: not in the document`]
    const response = operation.responses[String(exchange.status)]
    if (response === undefined) return [`${name}: not a documented status`]
    const wrong = this.dialect === 'v1' ? this.v1(exchange, response) : this.v2(exchange, response)
    return wrong.map((each) => `${name}: ${each}`)
  }

  private v2({ status, body }: Exchange, response: unknown): readonly string[] {
    const $ref = refOf(response)
    const wrong = this.validate($ref, body)
    if (status < 400 || wrong.length > 0) return wrong
    const mapping = at(
      this.document,
      `components.schemas.${$ref?.split('/').at(-1) ?? ''}.discriminator.mapping`,
    )
    const type = isRecord(mapping) ? mapping[textAt(body, 'type') ?? ''] : undefined
    const documented = at(
      this.document,
      `components.schemas.${String(type).split('/').at(-1) ?? ''}.x-portone-status-code`,
    )
    return documented === status ? [] : [`${textAt(body, 'type') ?? ''} belongs to ${String(documented)}`]
  }

  /** A business failure is a 200 with a code other than 0 and no response. */
  private v1({ status, body }: Exchange, response: unknown): readonly string[] {
    const code = at(body, 'code')
    if (typeof code !== 'number') return ['no code']
    if (status >= 300 || code !== 0) {
      const says = typeof at(body, 'message') === 'string' && at(body, 'response') === null && code !== 0
      return says ? [] : [`a failure is told otherwise: ${JSON.stringify(body).slice(0, 300)}`]
    }
    const alternatives = at(response, 'schema.properties')
    const $ref =
      textAt(response, 'schema.$ref') ??
      (isRecord(alternatives) ? textAt(alternatives, 'CustomerResponse.$ref') : undefined)
    return this.validate($ref, body)
  }

  private validate($ref: string | undefined, body: unknown): readonly string[] {
    if ($ref === undefined) return []
    const known = this.compiled.get($ref)
    const validate = known ?? this.ajv.compile({ $ref: `portone${$ref}` })
    this.compiled.set($ref, validate)
    if (validate(body)) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    )
  }
}

const refOf = (response: unknown): string | undefined => {
  const content = at(response, 'content')
  const json = isRecord(content) ? content['application/json'] : undefined
  return textAt(json, 'schema.$ref')
}

const documents = { v1: read('v1.openapi.json'), v2: read('v2.openapi.json') }
const checkers = {
  v1: documents.v1 === undefined ? undefined : new Checker(documents.v1, 'v1'),
  v2: documents.v2 === undefined ? undefined : new Checker(documents.v2, 'v2'),
}

export const documentsAreHere = checkers.v1 !== undefined && checkers.v2 !== undefined

/** The errors in an answer; empty if the documents are not available. */
export const violations = (exchange: Exchange): readonly string[] =>
  checkers[exchange.dialect]?.violations(exchange) ?? []
