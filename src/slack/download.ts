import type { Download } from './face.ts'
import { isSlacks } from './slack-address.ts'

/** Larger files are left alone: a notice is a few kilobytes, with a picture or two in it. */
const largest = 5 * 1024 * 1024

const not = (because: Exclude<Download, { kind: 'fetched' }>['because']): Download => ({ kind: 'not-fetched', because })

/** Fetches a file that somebody shared. Without the scope `files:read` Slack answers with its sign-in page instead. */
export async function download(url: string, by: { token: string; apiUrl: string | null }): Promise<Download> {
  if (!isSlacks(url, by.apiUrl)) return not('gone')
  try {
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${by.token}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    })
    if (answer.ok && !isSignIn(answer)) {
      const bytes = await bounded(answer)
      return bytes ? { kind: 'fetched', bytes } : not('too-large')
    }
    await answer.body?.cancel()
    if (answer.status < 400 || answer.status === 403) return not('not-allowed')
    return not(answer.status >= 500 || answer.status === 429 ? 'no-answer' : 'gone')
  } catch {
    return not('no-answer')
  }
}

/** A mail is never served as a page. */
const isSignIn = (answer: Response): boolean => /^text\/html\b/i.test(answer.headers.get('content-type') ?? '')

const bounded = async (answer: Response): Promise<Buffer | null> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of answer.body ?? []) {
    length += part.length
    if (length > largest) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
