import type { Message } from './reply.ts'
import { isSlacks } from './slack-address.ts'
import { type Answered, causeOf } from './trouble.ts'

const unfurlNothing = { unfurl_links: false, unfurl_media: false }
const manners = {
  private: { response_type: 'ephemeral', replace_original: false },
  channel: { response_type: 'in_channel', replace_original: false },
  replace: { replace_original: true },
} as const

/** Answers at the address that came with a command or click: five times, within half an hour, says Slack. */
export async function respond(
  url: string,
  how: keyof typeof manners,
  message: Message,
  apiUrl: string | null,
): Promise<Answered> {
  if (!isSlacks(url, apiUrl)) return { kind: 'refused', error: 'foreign_response_url' }
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ text: message.text, blocks: message.blocks, ...manners[how], ...unfurlNothing }),
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    })
    await answer.body?.cancel()
    return answer.ok ? { kind: 'accepted' } : { kind: 'refused', error: `response_url ${answer.status}` }
  } catch (error) {
    return { kind: 'later', afterMs: 1000, detail: causeOf(error) }
  }
}
