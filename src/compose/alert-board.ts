import type { AnnounceOutcome } from '../slack/announce.ts'
import type { Log } from '../slack/log.ts'
import type { Board } from './connection-board.ts'

const remedies: Readonly<Record<string, string>> = {
  not_in_channel: 'F5 Guard is not in the alert channel; invite it there',
  channel_not_found: 'the alert channel is gone or private; invite F5 Guard there or choose another in /f5 settings',
  is_archived: 'the alert channel is archived; choose another in /f5 settings',
}

/** Shows in `/f5 status`, and to the operator, that alerts wait until somebody puts something right. */
export const alertBoard = (board: Board, log: Log): ((outcome: AnnounceOutcome) => AnnounceOutcome) => {
  let waiting = false
  return (outcome) => {
    if (outcome.kind === 'wait' && outcome.why !== null) {
      waiting = true
      board.set('slack', 'trouble', `alerts wait: ${remedies[outcome.why] ?? outcome.why}`)
      log.warn({ slack: outcome.why }, 'Slack does not take alerts; they are kept until it does.')
    } else if (outcome.kind === 'told' && waiting) {
      waiting = false
      board.set('slack', 'ok', 'connected')
    }
    return outcome
  }
}
