import { accountContract } from './store/accounts.ts'
import { approvalContract } from './store/approvals.ts'
import { bucketContract } from './store/buckets.ts'
import { changeContract } from './store/changes.ts'
import { claimContract } from './store/claims.ts'
import { noticeContract } from './store/notices.ts'
import { orderContract } from './store/orders.ts'
import { pauseContract } from './store/pauses.ts'
import { secretContract } from './store/secrets.ts'
import { sendContract } from './store/sends.ts'
import { tenantContract } from './store/tenants.ts'
import type { NewWorld } from './store/world.ts'

/** What every implementation of the store must do; each promise is a sentence of its own. */
export const storeContract = (newWorld: NewWorld): void => {
  accountContract(newWorld)
  secretContract(newWorld)
  changeContract(newWorld)
  approvalContract(newWorld)
  noticeContract(newWorld)
  orderContract(newWorld)
  sendContract(newWorld)
  claimContract(newWorld)
  pauseContract(newWorld)
  bucketContract(newWorld)
  tenantContract(newWorld)
}
