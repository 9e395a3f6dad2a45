import type { z } from 'zod'
import type { Region } from './domain/account.ts'
import { type Name, type Values, variables } from './variables.ts'

export type SlackConfig = {
  /** How Slack reaches us, and how many workspaces there are. */
  readonly mode:
    | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
    | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
    | {
        readonly kind: 'oauth'
        readonly clientId: string
        readonly clientSecret: string
        readonly stateSecret: string
        readonly signingSecret: string
      }
  readonly apiUrl: string | null
  readonly alertChannel: string | null
}

export type AmazonConfig = {
  readonly clientId: string
  readonly clientSecret: string
  readonly refreshToken: string
  readonly region: Region
  readonly marketplaces: readonly string[]
}

export type Config = {
  readonly slack: SlackConfig
  readonly port: number
  readonly databaseUrl: string | null
  readonly dataDir: string
  /** Newest first; empty when none is set. */
  readonly encryptionKeys: readonly string[]
  readonly live: boolean
  /** User ids, or one user group; empty: the workspace's admins. */
  readonly approvers: readonly string[]
  readonly amazon: AmazonConfig | null
  /** A stand-in on loopback for all of Amazon's hosts. */
  readonly amazonUrl: string | null
  /** The seller's queue of Amazon's notifications. */
  readonly queueUrl: string | null
  readonly mailboxes: readonly string[]
  readonly mailAuthservId: string | null
  /** A file of further phrases by which notices are read. */
  readonly noticePhrases: string | null
  readonly smtp: { readonly url: string; readonly from: string } | null
  readonly model: { readonly apiKey: string; readonly baseUrl: string | null; readonly model: string } | null
  readonly logLevel: string
}

/** Sets of variables that only work together. */
const together: readonly (readonly Name[])[] = [
  ['SP_API_CLIENT_ID', 'SP_API_CLIENT_SECRET', 'SP_API_REFRESH_TOKEN', 'SP_API_REGION', 'SP_API_MARKETPLACES'],
  ['SMTP_URL', 'SMTP_FROM'],
  ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'],
]

export type ReadConfig =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] }

/** The environment as a configuration, or everything that is wrong with it, a sentence each. Values are never repeated. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ReadConfig {
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(variables)) {
    const given = environment[name]?.trim()
    if (!given) continue
    const read = (schema as z.ZodType).safeParse(given)
    if (read.success) values[name] = read.data
    else problems.push(`${name} ${read.error.issues[0]?.message ?? 'is not valid'}.`)
  }
  const set = (name: Name) => Boolean(environment[name]?.trim())
  if (!set('OPENAI_MODEL') && (set('OPENAI_API_KEY') || set('OPENAI_BASE_URL')))
    problems.push('OPENAI_MODEL must be set too: the name of the model to ask.')
  problems.push(...unknownVariables(environment), ...incompleteSets(set), ...missingSlack(set))
  const slack = problems.length === 0 ? slackOf(values as Values) : null
  return slack ? { kind: 'config', config: configOf(values as Values, slack) } : { kind: 'wrong', problems }
}

const unknownVariables = (environment: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.keys(environment)
    .filter((name) => name.startsWith('F5_') && !(name in variables))
    .map((name) => `${name} is not a variable of F5 Guard.`)

const incompleteSets = (set: (name: Name) => boolean): readonly string[] =>
  together.flatMap((names) => {
    const missing = names.filter((name) => !set(name))
    return missing.length === 0 || missing.length === names.length
      ? []
      : [`${missing.join(', ')} must be set too: ${names.join(', ')} work together.`]
  })

const missingSlack = (set: (name: Name) => boolean): readonly string[] => {
  if (set('SLACK_CLIENT_ID')) {
    const wanted = (['SLACK_SIGNING_SECRET', 'F5_ENCRYPTION_KEY'] as const).filter((name) => !set(name))
    return wanted.map((name) => `${name} must be set for several workspaces (SLACK_CLIENT_ID is set).`)
  }
  const problems = set('SLACK_BOT_TOKEN')
    ? []
    : [
        'SLACK_BOT_TOKEN must be set: the bot token of your Slack app (or SLACK_CLIENT_ID and its secrets for several workspaces).',
      ]
  return set('SLACK_APP_TOKEN') || set('SLACK_SIGNING_SECRET')
    ? problems
    : [...problems, 'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) must be set.']
}

const slackOf = (values: Values): SlackConfig['mode'] | null => {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = values
  if (clientId && clientSecret && stateSecret && signingSecret)
    return { kind: 'oauth', clientId, clientSecret, stateSecret, signingSecret }
  if (!botToken) return null
  if (appToken) return { kind: 'socket', botToken, appToken }
  return signingSecret ? { kind: 'http', botToken, signingSecret } : null
}

const defaultDataDir = './data'

const configOf = (values: Values, mode: SlackConfig['mode']): Config => ({
  slack: { mode, apiUrl: values.SLACK_API_URL ?? null, alertChannel: values.SLACK_ALERT_CHANNEL ?? null },
  port: values.PORT ?? 3000,
  databaseUrl: values.DATABASE_URL ?? null,
  dataDir: values.DATA_DIR ?? defaultDataDir,
  encryptionKeys: values.F5_ENCRYPTION_KEY ?? [],
  live: values.F5_LIVE ?? false,
  approvers: values.F5_APPROVERS ?? [],
  amazon: amazonOf(values),
  amazonUrl: values.SP_API_URL ?? null,
  queueUrl: values.SQS_QUEUE_URL ?? null,
  mailboxes: values.IMAP_URL ?? [],
  mailAuthservId: values.MAIL_AUTHSERV_ID ?? null,
  noticePhrases: values.F5_NOTICE_PHRASES ?? null,
  smtp: values.SMTP_URL && values.SMTP_FROM ? { url: values.SMTP_URL, from: values.SMTP_FROM } : null,
  model: modelOf(values),
  logLevel: values.LOG_LEVEL ?? 'info',
})

const amazonOf = (values: Values): AmazonConfig | null => {
  const { SP_API_CLIENT_ID: clientId, SP_API_CLIENT_SECRET: clientSecret, SP_API_REFRESH_TOKEN: refreshToken } = values
  const { SP_API_REGION: region, SP_API_MARKETPLACES: marketplaces } = values
  return clientId && clientSecret && refreshToken && region && marketplaces
    ? { clientId, clientSecret, refreshToken, region, marketplaces }
    : null
}

/** A server on this machine needs no key, but the client wants one. */
const modelOf = (values: Values): Config['model'] => {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = values
  return model && (apiKey || baseUrl) ? { apiKey: apiKey ?? 'none', baseUrl: baseUrl ?? null, model } : null
}

/** Where the data are, by the same variables and defaults. */
export const readStorePlace = (
  environment: Readonly<Record<string, string | undefined>>,
): Pick<Config, 'databaseUrl' | 'dataDir'> => ({
  databaseUrl: environment['DATABASE_URL']?.trim() || null,
  dataDir: environment['DATA_DIR']?.trim() || defaultDataDir,
})
