import type { Tenant } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import { type Campaign, type Channel, channelOf, type Hold } from '../domain/campaign.ts'
import type { Change } from '../domain/change.ts'
import type { Ports } from '../ports.ts'
import { auditTemplate } from './audit-templates.ts'
import { type FoundCampaigns, findCampaigns } from './find-campaigns.ts'
import { makeChange } from './make-change.ts'
import { redrawCard } from './redraw-card.ts'

/** What resuming would do to one campaign. */
export type ResumePlan = {
  readonly campaign: Campaign
  readonly channel: Channel
  readonly released: readonly Hold[]
  /** Why it will not run all the same; null when it will. */
  readonly stays: 'audit-blocks' | 'restricted' | null
}

export type ResumeOutcome =
  | {
      readonly kind: 'asks'
      readonly plans: readonly ResumePlan[]
      /** Names exactly these plans: to be handed back with the answer. */
      readonly asked: string
      /** What was agreed to before is not what resuming would do now. */
      readonly moved: boolean
    }
  | { readonly kind: 'resumed'; readonly change: Change; readonly plans: readonly ResumePlan[] }
  | { readonly kind: 'nothing-to-resume'; readonly plans: readonly ResumePlan[] }
  | { readonly kind: 'conflict'; readonly by: Change | null }
  | Exclude<FoundCampaigns, { kind: 'found' }>

/**
 * Removes the holds that people, early warnings and audits put on the named campaigns; a restriction's own holds stay
 * until it is lifted. Asks first; acts when `confirmed`, and, where the answer says what was `asked`, only while that is
 * still what it would do: whoever agreed an hour ago did not agree to a pause made since. A buyer message whose template does not pass the audit stays
 * held, also while its campaign uses the official request.
 */
export async function resumeCampaigns(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'wake' | 'digest'>,
  ask: { tenant: Tenant; actor: Actor; name: string; confirmed: boolean; asked?: string },
): Promise<ResumeOutcome> {
  const found = await findCampaigns(ports, ask)
  if (found.kind !== 'found') return found
  const plans = await planResume(ports, ask.tenant, found.campaigns)
  const effects = plans.flatMap((plan) => plan.released.map((hold) => ({ kind: 'hold-removed' as const, hold })))
  if (effects.length === 0) return { kind: 'nothing-to-resume', plans }
  const asked = ports.digest(wordsOf(plans))
  const moved = ask.asked !== undefined && ask.asked !== asked
  if (!ask.confirmed || moved) return { kind: 'asks', plans, asked, moved }
  const change = makeChange(ports, { ...ask, action: 'resume', effects })
  const outcome = await ports.store.change(change, await redrawCard(ports, ask.tenant, change.id))
  if (outcome.kind === 'conflict') return { kind: 'conflict', by: outcome.by }
  ports.wake('announce', ask.tenant)
  ports.wake('dispatch-sends', ask.tenant)
  return { kind: 'resumed', change: outcome.change, plans }
}

const wordsOf = (plans: readonly ResumePlan[]): string =>
  JSON.stringify(
    plans.map(({ campaign, channel, released, stays }) => [campaign.id, channel, stays, released.map(({ id }) => id)]),
  )

async function planResume(
  ports: Pick<Ports, 'store' | 'now'>,
  tenant: Tenant,
  campaigns: readonly Campaign[],
): Promise<readonly ResumePlan[]> {
  const [account, open, holds, templates, dismissals] = await Promise.all([
    ports.store.account(tenant),
    ports.store.openRestriction(tenant),
    ports.store.holds(tenant),
    ports.store.templates(tenant),
    ports.store.dismissals(tenant),
  ])
  return campaigns.map((campaign) => {
    const own = holds.filter((hold) => hold.campaignId === campaign.id)
    const channel = channelOf(campaign)
    const template = templates.find((one) => one.id === campaign.templateId)
    const blocked =
      campaign.channel === 'buyer-message' &&
      (!template || auditTemplate(template, { account, dismissals, now: ports.now() }).verdict === 'block')
    if (blocked && channel === 'buyer-message') return { campaign, channel, released: [], stays: 'audit-blocks' }
    const released = own.filter(
      (hold) => hold.cause.kind !== 'restriction' && !(blocked && hold.channel === 'buyer-message'),
    )
    return { campaign, channel, released, stays: open && channel === 'buyer-message' ? 'restricted' : null }
  })
}
