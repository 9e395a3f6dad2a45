import { answerNotice } from '../../flows/answer-notice.ts'
import type { Ports } from '../../ports.ts'
import { controls } from '../controls.ts'
import { type AccountAsking, type Button, hearButton } from '../face.ts'
import { noticeAnswered } from '../messages/notice-question.ts'
import { privately, type Reply, replacing } from '../reply.ts'

/** A person says what a doubtful notice is; the first answer takes the place of the question. */
export const noticeButtons: readonly Button[] = [
  hearButton(controls.noticeReal, 'approver', (ports, ask) => answer(ports, ask, ask.value.notice, 'real')),
  hearButton(controls.noticeIgnore, 'approver', (ports, ask) => answer(ports, ask, ask.value.notice, 'ignore')),
]

async function answer(ports: Ports, ask: AccountAsking, noticeId: string, said: 'real' | 'ignore'): Promise<Reply> {
  const { workspaceId, actor, userId } = ask
  const outcome = await answerNotice(ports, {
    workspaceId,
    noticeId,
    actor,
    answer: said,
    accountId: ask.account.accountId,
  })
  const message = noticeAnswered(outcome, userId)
  return outcome.kind === 'which-account' || outcome.kind === 'already-answered'
    ? privately(message)
    : replacing(message)
}
