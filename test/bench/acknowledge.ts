import { fork } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { quantile, type Row, row } from './row.ts'

const perSecond = 50
const seconds = 10
const secret = 'bench-signing-secret'

/** p99 in ms from a signed command to its acknowledgement, 50 a second, beside an empty Bolt handler under the same load. */
export async function benchAcknowledge(): Promise<readonly Row[]> {
  const baseline = await emptyHandler()
  const sandbox = await startSandbox({ environment: { SLACK_SIGNING_SECRET: secret } })
  try {
    const calm = await load(sandbox.app().port)
    sandbox.amazon.faults.add({ operation: '*', does: { kind: 'delay', ms: 30_000, when: 'before' } })
    sandbox.model.behave('hang')
    const troubled = await load(sandbox.app().port)
    return [
      row('acknowledge', quantile(calm, 0.99), 'ms p99', 'lower', quantile(baseline, 0.99)),
      row(
        'acknowledge/amazon-slow-model-hanging',
        quantile(troubled, 0.99),
        'ms p99',
        'lower',
        quantile(baseline, 0.99),
      ),
    ]
  } finally {
    await sandbox.close()
  }
}

async function emptyHandler(): Promise<readonly number[]> {
  const child = fork(fileURLToPath(new URL('./empty-bolt.ts', import.meta.url)), {
    env: { PATH: process.env['PATH'] ?? '', SIGNING_SECRET: secret },
  })
  const { port } = await new Promise<{ port: number }>((resolve) =>
    child.once('message', resolve as (message: unknown) => void),
  )
  try {
    return await load(port)
  } finally {
    child.kill()
  }
}

/** The first second warms up and does not count. */
async function load(port: number): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 })
  const times: Promise<number>[] = []
  for (let i = 0; i < perSecond * (seconds + 1); i++) {
    const time = command(port, agent, i)
    if (i >= perSecond) times.push(time)
    await sleep(1000 / perSecond)
  }
  const all = await Promise.all(times)
  agent.destroy()
  return all
}

function command(port: number, agent: Agent, i: number): Promise<number> {
  const body = new URLSearchParams({
    token: 't',
    team_id: 'T0PRETEND1',
    team_domain: 'pretend-workspace',
    channel_id: 'C0ALERTS01',
    channel_name: 'amazon-alerts',
    user_id: 'U0ADMIN001',
    user_name: 'admin',
    command: '/f5',
    text: 'help',
    api_app_id: 'A0PRETEND1',
    is_enterprise_install: 'false',
    // Answers go nowhere: what is measured is the acknowledgement.
    response_url: 'http://127.0.0.1:9/',
    trigger_id: `bench.${process.pid}.${Date.now()}.${i}`,
  }).toString()
  const stamp = String(Math.floor(Date.now() / 1000))
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex')}`
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': stamp,
    'x-slack-signature': signature,
  }
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: '/slack/events', method: 'POST', agent, headers },
      (response) => {
        response
          .resume()
          .on('end', () =>
            response.statusCode === 200
              ? resolve(performance.now() - began)
              : reject(new Error(`The command was answered with ${response.statusCode}.`)),
          )
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}
