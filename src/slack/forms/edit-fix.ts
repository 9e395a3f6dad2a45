import type { Approval } from '../../domain/approval.ts'
import type { Audit } from '../../domain/finding.ts'
import { bodyLimit, subjectLimit } from '../../flows/add-template.ts'
import { controls, formView } from '../controls.ts'
import { section, type View } from '../reply.ts'
import { textInput } from './inputs.ts'

/** The proposed text to be reworded by a person; what comes back is audited like any other. */
export const editFixForm = (approval: Approval): View =>
  formView(
    controls.editForm,
    { account: approval.accountId, approval: approval.id },
    {
      title: 'Edit the fix',
      submit: 'Check and propose',
      blocks: [
        section(
          'Placeholders such as `{{orderId}}` stay as they are. The rules check your text before anybody can approve it.',
        ),
        textInput('subject', 'Subject', { initial: approval.text.subject, most: subjectLimit }),
        textInput('body', 'Text', { initial: approval.text.body, most: 3000, multiline: true }),
      ],
    },
  )

export const longerThanForm = (approval: Approval): boolean => approval.text.body.length > Math.min(3000, bodyLimit)

export const blockedWords = (audit: Audit): string =>
  `Not accepted: ${audit.findings
    .slice(0, 3)
    .map((one) => `“${one.text.slice(0, 60)}” (${one.rule})`)
    .join(', ')}`.slice(0, 240)
