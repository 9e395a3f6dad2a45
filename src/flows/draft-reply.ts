import type { Tenant } from '../domain/account.ts'
import { replyToAmazon } from '../domain/reply-to-amazon.ts'
import { ruleById } from '../domain/rules/index.ts'
import type { Ports } from '../ports.ts'
import { showRestriction } from './show-restriction.ts'

export type ReplyDraft = {
  /** Findings that are still in a text: to be mended first. */
  readonly open: number
  readonly text: string
}

/** What can be done next about an incident, with a reply to Amazon that says what was found and mended; null when it is gone. */
export async function draftReply(
  ports: Pick<Ports, 'store' | 'now' | 'liveAllowed'>,
  ask: { tenant: Tenant; restrictionId: string },
): Promise<ReplyDraft | null> {
  const [facts, templates] = await Promise.all([showRestriction(ports, ask), ports.store.templates(ask.tenant)])
  if (!facts) return null
  const found = facts.reasons.flatMap((reason) => reason.found)
  const mended = found
    .filter((one) => one.mended)
    .map(({ template, rule, words }) => ({
      template: template.name,
      summary: ruleById(rule)?.summary ?? rule,
      words: words.slice(0, 120),
    }))
  const text = replyToAmazon({
    receivedAt: facts.notice?.receivedAt ?? facts.restriction.since,
    mended,
    templates: templates.length,
    sellerName: facts.account.sellerName,
  })
  return { open: found.length - mended.length, text }
}
