/** Where a mailbox is, and how to get in. */
export type MailboxAddress = {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly user: string
  readonly password: string
  readonly folder: string
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)

/** Reads `imaps://user:password@host/FOLDER`. Throws a sentence that never shows the password. */
export const parseMailboxUrl = (text: string): MailboxAddress => {
  const url = URL.parse(text)
  if (url === null || !['imap:', 'imaps:'].includes(url.protocol) || url.hostname === '')
    throw new Error('A mailbox address must look like imaps://user:password@host/INBOX.')
  const secure = url.protocol === 'imaps:'
  if (!secure && !isLoopback(url.hostname))
    throw new Error('A mailbox must be reached by imaps://; plain imap:// is for loopback only.')
  const folder = decodeURIComponent(url.pathname.slice(1)) || 'INBOX'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    folder,
  }
}

/** `user@host/FOLDER`: how a mailbox is called where accounts name theirs. */
export const mailboxName = (url: string): string => {
  const { user, host, folder } = parseMailboxUrl(url)
  return `${user}@${host}/${folder}`
}
