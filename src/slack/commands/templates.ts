import { findTemplate } from '../../flows/find-template.ts'
import { sendTest } from '../../flows/send-test.ts'
import type { Command } from '../face.ts'
import { templateForm } from '../forms/template.ts'
import { templateList, templateShown, unknownTemplate } from '../messages/lists.ts'
import { tested } from '../messages/tested.ts'
import { opening, privately } from '../reply.ts'

export const templates: Command = {
  name: 'templates',
  usage: '[show <template> | test <template> | add]',
  summary: 'List templates, show one, send one to your own address as a test, or add one.',
  role: 'member',
  approverWords: ['add', 'test'],
  about: 'account',
  run: async (ports, ask) => {
    const [word = '', ...rest] = ask.words
    const what = word.toLowerCase()
    const name = rest.join(' ')
    if (what === 'add') return opening(templateForm(ask.account))
    if (name !== '' && what === 'test') return privately(tested(await sendTest(ports, { account: ask.account, name })))
    if (name !== '' && what === 'show') {
      const found = await findTemplate(ports, { tenant: ask.account, name })
      return privately(found.kind === 'found' ? templateShown(found.template) : unknownTemplate(found))
    }
    const [all, audits] = await Promise.all([ports.store.templates(ask.account), ports.store.audits(ask.account)])
    return privately(templateList({ account: ask.account.accountId, templates: all, audits }))
  },
}
