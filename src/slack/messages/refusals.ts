import type { Account } from '../../domain/account.ts'
import type { Command } from '../face.ts'
import { escaped, type Message, message, say, section, verbatim } from '../reply.ts'
import { commandTable } from './help.ts'

/** What people are told when nothing was done. Each says what to do next. */
export const refusals = {
  foreign: say('F5 Guard answers only people of the workspace it is installed in. Nothing was done.'),
  notApprover: say(
    'Only approvers may do that: workspace admins, or the people your admins named. Nothing was done. You can look at everything: try `/f5 status`.',
  ),
  roleUnknown: say('Slack did not tell me whether you may do that, so nothing was done. Please try again in a moment.'),
  stale: say('That is out of date, so nothing was done. `/f5 status` shows how things stand now.'),
  noAccount: say(
    'No Amazon account is connected yet, so there is nothing to show or change. The README says how to connect one.',
  ),
  restarting: say('F5 Guard is restarting. Nothing was done. Please try again in a moment.'),
  starting: say('F5 Guard is still connecting to Slack. Nothing was done. Please try again in a moment.'),
  unreadable: say('I could not read what Slack sent, so nothing was done.'),
  formTooOld: say('It took too long until I could open that form, and Slack no longer let me. Please try again.'),
  formRefused: (errors: readonly string[]): Message =>
    say(['The form was not saved:', ...errors.map((one) => `• ${escaped(one)}`), 'Please open it again.'].join('\n')),
  broke: (reference: string): Message =>
    say(
      `Something broke on our side, and I cannot say that it was done. Look at \`/f5 status\` before you try again. Reference: \`${reference}\``,
    ),
  whichAccount: (accounts: readonly Account[], command: string): Message =>
    say(
      [
        'Which account? Ask in its channel, or add its name:',
        ...accounts.map((one) => `• \`/f5 ${command} … in ${escaped(one.name)}\`${channelOf(one)}`),
      ].join('\n'),
    ),
  unknownCommand: (word: string, nearest: string | null, commands: readonly Command[]): Message => {
    const text = `I do not know ${verbatim(word, 40)}.${nearest ? ` Did you mean \`/f5 ${nearest}\`?` : ''}`
    return message(`${text} \`/f5 help\` lists what I know.`, section(text), ...commandTable(commands))
  },
}

const channelOf = (account: Account): string => (account.alertChannel ? ` (<#${account.alertChannel}>)` : '')
