import { describe, expect, test } from 'vitest'
import { readReportedNotice } from '../../src/flows/read-reported-notice.ts'
import { takeInMail } from '../../src/flows/take-in-mail.ts'
import { homes } from '../databases.ts'
import { openShop, sharedDatabase } from './sends-fixture.ts'

const buyer = 'jane.doe77@marketplace.amazon.com'
const text = {
  from: 'Amazon <donotreply@amazon.com>',
  subject: `Your messages, also to ${buyer}`,
  body: `We have restricted your ability to send ${buyer} proactive messages.`,
}

describe.each(homes.slice(0, 1))('a notice that quotes a buyer $name', (home) => {
  const database = sharedDatabase(home)

  test('is kept without the address, also in the words that it was read from, however it came in', async () => {
    const { ports: given, tenant, store } = await openShop(database())
    const ports = { ...given, ownPhrases: {} }
    const mail = { ...text, mailbox: 'm', key: '<1@amazon.com>', receivedAt: ports.now(), to: [], references: [] }
    await takeInMail(ports, { workspaceId: tenant.workspaceId, mail: { ...mail, authentic: 'verified' }, raw: '' })
    await readReportedNotice(ports, { tenant, text, source: 'paste' })
    const kept = await store.notices(tenant.workspaceId, 9)
    expect(kept.map(({ reading }) => reading.kind)).toEqual(['restriction', 'restriction'])
    expect(JSON.stringify(kept)).toContain('[email]')
    expect(JSON.stringify(kept)).not.toContain('jane.doe77')
  })
})
