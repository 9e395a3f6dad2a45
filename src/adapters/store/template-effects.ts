import { createHash } from 'node:crypto'
import { type Effect, subjectOf } from '../../domain/change.ts'
import { canonicalText, type MessageText } from '../../domain/template.ts'
import type { Act, Obstacle } from './effects.ts'
import { toJson } from './json.ts'
import type { Tx } from './prisma.ts'

type Of<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>

export const hashOf = (text: MessageText): string => createHash('sha256').update(canonicalText(text)).digest('hex')

const writeRevision = async (
  tx: Tx,
  act: Act,
  templateId: string,
  number: number,
  text: MessageText,
): Promise<boolean> => {
  const { workspaceId, accountId, at, actor } = act
  const row = {
    workspaceId,
    accountId,
    templateId,
    number,
    at,
    text: toJson(text),
    hash: hashOf(text),
    actor: toJson(actor),
  }
  const { count } = await tx.revision.createMany({ data: [row], skipDuplicates: true })
  return count === 1
}

const hasRevision = async (
  tx: Tx,
  { workspaceId, accountId }: Act,
  templateId: string,
  number: number,
): Promise<boolean> => (await tx.revision.count({ where: { workspaceId, accountId, templateId, number } })) === 1

/** Points the template to a revision: a new one when there is a text, which must then not be written yet. */
export const applyRevision = async (tx: Tx, act: Act, effect: Of<'revision'>): Promise<Obstacle> => {
  const { workspaceId, accountId } = act
  const { templateId, from, to, text } = effect
  const ready =
    text === null ? await hasRevision(tx, act, templateId, to) : await writeRevision(tx, act, templateId, to, text)
  if (!ready) return subjectOf(effect)
  const { count } = await tx.template.updateMany({
    where: { workspaceId, accountId, id: templateId, revision: from, archived: false },
    data: { revision: to },
  })
  return count === 1 ? null : subjectOf(effect)
}

const addTemplate = async (tx: Tx, act: Act, effect: Of<'template'>): Promise<Obstacle> => {
  const { workspaceId, accountId } = act
  const { templateId: id, name, text } = effect
  if (await writeRevision(tx, act, id, 1, text)) {
    await tx.template.create({ data: { workspaceId, accountId, id, name, revision: 1 } })
    return null
  }
  // It comes back as it was when it was removed.
  const where = { workspaceId, accountId, id, archived: true }
  const { count } = await tx.template.updateMany({ where, data: { archived: false } })
  return count === 1 ? null : subjectOf(effect)
}

/** Archived, never deleted: sends and approvals refer to its revisions. Refused while a campaign uses it. */
const removeTemplate = async (tx: Tx, act: Act, effect: Of<'template'>): Promise<Obstacle> => {
  const { workspaceId, accountId } = act
  const { templateId } = effect
  const user = await tx.campaign.findFirst({
    where: { workspaceId, accountId, templateId, archived: false },
    orderBy: { id: 'asc' },
  })
  if (user !== null) return `campaign:${user.id}`
  const where = { workspaceId, accountId, id: templateId, archived: false }
  const { count } = await tx.template.updateMany({ where, data: { archived: true } })
  return count === 1 ? null : subjectOf(effect)
}

export const applyTemplate = (tx: Tx, act: Act, effect: Of<'template'>): Promise<Obstacle> => {
  if (effect.from === effect.to) throw new Error(`A change of ${subjectOf(effect)} must go from none to there or back.`)
  return effect.to === 'there' ? addTemplate(tx, act, effect) : removeTemplate(tx, act, effect)
}
