import { deliverOnce, type Stage } from '../deliver.ts'
import type { Answer } from '../journal.ts'
import { whisper } from '../post.ts'
import { say } from '../response-url.ts'
import { newResponseUrl, newTrigger } from '../triggers.ts'
import { handle } from '../wire.ts'
import { appId, type Channel, type Person, team } from '../workspace.ts'
import { announce, findChannel, findPerson, type World } from '../world.ts'
import { channelOf, personOf, verificationToken } from './who.ts'

type Typed = { readonly command: string; readonly text: string }

/** `/f5 audit all`, or without the command when the manifest has only one. */
const parse = (world: World, line: string): Typed => {
  const [first = '', ...rest] = line.trim().split(/\s+/)
  if (!first.startsWith('/')) return { command: world.manifest.commands[0]?.command ?? '', text: line.trim() }
  return { command: first, text: rest.length === 0 ? '' : line.trim().slice(first.length).trim() }
}

/** With `should_escape` Slack sends ids in place of names. */
const escape = (world: World, text: string): string =>
  text.replace(/(^|\s)([#@])([\w.-]+)/g, (whole, before: string, mark: string, name: string) => {
    if (mark === '#') {
      const channel = findChannel(world, name)
      return channel === null ? whole : `${before}<#${channel.id}|${channel.name}>`
    }
    const person = findPerson(world, name)
    return person === null ? whole : `${before}<@${person.id}|${handle(person)}>`
  })

const payloadOf = (world: World, person: Person, channel: Channel, typed: Typed, responseUrl: string) => ({
  token: verificationToken,
  team_id: team.id,
  team_domain: team.domain,
  channel_id: channel.id,
  channel_name: channel.name,
  user_id: person.id,
  user_name: handle(person),
  command: typed.command,
  text: typed.text,
  api_app_id: appId,
  is_enterprise_install: 'false',
  response_url: responseUrl,
  trigger_id: newTrigger(world, person.id),
})

const failure = (command: string, answer: Extract<Answer, { kind: 'not-acked' }>): string =>
  `${command} failed with the error "${answer.because === 'timeout' ? 'operation_timeout' : 'dispatch_failed'}"`

/** A person types a slash command. Resolves when the app has acknowledged it, or has failed to. */
export const command = async (stage: Stage, who: string, where: string, line: string): Promise<Answer> => {
  const { world } = stage
  const person = personOf(world, who)
  const channel = channelOf(world, where)
  const typed = parse(world, line)
  announce(world, {
    kind: 'typed',
    user: person.id,
    channel: channel.id,
    text: `${typed.command} ${typed.text}`.trim(),
  })
  const declared = world.manifest.commands.find((each) => each.command === typed.command)
  if (declared === undefined)
    throw new Error(`${typed.command} is not a valid command: the manifest does not declare it`)
  const text = declared.escapes ? escape(world, typed.text) : typed.text
  const about = { channel: channel.id, user: person.id, original: null }
  const payload = payloadOf(world, person, channel, { ...typed, text }, newResponseUrl(world, about))
  const answer = await deliverOnce(stage, 'slash_commands', payload)
  if (answer.kind === 'not-acked') whisper(world, channel.id, person.id, failure(typed.command, answer))
  else if (answer.body !== null) say(world, about, answer.body)
  return answer
}
