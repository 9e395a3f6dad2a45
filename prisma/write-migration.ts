// npm run migration <name>: writes the SQL that leads from the migrations written so far to schema.prisma.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsFolder, missingMigration } from './schema-engine.ts'

const name = process.argv[2]
if (name === undefined || !/^[a-z0-9_]{1,60}$/.test(name)) {
  console.error('Give the migration a name of small letters, digits and underscores: npm run migration add_orders')
  process.exit(2)
}

const sql = await missingMigration()
if (sql === '') {
  console.log('The migrations already produce schema.prisma; nothing was written.')
  process.exit(0)
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const folder = join(migrationsFolder, `${stamp}_${name}`)
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'migration.sql'), sql)
console.log(`Wrote ${join(folder, 'migration.sql')}: read it before you commit it.`)
process.exit(0)
