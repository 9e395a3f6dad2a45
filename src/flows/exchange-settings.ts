import type { Tenant } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import { campaignDefinition } from '../domain/campaign.ts'
import { type ExchangeFile, ofMood, unknownKeys } from '../domain/exchange-file.ts'
import type { Verdict } from '../domain/finding.ts'
import type { Ports } from '../ports.ts'
import { addCampaign } from './add-campaign.ts'
import { addTemplate } from './add-template.ts'

/** What became of one template or campaign of a file. */
export type Imported = { readonly what: 'template' | 'campaign'; readonly name: string } & (
  | { readonly kind: 'added'; readonly verdict: Verdict | null }
  /** There is one of that name, which stays as it is. */
  | { readonly kind: 'there' }
  /** `why` is a sentence. */
  | { readonly kind: 'refused'; readonly why: string }
)

export async function exportSettings(ports: Pick<Ports, 'store'>, tenant: Tenant): Promise<ExchangeFile> {
  const [templates, campaigns] = await Promise.all([ports.store.templates(tenant), ports.store.campaigns(tenant)])
  return {
    templates: templates.map(({ name, text }) => ({
      name,
      subject: text.subject,
      body: text.body,
      format: text.format,
      language: text.language,
    })),
    campaigns: campaigns.map(({ name, channel, templateId, definition }) => ({
      name,
      channel,
      template: templates.find((one) => one.id === templateId)?.name ?? null,
      definition,
    })),
  }
}

/**
 * Adds what a file holds, each in a change of its own, campaigns held until somebody resumes them. What is there
 * already is left alone, so that a file can be brought in again.
 */
export async function importSettings(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  ask: { tenant: Tenant; actor: Actor; file: ExchangeFile },
): Promise<readonly Imported[]> {
  const done: Imported[] = []
  for (const template of ask.file.templates) done.push(await importTemplate(ports, ask, template))
  for (const campaign of ask.file.campaigns) done.push(await importCampaign(ports, ask, campaign))
  return done
}

type Ask = { readonly tenant: Tenant; readonly actor: Actor }

const importTemplate = async (
  ports: Pick<Ports, 'store' | 'now' | 'newId'>,
  { tenant, actor }: Ask,
  { name, subject, body, format, language }: ExchangeFile['templates'][number],
): Promise<Imported> => {
  const text = {
    subject,
    body,
    format,
    language,
    contactReason: null,
    attachments: [],
  }
  const of = { what: 'template', name } as const
  const outcome = await addTemplate(ports, { tenant, actor, name, text })
  switch (outcome.kind) {
    case 'added':
      return { ...of, kind: 'added', verdict: outcome.audit.verdict }
    case 'name-taken':
      return { ...of, kind: 'there' }
    case 'empty':
      return { ...of, kind: 'refused', why: `Its ${outcome.field} is empty.` }
    case 'too-long':
      return { ...of, kind: 'refused', why: `Its ${outcome.field} has more than ${outcome.limit} characters.` }
  }
}

const importCampaign = async (
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  { tenant, actor }: Ask,
  { name, channel, template, definition }: ExchangeFile['campaigns'][number],
): Promise<Imported> => {
  const of = { what: 'campaign', name } as const
  const refused = (why: string): Imported => ({ ...of, kind: 'refused', why })
  const strange = unknownKeys(definition)
  const mood = strange.find((key) => ofMood.test(key))
  if (mood)
    return refused(
      `“${mood}” would choose buyers by how content they are: Amazon forbids to ask only those for reviews.`,
    )
  if (strange[0]) return refused(`“${strange[0]}” is nothing that a campaign can be set to.`)
  const read = campaignDefinition.safeParse(definition)
  if (!read.success) {
    const [issue] = read.error.issues
    return refused(`${issue?.path.join('.') || 'Its definition'}: ${issue?.message ?? 'is not valid.'}`)
  }
  const templates = await ports.store.templates(tenant)
  const templateId = templates.find((one) => one.name === template)?.id ?? null
  const outcome = await addCampaign(ports, { tenant, actor, name, channel, templateId, definition: read.data })
  switch (outcome.kind) {
    case 'added':
      return { ...of, kind: 'added', verdict: null }
    case 'name-taken':
      return { ...of, kind: 'there' }
    case 'needs-template':
      return refused(template ? `There is no template “${template}”.` : 'It names no template.')
    case 'empty-name':
      return refused('It has no name.')
    case 'bad-definition':
      return refused(`${outcome.path}: ${outcome.message}`)
  }
}
