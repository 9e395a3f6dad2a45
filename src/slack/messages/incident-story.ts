import type { Account } from '../../domain/account.ts'
import type { IncidentStory } from '../../flows/tell-incident.ts'
import { escaped, type File, type Message, say, verbatim } from '../reply.ts'
import { changeWords } from './history.ts'
import { reasonWords } from './restriction-card.ts'
import { day, minute, plural } from './words.ts'

/** The whole story of an incident as a file for the seller's records: what, when, who, and on which evidence. */
export const incidentFile = (story: IncidentStory): File => {
  const since = story.restriction.since.toISOString().slice(0, 10)
  return {
    name: `incident-${since}-${story.account.accountId.replace(/[^\w-]/g, '_')}.md`,
    title: `Incident of ${since}, ${story.account.name}`,
    bytes: new TextEncoder().encode(incidentText(story)),
  }
}

const incidentText = (story: IncidentStory): string =>
  `${[
    `# Amazon restricted ${story.account.name} from messaging buyers`,
    standing(story),
    '## What happened',
    events(story)
      .map(({ at, words }) => `- ${minute(at)}: ${words}`)
      .join('\n'),
    '## What the notices said',
    story.notices.map(evidence).join('\n\n') || 'No notice is kept any more.',
    '## Sends decided in that time',
    sends(story),
    'Written by F5 Guard. Mail addresses, phone numbers and order ids are blacked out; times are UTC.',
  ].join('\n\n')}\n`

const standing = ({ restriction, open, until }: IncidentStory): string => {
  const state = open
    ? `Open since ${minute(restriction.since)}.`
    : `From ${minute(restriction.since)} to ${minute(until)}; closed as ${restriction.state === 'lifted' ? 'lifted' : 'not a restriction'}.`
  const end = restriction.permanent
    ? 'The notice calls it permanent.'
    : restriction.endsAt
      ? `The notice gives an end: ${minute(restriction.endsAt)}.`
      : 'The notice gives no end date.'
  const reasons = restriction.candidateReasons.map((reason) => `- ${reasonWords[reason]}`)
  return [
    `${state} ${end} It is ${restriction.repeated ? 'a repeated one' : 'the first one on record'}.`,
    ...(reasons.length > 0 ? [`Reasons that the notice lists:\n${reasons.join('\n')}`] : []),
  ].join('\n\n')
}

type Event = { readonly at: Date; readonly words: string }

const events = (story: IncidentStory): readonly Event[] => {
  const notices = story.notices.map(
    (notice): Event => ({
      at: notice.receivedAt,
      words: `a notice came in (${notice.reading.kind}, ${notice.authentic}): “${oneLine(notice.text.subject)}”`,
    }),
  )
  const changes = story.changes.map(
    (change): Event => ({
      at: change.at,
      words: `${who(change.actor)} ${changeWords(change, story, oneLine)}${change.undoneBy ? ' (undone later)' : ''}`,
    }),
  )
  return [...notices, ...changes].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

const who = (actor: IncidentStory['changes'][number]['actor']): string =>
  actor.kind === 'person' ? `${actor.userId} (by ${actor.via})` : `F5 Guard (${actor.because})`

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200) || '(no subject)'

const evidence = ({ text, reading, receivedAt, authentic, source }: IncidentStory['notices'][number]): string =>
  [
    `### ${oneLine(text.subject)}`,
    `Received ${minute(receivedAt)} by ${source}${text.from ? ` from ${oneLine(text.from)}` : ''}; sender ${authentic}. Read as: ${reading.kind}.`,
    ...(reading.evidence.length > 0
      ? [`Words it rests on:\n${reading.evidence.map((one) => `- “${oneLine(one.text)}”`).join('\n')}`]
      : []),
    text.body
      .trim()
      .split('\n')
      .slice(0, 200)
      .map((line) => `> ${line.slice(0, 1000)}`)
      .join('\n'),
  ].join('\n\n')

const sends = ({ counts, campaigns }: IncidentStory): string => {
  const sums = new Map<string, number>()
  for (const { campaignId, channel, kind, because, count } of counts) {
    const name = campaigns.find((one) => one.id === campaignId)?.name ?? 'a campaign that is gone'
    const key = `${name}, ${channel === 'official' ? 'official request' : 'buyer message'}: ${kind} (${because})`
    sums.set(key, (sums.get(key) ?? 0) + count)
  }
  const lines = [...sums].sort().map(([key, count]) => `- ${key}: ${count}`)
  return lines.length > 0 ? lines.join('\n') : 'None.'
}

export const incidentTold = (story: IncidentStory): Message => {
  const older = story.incidents - story.number
  return say(
    `The story of the incident of ${day(story.restriction.since)} in ${escaped(story.account.name)}, ${story.open ? 'so far' : 'to its end'}: ${plural(story.notices.length, 'notice')}, ${plural(story.changes.length, 'change')}.${older > 0 ? ` The one before: \`/f5 history incident ${story.number + 1}\`.` : ''}`,
  )
}

export const incidentMissing = (account: Account, word: string): Message =>
  say(
    word === '1'
      ? `${escaped(account.name)} has had no incident on record.`
      : `There is no incident ${verbatim(word, 20)} in ${escaped(account.name)}: they are counted from the newest, \`/f5 history incident 1\`.`,
  )
