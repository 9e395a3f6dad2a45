import { Ajv } from 'ajv'

/** An object of SARIF 2.1.0 with the properties that the audit writes, and no others: a misspelt one is a fault. */
const object = (required: readonly string[], properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
})
const list = (items: object, minItems = 0): object => ({ type: 'array', items, minItems })
const text = { type: 'string' }
const from = (minimum: number): object => ({ type: 'integer', minimum })
const bag = { type: 'object' }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const message = object(['text'], { text: { type: 'string', minLength: 1 } })

/** A reference whose reserved and foreign characters are encoded. */
const uriReference = { type: 'string', pattern: "^[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$" }
const artifactLocation = {
  ...object([], { uri: uriReference, uriBaseId: text, description: message }),
  // With a base the reference is relative, and does not climb out of it.
  if: { required: ['uri', 'uriBaseId'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { uri: { not: { pattern: '^[A-Za-z][A-Za-z0-9+.-]*:|^/|(^|/)\\.\\.(/|$)' } } } },
}
const region = object([], {
  startLine: from(1),
  startColumn: from(1),
  endLine: from(1),
  endColumn: from(1),
  charOffset: from(0),
  charLength: from(0),
})
const physicalLocation = object(['artifactLocation'], { artifactLocation, region })
const location = object([], {
  physicalLocation,
  logicalLocations: list(object([], { name: text, fullyQualifiedName: text })),
})

const fix = object(['artifactChanges'], {
  description: message,
  artifactChanges: list(
    object(['artifactLocation', 'replacements'], {
      artifactLocation,
      replacements: list(
        object(['deletedRegion'], { deletedRegion: region, insertedContent: object([], { text }) }),
        1,
      ),
    }),
    1,
  ),
})

const result = object(['message', 'ruleId', 'ruleIndex', 'partialFingerprints', 'suppressions'], {
  ruleId: text,
  ruleIndex: from(0),
  level,
  message,
  locations: list(location),
  fixes: { ...list(fix), uniqueItems: true },
  partialFingerprints: { type: 'object', additionalProperties: text },
  suppressions: {
    ...list(
      object(['kind'], {
        kind: { enum: ['inSource', 'external'] },
        status: { enum: ['accepted', 'underReview', 'rejected'] },
        justification: text,
      }),
    ),
    uniqueItems: true,
  },
  properties: bag,
})

const rule = object(['id'], {
  id: text,
  shortDescription: message,
  fullDescription: message,
  help: message,
  helpUri: { type: 'string', pattern: '^https://' },
  defaultConfiguration: object([], { level }),
  properties: bag,
})

const invocation = object(['executionSuccessful'], {
  executionSuccessful: { type: 'boolean' },
  exitCode: { type: 'integer' },
  toolExecutionNotifications: list(object(['message'], { level, message, locations: list(location) })),
})

const log = object(['version', 'runs'], {
  $schema: { type: 'string', pattern: '^https://.*/sarif-schema-2\\.1\\.0\\.json$' },
  version: { const: '2.1.0' },
  runs: list(
    object(['tool', 'results'], {
      tool: object(['driver'], {
        driver: object(['name'], { name: text, rules: { ...list(rule), uniqueItems: true } }),
      }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      originalUriBaseIds: { type: 'object', additionalProperties: artifactLocation },
      invocations: list(invocation),
      results: list(result),
    }),
  ),
})

const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(log)

/** What the standard objects to in a log; empty when it validates. */
export const sarifFaults = (log: unknown): readonly string[] =>
  validate(log) ? [] : (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`)
