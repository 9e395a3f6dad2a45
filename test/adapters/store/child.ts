// A process of its own that works on a database until it is killed: node child.ts <act> <url or -> <folder> <workspace>
import { randomUUID } from 'node:crypto'
import { openDatabase } from '../../../src/adapters/store/open-database.ts'
import { attempt, changeOf, holdOn, somebody, start } from '../../contracts/store/world.ts'

const [act, url, dataDir = '', workspaceId = ''] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

const database = await openDatabase({
  databaseUrl: url === '-' ? null : (url ?? null),
  dataDir,
  encryptionKeys: [],
}).catch((error: Error) => {
  say(`refused ${error.message}`)
  process.exit(3)
})
const { store } = database
const tenant = { workspaceId, accountId: 'kitchen' }
say('open')

/** Pauses and announces for ever, naming each change once it is acknowledged. */
const writeChanges = async (): Promise<never> => {
  const [campaign] = await store.campaigns(tenant)
  for (;;) {
    const id = randomUUID()
    const change = changeOf({ tenant }, [{ kind: 'hold-added', hold: { ...holdOn(campaign!), id } }], {
      actor: somebody,
    })
    await store.change({ ...change, id }, [{ kind: 'notice-received', noticeId: id }])
    say(id)
  }
}

/** Claims whatever is due, as several workers of one account would, and names each send it may call for. */
const claimAll = async (): Promise<void> => {
  for (;;) {
    const due = await store.sendsDue(tenant, start, 20)
    if (due.length === 0) return
    for (const send of due) {
      const outcome = await store.claimSend(tenant, send.id, attempt('buyer-message', start))
      if (outcome.kind === 'claimed') say(send.id)
      if (outcome.kind === 'taken')
        await store.decideSend(tenant, send, { kind: 'skipped', because: 'asked-by-other-campaign' }, start)
    }
  }
}

if (act === 'hold') setInterval(() => {}, 60_000)
if (act === 'write') await writeChanges()
if (act === 'claim') {
  await claimAll()
  await database.close()
}
