import { z } from 'zod'

/** A file in a message, and where Slack keeps it. */
export type SharedFile = { readonly name: string; readonly url: string }

const attachment = z.looseObject({
  title: z.string().optional(),
  text: z.string().optional(),
  fallback: z.string().optional(),
})
const file = z.looseObject({
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  /** Of a mail that was sent to the channel's address. */
  from: z.array(z.looseObject({ address: z.string().optional() })).nullish(),
  subject: z.string().nullish(),
  plain_text: z.string().nullish(),
  url_private: z.string().nullish(),
  url_private_download: z.string().nullish(),
})
/** A message that a shortcut was used on, as far as it is read. */
export const messageShape = z.looseObject({
  text: z.string().optional(),
  attachments: z.array(attachment).optional(),
  files: z.array(file).optional(),
})

/** What stands in a message: its own text, what was forwarded in it, a mail that was sent to the channel or dropped there. */
export const contentsOf = (message: z.output<typeof messageShape>) => {
  const forwarded = (message.attachments ?? []).map((one) => one.text ?? one.fallback ?? '')
  const mails = (message.files ?? []).map((one) => [
    one.from?.[0]?.address && `From: ${one.from[0].address}`,
    one.subject && `Subject: ${one.subject}\n`,
    one.plain_text,
  ])
  const text = [plainText(message.text ?? ''), ...forwarded.map(plainText), ...mails.flat()]
    .filter((part) => part)
    .join('\n')
    .slice(0, 100_000)
  return { text, mailFile: (message.files ?? []).flatMap(mailFile)[0] ?? null }
}

/** A mail whose text Slack does not pass on by itself. */
const mailFile = (one: z.output<typeof file>): readonly SharedFile[] => {
  const url = one.url_private_download ?? one.url_private
  const isMail = one.mimetype === 'message/rfc822' || /\.eml$/i.test(one.name ?? '')
  return isMail && url && !one.plain_text ? [{ name: one.name ?? 'the file', url }] : []
}

/** Slack escapes three characters and wraps links; people mean what they typed. */
export const plainText = (text: string): string =>
  text
    .replace(
      /<((?:https?|mailto):[^<>|]{1,3000})(?:\|([^<>|]{0,3000}))?>/g,
      (_, url: string, label?: string) => label || url,
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
