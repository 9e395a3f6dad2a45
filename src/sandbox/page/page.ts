import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Json } from '../slack/json.ts'
import type { SlackStandIn } from '../slack/slack.ts'
import { acts, channelIn } from './acts.ts'
import { isOurs, readJson, securityHeaders } from './guard.ts'
import { libraryStyles } from './library.ts'
import { drawChannel } from './messages.ts'
import { drawHome, drawModal } from './modal.ts'
import { drawState, type Fact, type NoticeChoice, type Switch } from './panel.ts'
import { drawShell } from './shell.ts'
import { createStream } from './stream.ts'

export type PageOptions = {
  readonly slack: SlackStandIn
  readonly deliverNotice: (which: NoticeChoice) => Promise<void>
  readonly moveClock: (ms: number) => Promise<void>
  readonly now: () => Date
  readonly notices: readonly { readonly id: string; readonly label: string }[]
  readonly facts: () => Promise<readonly Fact[]>
  /** Outages beside Slack's own, which the page knows how to switch. */
  readonly switches?: readonly Switch[]
}

type Page = {
  readonly options: PageOptions
  readonly switches: readonly Switch[]
  readonly stream: ReturnType<typeof createStream>
  readonly port: () => number
}

const ownSwitches = (slack: SlackStandIn): readonly Switch[] => [
  {
    id: 'slack-down',
    label: 'Slack is down',
    on: () => slack.faults.down,
    set: (on) => {
      slack.faults.down = on
    },
  },
]

const send = (response: ServerResponse, status: number, type: string, body: string | Uint8Array) => {
  response.writeHead(status, { ...securityHeaders, 'content-type': type }).end(body)
}
const sendJson = (response: ServerResponse, status: number, body: Json) =>
  send(response, status, 'application/json', JSON.stringify(body))

const viewOf = async ({ options, switches }: Page, ask: Json): Promise<Json> => {
  const { slack } = options
  const who = String(ask['who'])
  const atHome = ask['place'] === 'home'
  const channel = slack.channels().find((each) => each.id === channelIn(slack, ask))
  const modal = slack.views(who).at(-1)
  const title = channel?.kind === 'im' ? slack.appName : `# ${channel?.name ?? ''}`
  return {
    title: atHome ? `${slack.appName}: Home` : title,
    messages: (atHome ? drawHome(slack, who) : drawChannel(slack, who, channel?.id ?? '')).markup,
    modal:
      modal === undefined
        ? null
        : { id: modal.id, hash: modal.hash, errors: modal.errors, html: drawModal(slack, modal).markup },
    state: drawState(options.now(), await options.facts(), switches).markup,
  }
}

const sendFile = ({ options }: Page, response: ServerResponse, id: string) => {
  const file = options.slack.files().find((each) => each.id === id)
  if (file === undefined) return send(response, 404, 'text/plain', 'not found')
  // Never as something a browser would run: pictures as pictures, all else as a download.
  const type = /\.png$/i.test(file.name)
    ? 'image/png'
    : /\.jpe?g$/i.test(file.name)
      ? 'image/jpeg'
      : 'application/octet-stream'
  return send(response, 200, type, file.bytes)
}

const beside = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

const get = async (page: Page, response: ServerResponse, url: URL): Promise<unknown> => {
  const { slack, notices } = page.options
  if (url.pathname === '/') return send(response, 200, 'text/html; charset=utf-8', drawShell(slack, notices).markup)
  if (url.pathname === '/browser.js')
    return send(response, 200, 'text/javascript; charset=utf-8', beside('./browser.js'))
  if (url.pathname === '/page.css') return send(response, 200, 'text/css; charset=utf-8', beside('./page.css'))
  if (url.pathname === '/blocks.css') return send(response, 200, 'text/css; charset=utf-8', libraryStyles())
  if (url.pathname === '/events') return page.stream.add(response)
  if (url.pathname === '/view') return sendJson(response, 200, await viewOf(page, Object.fromEntries(url.searchParams)))
  if (url.pathname.startsWith('/file/')) return sendFile(page, response, url.pathname.slice('/file/'.length))
  return send(response, 404, 'text/plain', 'not found')
}

const post = async (page: Page, request: IncomingMessage, response: ServerResponse, url: URL) => {
  const act = Object.hasOwn(acts, url.pathname) ? acts[url.pathname] : undefined
  const ask = await readJson(request)
  if (act === undefined || ask === null) return sendJson(response, 400, { error: 'This request cannot be read.' })
  const said = await act(page.options, page.switches, ask)
  page.stream.changed()
  return sendJson(response, 200, said)
}

const route = async (page: Page, request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
  if (!isOurs(request, page.port())) return send(response, 403, 'text/plain', 'This page answers only to itself.')
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  if (request.method === 'POST') return post(page, request, response, url)
  if (request.method === 'GET') return get(page, response, url)
  return send(response, 405, 'text/plain', 'not allowed')
}

/** The demo's page: the channel as Slack shows it, and the levers behind it. */
export const startPage = async (
  options: PageOptions,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> => {
  const stream = createStream()
  const switches = [...ownSwitches(options.slack), ...(options.switches ?? [])]
  const server = createServer((request, response) => {
    route(page, request, response).catch((error: unknown) => {
      sendJson(response, 400, { error: error instanceof Error ? error.message : 'Something went wrong.' })
    })
  })
  const port = () => {
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }
  const page: Page = { options, switches, stream, port }
  const stopWatching = options.slack.onHappening(stream.changed)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve())
  })
  const close = async () => {
    stopWatching()
    stream.close()
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { url: `http://127.0.0.1:${port()}/`, close }
}
