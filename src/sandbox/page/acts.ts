import type { Place } from '../slack/control/click.ts'
import { isFillings } from '../slack/control/form.ts'
import type { Answer } from '../slack/journal.ts'
import { flagAt, type Json, objectAt, stringAt } from '../slack/json.ts'
import type { SlackStandIn } from '../slack/slack.ts'
import type { PageOptions } from './page.ts'
import { leaps, type NoticeChoice, type Switch } from './panel.ts'

/** What the page says after an act; `errors` belong to the fields of a form. */
export type Said = {
  readonly said?: string
  readonly trouble?: boolean
  readonly errors?: Readonly<Record<string, string>>
}
export type Act = (options: PageOptions, switches: readonly Switch[], ask: Json) => Promise<Said>

const must = (ask: Json, key: string): string => {
  const value = stringAt(ask, key)
  if (value === null) throw new Error(`The request lacks ${key}`)
  return value
}

const outcome = (answer: Answer | null): Said =>
  answer?.kind === 'not-acked' ? { said: `The app did not answer: ${answer.detail}.`, trouble: true } : {}

/** The place chosen in the sidebar: a channel, or the person's own conversation with the app. */
export const channelIn = (slack: SlackStandIn, ask: Json): string => {
  const place = must(ask, 'place')
  const who = must(ask, 'who')
  const direct = slack.channels().find((channel) => channel.kind === 'im' && channel.members.has(who))
  return place === 'direct' || place === 'home' ? (direct?.id ?? '') : place
}

const say: Act = async ({ slack }, _, ask) => {
  const text = must(ask, 'text')
  const channel = channelIn(slack, ask)
  if (text.startsWith('/')) return outcome(await slack.command(must(ask, 'who'), channel, text))
  await slack.say(must(ask, 'who'), channel, text)
  return {}
}

const placeIn = (ask: Json): Place => {
  const at = objectAt(ask, 'at')
  const viewId = stringAt(at, 'viewId')
  return viewId === null ? { channel: must(at, 'channel'), ts: must(at, 'ts') } : { viewId }
}

const click: Act = async ({ slack }, _, ask) => {
  const pick = objectAt(ask, 'pick')
  const choose = stringAt(pick, 'choose')
  const fill = pick['fill']
  const answer = await slack.click(must(ask, 'who'), placeIn(ask), {
    actionId: must(pick, 'actionId'),
    blockId: must(pick, 'blockId'),
    ...(choose === null ? {} : { choose }),
    ...(isFillings(fill) ? { fill } : {}),
  })
  return outcome(answer)
}

const submit: Act = async ({ slack }, _, ask) => {
  const fillings = ask['fillings']
  if (!isFillings(fillings)) throw new Error('The request lacks fillings')
  const result = await slack.submit(must(ask, 'who'), must(ask, 'viewId'), fillings)
  if (result.kind === 'incomplete')
    return { errors: result.errors, said: 'Some fields need another look.', trouble: true }
  return outcome(result)
}

const dismiss: Act = async ({ slack }, _, ask) => outcome(await slack.dismiss(must(ask, 'who'), must(ask, 'viewId')))

const shortcut: Act = async ({ slack }, _, ask) => {
  const place = placeIn(ask)
  if ('viewId' in place) throw new Error('A shortcut belongs to a message')
  return outcome(await slack.shortcut(must(ask, 'who'), place, must(ask, 'callbackId')))
}

const home: Act = async ({ slack }, _, ask) => {
  await slack.openHome(must(ask, 'who'))
  return {}
}

const noticeIn = (ask: Json, known: PageOptions['notices']): NoticeChoice => {
  const notice = objectAt(ask, 'notice')
  const authentic = flagAt(notice, 'authentic')
  if (notice['kind'] === 'own') {
    const body = stringAt(notice, 'body')
    if (body === null) throw new Error('Write the text of the mail first')
    return { kind: 'own', subject: stringAt(notice, 'subject') ?? '', body, authentic }
  }
  const id = must(notice, 'id')
  if (!known.some((each) => each.id === id)) throw new Error(`There is no prepared mail ${id}`)
  return { kind: 'prepared', id, authentic }
}

const notice: Act = async (options, _, ask) => {
  await options.deliverNotice(noticeIn(ask, options.notices))
  return { said: 'The mail lies in the mailbox.' }
}

const clock: Act = async (options, _, ask) => {
  const leap = leaps.find((each) => each.ms === ask['ms'])
  if (leap === undefined) throw new Error('The clock moves by an hour, a day or 30 days')
  await options.moveClock(leap.ms)
  return { said: `The clock moved: ${leap.label}.` }
}

const flip: Act = async (_, switches, ask) => {
  const wanted = switches.find((each) => each.id === ask['id'])
  if (wanted === undefined) throw new Error('There is no such switch')
  await wanted.set(flagAt(ask, 'on'))
  return { said: `${wanted.label}: ${flagAt(ask, 'on') ? 'on' : 'off'}.` }
}

/** What a person can do on the page, by path. */
export const acts: Readonly<Record<string, Act>> = {
  '/say': say,
  '/click': click,
  '/submit': submit,
  '/dismiss': dismiss,
  '/shortcut': shortcut,
  '/home': home,
  '/notice': notice,
  '/clock': clock,
  '/switch': flip,
}
