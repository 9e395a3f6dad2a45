import type { types } from '@slack/bolt'
import type { Account, IncidentMode } from '../../domain/account.ts'
import { controls, formView } from '../controls.ts'
import { plural } from '../messages/words.ts'
import { plain, section, type View } from '../reply.ts'
import { choiceInput } from './inputs.ts'

export const settingsForm = (account: Account, of: { liveAllowed: boolean; rehearsed: number }): View =>
  formView(
    controls.settingsForm,
    { account: account.accountId, live: account.live, channel: account.alertChannel, ...account.incidents },
    {
      title: 'Settings',
      submit: 'Save',
      blocks: [
        section(account.live ? 'This account is *live*.' : liveWords(of)),
        choiceInput(
          'live',
          'Sends',
          [
            { value: 'dry', label: 'Dry run: nothing really leaves' },
            { value: 'live', label: 'Live: sends are real' },
          ],
          { initial: account.live ? 'live' : 'dry' },
        ),
        channelInput(account.alertChannel),
        ...incidentInputs(account.incidents),
      ],
    },
  )

const liveWords = (of: { liveAllowed: boolean; rehearsed: number }): string => {
  const other = of.liveAllowed
    ? ''
    : ' F5_LIVE is not set to true where F5 Guard runs, so sends stay a dry run until it is.'
  const again =
    of.rehearsed > 0
      ? ` ${plural(of.rehearsed, 'send')} of the dry run are still in their window and will then be made for real.`
      : ''
  return `This account is a *dry run*. Going live sends real messages and requests to buyers.${again}${other}`
}

/** What happens when Amazon restricts the account. */
const incidentInputs = ({ pausing, official, secondApprover }: IncidentMode): readonly types.InputBlock[] => [
  choiceInput(
    'pausing',
    'When Amazon restricts the account',
    [
      { value: 'automatic', label: 'Pause buyer messages at once' },
      { value: 'ask', label: 'Ask first; until somebody answers, none begins' },
    ],
    { initial: pausing },
  ),
  choiceInput(
    'official',
    'Amazon’s official request in their place',
    [
      { value: 'button', label: 'When somebody presses the button' },
      { value: 'automatic', label: 'At once, with the pause' },
    ],
    { initial: official },
  ),
  choiceInput(
    'secondApprover',
    'Resuming after a repeated restriction',
    [
      { value: 'one', label: 'One approver is enough' },
      { value: 'two', label: 'A second approver must agree' },
    ],
    { initial: secondApprover ? 'two' : 'one' },
  ),
]

const channelInput = (initial: string | null): types.InputBlock => ({
  type: 'input',
  block_id: 'channel',
  label: plain('Alerts go to', 100),
  hint: plain('Invite F5 Guard to the channel first.', 200),
  element: {
    type: 'conversations_select',
    action_id: 'channel',
    filter: { include: ['public', 'private'], exclude_bot_users: true },
    ...(initial && { initial_conversation: initial }),
  },
})
