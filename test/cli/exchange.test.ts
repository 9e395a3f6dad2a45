import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/adapters/store/open-database.ts'
import { withOwnPlaceholders } from '../../src/domain/foreign-tags.ts'
import { homes, type Place } from '../databases.ts'
import { sampleCampaign } from '../domain/sample-orders.ts'
import { anAccount } from '../slack/fixture.ts'
import { runF5 } from './run-f5.ts'

let folder: string
let place: Place

const acme = anAccount('acme')
/** As some tools write a tag; made here, because the linter takes it for a template of ours. */
const dollar = (name: string): string => `$\{${name}}`

const openHere = () => openDatabase({ ...place, encryptionKeys: [] })
const f5 = (...args: string[]) => runF5(folder, args, { environment: { DATA_DIR: place.dataDir } })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'f5-exchange-'))
  place = await (await homes[0]!.start()).newPlace()
  const { definition } = sampleCampaign({ filter: { notSkus: ['MUG-1'], gift: 'without' } })
  const moody = { ...definition, filter: { ...definition.filter, minimumRating: 4 } }
  const loyal = { ...definition, filter: { ...definition.filter, repeatBuyer: 'only' } }
  const odd = { ...definition, timing: { ...definition.timing, moon: 'full' } }
  const files: Record<string, string> = {
    'ours.json': JSON.stringify({
      templates: [
        { name: 'Thanks', subject: 'Order {{orderId}}', body: 'Please leave an honest review.', language: 'en' },
        { name: 'Bribe', subject: 'Order {{orderId}}', body: 'Leave 5 stars and get a gift card.' },
        { name: 'Empty', subject: 'Order', body: ' ' },
      ],
      campaigns: [
        { name: 'After delivery', channel: 'buyer-message', template: 'Thanks', definition },
        { name: 'Fans', channel: 'official', definition: moody },
        { name: 'Loyal', channel: 'official', definition: loyal },
        { name: 'Moon', channel: 'official', definition: odd },
        { name: 'Lost', channel: 'buyer-message', template: 'Nowhere', definition },
      ],
    }),
    'other-tool.csv': `Betreff;Text;Titel\n"Order [[order-id]]";"Hello, thank you for %%product_name%%.\nYours, \${store}";Follow-up\n`,
    'exact.json': JSON.stringify({
      templates: [{ name: 'Exact', subject: 'A', body: 'As it is: [[order-id]] #store#' }],
    }),
    'long.csv': `name,subject,body,language\na,b,c,${'x'.repeat(30)}\n`,
    'broken.json': '{',
    'strange.json': '{"templates": [{"name": "x"}]}',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const database = await openHere()
  await database.store.saveWorkspace({ id: 'T1', name: 'Acme', botUserId: null })
  await database.store.saveAccount(acme)
  await database.close()
})
afterAll(() => rm(folder, { recursive: true }))

describe('f5 import and f5 export', () => {
  it('add what a file holds, say what was refused and why, and leave alone what is there', async () => {
    const { code, out, err } = await f5('import', 'ours.json')
    expect(err).toBe('')
    expect(out.split('\n')).toEqual([
      'template Thanks: added',
      'template Bribe: added; the audit blocks it as it stands',
      'template Empty: refused. Its body is empty.',
      'campaign After delivery: added, paused until somebody resumes it in Slack',
      expect.stringMatching(/^campaign Fans: refused\. “minimumRating” would choose buyers by how content they are/),
      expect.stringMatching(/^campaign Loyal: refused\. “repeatBuyer” would choose buyers by how content they are/),
      'campaign Moon: refused. “moon” is nothing that a campaign can be set to.',
      'campaign Lost: refused. There is no template “Nowhere”.',
      '3 added, 0 there already, 5 refused.',
      '',
    ])
    expect(code).toBe(1)
    expect((await f5('import', 'ours.json')).out).toContain('0 added, 3 there already, 5 refused.')
  })

  it('bring a table of another tool, with its tags as our placeholders', async () => {
    const unmapped = await f5('import', 'other-tool.csv')
    expect([unmapped.code, unmapped.err]).toEqual([
      2,
      'other-tool.csv has no column “name” for the name; it has Betreff, Text, Titel. Name it with --map name=<column>.\n',
    ])
    const maps = ['--map', 'name=Titel', '--map', 'subject=Betreff', '--map', 'body=Text']
    expect(await f5('import', 'other-tool.csv', ...maps)).toMatchObject({ code: 0, err: '' })
    const exported = JSON.parse((await f5('export')).out)
    expect(exported.templates).toContainEqual({
      name: 'Follow-up',
      subject: 'Order {{orderId}}',
      body: 'Hello, thank you for {{productTitle}}.\nYours, {{sellerName}}',
      format: 'plain',
      language: null,
    })
    expect(exported.campaigns).toMatchObject([
      { name: 'After delivery', template: 'Thanks', definition: { filter: { notSkus: ['MUG-1'], gift: 'without' } } },
    ])
  })

  it('take a file of ours as it stands', async () => {
    expect((await f5('import', 'exact.json')).code).toBe(0)
    const { templates } = JSON.parse((await f5('export')).out)
    expect(templates).toContainEqual(expect.objectContaining({ name: 'Exact', body: 'As it is: [[order-id]] #store#' }))
  })

  it('write down who did it, and hold every campaign', async () => {
    const database = await openHere()
    const [change] = await database.store.changes(acme, 1)
    expect(change?.actor).toMatchObject({ kind: 'person', via: 'terminal' })
    expect((await database.store.holds(acme)).map(({ cause }) => cause.kind)).toEqual(['new', 'new'])
    const busy = await f5('export')
    expect([busy.code, busy.out]).toEqual([2, ''])
    expect(busy.err).toMatch(/^.+DATABASE_URL.+\n$/)
    await database.close()
  })

  it.each([
    ['broken.json', 'broken.json is not JSON.'],
    ['strange.json', 'strange.json is not a file of f5 export: templates → 0 → subject'],
    ['long.csv', 'long.csv cannot be brought in: templates → 0 → language'],
    ['nowhere.csv', 'nowhere.csv does not exist.'],
    ['ours.txt', 'ours.txt does not exist.'],
  ])('refuse %s in one sentence', async (name, sentence) => {
    const { code, err } = await f5('import', name)
    expect(code).toBe(2)
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

it.each(['subject', 'subjct=Betreff', '=Betreff'])('a mapping that says nothing is refused: %s', async (map) => {
  const { code, err } = await f5('import', 'other-tool.csv', '--map', map)
  expect(code).toBe(2)
  expect(err).toContain('with one of name, subject, body, language, html')
})

describe('tags of other tools', () => {
  it.each([
    [
      `[[order-id]] [[ Order ID ]] %%ORDER_NUMBER%% ${dollar('orderId')} #order-number#`,
      '{{orderId}} '.repeat(5).trim(),
    ],
    [`[[first-name]] ${dollar('coupon')}`, '{{first-name}} {{coupon}}'],
    ['We are #1 of #brands# and #store#', 'We are #1 of #brands# and {{sellerName}}'],
    ['50 %% off, $5, [[]], {{orderId}}', '50 %% off, $5, [[]], {{orderId}}'],
  ])('%s', (text, ours) => {
    expect(withOwnPlaceholders(text)).toBe(ours)
  })
})
