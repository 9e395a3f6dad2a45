import { watchQueue } from '../adapters/amazon/watch-queue.ts'
import type { Config } from '../config.ts'
import type { Account } from '../domain/account.ts'
import { takeInNotification } from '../flows/take-in-notification.ts'
import type { Ports } from '../ports.ts'
import type { Board } from './connection-board.ts'

/** Watches the queue of the account of the environment, if there is one, from the moment that account is known. */
export function queueWatcher(config: Config, ports: Ports, board: Board, onError: (error: unknown) => void) {
  let watching: { stop: () => Promise<void> } | null = null
  return {
    start: (accountOf: () => Promise<Account | null>) => {
      if (watching || !config.queueUrl) return
      watching = watchQueue({
        url: config.queueUrl,
        onMessage: async (text) => {
          const account = await accountOf()
          if (!account) return false
          const outcome = await takeInNotification(ports, { account, text })
          if (outcome === 'unreadable') onError(new Error('The queue holds something that Amazon did not send.'))
          return outcome !== 'unreadable'
        },
        onState: (state) => {
          board.set('queue', state.kind === 'lost' ? 'trouble' : 'ok', 'detail' in state ? state.detail : 'watching')
          if (state.kind === 'lost') onError(new Error(`The queue cannot be read: ${state.detail}`))
        },
      })
    },
    stop: async () => watching?.stop(),
  }
}
