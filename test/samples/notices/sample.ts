import type { Reason } from '../../../src/domain/finding.ts'
import type { NoticeKind } from '../../../src/domain/notice.ts'

/** A text with what a careful person reads in it; what is left out is not checked. */
export type NoticeSample = {
  readonly id: string
  readonly from: string | null
  readonly subject: string
  readonly body: string
  readonly received?: string
  readonly kind: NoticeKind
  readonly days?: number | null
  readonly ends?: string | null
  readonly permanent?: boolean | null
  readonly reasons?: readonly Reason[]
}
