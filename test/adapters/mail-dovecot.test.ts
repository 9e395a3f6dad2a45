import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { watchMailbox } from '../../src/adapters/mail/watch-mailbox.ts'
import { serverCertificate, serverKey } from './mail-certificate.ts'

const dovecot = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((path) => existsSync(path))

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A server of one user whose mails lie in `folder`, as whoever runs the test; TLS only, on loopback only. */
const configurationFor = (folder: string, port: number): string => {
  const { uid, username } = userInfo()
  // Root may neither log people in nor own their mail: the package brings users for the one, and nobody owns the other.
  const owner = uid === 0 ? 'uid=65534 gid=65534' : `uid=${uid} gid=${userInfo().gid}`
  const service = (name: string, more = '') => `service ${name} {\n  chroot =\n  ${more}\n}`
  return [
    `base_dir = ${folder}/run`,
    `state_dir = ${folder}/state`,
    `log_path = ${folder}/log`,
    'protocols = imap',
    'listen = 127.0.0.1',
    ...(uid === 0 ? [] : [`default_internal_user = ${username}`, `default_login_user = ${username}`]),
    'first_valid_uid = 1',
    `mail_location = maildir:${folder}/mail`,
    'ssl = required',
    `ssl_cert = <${folder}/cert.pem`,
    `ssl_key = <${folder}/key.pem`,
    `passdb {\n  driver = static\n  args = password=secret\n}`,
    `userdb {\n  driver = static\n  args = ${owner} home=${folder}\n}`,
    service(
      'imap-login',
      `inet_listener imap {\n  port = 0\n  }\n  inet_listener imaps {\n  port = ${port}\n  ssl = yes\n  }`,
    ),
    service('anvil'),
    service('stats'),
    '',
  ].join('\n')
}

const mail = (number: number): string =>
  `Message-ID: <${number}@shop.example>\nFrom: Ann <ann@shop.example>\nTo: notices@shop.example\nSubject: Mail ${number}\n\nHello\n`

describe.runIf(dovecot)('Watching a mailbox of Dovecot', () => {
  let folder: string
  let port: number
  let server: ChildProcess
  let delivered = 0

  const start = async () => {
    server = spawn(dovecot!, ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore', detached: true })
    for (let tries = 0; tries < 100 && !existsSync(join(folder, 'run', 'master.pid')); tries++) await sleep(50)
  }
  /** With all its processes: by itself it lets those who are logged in go on. */
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    process.kill(-server.pid!, 'SIGKILL')
    await ended
    await rm(join(folder, 'run'), { recursive: true, force: true })
    await mkdir(join(folder, 'run'))
  }
  /** As a delivery agent does: written elsewhere, moved in whole. */
  const deliver = async () => {
    const number = ++delivered
    const name = `${1_700_000_000 + number}.M${number}P1.host`
    await writeFile(join(folder, 'mail', 'tmp', name), mail(number))
    await rename(join(folder, 'mail', 'tmp', name), join(folder, 'mail', 'new', name))
  }
  const memory = { value: null as string | null }
  const watch = () => {
    const subjects: string[] = []
    const states: string[] = []
    const watcher = watchMailbox({
      url: `imaps://notices:secret@127.0.0.1:${port}/INBOX`,
      tls: { ca: serverCertificate },
      authservId: null,
      resolver: async () => [],
      position: { read: async () => memory.value, save: async (value) => void Object.assign(memory, { value }) },
      onMail: async ({ subject }) => void subjects.push(subject),
      onState: ({ kind }) => void states.push(kind),
      pauseMs: 50,
      longestPauseMs: 500,
    })
    return { watcher, subjects, states }
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'f5-dovecot-'))
    port = await freePort()
    for (const name of ['mail/tmp', 'mail/new', 'mail/cur', 'run', 'state'])
      await mkdir(join(folder, name), { recursive: true })
    await chmod(folder, 0o755)
    for (const name of ['mail', 'mail/tmp', 'mail/new', 'mail/cur']) await chmod(join(folder, name), 0o777)
    await writeFile(join(folder, 'cert.pem'), serverCertificate)
    await writeFile(join(folder, 'key.pem'), serverKey)
    await writeFile(join(folder, 'dovecot.conf'), configurationFor(folder, port))
    await start()
  })
  afterAll(async () => {
    await stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('hears over TLS of each mail as it arrives, catches up after a restart of the server, and repeats nothing', async () => {
    await deliver()
    const { watcher, subjects, states } = watch()
    await expect.poll(() => subjects, { timeout: 10_000 }).toEqual(['Mail 1'])
    for (let count = 0; count < 3; count++) await deliver()
    await expect.poll(() => subjects, { timeout: 10_000 }).toEqual(['Mail 1', 'Mail 2', 'Mail 3', 'Mail 4'])
    await stop()
    await expect.poll(() => states.at(-1), { timeout: 10_000 }).toBe('lost')
    for (let count = 0; count < 60; count++) await deliver()
    await start()
    await expect.poll(() => subjects.length, { timeout: 20_000 }).toBe(64)
    await watcher.stop()
    await deliver()
    const second = watch()
    await expect.poll(() => second.subjects, { timeout: 10_000 }).toEqual(['Mail 65'])
    expect(new Set(subjects).size).toBe(64)
    await second.watcher.stop()
  })
})
