import { auditTemplates } from '../../flows/audit-templates.ts'
import type { Command } from '../face.ts'
import { auditReport } from '../messages/audit-report.ts'
import { inChannel, privately } from '../reply.ts'

export const audit: Command = {
  name: 'audit',
  usage: '[all | <template> | <campaign>]',
  summary: 'Check templates against Amazon’s rules; shows the words, the rule, its source and a fix.',
  role: 'member',
  about: 'account',
  run: async (ports, ask) => {
    const outcome = await auditTemplates(ports, { tenant: ask.account, name: ask.text })
    const report = auditReport(outcome, ask.account.accountId)
    return outcome.kind === 'audited' ? inChannel(report) : privately(report)
  },
}
