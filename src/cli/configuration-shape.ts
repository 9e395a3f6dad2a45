import { z } from 'zod'
import { type Severity, severities } from '../domain/finding.ts'
import { nearest } from '../domain/nearest.ts'
import { rules } from '../domain/rules/index.ts'

const ids = rules.map((rule) => rule.id)

const ruleId = z.string('must be the id of a rule').superRefine((id, context) => {
  if (!ids.includes(id)) context.addIssue({ code: 'custom', message: unknown('rule', id, ids) })
})

const unknown = (what: string, name: string, known: readonly string[]): string => {
  const meant = nearest(name, known)
  return `there is no ${what} of this name${meant ? `; did you mean ${meant}?` : ''}`
}

/** What is gravest, and what could not be read at all, is never made light of for good: single words can be dismissed. */
const isFixed = (id: string): boolean =>
  id === 'unreadable-message' || rules.some((rule) => rule.id === id && rule.severity === 'critical')

const weights = [...severities, 'off'] as const
type Weight = Severity | 'off'
const isLower = (id: string, to: Weight): boolean => {
  const own = rules.find((rule) => rule.id === id)?.severity ?? 'low'
  return weights.indexOf(to) > weights.indexOf(own)
}

const isWeight = (value: unknown): value is Weight => weights.some((weight) => weight === value)

/** Every key is looked at, also where another one is wrong. */
const severityByRule = z
  .record(z.string(), z.unknown(), 'must be a list of rule ids, each with a severity')
  .superRefine((chosen, context) => {
    for (const [id, to] of Object.entries(chosen)) {
      const message = faultOf(id, to)
      if (message) context.addIssue({ code: 'custom', path: [id], message })
    }
  })
  .transform((chosen): Readonly<Record<string, Weight>> => chosen as Readonly<Record<string, Weight>>)

const faultOf = (id: string, to: unknown): string | null => {
  if (!ids.includes(id)) return unknown('rule', id, ids)
  if (!isWeight(to)) return `must be one of ${weights.join(', ')}`
  return isFixed(id) && isLower(id, to)
    ? 'can only be raised; dismiss the exact words instead, with a reason and a date'
    : null
}

const host = z
  .string('must be a host such as proofs.example.com')
  .max(253)
  .transform((written) => written.toLowerCase())
  .pipe(
    z
      .string()
      .regex(
        /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u,
        'must be a host such as proofs.example.com, without https:// and path',
      ),
  )

const lastDay = z.iso
  .date('must be a date such as 2027-03-31')
  // The day itself still counts, wherever it ends first.
  .transform((day) => new Date(`${day}T23:59:59.999Z`))

const dismissal = z.strictObject(
  {
    rule: ruleId,
    text: z.string('must be the exact words that the audit showed').max(100_000),
    reason: z.string('must say why').trim().min(1, 'must say why').max(2000),
    until: lastDay,
  },
  'must be a rule, its text, a reason and a day until which it holds',
)

export const configurationKeys = [
  'language',
  'injectsOrderId',
  'blockOnMedium',
  'allowedHosts',
  'severities',
  'dismissals',
] as const

const yesOrNo = z.boolean('must be true or false')
const listOf = (what: string): string => `must be a list of ${what}`

export const configurationShape = z.strictObject(
  {
    language: z
      .string('must be a language such as de')
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language such as de')
      .nullable()
      .default(null),
    injectsOrderId: yesOrNo.default(false),
    blockOnMedium: yesOrNo.default(false),
    allowedHosts: z.array(host, listOf('hosts')).max(1000).default([]),
    severities: severityByRule.default({}),
    dismissals: z.array(dismissal, listOf('dismissals')).max(10_000).default([]),
  },
  'must be a list of settings',
)

/** Each fault with the path of its key, as a person would write it. */
export const faultsOf = (error: z.ZodError): readonly string[] =>
  error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [`${pathOf(issue.path)}${issue.message}`]
    const known = issue.path.length === 0 ? configurationKeys : Object.keys(dismissal.shape)
    return issue.keys.map((key) => `${pathOf([...issue.path, key])}${unknown('setting', key, known)}`)
  })

const pathOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? ''
    : `${path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('')}: `
