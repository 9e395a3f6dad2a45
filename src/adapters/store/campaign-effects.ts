import { isDeepStrictEqual } from 'node:util'
import type { Tenant } from '../../domain/account.ts'
import { campaignDefinition } from '../../domain/campaign.ts'
import { type Effect, subjectOf } from '../../domain/change.ts'
import type { Act, Obstacle } from './effects.ts'
import { toJson } from './json.ts'
import type { Tx } from './prisma.ts'

type Of<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>

export const applyHold = async (tx: Tx, act: Act, effect: Of<'hold-added' | 'hold-removed'>): Promise<Obstacle> => {
  const { workspaceId, accountId } = act
  const { id, campaignId, channel, cause } = effect.hold
  const key = { workspaceId, accountId, id, campaignId, channel }
  if (effect.kind === 'hold-removed') {
    const { count } = await tx.hold.deleteMany({ where: key })
    return count === 1 ? null : subjectOf(effect)
  }
  const campaigns = await tx.campaign.count({ where: { workspaceId, accountId, id: campaignId, archived: false } })
  if (campaigns === 0) return `campaign:${campaignId}`
  const { count } = await tx.hold.createMany({ data: [{ ...key, cause: toJson(cause) }], skipDuplicates: true })
  return count === 1 ? null : subjectOf(effect)
}

export const applyOfficial = async (tx: Tx, act: Act, effect: Of<'official'>): Promise<Obstacle> => {
  const { workspaceId, accountId } = act
  const { count } = await tx.campaign.updateMany({
    where: { workspaceId, accountId, id: effect.campaignId, official: effect.from, archived: false },
    data: { official: effect.to },
  })
  return count === 1 ? null : subjectOf(effect)
}

const templateThere = async (tx: Tx, { workspaceId, accountId }: Tenant, id: string | null): Promise<Obstacle> => {
  if (id === null) return null
  const templates = await tx.template.count({ where: { workspaceId, accountId, id, archived: false } })
  return templates === 0 ? `template:${id}` : null
}

/** As a new version, so that every order is looked at anew. A definition is compared as it is read, not as it was once written. */
export const applySettings = async (tx: Tx, act: Act, effect: Of<'campaign-settings'>): Promise<Obstacle> => {
  const { workspaceId, accountId } = act
  const { campaignId: id, from, to } = effect
  const where = { workspaceId, accountId, id, archived: false }
  const row = await tx.campaign.findFirst({ where })
  const was = row && {
    name: row.name,
    templateId: row.templateId,
    definition: campaignDefinition.parse(row.definition),
  }
  if (!isDeepStrictEqual(was, from)) return subjectOf(effect)
  const missing = await templateThere(tx, act, to.templateId)
  if (missing) return missing
  const taken = await tx.campaign.count({ where: { ...where, id: { not: id }, name: to.name } })
  if (taken > 0) return subjectOf(effect)
  const data = { ...to, definition: toJson(to.definition), version: { increment: 1 } }
  await tx.campaign.update({ where: { workspaceId_accountId_id: { workspaceId, accountId, id } }, data })
  return null
}

/** A campaign that comes back is as it was; its orders are looked at anew. */
const addCampaign = async (tx: Tx, { workspaceId, accountId }: Act, effect: Of<'campaign'>): Promise<Obstacle> => {
  const { id, templateId, definition, ...campaign } = effect.campaign
  const missing = await templateThere(tx, { workspaceId, accountId }, templateId)
  if (missing) return missing
  const row = { workspaceId, accountId, id, templateId, ...campaign, definition: toJson(definition) }
  const created = await tx.campaign.createMany({ data: [row], skipDuplicates: true })
  if (created.count === 1) return null
  const revived = await tx.campaign.updateMany({
    where: { workspaceId, accountId, id, archived: true },
    data: { archived: false, version: { increment: 1 } },
  })
  return revived.count === 1 ? null : subjectOf(effect)
}

/** Archived, with the plans that nobody has begun to carry out. Refused while anything still holds it. */
const removeCampaign = async (tx: Tx, { workspaceId, accountId }: Act, effect: Of<'campaign'>): Promise<Obstacle> => {
  const campaignId = effect.campaign.id
  const hold = await tx.hold.findFirst({ where: { workspaceId, accountId, campaignId }, orderBy: { id: 'asc' } })
  if (hold !== null) return `hold:${hold.id}`
  const { count } = await tx.campaign.updateMany({
    where: { workspaceId, accountId, id: campaignId, archived: false },
    data: { archived: true },
  })
  if (count === 0) return subjectOf(effect)
  await tx.send.deleteMany({ where: { workspaceId, accountId, campaignId, kind: 'planned', attemptId: null } })
  return null
}

export const applyCampaign = (tx: Tx, act: Act, effect: Of<'campaign'>): Promise<Obstacle> => {
  if (effect.from === effect.to) throw new Error(`A change of ${subjectOf(effect)} must go from none to there or back.`)
  return effect.to === 'there' ? addCampaign(tx, act, effect) : removeCampaign(tx, act, effect)
}
