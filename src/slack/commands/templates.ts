import { nearest } from '../../domain/nearest.ts'
import type { Command } from '../face.ts'
import { templateForm } from '../forms/template.ts'
import { templateList, templateShown } from '../messages/lists.ts'
import { escaped, opening, privately, say, verbatim } from '../reply.ts'

export const templates: Command = {
  name: 'templates',
  usage: '[show <template> | add]',
  summary: 'List templates, show one, or add one.',
  role: 'member',
  approverWords: ['add'],
  about: 'account',
  run: async (ports, ask) => {
    const [word = '', ...rest] = ask.words
    if (word.toLowerCase() === 'add') return opening(templateForm(ask.account))
    const all = await ports.store.templates(ask.account)
    if (word.toLowerCase() !== 'show' || rest.length === 0) {
      return privately(
        templateList({ account: ask.account.accountId, templates: all, audits: await ports.store.audits(ask.account) }),
      )
    }
    const name = rest.join(' ')
    const one = all.find((template) => template.id === name || template.name.toLowerCase() === name.toLowerCase())
    if (one) return privately(templateShown(one))
    const close = nearest(
      name,
      all.map((template) => template.name),
    )
    return privately(
      say(
        `No template is called ${verbatim(name, 60)}.${close ? ` Did you mean *${escaped(close)}*?` : ''} \`/f5 templates\` lists them.`,
      ),
    )
  },
}
