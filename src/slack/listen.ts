import type { RequestListener } from 'node:http'
import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt'
import { answer } from './answer.ts'
import { type Deliver, slackLogger, troubleOf } from './deliver.ts'
import { type HeardEvent, heardEvents, type Mode, paths } from './entrances.ts'
import { type Hearing, hear } from './hear.ts'
import { withinTime } from './in-flight.ts'
import { type Installations, installing } from './install.ts'
import type { Connect } from './keep-connected.ts'
import { type Log, scrubbed } from './log.ts'
import { refusals } from './messages/refusals.ts'
import { privately, type Reply, type View } from './reply.ts'
import { openedIn, readClick, readCommand, readShortcut, readSubmission, type Said } from './said.ts'
import type { Workspaces } from './workspaces.ts'

export type Listening = {
  readonly mode: Mode
  readonly apiUrl: string | null
  readonly log: Log
  readonly hearing: Hearing
  readonly workspaces: Workspaces
  readonly installations: Installations
  readonly track: <T>(work: Promise<T>) => Promise<T>
  readonly stopping: () => boolean
  readonly onEvent: (event: HeardEvent, of: { workspaceId: string; eventId: string }) => Promise<void>
}

export type Ears = {
  /** What the HTTP server hands to Bolt; null in Socket Mode. */
  readonly receive: RequestListener | null
  readonly connect: Connect
  readonly close: () => Promise<void>
}

/** Everything that Bolt does for us: receives, checks signatures, sorts, acknowledges. */
export function listen(to: Listening): Ears {
  const receiver = receiverFor(to)
  const app = new App({
    receiver,
    ...tokenOf(to.mode),
    convoStore: false,
    ignoreSelf: false,
    logger: slackLogger(to.log),
  })
  app.error(async (error) => to.log.error({ error: scrubbed(error) }, 'Bolt could not handle a request.'))
  hearEverything(app, to)
  return receiver instanceof SocketModeReceiver ? socketEars(receiver) : httpEars(receiver)
}

/** One listener for each kind of request: what is in it decides the rest, and nothing stays unanswered. */
function hearEverything(app: App, to: Listening): void {
  app.use(({ next }) => to.track(next()))
  app.command(/.*/, ({ ack, body }) => heard(to, readCommand(body), () => ack()))
  app.action(/.*/, ({ ack, body }) => heard(to, readClick(body), () => ack()))
  app.shortcut(/.*/, ({ ack, body }) => heard(to, readShortcut(body), () => ack()))
  app.options(/.*/, ({ ack }) => ack({ options: [] }))
  app.view({ callback_id: /.*/, type: 'view_closed' }, ({ ack }) => ack())
  app.view({ callback_id: /.*/, type: 'view_submission' }, ({ ack, body }) =>
    heardForm(to, readSubmission(body), {
      close: () => ack(),
      refuse: (errors) => ack({ response_action: 'errors', errors: { ...errors } }),
      show: (view) => ack({ response_action: 'update', view }),
    }),
  )
  for (const event of heardEvents) {
    app.event(event, ({ body }) => to.onEvent(event, { workspaceId: body.team_id, eventId: body.event_id }))
  }
}

/** Acknowledge first: what Slack did not get acknowledged is shown as failed, so it must not be done either. */
async function heard(to: Listening, said: Said | null, ack: () => Promise<void>): Promise<void> {
  await ack()
  const by = said && (await to.workspaces.answerer(said.workspaceId))
  if (said && by) return tell(to, said, by, await guarded(to, said, by))
  to.log.warn({ heard: said?.kind ?? 'unreadable' }, 'A request from Slack could not be answered.')
}

/** A form is told what is wrong with it in its acknowledgement, as long as Slack waits for that. */
async function heardForm(
  to: Listening,
  said: Said | null,
  form: {
    close: () => Promise<void>
    refuse: (errors: Readonly<Record<string, string>>) => Promise<void>
    show: (view: View) => Promise<void>
  },
): Promise<void> {
  const by = said && (await to.workspaces.answerer(said.workspaceId))
  if (!said || !by) return form.close()
  const reply = guarded(to, said, by)
  const early = await withinTime(reply, 2000)
  if (early?.kind === 'errors') return form.refuse(early.errors)
  if (early?.kind === 'open') return form.show(openedIn(said.channel, early.view))
  await form.close()
  await tell(to, said, by, await reply)
}

/** One of the two places where a bug ends: the person gets a sentence and a reference, the log gets the rest. */
async function guarded(to: Listening, said: Said, by: Deliver): Promise<Reply> {
  try {
    if (to.stopping()) return privately(refusals.restarting)
    const standing = to.workspaces.standing(said.workspaceId)
    if (standing === 'not-yet') return privately(refusals.starting)
    return standing === 'foreign' ? privately(refusals.foreign) : await hear(to.hearing, said, by)
  } catch (error) {
    const reference = to.hearing.ports.newId().slice(0, 8)
    to.log.error({ reference, heard: said.kind, error: scrubbed(error) }, 'A request from Slack failed.')
    return privately(refusals.broke(reference))
  }
}

async function tell(to: Listening, said: Said, by: Deliver, reply: Reply): Promise<void> {
  const trouble = await answer(by, said, reply)
  if (trouble) to.log.warn({ heard: said.kind, trouble }, 'Slack did not take an answer.')
}

/** Given a function instead of a token, Bolt asks Slack nothing while it is built, so a Slack that is down breaks nothing. */
const tokenOf = (mode: Mode) => (mode.kind === 'oauth' ? {} : { authorize: async () => ({ botToken: mode.botToken }) })

function receiverFor(to: Listening): HTTPReceiver | SocketModeReceiver {
  const logger = slackLogger(to.log)
  const clientOptions = {
    ...(to.apiUrl && { slackApiUrl: to.apiUrl }),
    logger,
    retryConfig: { retries: 0 },
    timeout: 10_000,
  }
  if (to.mode.kind === 'socket') {
    // Its own reconnecting leaves a hole of seconds and can give up for good: keepConnected does that instead.
    const socket = { appToken: to.mode.appToken, autoReconnectEnabled: false }
    return new SocketModeReceiver({ ...socket, logger, installerOptions: { clientOptions } })
  }
  const http = { signingSecret: to.mode.signingSecret, endpoints: [paths.events], logger, bodyLimit: 1024 * 1024 }
  if (to.mode.kind === 'http') return new HTTPReceiver(http)
  return new HTTPReceiver({ ...http, ...installing(to.mode, to.installations, { apiUrl: to.apiUrl, clientOptions }) })
}

const httpEars = (receiver: HTTPReceiver): Ears => ({
  receive: receiver.requestListener,
  // Slack comes to us: there is no line that could go down.
  connect: async () => ({ kind: 'accepted', down: new Promise(() => {}) }),
  close: async () => {},
})

function socketEars({ client }: SocketModeReceiver): Ears {
  let closed = false
  const hangUp = async () => {
    await withinTime(client.disconnect(), 1000)
    // Asked twice, it no longer waits for the other side to say goodbye.
    client.websocket?.disconnect()
  }
  return {
    receive: null,
    connect: async () => {
      // An attempt that outlives its time, or the app, must not leave a line open that nobody listens to.
      const started = client.start().then(() => (closed ? hangUp() : undefined))
      const opened = await withinTime(settled(started), 20_000)
      if (opened?.kind === 'failed') return opened.error === undefined ? lost : troubleOf(opened.error)
      if (opened === null) await hangUp()
      if (opened === null || !client.websocket?.isActive()) return lost
      return { kind: 'accepted', down: new Promise((resolve) => client.once('disconnected', resolve)) }
    },
    close: async () => {
      closed = true
      await hangUp()
    },
  }
}

const lost = { kind: 'later', afterMs: 0, detail: 'the connection did not come up' } as const

const settled = (work: Promise<unknown>) =>
  work.then(
    () => ({ kind: 'done' }) as const,
    (error: unknown) => ({ kind: 'failed', error }) as const,
  )
