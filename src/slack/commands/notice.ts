import type { Command } from '../face.ts'
import { noticeForm } from '../forms/notice.ts'
import { opening } from '../reply.ts'

export const notice: Command = {
  name: 'notice',
  usage: '',
  summary: 'Paste a mail from Amazon; says what it means, and acts on nothing before an approver agrees.',
  role: 'member',
  about: 'account',
  run: async (_ports, ask) => opening(noticeForm(ask.account)),
}
