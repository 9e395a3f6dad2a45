/** How far a mailbox has been read: its generation, the last message number, and those that are still owed to us. */
export type MailboxPosition = { readonly validity: string; readonly last: number; readonly owed: readonly number[] }

const shape = /^(\d{1,20}):(\d{1,10})(?::((?:\d{1,10},?){0,1000}))?$/

export const parsePosition = (text: string | null): MailboxPosition | null => {
  const found = text === null ? null : shape.exec(text)
  if (!found) return null
  return {
    validity: found[1]!,
    last: Number(found[2]),
    owed: (found[3] ?? '')
      .split(',')
      .filter((uid) => uid !== '')
      .map(Number),
  }
}

export const printPosition = ({ validity, last, owed }: MailboxPosition): string =>
  `${validity}:${last}${owed.length > 0 ? `:${owed.join(',')}` : ''}`
