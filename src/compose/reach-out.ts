import { randomBytes } from 'node:crypto'
import { connectAmazon } from '../adapters/amazon/connect-amazon.ts'
import { toOurselves } from '../adapters/mail/own-address.ts'
import { silentModel } from '../adapters/model/silent.ts'
import type { Config } from '../config.ts'
import type { Account } from '../domain/account.ts'
import type { Amazon, Model, Outlet, Ports, TestOutlet } from '../ports.ts'
import type { Log } from '../slack/log.ts'
import type { Board } from './connection-board.ts'

/** Amazon, the mail server and the model, as the configuration has them. Real sends need both switches at that moment. */
export function reachOut(
  config: Config,
  store: Ports['store'],
  now: () => Date,
  board: Board,
  log: Log,
): Pick<Ports, 'amazon' | 'outlet' | 'testOutlet' | 'model'> {
  const lines = new Map<string, Amazon & Pick<Outlet, 'requestReview'>>()
  const lineTo = (account: Account) => {
    const key = `${account.workspaceId}/${account.accountId}`
    const known = lines.get(key)
    if (known || !config.amazon) return known ?? notConnected
    const line = connectAmazon({
      ...config.amazon,
      url: config.amazonUrl,
      takeToken: (operation, bucket) => store.takeToken(account, operation, bucket, now()),
      emptyBucket: (operation, until) => store.emptyBucket(account, operation, until),
      now,
      onAnswer: (answer) => {
        const fine = answer.status !== null && answer.status < 500 && !answer.denied
        const trouble = answer.denied ? 'access denied' : (answer.status ?? 'no answer')
        board.set('amazon', fine ? 'ok' : 'trouble', fine ? 'answering' : `${answer.operation}: ${trouble}`)
        log.debug({ amazon: answer }, 'Amazon answered.')
      },
    })
    lines.set(key, line)
    return line
  }
  const sendMail: Outlet['sendMail'] = config.smtp
    ? noted(onFirstMail(config.smtp), board)
    : async () => ({ kind: 'unavailable', detail: 'SMTP_URL is not set' })
  const rehearsal: Outlet = {
    requestReview: async () => ({ kind: 'rehearsed' }),
    sendMail: async () => ({ kind: 'rehearsed' }),
  }
  return {
    amazon: lineTo,
    outlet: (account) =>
      config.live && account.live ? { requestReview: lineTo(account).requestReview, sendMail } : rehearsal,
    testOutlet: (account) => config.smtp && logged(toOurselves(config.smtp.from, sendMail), account, log),
    model: config.model ? onFirstQuestion(config.model, board) : silentModel,
  }
}

/** A refusal of one address or text is an answer like any other; one of our sender is about us. */
const noted =
  (send: Outlet['sendMail'], board: Board): Outlet['sendMail'] =>
  async (mail) => {
    const answer = await send(mail)
    const fine = !('detail' in answer) || (answer.kind === 'refused' && answer.why !== 'sender')
    board.set('smtp', fine ? 'ok' : 'trouble', fine ? 'answering' : answer.detail)
    return answer
  }

/** That a test left, whose it was and what became of it; nothing of what it says. */
const logged = ({ to, sendMail }: TestOutlet, account: Account, log: Log): TestOutlet => ({
  to,
  sendMail: async (mail) => {
    const answer = await sendMail(mail)
    const { workspaceId, accountId } = account
    log.info({ workspaceId, accountId, test: mail.attemptId, answer: answer.kind }, 'A test message to the sender.')
    return answer
  },
})

const absent = async () => ({ kind: 'unavailable', detail: 'Amazon is not connected (SP_API_…)' }) as const
const notConnected: Amazon & Pick<Outlet, 'requestReview'> = {
  searchOrders: absent,
  solicitationOffered: absent,
  buyerLanguage: absent,
  relayAddress: absent,
  requestHealthReport: absent,
  readHealthReport: absent,
  requestOrderReport: absent,
  readOrderReport: absent,
  requestReview: absent,
}

/** Loaded with the first mail that is sent, as what is only waiting should be small. */
const onFirstMail = (options: NonNullable<Config['smtp']>): Outlet['sendMail'] => {
  let loaded: Promise<Outlet['sendMail']> | null = null
  return async (mail) => {
    loaded ??= import('../adapters/mail/send-mail.ts').then(({ smtpSender }) => smtpSender(options))
    return (await loaded)(mail)
  }
}

/** The client is large, and many days pass without a question: it is loaded with the first one. */
const onFirstQuestion = (config: NonNullable<Config['model']>, board: Board): Model => {
  let loaded: Promise<Model> | null = null
  const load = async (): Promise<Model> => {
    const { openaiModel } = await import('../adapters/model/openai.ts')
    return openaiModel({
      apiKey: config.apiKey,
      baseURL: config.baseUrl,
      model: config.model,
      newTag: () => randomBytes(12).toString('hex'),
      onCall: ({ outcome }) =>
        board.set('model', outcome === 'said' ? 'ok' : 'trouble', outcome === 'said' ? 'answering' : outcome),
    })
  }
  const model = (): Promise<Model> => {
    loaded ??= load()
    return loaded
  }
  return {
    name: config.model,
    explainFinding: async (ask) => (await model()).explainFinding(ask),
    rewriteTemplate: async (ask) => (await model()).rewriteTemplate(ask),
  }
}
