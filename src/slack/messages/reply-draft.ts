import type { ReplyDraft } from '../../flows/draft-reply.ts'
import { button, controls } from '../controls.ts'
import { actions, context, cut, escaped, type Message, message, say, section } from '../reply.ts'
import { plural } from './words.ts'

/** The steps that sellers who went through it give, and a reply to copy. */
export const replyDraft = (draft: ReplyDraft | null, accountId: string): Message => {
  if (!draft) return say('There is no such incident any more. Nothing was changed.')
  const mended = draft.open === 0
  const mend = mended
    ? '*1. The texts are mended:* the audit finds nothing more of what was in use.'
    : `*1. Mend ${plural(draft.open, 'finding')} first:* the reply below names only what is mended.`
  return message(
    `What to do next: mend the texts, reply to Amazon, wait. ${mended ? 'The texts are mended.' : `${plural(draft.open, 'finding is', 'findings are')} still open.`}`,
    section(
      `${mend}\n*2. Reply to Amazon’s mail* with the text below: check it, and put your name under it.\n*3. Wait.* Nothing is known that shortens the period. Replies to buyers and the official request go on.`,
    ),
    section(`\`\`\`${cut(escaped(draft.text.replaceAll('`', 'ʼ')), 2800)}\`\`\``),
    ...(mended ? [] : actions(button(controls.auditAll, { account: accountId }))),
    context('Only what is on record stands in it. F5 Guard sends nothing to Amazon.'),
  )
}
