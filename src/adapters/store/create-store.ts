import type { Store } from '../../ports.ts'
import { accountStore } from './accounts.ts'
import { announcementStore } from './announcements.ts'
import { approvalStore } from './approvals.ts'
import { auditStore } from './audits.ts'
import { bucketStore } from './buckets.ts'
import { campaignStore } from './campaigns.ts'
import { changeStore } from './changes.ts'
import { claimStore } from './claim.ts'
import { forgetStore } from './forget.ts'
import { noticeStore } from './notices.ts'
import { orderStore } from './orders.ts'
import { planStore } from './plans.ts'
import { positionStore } from './positions.ts'
import type { Db } from './prisma.ts'
import { restrictionStore } from './restrictions.ts'
import type { Sealer } from './seal.ts'
import { secretStore } from './secrets.ts'
import { countStore } from './send-counts.ts'
import { sendStore } from './sends.ts'
import { templateStore } from './templates.ts'

/** The whole store, each noun in its own file. */
export const createStore = (db: Db, sealer: Sealer): Store => ({
  ...accountStore(db),
  ...secretStore(db, sealer),
  ...changeStore(db),
  ...campaignStore(db),
  ...templateStore(db),
  ...auditStore(db),
  ...approvalStore(db),
  ...noticeStore(db, sealer),
  ...restrictionStore(db),
  ...announcementStore(db),
  ...orderStore(db),
  ...planStore(db),
  ...sendStore(db),
  ...claimStore(db),
  ...countStore(db),
  ...bucketStore(db),
  ...positionStore(db),
  ...forgetStore(db),
})
