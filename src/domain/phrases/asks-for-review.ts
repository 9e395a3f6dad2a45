import { readMessage } from '../message/read-message.ts'
import type { MessageText } from '../template.ts'
import { speaks } from './index.ts'
import { reviewAsks } from './review-asks.ts'

/** Whether a text asks for a review or feedback; in a language without phrases it is taken to. */
export const asksForReview = (text: MessageText): boolean => {
  const message = readMessage(text, { injectsOrderId: true, allowedHosts: [] })
  return !speaks(message.language, 'review') || reviewAsks(message).length > 0
}
