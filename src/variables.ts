import { z } from 'zod'
import { findMarketplace } from './domain/marketplaces.ts'
import { senderIs } from './domain/notices/sender-is.ts'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether user name, password and path can be taken out of an address: a lone % stands for nothing. */
const decodes = ({ username, password, pathname }: URL): boolean => {
  try {
    return decodeURIComponent(username + password + pathname) !== null
  } catch {
    return false
  }
}

/** An address that is encrypted on its way, or does not leave this machine. */
const address = (secure: readonly string[], plain: readonly string[]) =>
  z.string().superRefine((value, context) => {
    const url = URL.canParse(value) ? new URL(value) : null
    if (url && !decodes(url)) {
      context.addIssue({ code: 'custom', message: 'must have each % of the password written as %25' })
      return
    }
    if (url && secure.includes(url.protocol)) return
    if (url && plain.includes(url.protocol) && loopback.has(url.hostname)) return
    const wanted = secure.map((one) => `${one}//`).join(' or ')
    const here = plain.length > 0 ? ` (${plain.map((one) => `${one}//`).join(', ')} only on this machine)` : ''
    context.addIssue({ code: 'custom', message: `must be an address that begins with ${wanted}${here}` })
  })

const web = address(['https:'], ['http:'])
const text = z.string().min(1)
const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true')
const list = z.string().transform((value) => value.split(/[\s,]+/).filter(Boolean))
const key = z
  .base64('must be 32 bytes in base64')
  .refine((value) => Buffer.from(value, 'base64').length === 32, 'must be 32 bytes in base64')
const beginning = (start: string) => z.string().startsWith(start, `must begin with ${start}`)

/** Every variable of the environment, and what it must look like. */
export const variables = {
  SLACK_BOT_TOKEN: beginning('xoxb-'),
  SLACK_SIGNING_SECRET: text,
  SLACK_APP_TOKEN: beginning('xapp-'),
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_STATE_SECRET: text,
  SLACK_ALERT_CHANNEL: z
    .string()
    .regex(/^[CG][A-Z0-9]{2,20}$/, 'must be a channel id such as C0123456789 (channel details, at the bottom)'),
  SLACK_API_URL: web,
  PORT: z.coerce.number('must be a number').int().min(0).max(65535),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://'),
  DATA_DIR: text,
  F5_ENCRYPTION_KEY: list.pipe(z.array(key).min(1)),
  F5_LIVE: flag,
  F5_APPROVERS: list.pipe(
    z.array(z.string().regex(/^[UWS][A-Z0-9]{2,20}$/, 'must be user ids (U…) or one user group id (S…)')),
  ),
  SP_API_CLIENT_ID: text,
  SP_API_CLIENT_SECRET: text,
  SP_API_REFRESH_TOKEN: text,
  SP_API_REGION: z.enum(['na', 'eu', 'fe'], 'must be na, eu or fe'),
  SP_API_MARKETPLACES: list.transform((names, context) =>
    names.flatMap((name) => {
      const found = findMarketplace(name)
      if (!found)
        context.addIssue({
          code: 'custom',
          message: `names no marketplace: ${name.slice(0, 20)} (use codes such as US, DE or marketplace ids)`,
        })
      return found ? [found.id] : []
    }),
  ),
  SP_API_URL: z
    .string()
    .refine(
      (value) => URL.canParse(value) && new URL(value).protocol === 'http:' && loopback.has(new URL(value).hostname),
      'must be http:// on this machine: it stands in for Amazon',
    ),
  SQS_QUEUE_URL: web,
  IMAP_URL: list.pipe(z.array(address(['imaps:'], ['imap:'])).min(1)),
  MAIL_AUTHSERV_ID: text,
  F5_NOTICE_PHRASES: text,
  /** smtp:// to another machine must offer STARTTLS; the adapter insists on it. */
  SMTP_URL: address(['smtps:', 'smtp:'], []),
  /** Tests go there too, and must never reach a buyer. */
  SMTP_FROM: z
    .email('must be a mail address')
    .refine((value) => senderIs(value) !== 'relay', 'must be your own address, not one that stands for a buyer'),
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: web,
  OPENAI_MODEL: text,
  LOG_LEVEL: z.enum(
    ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
    'must be fatal, error, warn, info, debug, trace or silent',
  ),
}
export type Name = keyof typeof variables
export type Values = { readonly [name in Name]?: z.output<(typeof variables)[name]> }
