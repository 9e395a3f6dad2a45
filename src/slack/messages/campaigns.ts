import { escaped, type Message, say, verbatim } from '../reply.ts'

export const noCampaigns: Message = say('There are no campaigns yet. `/f5 campaigns add` adds one.')

export const unknownCampaign = (outcome: { name: string; nearest: string | null }): Message =>
  say(
    `No campaign is called ${verbatim(outcome.name, 60)}.${outcome.nearest ? ` Did you mean *${escaped(outcome.nearest)}*?` : ''} \`/f5 campaigns\` lists them.`,
  )
