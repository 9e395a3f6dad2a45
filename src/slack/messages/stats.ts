import type { StatsOutcome } from '../../flows/show-stats.ts'
import type { SendCount } from '../../ports.ts'
import { context, escaped, header, type Message, message, say, section, verbatim } from '../reply.ts'
import { dryRunNote } from './words.ts'

export const stats = (outcome: StatsOutcome): Message => {
  if (outcome.kind === 'unknown-campaign') {
    const hint = outcome.nearest ? ` Did you mean *${escaped(outcome.nearest)}*?` : ''
    return say(`No campaign is called ${verbatim(outcome.name, 60)}.${hint} \`/f5 campaigns\` lists them.`)
  }
  const { account, campaign, days } = outcome
  const about = campaign ? `${escaped(account.name)}, ${escaped(campaign.name)}` : escaped(account.name)
  const sent = total(outcome.now, 'sent')
  const summary = `${about}: ${sent} sent in the last ${days} days (${compared(sent, total(outcome.before, 'sent'))}).`
  return message(
    summary,
    header(`Last ${days} days`),
    section(summary),
    section(table(outcome.now, outcome.before)),
    section(`*Not sent, by reason*\n${leftOut(outcome.now).join('\n') || 'Nothing was left out.'}`),
    section(`*Sent, by day*\n\`\`\`${byDay(outcome.now)}\`\`\``),
    ...(outcome.dryRun ? [context(dryRunNote)] : []),
  )
}

export const total = (counts: readonly SendCount[], kind: SendCount['kind']): number =>
  counts.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.count, 0)

const compared = (now: number, before: number): string => {
  if (before === 0) return now === 0 ? 'as before' : 'none in the period before'
  const change = Math.round(((now - before) / before) * 100)
  return `${change > 0 ? '+' : ''}${change} % against ${before} before`
}

const rows: readonly (readonly [SendCount['kind'], string])[] = [
  ['sent', 'sent'],
  ['rehearsed', 'rehearsed (dry run)'],
  ['planned', 'waiting'],
  ['sending', 'under way'],
  ['skipped', 'skipped'],
  ['undelivered', 'not delivered'],
  ['expired', 'window closed'],
  ['unknown', 'answer lost, not repeated'],
]

const table = (now: readonly SendCount[], before: readonly SendCount[]): string =>
  `\`\`\`${rows.map(([kind, words]) => `${words.padEnd(26)}${String(total(now, kind)).padStart(7)}   before ${String(total(before, kind)).padStart(7)}`).join('\n')}\`\`\``

/** Waiting for its day is no reason why something was not sent. */
const asPlanned = new Set(['in-window', 'went-live'])

/** Why sends were left out, a line each, the commonest first. */
export const leftOut = (counts: readonly SendCount[]): readonly string[] => {
  const sums = new Map<string, number>()
  for (const one of counts) {
    if (!['sent', 'rehearsed', 'sending'].includes(one.kind) && !asPlanned.has(one.because))
      sums.set(one.because, (sums.get(one.because) ?? 0) + one.count)
  }
  return [...sums]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 10)
    .map(([because, count]) => `• ${because.replaceAll('-', ' ')}: ${count}`)
}

/** A bar a day, as text: the widest is the busiest day. */
const byDay = (counts: readonly SendCount[]): string => {
  const sums = new Map<string, number>()
  for (const one of counts)
    if (one.kind === 'sent' || one.kind === 'rehearsed') sums.set(one.day, (sums.get(one.day) ?? 0) + one.count)
  const most = Math.max(...sums.values(), 1)
  const lines = [...sums]
    .toSorted()
    .slice(-14)
    .map(([day, count]) => `${day.slice(5)} ${'█'.repeat(Math.max(1, Math.round((count / most) * 30)))} ${count}`)
  return lines.join('\n') || 'none'
}
