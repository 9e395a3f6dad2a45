import { describe, expect, it } from 'vitest'
import { firstAccountOwner, isWorkedOn, takeFirstAccount } from '../../src/compose/first-account.ts'
import { type Config, readConfig } from '../../src/config.ts'
import type { Account } from '../../src/domain/account.ts'
import type { Store, Workspace } from '../../src/ports.ts'

const configOf = (environment: Record<string, string>): Config => {
  const read = readConfig({ SLACK_SIGNING_SECRET: 's', ...environment })
  if (read.kind === 'wrong') throw new Error(read.problems.join(' '))
  return read.config
}
const byToken = configOf({ SLACK_BOT_TOKEN: 'xoxb-1' })
const byInstalling = configOf({
  SLACK_CLIENT_ID: '1',
  SLACK_CLIENT_SECRET: 's',
  SLACK_STATE_SECRET: 's',
  F5_ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
})

const memory = () => {
  const positions = new Map<string, string>()
  const accounts: Account[] = []
  const store: Partial<Store> = {
    position: async (name) => positions.get(name) ?? null,
    savePosition: async (name, value) => void positions.set(name, value),
    saveAccount: async (account) => void accounts.push(account),
  }
  return { store: store as Store, accounts }
}
const workspace = (id: string): Workspace => ({ id, name: id, botUserId: null })

describe('the account of the environment', () => {
  it('belongs to the first workspace that installs the app, and to no other that finds the installation page', async () => {
    const { store, accounts } = memory()
    expect(await takeFirstAccount(byInstalling, store, workspace('T-ours'))).toMatchObject({ workspaceId: 'T-ours' })
    expect(await takeFirstAccount(byInstalling, store, workspace('T-stranger'))).toBeNull()
    expect(await takeFirstAccount(byInstalling, store, workspace('T-ours'))).toMatchObject({ workspaceId: 'T-ours' })
    expect(new Set(accounts.map((one) => one.workspaceId))).toEqual(new Set(['T-ours']))
  })

  it('goes with the bot token, and nothing works on it any more where it was before', async () => {
    const { store } = memory()
    await takeFirstAccount(byToken, store, workspace('T-trial'))
    await takeFirstAccount(byToken, store, workspace('T-real'))
    const owner = await firstAccountOwner(store)
    expect(owner).toBe('T-real')
    expect(isWorkedOn({ workspaceId: 'T-trial', accountId: 'main' }, owner)).toBe(false)
    expect(isWorkedOn({ workspaceId: 'T-real', accountId: 'main' }, owner)).toBe(true)
  })
})
