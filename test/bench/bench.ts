import { benchAcknowledge } from './acknowledge.ts'
import { benchAudit } from './audit.ts'
import { benchAuditRules } from './audit-rules.ts'
import { benchImport } from './import.ts'
import { benchMemory } from './memory.ts'
import { benchNoticeToAlert } from './notice-to-alert.ts'
import { benchPlan } from './plan.ts'
import type { Row } from './row.ts'
import { benchSendRate } from './send-rate.ts'
import { benchWorkers } from './workers.ts'

/** Prints a table, or with `--json` the rows as product.md's readers expect them. A name as argument runs that one alone. */
const benches: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  audit: benchAudit,
  'audit-rules': benchAuditRules,
  acknowledge: benchAcknowledge,
  'notice-to-alert': benchNoticeToAlert,
  plan: benchPlan,
  import: benchImport,
  'send-rate': benchSendRate,
  workers: benchWorkers,
  memory: benchMemory,
}

const json = process.argv.includes('--json')
const only = process.argv.slice(2).find((one) => !one.startsWith('-'))
const rows: Row[] = []
for (const [name, bench] of Object.entries(benches)) {
  if (only && only !== name) continue
  if (!json) console.error(`Measuring ${name} …`)
  rows.push(...(await bench()))
}
if (json) console.log(JSON.stringify(rows, null, 2))
else console.table(rows)
process.exit(0)
