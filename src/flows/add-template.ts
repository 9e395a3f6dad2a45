import type { Tenant } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { Audit } from '../domain/finding.ts'
import type { MessageText } from '../domain/template.ts'
import type { Ports } from '../ports.ts'
import { auditTemplate } from './audit-templates.ts'
import { makeChange } from './make-change.ts'

/** Amazon cuts messages off above this; the model takes no more either. */
export const bodyLimit = 4000
export const subjectLimit = 200

export type AddTemplateOutcome =
  | { readonly kind: 'added'; readonly templateId: string; readonly name: string; readonly audit: Audit }
  | { readonly kind: 'name-taken'; readonly name: string }
  | { readonly kind: 'too-long'; readonly field: 'name' | 'subject' | 'body'; readonly limit: number }
  | { readonly kind: 'empty'; readonly field: 'name' | 'subject' | 'body' }

/** Adds a template. One with findings is kept too: it is shown what is wrong, and never sent while it blocks. */
export async function addTemplate(
  ports: Pick<Ports, 'store' | 'now' | 'newId'>,
  ask: { tenant: Tenant; actor: Actor; name: string; text: MessageText },
): Promise<AddTemplateOutcome> {
  const name = ask.name.trim()
  const wrong = badText({ name, ...ask.text })
  if (wrong) return wrong
  const templates = await ports.store.templates(ask.tenant)
  const taken = name.toLowerCase() === 'all' || templates.some((one) => one.name.toLowerCase() === name.toLowerCase())
  if (taken) return { kind: 'name-taken', name }
  const templateId = ports.newId()
  const effects = [
    { kind: 'template' as const, templateId, name, text: ask.text, from: 'none' as const, to: 'there' as const },
  ]
  const outcome = await ports.store.change(makeChange(ports, { ...ask, action: 'template-added', effects }), [])
  if (outcome.kind === 'conflict') return { kind: 'name-taken', name }
  const account = await ports.store.account(ask.tenant)
  const audit = auditTemplate({ id: templateId, text: ask.text }, { account, dismissals: [], now: ports.now() })
  return { kind: 'added', templateId, name, audit }
}

export const badText = (text: {
  name: string
  subject: string
  body: string
}): Extract<AddTemplateOutcome, { field: string }> | null => {
  const limits = { name: 60, subject: subjectLimit, body: bodyLimit }
  for (const field of ['name', 'subject', 'body'] as const) {
    if (text[field].trim() === '') return { kind: 'empty', field }
    if (text[field].length > limits[field]) return { kind: 'too-long', field, limit: limits[field] }
  }
  return null
}
