import { postpone } from '../domain/postpone-send.ts'
import { isRead } from '../domain/read-language.ts'
import { renderMessage } from '../domain/render-message.ts'
import type { SendDecision } from '../domain/send.ts'
import type { MessageText, Template } from '../domain/template.ts'
import type { MailAnswer } from '../ports.ts'
import { accessGranted, deniedUntil } from './access-denied.ts'
import { auditTemplate } from './audit-templates.ts'
import { claim, decide, type Job, type Run, settle, type Wait } from './dispatch-run.ts'
import { markBuyer } from './mark-buyer.ts'
import { afterMessageTrouble, putOff } from './message-trouble.ts'
import { patiently } from './wait-for-amazon.ts'

/**
 * Sends our own text to one buyer: audited as this buyer would read it, written down before it leaves, and never
 * repeated unless it surely did not leave. The address lives in memory, for this one send.
 */
export async function dispatchBuyerMessage(run: Run, job: Job): Promise<void> {
  const { ports } = run
  const wait = run.messagesWait ?? (await refusedLately(run))
  if (wait) {
    await decide(run, job.send, putOff(job, wait))
    return
  }
  const ready = await prepare(run, job)
  if ('kind' in ready) {
    await decide(run, job.send, ready)
    return
  }
  const mark = await markBuyer(run, ready.to)
  const quiet = job.campaign.definition.timing.buyerPause * day
  const claimed = await claim(run, job, { mark, quietSince: new Date(ports.now().getTime() - quiet) })
  if (claimed === null) return
  const { attemptId, account } = claimed
  const { subject, body, format } = ready.text
  const answer = await ports.outlet(account).sendMail({ to: ready.to, subject, body, format, attemptId })
  await settle(run, job, attemptId, await afterMail(run, job, answer))
}

const day = 86_400_000

async function refusedLately({ ports, tenant }: Run): Promise<Wait | null> {
  const from = await deniedUntil(ports, { tenant, work: 'mail' })
  return from && { from, because: 'access-denied' }
}

/** What is to be sent and where to, or what becomes of the order instead. */
async function prepare(run: Run, job: Job): Promise<{ text: MessageText; to: string } | SendDecision> {
  // Amazon gives sellers no address for what it ships itself.
  if (job.order.fulfilledBy === 'amazon') return turnedAway(run, job, 'no-address', 'shipped by Amazon')
  const text = await passedText(run, job)
  if ('kind' in text) return text
  const unread = await unreadable(run, job, text)
  if (unread !== null) return unread
  const to = await addressFor(run, job)
  return typeof to === 'string' ? { text, to } : to
}

const noTemplate: SendDecision = { kind: 'skipped', because: 'no-template' }

/** The text as this buyer would read it, or why there is none that may be sent. */
async function passedText({ ports, tenant }: Run, job: Job): Promise<MessageText | SendDecision> {
  const { account, order, campaign } = job
  const [templates, dismissals] = await Promise.all([ports.store.templates(tenant), ports.store.dismissals(tenant)])
  const template = templates.find((one): one is Template => one.id === campaign.templateId)
  if (!template) return noTemplate
  const rendered = renderMessage(template.text, { account, order })
  if (rendered.kind === 'missing') return blocked(`no value for {{${rendered.placeholder}}}`)
  const audit = auditTemplate({ id: template.id, text: rendered.text }, { account, dismissals, now: ports.now() })
  if (audit.verdict !== 'block') return rendered.text
  return blocked([...new Set(audit.findings.map(({ rule }) => rule))].join(', '))
}

const blocked = (detail: string): SendDecision => ({
  kind: 'skipped',
  because: 'audit-blocked',
  detail: detail.slice(0, 500),
})

/** No message can be meant for this buyer: Amazon's request, where the campaign says so, or nothing. */
const turnedAway = (run: Run, job: Job, why: 'no-address' | 'other-language', detail: string): SendDecision => {
  if (job.campaign.definition.otherwise === 'skip') return { kind: 'skipped', because: why, detail }
  const reason = `${why.replaceAll('-', ' ')}: ${detail}`
  return postpone({ ...job, channel: 'official', from: run.ports.now(), because: 'official-instead', detail: reason })
}

/** What becomes of a message in a language that its buyer does not read; null when they do, as far as anybody knows. */
async function unreadable(run: Run, job: Job, { language }: MessageText): Promise<SendDecision | null> {
  if (language === null) return null
  const { orderId, marketplaceId } = job.order
  const answer = await patiently(run.ports, () =>
    run.ports.amazon(job.account).buyerLanguage({ orderId, marketplaceId }),
  )
  // A role for this alone may be missing: the languages of the marketplace have to do.
  if (answer.kind !== 'language' && answer.kind !== 'access-denied') return afterMessageTrouble(run, job, answer)
  const theirs = answer.kind === 'language' ? answer.language : null
  if (isRead(language, { theirs, marketplaceId })) return null
  return turnedAway(run, job, 'other-language', `written in “${language}”, read in “${theirs ?? 'another'}”`)
}

/** The address, or what follows from there being none now. */
async function addressFor(run: Run, job: Job): Promise<string | SendDecision> {
  const { orderId } = job.order
  const answer = await patiently(run.ports, () => run.ports.amazon(job.account).relayAddress({ orderId }))
  if (answer.kind === 'address') return answer.address
  if (answer.kind === 'none') return turnedAway(run, job, 'no-address', 'Amazon gives none')
  return afterMessageTrouble(run, job, answer)
}

const afterMail = async (run: Run, job: Job, answer: MailAnswer): Promise<SendDecision> => {
  switch (answer.kind) {
    case 'accepted':
      run.messageTroubles = 0
      await accessGranted(run.ports, { tenant: run.tenant, work: 'mail' })
      return { kind: 'sent', because: 'accepted' }
    case 'rehearsed':
      return { kind: 'rehearsed', because: 'dry-run' }
    case 'unavailable':
      return afterMessageTrouble(run, job, answer)
    case 'unsure':
      // Mail has nobody to ask whether it arrived: never repeated, and nothing follows it.
      return { kind: 'unknown', because: 'answer-lost' }
    case 'refused':
      return afterRefusal(run, job, answer)
  }
}

const afterRefusal = async (
  run: Run,
  job: Job,
  { why, detail }: Extract<MailAnswer, { kind: 'refused' }>,
): Promise<SendDecision> => {
  // Our sender is not registered: that is about every message, and no reason to give up any order.
  if (why === 'sender')
    return afterMessageTrouble(run, job, { kind: 'access-denied', detail: `The mail server: ${detail}` })
  const because = why === 'content' ? 'blocked-content' : 'refused-by-server'
  return { kind: 'undelivered', because, detail: detail.slice(0, 500) }
}
