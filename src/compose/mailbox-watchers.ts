import { mailboxName, watchMailbox } from '../adapters/mail/watch-mailbox.ts'
import type { Config } from '../config.ts'
import { takeInMail } from '../flows/take-in-mail.ts'
import type { Ports } from '../ports.ts'
import type { Board } from './connection-board.ts'

/** Watches the configured mailboxes from the moment it is known which workspace they belong to; the last one named counts. */
export function mailboxWatchers(config: Config, ports: Ports, board: Board, onError: (error: unknown) => void) {
  const watching: { stop: () => Promise<void> }[] = []
  const lost = new Map<string, string>()
  let workspaceId = ''
  return {
    start: (owner: string) => {
      workspaceId = owner
      if (watching.length > 0) return
      for (const url of config.mailboxes) {
        const name = mailboxName(url)
        const position = {
          read: () => ports.store.position(`mailbox:${name}`),
          save: (value: string) => ports.store.savePosition(`mailbox:${name}`, value),
        }
        watching.push(
          watchMailbox({
            url,
            authservId: config.mailAuthservId,
            position,
            onMail: async (mail, raw) => void (await takeInMail(ports, { workspaceId, mail, raw: raw.toString() })),
            onRefused: ({ detail }) => onError(new Error(`A mail was left unread: ${detail}`)),
            onState: (state) => {
              // One mailbox that is watched must not hide another that is not.
              if (state.kind === 'lost') lost.set(name, state.detail)
              else lost.delete(name)
              const trouble = [...lost].map(([mailbox, detail]) => `${mailbox}: ${detail}`).join(' ')
              board.set('mailbox', trouble ? 'trouble' : 'ok', trouble || 'watching')
              if (state.kind === 'lost') onError(new Error(state.detail))
            },
          }),
        )
      }
    },
    stop: () => Promise.all(watching.map((one) => one.stop())),
  }
}
