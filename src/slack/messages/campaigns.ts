import { escaped, type Message, say, verbatim } from '../reply.ts'

export const noCampaigns: Message = say('There are no campaigns yet. `/f5 campaigns add` adds one.')

export const unknownCampaign = (outcome: { name: string; nearest: string | null }): Message =>
  say(
    `No campaign is called ${verbatim(outcome.name, 60)}.${outcome.nearest ? ` Did you mean *${escaped(outcome.nearest)}*?` : ''} \`/f5 campaigns\` lists them.`,
  )

type NotDone =
  | { readonly kind: 'conflict' }
  | { readonly kind: 'no-campaigns' }
  | { readonly kind: 'unknown-campaign'; readonly name: string; readonly nearest: string | null }

/** Why nothing was done to the named campaigns, and what to do about it. */
export const notDone = (outcome: NotDone): Message => {
  if (outcome.kind === 'no-campaigns') return noCampaigns
  if (outcome.kind === 'unknown-campaign') return unknownCampaign(outcome)
  return say('Something else changed at the same moment, so nothing was done. Please try again.')
}
