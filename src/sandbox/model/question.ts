/** What a prompt puts to the model, read back from its words: the stand-in has nothing else to go by. */
export type Question = {
  readonly schema: string
  readonly rule: string
  readonly why: string
  readonly format: string
  readonly language: string
  readonly subject: string
  readonly body: string
  readonly findings: readonly { readonly rule: string; readonly words: string }[]
}

export const readQuestion = (schema: string, user: string): Question => {
  const template = /<untrusted-template-([\w-]+)>\n(.*?)\n<\/untrusted-template-\1>/s.exec(user)?.[2] ?? ''
  const [, subject = '', body = ''] = /^Subject: (.*?)\n\n(.*)$/s.exec(template) ?? []
  const outside = user.replace(/<untrusted-(\w+)-([\w-]+)>\n.*?\n<\/untrusted-\1-\2>/gs, '')
  const line = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(outside)?.[1] ?? ''
  const listed =
    /- rule: ([^\n]*)\n {2}why: [^\n]*\n {2}words:\n<untrusted-words-([\w-]+)>\n(.*?)\n<\/untrusted-words-\2>/gs
  return {
    schema,
    rule: line('Rule'),
    why: line('Reason the rule gives'),
    format: line('Format'),
    language: line('Language').slice(0, 2),
    subject,
    body,
    findings: [...user.matchAll(listed)].map(([, rule = '', , words = '']) => ({ rule, words })),
  }
}
