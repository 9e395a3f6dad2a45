import { type Effect, subjectOf } from '../../domain/change.ts'
import type { Act, Obstacle } from './effects.ts'
import type { Tx } from './prisma.ts'

type RestrictionEffect = Extract<Effect, { kind: 'restriction' }>

const createRestriction = async (tx: Tx, act: Act, effect: RestrictionEffect): Promise<number> => {
  const { workspaceId, accountId } = act
  const { candidateReasons, ...restriction } = effect.restriction
  const row = { ...restriction, workspaceId, accountId, state: effect.to, candidateReasons: [...candidateReasons] }
  const { count } = await tx.restriction.createMany({ data: [row], skipDuplicates: true })
  return count
}

const moveRestriction = async (tx: Tx, act: Act, effect: RestrictionEffect): Promise<number> => {
  const { workspaceId, accountId } = act
  const where = { workspaceId, accountId, id: effect.restriction.id, state: effect.from }
  const { count } =
    effect.to === 'none'
      ? await tx.restriction.deleteMany({ where })
      : await tx.restriction.updateMany({ where, data: { state: effect.to } })
  return count
}

/** An account has one open restriction at most: a second notice of the same incident finds the first. */
export const applyRestriction = async (tx: Tx, act: Act, effect: RestrictionEffect): Promise<Obstacle> => {
  const { workspaceId, accountId } = act
  if (effect.to === 'open') {
    const other = await tx.restriction.findFirst({ where: { workspaceId, accountId, state: 'open' } })
    if (other !== null) return `restriction:${other.id}`
  }
  const count =
    effect.from === 'none' ? await createRestriction(tx, act, effect) : await moveRestriction(tx, act, effect)
  return count === 1 ? null : subjectOf(effect)
}
