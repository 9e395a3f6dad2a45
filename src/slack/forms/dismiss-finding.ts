import type { Finding, FindingPlace } from '../../domain/finding.ts'
import { dismissalDays } from '../../flows/dismiss-finding.ts'
import { controls, formView } from '../controls.ts'
import { escaped, section, type View, verbatim } from '../reply.ts'
import { numberInput, textInput } from './inputs.ts'

/** Asks why a finding should not count, and for how long. */
export const dismissForm = (value: FindingPlace & { account: string }, finding: Finding): View =>
  formView(controls.dismissForm, value, {
    title: 'Dismiss a finding',
    submit: 'Dismiss',
    blocks: [
      section(
        `${verbatim(finding.text, 200)} (\`${escaped(finding.rule)}\`) will not count in this template until the day you choose. The history says who decided, and why.`,
      ),
      textInput('reason', 'Why does it not count?', { least: 3, most: 500, multiline: true }),
      numberInput('days', 'For how many days?', {
        initial: '30',
        least: dismissalDays.least,
        greatest: dismissalDays.most,
      }),
    ],
  })
