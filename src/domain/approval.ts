import type { Tenant } from './account.ts'
import type { MessageText } from './template.ts'

/** A fix waiting for a person: bound to one revision and one text, answered once. */
export type Approval = Tenant & {
  readonly id: string
  readonly templateId: string
  /** What it replaces; approving fails when the template has moved on. */
  readonly baseRevision: number
  readonly baseHash: string
  readonly text: MessageText
  readonly textHash: string
  readonly writtenBy: 'rules' | 'model' | 'person'
  readonly state: 'open' | 'approved' | 'rejected' | 'stale'
  readonly createdAt: Date
  readonly decidedBy: string | null
}
