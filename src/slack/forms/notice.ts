import type { Account } from '../../domain/account.ts'
import { controls, formView } from '../controls.ts'
import type { View } from '../reply.ts'
import { textInput } from './inputs.ts'

export const noticeForm = (account: Account): View =>
  formView(
    controls.noticeForm,
    { account: account.accountId },
    {
      title: 'Read a notice',
      submit: 'Read',
      blocks: [
        textInput('from', 'From', { optional: true, most: 300, hint: 'The sender’s address, if you have it.' }),
        textInput('subject', 'Subject', { optional: true, most: 300 }),
        textInput('body', 'Text of the mail', { multiline: true, most: 3000 }),
      ],
    },
  )
