import type { Form } from '../face.ts'
import { campaignForms } from './campaign-forms.ts'
import { entryForms } from './entry-forms.ts'
import { fixForms } from './fix-forms.ts'

export const forms: readonly Form[] = [...entryForms, ...campaignForms, ...fixForms]
