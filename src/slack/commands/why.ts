import { explainOrder } from '../../flows/explain-order.ts'
import type { Command } from '../face.ts'
import { why as whyMessage } from '../messages/why.ts'
import { privately } from '../reply.ts'

export const why: Command = {
  name: 'why',
  usage: '<order id>',
  summary: 'What was sent for an order or not, when, and by which rule or answer.',
  role: 'member',
  about: 'account',
  run: async (ports, ask) =>
    privately(whyMessage(await explainOrder(ports, { tenant: ask.account, orderId: ask.text }), ask)),
}
