import type { types } from '@slack/bolt'
import { z } from 'zod'
import { channels } from '../domain/campaign.ts'
import { cut, plain, type View } from './reply.ts'

/**
 * A button or a form, as those who draw it and those who hear it both know it. Its value carries ids to look up,
 * never facts: what was true when it was drawn may be false when it is clicked.
 */
export type Control<Value> = {
  readonly id: string
  readonly label: string
  readonly value: z.ZodType<Value>
  readonly style?: 'primary' | 'danger'
  /** Asked before a click counts; for what cannot simply be undone. */
  readonly confirm?: { readonly title: string; readonly text: string; readonly yes: string }
}

const id = z.string().min(1).max(100)
const account = { account: id }

const control = <Shape extends z.ZodRawShape>(
  name: string,
  label: string,
  shape: Shape,
  look: Pick<Control<never>, 'style' | 'confirm'> = {},
): Control<z.output<z.ZodObject<Shape>>> => ({ id: name, label, value: z.object(shape), ...look })

/** One finding of one revision: where it stands, so that a click on an older report finds nothing instead of another. */
const findingPlace = { ...account, template: id, revision: z.int().min(1), rule: id, at: z.string().max(40) }

/** How an incident is closed: where its campaigns go on, or that it never was one. */
const closingWay = z.enum(['buyer-messages', 'stay-official', 'dismiss'])
export type ClosingWay = z.infer<typeof closingWay>

export const controls = {
  undo: control('undo', 'Undo', { ...account, change: id }),
  pauseNow: control('pause_now', 'Pause', { ...account, campaign: id }),
  resumeAsk: control('resume_ask', 'Resume…', { ...account, campaign: id }),
  /** Says what was asked, so that a click on an older question does nothing that was not shown. */
  resumeNow: control('resume_now', 'Resume', { ...account, campaign: id, asked: id }, { style: 'primary' }),

  // Forms
  templateForm: control('template_form', 'Add template', account),
  /** Carries which campaign and version is edited, and the digest of the entries whose preview was shown. */
  campaignForm: control('campaign_form', 'Campaign', {
    ...account,
    campaign: id.nullable(),
    version: z.int().nullable(),
    channel: z.enum(channels).nullable(),
    seen: id.nullable(),
  }),
  sendTest: control('send_test', 'Send me a test', { ...account, template: id }),
  editCampaign: control('edit_campaign', 'Edit…', { ...account, campaign: id }),
  noticeForm: control('notice_form', 'Read a notice', account),
  /** Carries what the form showed: only what a person altered in it is meant. */
  settingsForm: control('settings_form', 'Settings', {
    ...account,
    live: z.boolean(),
    channel: id.nullable(),
    pausing: z.enum(['automatic', 'ask']),
    official: z.enum(['automatic', 'button']),
    secondApprover: z.boolean(),
  }),

  // The card of an incident
  auditAll: control('audit_all', 'Audit templates', account),
  officialOn: control('official_on', 'Switch to official request', account),
  undoPause: control(
    'undo_pause',
    'Undo pause',
    { ...account, change: id },
    {
      confirm: {
        title: 'Undo the pause?',
        text: 'The incident is taken back as if the notice had not been read, and buyer messages start again.',
        yes: 'Undo',
      },
    },
  ),
  nextSteps: control('next_steps', 'What to do next', { ...account, restriction: id }),
  lifted: control('lifted', 'It is lifted', { ...account, restriction: id }),
  liftTo: control('lift_to', 'Resume', {
    ...account,
    restriction: id,
    back: z.enum(['buyer-messages', 'stay-official']),
  }),
  /** Names the approver who asked first, so that nobody is the second one too. */
  agree: control('agree', 'Agree', { ...account, restriction: id, way: closingWay, first: id }, { style: 'primary' }),
  notRestriction: control(
    'not_a_restriction',
    'Not a restriction',
    { ...account, restriction: id },
    {
      confirm: {
        title: 'Not a restriction?',
        text: 'Everything this incident changed is undone, and campaigns run as before.',
        yes: 'Undo everything',
      },
    },
  ),

  // A notice that asks
  noticeReal: control('notice_real', 'It is real: act', { ...account, notice: id }, { style: 'danger' }),
  noticeIgnore: control('notice_ignore', 'Ignore', { ...account, notice: id }),

  // Findings and fixes
  showFix: control('show_fix', 'Show fix', { ...account, template: id }, { style: 'primary' }),
  explain: control('explain', 'Explain', findingPlace),
  dismissFinding: control('dismiss_finding', 'Dismiss…', findingPlace),
  dismissForm: control('dismiss_form', 'Dismiss', findingPlace),
  approveFix: control('approve_fix', 'Approve fix', { ...account, approval: id }, { style: 'primary' }),
  editFix: control('edit_fix', 'Edit', { ...account, approval: id }),
  editForm: control('edit_form', 'Check and propose', { ...account, approval: id }),
  rejectFix: control('reject_fix', 'Reject', { ...account, approval: id }),
}

/** Slack's limit for a button's value; a form's private metadata may hold 3000. */
const mostCharacters = 2000

export const encode = <Value>(of: Control<Value>, value: Value): string => {
  const text = JSON.stringify(of.value.parse(value))
  if (text.length > mostCharacters) throw new Error(`The value of ${of.id} is too long for Slack.`)
  return text
}

/** Null for anything that this control did not write. */
export const decode = <Value>(of: Control<Value>, text: string): Value | null => {
  if (text.length > mostCharacters) return null
  try {
    return of.value.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** Draws a control as a button; `label` replaces its own where several of a kind stand side by side. */
export const button = <Value>(of: Control<Value>, value: Value, label = of.label): types.Button => ({
  type: 'button',
  action_id: of.id,
  text: plain(label, 75),
  value: encode(of, value),
  ...(of.style && { style: of.style }),
  ...(of.confirm && {
    confirm: {
      title: plain(of.confirm.title, 100),
      text: plain(of.confirm.text, 300),
      confirm: plain(of.confirm.yes, 30),
      deny: plain('Cancel', 30),
    },
  }),
})

/** Draws a form; each input's block id is the name of its field. */
export const formView = <Value>(
  of: Control<Value>,
  value: Value,
  look: { title: string; submit: string; blocks: View['blocks'] },
): View => ({
  type: 'modal',
  callback_id: of.id,
  private_metadata: encode(of, value),
  title: plain(cut(look.title, 24), 24),
  submit: plain(look.submit, 24),
  close: plain('Cancel', 24),
  blocks: look.blocks,
})
