import type { Form } from '../face.ts'
import { entryForms } from './entry-forms.ts'
import { fixForms } from './fix-forms.ts'

export const forms: readonly Form[] = [...entryForms, ...fixForms]
