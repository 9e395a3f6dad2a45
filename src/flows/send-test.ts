import type { Account } from '../domain/account.ts'
import { exampleOrder } from '../domain/example-order.ts'
import type { Audit } from '../domain/finding.ts'
import type { Order } from '../domain/order.ts'
import { fillMessage, missingValues } from '../domain/render-message.ts'
import type { Template } from '../domain/template.ts'
import type { MailAnswer, Ports } from '../ports.ts'
import { auditTemplate } from './audit-templates.ts'
import { type FoundTemplate, findTemplate } from './find-template.ts'
import { tenantOf } from './make-change.ts'

export type TestOutcome =
  | {
      readonly kind: 'tested'
      readonly template: Template
      /** The sender's own address. */
      readonly to: string
      /** Whose values were filled in; null for made-up ones. */
      readonly order: Order | null
      /** Placeholders that nothing filled: a buyer would not get such a message. */
      readonly unfilled: readonly string[]
      /** Of the text as it was filled in. */
      readonly audit: Audit
      readonly answer: MailAnswer
    }
  | { readonly kind: 'no-mail-server' }
  | { readonly kind: 'enough'; readonly until: Date }
  | Extract<FoundTemplate, { kind: 'unknown-template' }>

/** Five at once and five more each hour: at most ten in any hour. */
const limit = { burst: 5, perSecond: 5 / 3600 }
const ordersLookedAt = 100

/**
 * Sends a template to the seller's own address, filled in as a buyer would get it, by the way that buyer messages take:
 * also one that the audit blocks, and also in a dry run. It is no send: nothing is claimed, planned or counted.
 */
export async function sendTest(
  ports: Pick<Ports, 'store' | 'now' | 'newId' | 'testOutlet'>,
  ask: { account: Account; name: string },
): Promise<TestOutcome> {
  const { account } = ask
  const tenant = tenantOf(account)
  const found = await findTemplate(ports, { tenant, name: ask.name })
  if (found.kind !== 'found') return found
  const outlet = ports.testOutlet(account)
  if (!outlet) return { kind: 'no-mail-server' }
  const token = await ports.store.takeToken(tenant, 'test-message', limit, ports.now())
  if (token.kind === 'wait') return { kind: 'enough', until: token.until }
  const { template } = found
  const example = { account, order: exampleOrder(account, template.text.language, ports.now()) }
  // What no order can know, either, is no reason to pass one over.
  const unfilled = missingValues(template.text, example)
  const order = await orderWithValues(ports, { account, template, unfilled })
  const text = fillMessage(template.text, order ? { account, order } : example)
  const dismissals = await ports.store.dismissals(tenant)
  const audit = auditTemplate({ id: template.id, text }, { account, dismissals, now: ports.now() })
  const { subject, body, format } = text
  const mail = { subject: `Test: ${subject}`, body, format, attemptId: `test-${ports.newId()}` }
  const answer = await outlet.sendMail(mail)
  return { kind: 'tested', template, to: outlet.to, order, unfilled, audit, answer }
}

/** The newest order that knows what the template asks for. */
async function orderWithValues(
  ports: Pick<Ports, 'store'>,
  { account, template, unfilled }: { account: Account; template: Template; unfilled: readonly string[] },
): Promise<Order | null> {
  const latest = await ports.store.latestOrders(tenantOf(account), ordersLookedAt)
  const fits = ({ order }: { order: Order }) =>
    missingValues(template.text, { account, order }).every((name) => unfilled.includes(name))
  return latest.find(fits)?.order ?? null
}
