import type { Message } from '../message/message.ts'

const answer = /^\s{0,3}(?:re|aw|sv|antw|antwort|rif|r|tr|rép?|返信)\s?(?:\[\d{1,2}\])?\s?[:：]/iu

/** Whether the subject says that a buyer wrote first: an answer may be about whatever was asked. */
export const isReply = ({ source }: Message): boolean => answer.test(source.subject.slice(0, 20))
