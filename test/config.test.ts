import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }
const problems = (environment: Record<string, string>) => {
  const read = readConfig(environment)
  return read.kind === 'wrong' ? read.problems : []
}
const config = (environment: Record<string, string>) => {
  const read = readConfig(environment)
  if (read.kind === 'wrong') throw new Error(read.problems.join('\n'))
  return read.config
}

describe('the configuration', () => {
  it('needs nothing but the Slack variables, and is a dry run', () => {
    expect(config(slack)).toMatchObject({
      live: false,
      amazon: null,
      mailboxes: [],
      smtp: null,
      model: null,
      port: 3000,
      databaseUrl: null,
      dataDir: './data',
    })
  })

  it('names every bad variable at once and repeats no value', () => {
    const found = problems({
      SLACK_BOT_TOKEN: 'hunter2',
      PORT: 'many',
      F5_LIVE: 'perhaps',
      SLACK_API_URL: 'http://slack.example/api',
      IMAP_URL: 'imap://user:hunter2@mail.example/INBOX',
      F5_ENCRYPTION_KEY: 'short',
      SMTP_FROM: 'shop@seller.example',
      F5_LIFE: 'true',
    }).join('\n')
    for (const name of [
      'SLACK_BOT_TOKEN',
      'PORT',
      'F5_LIVE',
      'SLACK_API_URL',
      'IMAP_URL',
      'F5_ENCRYPTION_KEY',
      'SMTP_URL',
      'F5_LIFE',
      'SLACK_APP_TOKEN',
    ]) {
      expect(found).toContain(name)
    }
    expect(found).not.toContain('hunter2')
  })

  it('refuses a login that cannot be taken out of its address, before any message depends on it', () => {
    const smtp = (login: string) =>
      problems({ ...slack, SMTP_URL: `smtps://${login}@mail.example`, SMTP_FROM: 'a@b.example' })
    expect(smtp('shop:50%off')).toEqual([expect.stringContaining('%25')])
    expect(smtp('shop:50%25off')).toEqual([])
    expect(problems({ ...slack, IMAP_URL: 'imaps://shop:50%off@mail.example/INBOX' })).toHaveLength(1)
  })

  it('refuses a sender that is a buyer’s address, because tests go to the sender', () => {
    const from = (address: string) => problems({ ...slack, SMTP_URL: 'smtps://mail.example', SMTP_FROM: address })
    expect(from('4711@marketplace.amazon.de')).toEqual([expect.stringContaining('SMTP_FROM must be your own address')])
    expect(from('shop@seller.example')).toEqual([])
  })

  it('refuses plain text to another machine and takes it on this one', () => {
    expect(problems({ ...slack, OPENAI_BASE_URL: 'http://models.example/v1', OPENAI_MODEL: 'm' })).toHaveLength(1)
    expect(problems({ ...slack, SLACK_API_URL: 'http://127.0.0.1.evil.example/' })).toHaveLength(1)
    expect(config({ ...slack, OPENAI_BASE_URL: 'http://127.0.0.1:9/v1', OPENAI_MODEL: 'm' }).model).toEqual({
      apiKey: 'none',
      baseUrl: 'http://127.0.0.1:9/v1',
      model: 'm',
    })
  })

  it('takes the app token before the signing secret', () => {
    expect(config({ ...slack, SLACK_APP_TOKEN: 'xapp-1' }).slack.mode.kind).toBe('socket')
    expect(config(slack).slack.mode.kind).toBe('http')
  })

  it('wants a signing secret and a key to keep the tokens of several workspaces', () => {
    const oauth = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'c', SLACK_STATE_SECRET: 's' }
    expect(problems(oauth)).toHaveLength(2)
    const key = Buffer.alloc(32, 7).toString('base64')
    expect(config({ ...oauth, SLACK_SIGNING_SECRET: 's', F5_ENCRYPTION_KEY: `${key} ${key}` })).toMatchObject({
      slack: { mode: { kind: 'oauth' } },
      encryptionKeys: [key, key],
    })
  })

  it('knows marketplaces by country code or id, and wants the whole Amazon account', () => {
    const amazon = { SP_API_CLIENT_ID: 'i', SP_API_CLIENT_SECRET: 's', SP_API_REFRESH_TOKEN: 'r', SP_API_REGION: 'eu' }
    expect(config({ ...slack, ...amazon, SP_API_MARKETPLACES: 'de, A1F83G8C2ARO7P GB' }).amazon?.marketplaces).toEqual([
      'A1PA6795UKMFR9',
      'A1F83G8C2ARO7P',
      'A1F83G8C2ARO7P',
    ])
    expect(problems({ ...slack, ...amazon, SP_API_MARKETPLACES: 'DE,XX' }).join()).toContain('XX')
    expect(problems({ ...slack, ...amazon })).toEqual([expect.stringContaining('SP_API_MARKETPLACES')])
  })

  it('lets only this machine stand in for Amazon', () => {
    expect(config({ ...slack, SP_API_URL: 'http://127.0.0.1:1' }).amazonUrl).toBe('http://127.0.0.1:1')
    expect(problems({ ...slack, SP_API_URL: 'https://sellingpartnerapi-eu.amazon.com' })).toHaveLength(1)
  })
})
