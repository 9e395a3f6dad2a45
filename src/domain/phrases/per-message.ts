import type { Message } from '../message/message.ts'

/** What is found in a message once, however many rules ask for it. */
export const perMessage = <Found extends object>(find: (message: Message) => Found): ((message: Message) => Found) => {
  const known = new WeakMap<Message, Found>()
  return (message) => {
    const before = known.get(message)
    if (before) return before
    const found = find(message)
    known.set(message, found)
    return found
  }
}
