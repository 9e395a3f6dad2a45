import type { TestOutcome } from '../../flows/send-test.ts'
import { type Block, context, escaped, type Message, message, say, section, verbatim } from '../reply.ts'
import { findingLine } from './audit-report.ts'
import { unknownTemplate } from './lists.ts'
import { minute, plural } from './words.ts'

type Tested = Extract<TestOutcome, { kind: 'tested' }>

/** What became of a test message: where it went, with whose values, and what the rules say of it. */
export const tested = (outcome: TestOutcome): Message => {
  if (outcome.kind === 'unknown-template') return unknownTemplate(outcome)
  if (outcome.kind === 'no-mail-server')
    return say('There is no mail server to send a test through: set `SMTP_URL` and `SMTP_FROM`, as the README says.')
  if (outcome.kind === 'enough')
    return say(`That is enough tests for now. The next one can be sent at ${minute(outcome.until)}.`)
  const what = whatHappened(outcome)
  const gotThere = outcome.answer.kind === 'accepted' || outcome.answer.kind === 'unsure'
  return message(
    what,
    section(what),
    ...(gotThere ? [section(`${valuesWords(outcome)} ${auditWords(outcome)}`), ...findingBlocks(outcome)] : []),
    context('A test goes to your own address only, in a dry run too, and counts as no send.'),
  )
}

const whatHappened = ({ template, to, answer }: Tested): string => {
  const test = `test of *${escaped(template.name)}* (revision ${template.revision})`
  if (answer.kind === 'accepted') return `Sent a ${test} to ${verbatim(to)}.`
  const detail = 'detail' in answer ? answer.detail : 'nothing was sent'
  const why = escaped(`${detail.slice(0, 1).toLowerCase()}${detail.slice(1)}`)
  if (answer.kind === 'unsure') return `The ${test} may be at ${verbatim(to)} or not, so look there: ${why}.`
  const look = answer.kind === 'refused' && answer.why === 'sender' ? ', so `SMTP_FROM` may be wrong' : ''
  return `The ${test} did not leave for ${verbatim(to)}: ${why}${look}.`
}

const valuesWords = ({ order }: Tested): string =>
  order
    ? `Filled in with the values of order ${verbatim(order.orderId)}.`
    : 'Filled in with made-up values: no stored order has all that it needs.'

const auditWords = ({ audit, unfilled }: Tested): string => {
  const names = unfilled.map((name) => verbatim(`{{${name}}}`)).join(', ')
  if (names) return `:no_entry: A buyer would not get it: nothing fills ${names}.`
  if (audit.verdict === 'pass') return ':white_check_mark: The audit finds nothing in it.'
  return audit.verdict === 'block'
    ? ':no_entry: A buyer would not get it as it stands:'
    : ':warning: It may be sent; look at the warnings:'
}

const most = 3

const findingBlocks = ({ audit: { findings } }: Tested): readonly Block[] => [
  ...findings.slice(0, most).map((finding) => section(findingLine(finding))),
  ...(findings.length > most ? [context(`And ${plural(findings.length - most, 'finding')} more.`)] : []),
]
