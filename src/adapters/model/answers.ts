import { zodResponseFormat } from 'openai/helpers/zod'
import { z } from 'zod'
import { contactTraces } from '../../domain/contact-traces.ts'
import { hiddenCharacters } from '../../domain/hidden-characters.ts'
import { longestText } from '../../domain/judge-rewrite.ts'

/** An explanation is shown as it is, without a person's approval: nothing in it may lead anywhere. */
const leadsNowhere = (text: string): boolean =>
  hiddenCharacters(text).length === 0 &&
  !/<[!@#a-z/]|\]\(/iu.test(text) &&
  Object.values(contactTraces(text)).every((found) => found.length === 0)

const explanation = z.object({ explanation: z.string().trim().min(1).max(1000) })
const rewrite = z.object({ subject: z.string().max(longestText), body: z.string().max(longestText) })

/** Built when the module loads, so that a schema the package cannot express stops the start. */
export const answers = {
  explanation: {
    format: zodResponseFormat(explanation, 'explanation'),
    shape: explanation.refine((said) => leadsNowhere(said.explanation)),
  },
  rewrite: { format: zodResponseFormat(rewrite, 'rewrite'), shape: rewrite },
}
