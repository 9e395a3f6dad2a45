import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deliverTo } from '../../src/slack/deliver.ts'
import { people } from '../../src/slack/people.ts'
import { memoryLog } from './fixture.ts'
import { type TinySlack, tinySlack } from './tiny-slack.ts'

let slack: TinySlack
let deliver: ReturnType<typeof deliverTo>
beforeEach(async () => {
  slack = await tinySlack()
  deliver = deliverTo({ token: 'xoxb-test-token', apiUrl: slack.apiUrl, log: memoryLog().log })
})
afterEach(() => slack.close())

const standing = (userId: string, approvers: readonly string[] = []) =>
  people(approvers).standing({ workspaceId: 'T1', userId }, deliver)

describe('who may change things', () => {
  it.each([
    ['an admin', { is_admin: true }, 'approver'],
    ['an owner', { is_owner: true }, 'approver'],
    ['a member', {}, 'member'],
    ['a guest', { is_restricted: true }, 'member'],
    ['an admin of another workspace', { team_id: 'T2', is_admin: true }, 'stranger'],
    ['a person of a shared channel', { is_stranger: true, is_admin: true }, 'stranger'],
    ['a bot', { is_bot: true, is_admin: true }, 'stranger'],
    ['somebody deactivated', { deleted: true, is_owner: true }, 'stranger'],
    [
      'somebody of the same organisation who belongs here too',
      { team_id: 'T2', enterprise_user: { teams: ['T1'] } },
      'member',
    ],
  ])('%s', async (_who, user, kind) => {
    slack.users.set('U1', user)
    expect(await standing('U1')).toEqual({ kind })
  })

  it('are the listed people, and then no longer the admins', async () => {
    slack.users.set('U1', {}).set('U2', { is_admin: true })
    expect(await standing('U1', ['U1'])).toEqual({ kind: 'approver' })
    expect(await standing('U2', ['U1'])).toEqual({ kind: 'member' })
  })

  it('are the members of the listed group; a listed stranger stays one', async () => {
    slack.users.set('U1', {}).set('U2', {}).set('U3', { team_id: 'T2' })
    slack.answer('usergroups.users.list', ({ usergroup }) => ({
      body: usergroup === 'S1' ? { ok: true, users: ['U1', 'U3'] } : { ok: false, error: 'no_such_subteam' },
    }))
    expect(await standing('U1', ['S0', 'S1'])).toEqual({ kind: 'approver' })
    expect(await standing('U2', ['S0', 'S1'])).toEqual({ kind: 'member' })
    expect(await standing('U3', ['S1', 'U3'])).toEqual({ kind: 'stranger' })
  })

  it('nobody is anything while Slack does not answer sensibly', async () => {
    slack.answer('users.info', () => ({ body: { ok: false, error: 'missing_scope' } }))
    expect(await standing('U1', ['U1'])).toEqual({ kind: 'unknown', detail: 'missing_scope' })
    slack.answer('users.info', () => ({ body: { ok: true, user: 'what?' } }))
    expect(await standing('U1', ['U1'])).toEqual({ kind: 'unknown', detail: 'unreadable answer' })
  })

  it('a role is remembered for a minute and no longer; not knowing is not remembered', async () => {
    let now = 0
    const who = people([], () => now)
    const ask = () => who.standing({ workspaceId: 'T1', userId: 'U1' }, deliver)
    slack.answer('users.info', () => ({ status: 500, body: {} }))
    expect((await ask()).kind).toBe('unknown')
    slack.usual('users.info')
    slack.users.set('U1', { is_admin: true })
    expect(await ask()).toEqual({ kind: 'approver' })
    slack.users.set('U1', {})
    now = 59_999
    expect(await ask()).toEqual({ kind: 'approver' })
    now = 60_000
    expect(await ask()).toEqual({ kind: 'member' })
  })
})
