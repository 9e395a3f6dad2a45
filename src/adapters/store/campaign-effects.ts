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

/** A campaign that comes back is as it was; its orders are looked at anew. */
const addCampaign = async (tx: Tx, { workspaceId, accountId }: Act, effect: Of<'campaign'>): Promise<Obstacle> => {
  const { id, templateId, definition, ...campaign } = effect.campaign
  if (templateId !== null) {
    const templates = await tx.template.count({ where: { workspaceId, accountId, id: templateId, archived: false } })
    if (templates === 0) return `template:${templateId}`
  }
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
