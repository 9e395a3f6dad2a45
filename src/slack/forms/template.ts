import type { Account } from '../../domain/account.ts'
import { languages } from '../../domain/template.ts'
import { bodyLimit, subjectLimit } from '../../flows/add-template.ts'
import { controls, formView } from '../controls.ts'
import type { View } from '../reply.ts'
import { choiceInput, textInput } from './inputs.ts'

const languageNames: Readonly<Record<(typeof languages)[number], string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  it: 'Italian',
  es: 'Spanish',
  ja: 'Japanese',
}

export const templateForm = (account: Account): View =>
  formView(
    controls.templateForm,
    { account: account.accountId },
    {
      title: 'Add a template',
      submit: 'Add and audit',
      blocks: [
        textInput('name', 'Name', { most: 60 }),
        textInput('subject', 'Subject', {
          most: subjectLimit,
          hint: 'Placeholders such as {{orderId}} and {{productTitle}} are filled in for each order.',
        }),
        textInput('body', 'Text', { multiline: true, most: Math.min(3000, bodyLimit) }),
        choiceInput(
          'language',
          'Language',
          languages.map((value) => ({ value, label: languageNames[value] })),
          { initial: 'en' },
        ),
        choiceInput(
          'format',
          'Format',
          [
            { value: 'plain', label: 'Plain text' },
            { value: 'html', label: 'HTML' },
          ],
          { initial: 'plain' },
        ),
      ],
    },
  )
