import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stage } from './page-stage.ts'

const browserAt = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

describe.runIf(browserAt !== undefined)('the page in a browser', () => {
  let browser: Browser
  let page: Page
  let on: Awaited<ReturnType<typeof stage>>
  const complaints: string[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserAt ?? '', args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    on = await stage()
    page = await browser.newPage()
    complaints.length = 0
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.goto(on.url)
    await page.locator('.message').first().waitFor()
  })
  afterEach(async () => {
    await page.close()
    await on.close()
  })

  const type = async (text: string) => {
    await page.getByLabel('Message or command').fill(text)
    await page.keyboard.press('Enter')
  }

  it('shows by itself what happens elsewhere, and answers to what is typed', async () => {
    await on.slack.say('Member', 'amazon-alerts', 'Good news')
    await page.getByText('Good news').waitFor()
    await type('/f5 status')
    await page.locator('.ephemeral', { hasText: 'You typed status' }).waitFor()
    await page.getByLabel('You are').selectOption({ label: 'Member' })
    await page.locator('.ephemeral').waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
  })

  it('asks before a click that wants asking, and takes no for an answer', async () => {
    await page.getByRole('button', { name: 'It is lifted' }).click()
    await page.getByRole('button', { name: 'Not yet' }).click()
    await page.getByRole('button', { name: 'Audit templates' }).click()
    await page.getByText('clicked id-9').waitFor()
    expect(on.slack.journal.filter((entry) => entry.kind === 'delivery')).toHaveLength(1)
    await page.getByRole('button', { name: 'It is lifted' }).click()
    await page.getByRole('button', { name: 'Resume' }).click()
    await on.slack.waitFor(
      'the second click',
      () => on.slack.journal.filter((entry) => entry.kind === 'delivery').length === 2,
    )
    expect(complaints).toEqual([])
  })

  it('fills a window; an objection leaves what was typed', async () => {
    await type('/f5 form')
    await page.getByLabel('Name').fill('bad')
    await page.getByLabel('Body').fill('Line one\nline two')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('This name is taken.').waitFor()
    expect(await page.getByLabel('Body').inputValue()).toBe('Line one\nline two')
    await page.getByLabel('Name').fill('Thanks')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved Thanks: Line one').waitFor()
    await page.locator('#modal[open]').waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
  })

  it('takes neither focus nor an open menu away when news come in', async () => {
    const card = await on.slack.waitFor('the card', () => on.slack.messages('amazon-alerts')[0])
    await on.app.client.chat.postMessage({ channel: card.channel, text: card.text, blocks: card.blocks as never })
    await page.locator('.message').nth(1).waitFor()
    await page.getByLabel('More actions for this message').last().click()
    await page.getByRole('button', { name: 'Audit templates' }).last().focus()
    await on.slack.say('Member', 'amazon-alerts', 'News')
    await page.getByText('News').waitFor()
    await on.app.client.chat.update({ channel: 'C0ALERTS01', ts: card.ts, text: 'All clear' })
    await page.getByText('All clear').waitFor()
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Audit templates')
    await page.getByRole('button', { name: 'Read as notice' }).last().click()
    await page.getByText('Reading it').waitFor()
    expect(await page.locator('.message').count()).toBe(4)
    expect(complaints).toEqual([])
  })

  it('works the levers behind the scenes', async () => {
    await page.getByLabel('Mail', { exact: true }).selectOption({ label: 'My own text …' })
    await page.getByLabel('Text', { exact: true }).fill('Your account is restricted')
    await page.getByLabel('Fake: not signed').check()
    await page.getByRole('button', { name: 'Deliver' }).click()
    await page.getByText('The mail lies in the mailbox.').waitFor()
    await page.getByRole('button', { name: '+30 days' }).click()
    await page.getByText('The clock moved').waitFor()
    await page.getByLabel('Amazon is down').check()
    await page.getByText('Amazon is down: on.').waitFor()
    expect(on.delivered).toEqual([{ kind: 'own', subject: '', body: 'Your account is restricted', authentic: false }])
    expect([on.leaps, on.isAmazonDown()]).toEqual([[30 * 86_400_000], true])
    expect(complaints).toEqual([])
  })
})
