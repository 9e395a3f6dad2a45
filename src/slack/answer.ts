import type { Deliver } from './deliver.ts'
import { refusals } from './messages/refusals.ts'
import type { Message, Reply } from './reply.ts'
import { openedIn, type Said } from './said.ts'
import type { Answered, Trouble } from './trouble.ts'

/** Brings a reply to where it was asked for. Answers null, or the trouble that Slack made. */
export async function answer(deliver: Deliver, said: Said, reply: Reply): Promise<Trouble | null> {
  switch (reply.kind) {
    case 'nothing':
      return null
    case 'private':
      return tell(deliver, said, 'private', reply.message)
    case 'channel':
      return tell(deliver, said, 'channel', reply.message)
    case 'replace':
      return replace(deliver, said, reply.message)
    case 'open':
      return (
        troubleOf(await deliver.open(said.trigger, openedIn(said.channel, reply.view))) &&
        tell(deliver, said, 'private', refusals.formTooOld)
      )
    case 'file':
      return upload(deliver, said, reply)
    case 'errors':
      // The form has closed already: it took too long to find out what is wrong with it.
      return tell(deliver, said, 'private', refusals.formRefused(Object.values(reply.errors)))
  }
}

/** At the address that came with the question; without one, or when it has expired, in the channel or the app's own tab. */
async function tell(
  deliver: Deliver,
  said: Said,
  how: 'private' | 'channel',
  message: Message,
): Promise<Trouble | null> {
  if (said.responseUrl) {
    const answered = await deliver.respond(said.responseUrl, how, message)
    if (answered.kind === 'accepted') return null
  }
  if (said.channel && how === 'channel') {
    const posted = await deliver.post({ channel: said.channel }, message)
    if (posted.kind === 'accepted') return null
  }
  if (said.channel && how === 'private') {
    const whispered = await deliver.whisper({ channel: said.channel, user: said.userId }, message)
    if (whispered.kind === 'accepted') return null
  }
  return troubleOf(await deliver.post({ channel: said.userId }, message))
}

async function replace(deliver: Deliver, said: Said, message: Message): Promise<Trouble | null> {
  const answered = said.responseUrl ? await deliver.respond(said.responseUrl, 'replace', message) : null
  if (answered?.kind === 'accepted') return null
  if (said.message) return troubleOf(await deliver.update(said.message, message))
  return tell(deliver, said, 'private', message)
}

async function upload(deliver: Deliver, said: Said, reply: Reply & { kind: 'file' }): Promise<Trouble | null> {
  const channel = said.channel ?? said.userId
  const uploaded = troubleOf(await deliver.upload({ channel }, reply.file, reply.message.text))
  // The words count more than the picture.
  return uploaded && tell(deliver, said, 'private', reply.message)
}

const troubleOf = (answered: Answered): Trouble | null => (answered.kind === 'accepted' ? null : answered)
