import type { Account } from '../../domain/account.ts'
import type { Template } from '../../domain/template.ts'
import { controls, formView } from '../controls.ts'
import { section, type View } from '../reply.ts'
import { choiceInput, numberInput, textInput } from './inputs.ts'

export const officialChoice = 'official'

export const campaignForm = (account: Account, templates: readonly Template[]): View =>
  formView(
    controls.campaignForm,
    { account: account.accountId },
    {
      title: 'Add a campaign',
      submit: 'Add',
      blocks: [
        section(
          'A new campaign is paused until somebody resumes it. Each order is asked once at most, inside Amazon’s window of 5 to 30 days after delivery.',
        ),
        textInput('name', 'Name', { most: 60 }),
        choiceInput('text', 'What is sent', [
          { value: officialChoice, label: 'Amazon’s official Request a Review' },
          ...templates.slice(0, 99).map((one) => ({ value: one.id, label: `Buyer message: ${one.name}` })),
        ]),
        choiceInput(
          'fulfilledBy',
          'Orders',
          [
            { value: 'any', label: 'Any fulfilment' },
            { value: 'merchant', label: 'Seller-fulfilled' },
            { value: 'amazon', label: 'Fulfilled by Amazon' },
          ],
          { initial: 'any' },
        ),
        textInput('skus', 'Only these SKUs', {
          optional: true,
          most: 2000,
          hint: 'Separated by commas; empty for all.',
        }),
        choiceInput(
          'after',
          'Counted from',
          [
            { value: 'delivery', label: 'the end of the delivery promise' },
            { value: 'purchase', label: 'the purchase' },
          ],
          { initial: 'delivery' },
        ),
        numberInput('days', 'Days after that', { least: 0, greatest: 30, initial: '7' }),
        numberInput('from', 'From hour (local to the marketplace)', { least: 0, greatest: 23, initial: '9' }),
        numberInput('to', 'To hour', { least: 1, greatest: 24, initial: '18' }),
      ],
    },
  )
