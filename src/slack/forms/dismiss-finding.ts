import type { Finding, FindingPlace } from '../../domain/finding.ts'
import { dismissalDays } from '../../flows/dismiss-finding.ts'
import { controls, formView } from '../controls.ts'
import { escaped, plain, section, type View, verbatim } from '../reply.ts'

/** Asks why a finding should not count, and for how long. */
export const dismissForm = (value: FindingPlace & { account: string }, finding: Finding): View =>
  formView(controls.dismissForm, value, {
    title: 'Dismiss a finding',
    submit: 'Dismiss',
    blocks: [
      section(
        `${verbatim(finding.text, 200)} (\`${escaped(finding.rule)}\`) will not count in this template until the day you choose. The history says who decided, and why.`,
      ),
      {
        type: 'input',
        block_id: 'reason',
        label: plain('Why does it not count?', 60),
        element: { type: 'plain_text_input', action_id: 'reason', max_length: 500, min_length: 3 },
      },
      {
        type: 'input',
        block_id: 'days',
        label: plain('For how many days?', 60),
        element: {
          type: 'number_input',
          action_id: 'days',
          is_decimal_allowed: false,
          initial_value: '30',
          min_value: String(dismissalDays.least),
          max_value: String(dismissalDays.most),
        },
      },
    ],
  })
