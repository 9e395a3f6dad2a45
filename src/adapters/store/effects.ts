import { type Effect, subjectOf } from '../../domain/change.ts'
import type { NewChange } from '../../ports.ts'
import { applyCampaign, applyHold, applyOfficial, applySettings } from './campaign-effects.ts'
import type { Tx } from './prisma.ts'
import { applyRestriction } from './restriction-effects.ts'
import { applyRevision, applyTemplate } from './template-effects.ts'

/** The subject that stands in the way, or null when the effect was applied. */
export type Obstacle = string | null

/** The change that an effect is part of: whose, when, by whom. */
export type Act = Pick<NewChange, 'workspaceId' | 'accountId' | 'at' | 'actor'>

type Of<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>

const setting = (effect: Of<'live' | 'alert-channel' | 'incident-mode'>, side: 'from' | 'to') => {
  if (effect.kind === 'live') return { live: effect[side] }
  return effect.kind === 'alert-channel' ? { alertChannel: effect[side] } : effect[side]
}

const applyAccount = async (tx: Tx, act: Act, effect: Parameters<typeof setting>[0]): Promise<Obstacle> => {
  const { workspaceId, accountId } = act
  const [was, data] = [setting(effect, 'from'), setting(effect, 'to')]
  const { count } = await tx.account.updateMany({ where: { workspaceId, accountId, ...was }, data })
  return count === 1 ? null : subjectOf(effect)
}

const applyDismissal = async (
  tx: Tx,
  act: Act,
  effect: Of<'dismissal-added' | 'dismissal-removed'>,
): Promise<Obstacle> => {
  const { workspaceId, accountId } = act
  const row = { workspaceId, accountId, ...effect.dismissal }
  const { count } =
    effect.kind === 'dismissal-added'
      ? await tx.dismissal.createMany({ data: [row], skipDuplicates: true })
      : await tx.dismissal.deleteMany({ where: { workspaceId, accountId, id: row.id } })
  return count === 1 ? null : subjectOf(effect)
}

/** Makes one effect true if what it starts from is true. The caller holds the account's lock. */
export const applyEffect = (tx: Tx, act: Act, effect: Effect): Promise<Obstacle> => {
  switch (effect.kind) {
    case 'hold-added':
    case 'hold-removed':
      return applyHold(tx, act, effect)
    case 'official':
      return applyOfficial(tx, act, effect)
    case 'campaign':
      return applyCampaign(tx, act, effect)
    case 'campaign-settings':
      return applySettings(tx, act, effect)
    case 'live':
    case 'alert-channel':
    case 'incident-mode':
      return applyAccount(tx, act, effect)
    case 'restriction':
      return applyRestriction(tx, act, effect)
    case 'revision':
      return applyRevision(tx, act, effect)
    case 'template':
      return applyTemplate(tx, act, effect)
    case 'dismissal-added':
    case 'dismissal-removed':
      return applyDismissal(tx, act, effect)
  }
}
