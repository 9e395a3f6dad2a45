import type { Tenant } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import type { Campaign, Hold } from '../domain/campaign.ts'
import type { Change, Effect } from '../domain/change.ts'
import type { Restriction } from '../domain/notice.ts'
import type { Ports } from '../ports.ts'
import { gatherIncident, type IncidentFacts } from './gather-incident.ts'
import { makeChange } from './make-change.ts'

/** What lifting would do to one campaign that the restriction held. */
export type LiftPlan = {
  readonly campaign: Campaign
  /** `resumes`: as it ran before. `audit-blocks`: its template must be mended first. `still-held`: for another cause. */
  readonly next: 'resumes' | 'audit-blocks' | 'still-held' | 'stays-official'
}

export type LiftOutcome =
  | { readonly kind: 'asks'; readonly restriction: Restriction; readonly plans: readonly LiftPlan[] }
  | {
      readonly kind: 'lifted'
      readonly restriction: Restriction
      readonly change: Change
      readonly plans: readonly LiftPlan[]
    }
  /** Somebody was quicker, or it was never open. */
  | { readonly kind: 'not-open'; readonly restriction: Restriction | null }
  | { readonly kind: 'conflict'; readonly by: Change | null }
  /** It is a repeated one, and the account wants a second approver: nothing was done yet, or not by this one. */
  | {
      readonly kind: 'needs-second'
      readonly restriction: Restriction
      readonly plans: readonly LiftPlan[]
      readonly isTheFirst: boolean
    }

export type Closing = {
  readonly tenant: Tenant
  readonly actor: Actor
  readonly restrictionId: string
  /** The approver who asked first, where a second one must agree. */
  readonly firstAsked?: string
}

const personOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.userId : null)

const lacksSecond = (restriction: Restriction, facts: IncidentFacts, { actor, firstAsked }: Closing): boolean =>
  restriction.repeated &&
  facts.account?.incidents.secondApprover === true &&
  (firstAsked === undefined || firstAsked === personOf(actor))

const needsSecond = (restriction: Restriction, plans: readonly LiftPlan[], { firstAsked }: Closing): LiftOutcome => ({
  kind: 'needs-second',
  restriction,
  plans,
  isTheFirst: firstAsked === undefined,
})

/**
 * Closes an incident when a person says that it is lifted. Removes exactly the holds of this incident; a template that
 * does not pass the audit keeps its campaign held. `back` null only shows what each answer would do.
 */
export async function liftRestriction(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  ask: Closing & { back: 'buyer-messages' | 'stay-official' | null },
): Promise<LiftOutcome> {
  const restriction = (await ports.store.restrictions(ask.tenant)).find((one) => one.id === ask.restrictionId) ?? null
  if (restriction?.state !== 'open') return { kind: 'not-open', restriction }
  const facts = await gatherIncident(ports, ask.tenant, restriction)
  const plans = facts.campaigns.map((campaign) => ({ campaign, next: planFor(campaign, facts, ask.back) }))
  if (ask.back === null) return { kind: 'asks', restriction, plans }
  if (lacksSecond(restriction, facts, ask)) return needsSecond(restriction, plans, ask)
  const effects: readonly Effect[] = [
    { kind: 'restriction', restriction, from: 'open', to: 'lifted' },
    ...facts.own.map((hold) => ({ kind: 'hold-removed' as const, hold })),
    ...plans.flatMap((plan) => effectsFor(ports, plan, facts, ask.back)),
  ]
  const change = makeChange(ports, { ...ask, action: 'restriction-lifted', effects })
  const outcome = await ports.store.change(change, [
    { kind: 'restriction-changed', restrictionId: restriction.id, changeId: change.id },
  ])
  if (outcome.kind === 'conflict') return { kind: 'conflict', by: outcome.by }
  ports.wake('announce', ask.tenant)
  ports.wake('dispatch-sends', ask.tenant)
  return { kind: 'lifted', restriction: { ...restriction, state: 'lifted' }, change: outcome.change, plans }
}

/** Takes an incident back that never was one: the opening change and every switch to the official request since. */
export async function dismissRestriction(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake'>,
  ask: Closing,
): Promise<LiftOutcome> {
  const restriction = (await ports.store.restrictions(ask.tenant)).find((one) => one.id === ask.restrictionId) ?? null
  if (restriction?.state !== 'open') return { kind: 'not-open', restriction }
  const facts = await gatherIncident(ports, ask.tenant, restriction)
  const plans = facts.campaigns.map((campaign) => ({
    campaign,
    next: facts.others(campaign) ? ('still-held' as const) : ('resumes' as const),
  }))
  if (lacksSecond(restriction, facts, ask)) return needsSecond(restriction, plans, ask)
  const effects: readonly Effect[] = [
    { kind: 'restriction', restriction, from: 'open', to: 'dismissed' },
    ...facts.own.map((hold) => ({ kind: 'hold-removed' as const, hold })),
    ...facts.campaigns.filter((one) => facts.switched.has(one.id)).map(officialOff),
  ]
  const change = makeChange(ports, { ...ask, action: 'not-a-restriction', effects })
  const outcome = await ports.store.change(change, [
    { kind: 'restriction-changed', restrictionId: restriction.id, changeId: change.id },
  ])
  if (outcome.kind === 'conflict') return { kind: 'conflict', by: outcome.by }
  ports.wake('announce', ask.tenant)
  ports.wake('dispatch-sends', ask.tenant)
  return { kind: 'lifted', restriction: { ...restriction, state: 'dismissed' }, change: outcome.change, plans }
}

const planFor = (
  campaign: Campaign,
  facts: IncidentFacts,
  back: 'buyer-messages' | 'stay-official' | null,
): LiftPlan['next'] => {
  if (campaign.official && (back === 'stay-official' || !facts.switched.has(campaign.id))) return 'stays-official'
  if (facts.blocked(campaign)) return 'audit-blocks'
  return facts.others(campaign) ? 'still-held' : 'resumes'
}

const effectsFor = (
  ports: Pick<Ports, 'newId'>,
  plan: LiftPlan,
  facts: IncidentFacts,
  back: 'buyer-messages' | 'stay-official' | null,
): readonly Effect[] => {
  const off = back === 'buyer-messages' && facts.switched.has(plan.campaign.id) ? [officialOff(plan.campaign)] : []
  // Also where the campaign stays on the official request: its message would be next as soon as somebody switches back.
  if (!facts.blocked(plan.campaign)) return off
  const hold: Hold = {
    id: ports.newId(),
    campaignId: plan.campaign.id,
    channel: 'buyer-message',
    cause: { kind: 'audit' },
  }
  return [{ kind: 'hold-added', hold }, ...off]
}

const officialOff = (campaign: Campaign): Effect => ({
  kind: 'official',
  campaignId: campaign.id,
  from: true,
  to: false,
})
