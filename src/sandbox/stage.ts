import type { Message } from './slack/message.ts'
import { alertChannel, type Sandbox } from './start-sandbox.ts'

/** Where a story is played: people at their keyboards, and what the channel shows. */
export type Stage = {
  readonly sandbox: Sandbox
  readonly scene: (title: string) => void
  /** Notes what was seen; throws when it was not. */
  readonly expect: (what: string, holds: boolean) => void
  readonly command: (who: string, text: string) => Promise<void>
  readonly click: (who: string, message: Message, label: string) => Promise<void>
  /** Opens a form by command and sends it filled. */
  readonly fill: (who: string, text: string, fields: Readonly<Record<string, string>>) => Promise<void>
  /** The newest message that everybody (or `who`) sees and whose words, shape included, contain `words`. */
  readonly find: (words: string, who?: string) => Promise<Message>
}

/** All that a message says, its shape included. */
export const wordsOf = (message: Message): string => `${message.text}\n${JSON.stringify(message.blocks)}`

/** `write` prints what happens; what was expected and seen goes to `seen`. */
export function setStage(sandbox: Sandbox, write: (text: string) => void, seen: string[]): Stage {
  const { slack } = sandbox
  const mustBeAcked = (what: string, answer: { kind: string } | null) => {
    if (answer && answer.kind !== 'acked') throw new Error(`${what} was not acknowledged (${answer.kind}).`)
  }
  const find: Stage['find'] = (words, who) =>
    slack.waitFor(`“${words}”`, () =>
      (who
        ? slack.seenBy(who, alertChannel)
        : slack.seenBy('Admin', alertChannel).filter((one) => one.ephemeralTo === null)
      ).findLast((one) => wordsOf(one).includes(words)),
    )
  const command: Stage['command'] = async (who, text) => mustBeAcked(text, await slack.command(who, alertChannel, text))
  return {
    sandbox,
    scene: (title) => write(`\n━━ ${title} ━━\n`),
    expect: (what, holds) => {
      if (!holds) throw new Error(`The story expected that ${what}.`)
      seen.push(what)
      write(`   ✓ ${what}`)
    },
    command,
    click: async (who, message, label) =>
      mustBeAcked(`“${label}”`, await slack.click(who, { channel: alertChannel, ts: message.ts }, { label })),
    fill: async (who, text, fields) => {
      await command(who, text)
      const view = await slack.waitFor(`the form of ${text}`, () => slack.views(who).at(-1))
      const open = () => {
        const left = slack.views(who).at(-1)
        if (left && Object.keys(left.errors).length > 0)
          throw new Error(`The form of ${text} was refused: ${JSON.stringify(left.errors)}`)
        return left
      }
      mustBeAcked(`The form of ${text}`, await slack.submit(who, view.id, fields))
      // Some forms show what they will do first, and are sent once more as they stand.
      const shown = await slack.waitFor(`the form of ${text} to close or to show a preview`, () => {
        const left = open()
        return left === undefined ? { again: false } : left.submit !== view.submit && { again: true }
      })
      if (!shown.again) return
      mustBeAcked(`The form of ${text}`, await slack.submit(who, view.id, {}))
      await slack.waitFor(`the form of ${text} to close`, () => open() === undefined)
    },
    find,
  }
}
