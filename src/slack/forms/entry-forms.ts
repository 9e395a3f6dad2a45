import { addTemplate } from '../../flows/add-template.ts'
import { changeSettings } from '../../flows/change-settings.ts'
import { readReportedNotice } from '../../flows/read-reported-notice.ts'
import { controls } from '../controls.ts'
import { type Form, hearForm } from '../face.ts'
import { settingsChanged, templateAdded } from '../messages/added.ts'
import { reported } from '../messages/reported.ts'
import { inChannel, privately, type Reply } from '../reply.ts'
import { textOf } from './fields.ts'

const errors = (of: Readonly<Record<string, string>>): Reply => ({ kind: 'errors', errors: of })

/** What comes back from the forms that add or set something. */
export const entryForms: readonly Form[] = [
  hearForm(controls.templateForm, 'approver', async (ports, ask) => {
    const { fields, account, actor } = ask
    const text = {
      subject: textOf(fields, 'subject'),
      body: textOf(fields, 'body'),
      format: textOf(fields, 'format') === 'html' ? ('html' as const) : ('plain' as const),
      language: textOf(fields, 'language') || null,
      contactReason: null,
      attachments: [],
    }
    const outcome = await addTemplate(ports, { tenant: account, actor, name: textOf(fields, 'name'), text })
    if (outcome.kind === 'added') return inChannel(templateAdded(outcome, ask))
    if (outcome.kind === 'name-taken') return errors({ name: 'A template with this name is there already.' })
    return errors({
      [outcome.field]: outcome.kind === 'empty' ? 'Please write something.' : `At most ${outcome.limit} characters.`,
    })
  }),
  hearForm(controls.noticeForm, 'member', async (ports, ask) => {
    const text = {
      from: textOf(ask.fields, 'from') || null,
      subject: textOf(ask.fields, 'subject'),
      body: textOf(ask.fields, 'body'),
    }
    return privately(
      reported(await readReportedNotice(ports, { tenant: ask.account, text, source: 'paste' }), ask.account),
    )
  }),
  hearForm(controls.settingsForm, 'approver', async (ports, ask) => {
    const { account: _, live: wasLive, channel, ...incidents } = ask.value
    const outcome = await changeSettings(ports, {
      tenant: ask.account,
      actor: ask.actor,
      live: textOf(ask.fields, 'live') === 'live',
      alertChannel: textOf(ask.fields, 'channel') || null,
      incidents: {
        pausing: textOf(ask.fields, 'pausing') === 'ask' ? 'ask' : 'automatic',
        official: textOf(ask.fields, 'official') === 'automatic' ? 'automatic' : 'button',
        secondApprover: textOf(ask.fields, 'secondApprover') === 'two',
      },
      shown: { live: wasLive, alertChannel: channel, incidents },
    })
    const message = settingsChanged(outcome, ask)
    return outcome.kind === 'changed' ? inChannel(message) : privately(message)
  }),
]
