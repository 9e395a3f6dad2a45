import { createServer } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { privately, say } from '../../src/slack/reply.ts'
import { memoryPorts, noFace, startHttp, until } from './fixture.ts'
import { tinySlack } from './tiny-slack.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
const aSlack = async () => {
  const slack = await tinySlack()
  closing.push(slack.close)
  return slack
}
const anApp = async (...how: Parameters<typeof startHttp>) => {
  const app = await startHttp(...how)
  closing.push(app.app.stop)
  return app
}

describe('a start', () => {
  it('does not need Slack: it keeps trying, says so, and connects when Slack is back', async () => {
    const slack = await aSlack()
    slack.goDown()
    const app = await anApp(slack)
    await until(() => app.states.filter((state) => state.kind === 'connecting').length >= 2)
    expect(app.memory.workspaces).toEqual([])
    slack.comeBack()
    await app.connected()
    expect(app.memory.workspaces).toEqual([{ id: 'T1', name: 'Acme', botUserId: 'UBOT' }])
  })

  it('answers what it hears before Slack has said who we are, without doing it', async () => {
    const slack = await aSlack()
    slack.answer('auth.test', () => ({ status: 503, body: {} }))
    const app = await anApp(slack)
    await app.speak.command('status')
    await until(() => slack.responses.length === 1)
    expect(slack.responses[0]?.['text']).toContain('still connecting to Slack')
  })

  it.each(['invalid_auth', 'account_inactive', 'token_revoked'])(
    'stops trying with a token that is %s, and says so',
    async (error) => {
      const slack = await aSlack()
      slack.answer('auth.test', () => ({ body: { ok: false, error } }))
      const app = await anApp(slack)
      await until(() => app.app.state().kind === 'refused')
      expect(app.app.state()).toEqual({ kind: 'refused', error })
      expect(slack.named('auth.test')).toHaveLength(1)
    },
  )

  it('waits as long as Slack asks when it is rate limited', async () => {
    const slack = await aSlack()
    slack.answer('auth.test', () => ({ status: 429, headers: { 'retry-after': '30' }, body: {} }))
    const app = await anApp(slack)
    await until(() => app.states.length > 0)
    expect(app.states[0]).toEqual({ kind: 'connecting', tries: 1, detail: 'rate-limited' })
    expect(slack.named('auth.test')).toHaveLength(1)
  })

  it('is tried again when what must follow a connection fails', async () => {
    const slack = await aSlack()
    let tries = 0
    const app = await anApp(slack, {
      onWorkspace: async () => {
        if (tries++ === 0) throw new Error('the database is busy')
      },
    })
    await app.connected()
    expect(tries).toBe(2)
    expect(app.lines.some((line) => line.level === 'error')).toBe(true)
  })

  it('is refused when the port is taken', async () => {
    const slack = await aSlack()
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, resolve))
    closing.push(() => new Promise((resolve) => other.close(resolve)))
    await expect(startHttp(slack, { port: (other.address() as { port: number }).port })).rejects.toThrow('EADDRINUSE')
  })

  it('serves the health routes on the same port, Slack up or down', async () => {
    const slack = await aSlack()
    slack.goDown()
    const app = await anApp(slack, { routes: { '/livez': (_request, response) => void response.end('alive') } })
    expect(await (await fetch(`${app.url}/livez`)).text()).toBe('alive')
    expect((await fetch(`${app.url}/livez`, { method: 'POST' })).status).toBe(404)
  })
})

describe('a stop', () => {
  it('waits for what is being done, and meanwhile does nothing new but says so', async () => {
    const slack = await aSlack()
    slack.users.set('UADMIN', { is_admin: true })
    const held = Promise.withResolvers<void>()
    const done: string[] = []
    const run = async (_ports: unknown, ask: { text: string }) => {
      await held.promise
      done.push(ask.text)
      return privately(say('Done.'))
    }
    const slow = { name: 'slow', usage: '', summary: '', role: 'member', about: 'workspace', run } as const
    const app = await anApp(slack, { face: { ...noFace, commands: [slow] }, graceMs: 10_000 })
    await app.connected()
    await app.speak.command('slow first')
    const stopped = app.app.stop()
    await app.speak.command('slow second')
    await until(() => slack.responses.length === 1)
    expect(slack.responses[0]?.['text']).toContain('restarting')
    held.resolve()
    await stopped
    expect(done).toEqual(['first'])
    expect(slack.responses).toMatchObject([{}, { text: 'Done.' }])
  })

  it('ends at once while Slack hangs, within the time it is given', async () => {
    const slack = await aSlack()
    slack.answer('auth.test', () => 'hang')
    const app = await anApp(slack)
    await app.app.stop()
    expect(app.app.state()).toEqual({ kind: 'stopped' })
  })
})

describe('several workspaces by OAuth', () => {
  const mode = {
    kind: 'oauth',
    clientId: '1.2',
    clientSecret: 'c',
    stateSecret: 's',
    signingSecret: 'shh-a-signing-secret',
  } as const
  const install = async (slack: Awaited<ReturnType<typeof aSlack>>, url: string, team: string) => {
    slack.answer('oauth.v2.access', () => ({
      body: {
        ok: true,
        access_token: `xoxb-${team}`,
        token_type: 'bot',
        scope: 'commands',
        bot_user_id: 'UBOT',
        app_id: 'A1',
        team: { id: team, name: `Team ${team}` },
        enterprise: null,
        authed_user: { id: 'UADMIN' },
        is_enterprise_install: false,
      },
    }))
    const page = await fetch(`${url}/slack/install`, { redirect: 'manual' })
    const html = await page.text()
    const to = page.headers.get('location') ?? /href="([^"]+authorize[^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&')
    const cookie = page.headers.get('set-cookie')!.split(';')[0]!
    const back = `${url}/slack/oauth_redirect?code=x&state=${new URL(to).searchParams.get('state')}`
    return { to: new URL(to), answer: await fetch(back, { headers: { cookie } }) }
  }

  it('installs, keeps the token as a secret, answers with it, and forgets it on uninstalling', async () => {
    const slack = await aSlack()
    slack.users.set('UADMIN', { team_id: 'T7', is_admin: true })
    const known: string[] = []
    const memory = memoryPorts([])
    const app = await anApp(slack, { mode, ports: memory.ports, onWorkspace: async (one) => void known.push(one.id) })
    await app.connected()
    const { to, answer } = await install(slack, app.url, 'T7')
    expect(to.searchParams.get('scope')).toBe('chat:write,commands,files:write,usergroups:read,users:read')
    expect(answer.status).toBe(200)
    expect(known).toEqual(['T7'])
    expect(memory.secrets.get('T7/workspace/slack-bot-token')).toBe('xoxb-T7')
    await app.speak.command('hullo', { team_id: 'T7' })
    await until(() => slack.responses.length === 1)
    expect(slack.named('users.info').at(-1)?.token).toBe('xoxb-T7')
    expect(await app.app.deliver('T8')).toBeNull()
    await app.speak.event({ type: 'app_uninstalled' }, { team_id: 'T7' })
    await until(() => memory.forgotten.length === 1)
    expect(await app.app.deliver('T7')).toBeNull()
  })

  it('refuses a return without the state that was given out', async () => {
    const slack = await aSlack()
    const memory = memoryPorts([])
    const app = await anApp(slack, { mode, ports: memory.ports })
    const answer = await fetch(`${app.url}/slack/oauth_redirect?code=x&state=forged`)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(memory.secrets.size).toBe(0)
  })

  it('stays quiet and up when a workspace that has not installed it speaks', async () => {
    const slack = await aSlack()
    const app = await anApp(slack, { mode, ports: memoryPorts([]).ports })
    await app.connected()
    const answer = await app.speak.command('help', { team_id: 'T9' })
    expect(answer.status).toBe(200)
    expect(slack.responses).toEqual([])
  })
})
