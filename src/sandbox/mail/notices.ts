/** Mails for the sandbox, in the sandbox's own words; they are shaped like what sellers report, not copied from it. */
export type PreparedMail = {
  readonly id: string
  readonly label: string
  readonly subject: string
  readonly body: string
}

export const preparedMails: readonly PreparedMail[] = [
  {
    id: 'restriction',
    label: 'Restriction without an end date',
    subject: 'Your messaging permissions have changed',
    body: `Dear Seller,

Some messages that you sent in the last days were not delivered to customers.

Why did I receive this message?
We found at least one of these prohibited actions in your communications with customers:
- using "[Important]" in the subject, or the contact reason "Additional Information Required", where it was not necessary
- sending marketing or promotional content
- incentivizing or manipulating product reviews or seller feedback
- asking for the same review repeatedly
- including links or attachments that were not necessary
- receiving an excessive number of customer complaints about unsolicited messages

Your account is now restricted from proactively initiating new email conversations with customers.

How does this restriction impact my ability to sell on Amazon?
It does not affect selling. You can still reply to customers, and use the templates in Manage Orders.

What should I do next?
Please audit your customer communications.`,
  },
  {
    id: 'restriction-30',
    label: 'Restriction for 30 days',
    subject: 'Restriction of proactive messages',
    body: `Hello,

Because of prohibited content in your communications with customers, your account is restricted from initiating new conversations with customers for 30 days. Replies to customers are not affected.`,
  },
  {
    id: 'lifted',
    label: 'Restriction ended',
    subject: 'Your messaging permissions are restored',
    body: `Hello,

The restriction on proactively contacting customers has ended. You can start new conversations with customers again.`,
  },
  {
    id: 'newsletter',
    label: 'A vendor writes about restrictions',
    subject: 'What to do when Amazon restricts your messages',
    body: `Hi there,

did you know that sellers may be restricted from sending proactive messages for 30 days? Read our guide and try our tool free for a month.`,
  },
]

type Sender = {
  readonly from: string
  readonly authservId: string /** Whether the provider found Amazon's signature good. */
  readonly signed: boolean
}

export const amazonSender = (authservId: string): Sender => ({
  from: 'Amazon <seller-performance@amazon.com>',
  authservId,
  signed: true,
})
/** Claims to be Amazon, and fails the check. */
export const forgedSender = (authservId: string): Sender => ({
  from: 'Amazon <seller-performance@amazon.com>',
  authservId,
  signed: false,
})
export const lookalikeSender = (authservId: string): Sender => ({
  from: 'Amazon <notice@amazon-seller-performance.example>',
  authservId,
  signed: true,
})

let count = 0

/** A raw mail as the pretend provider stores it, with its verdict on top. */
export function rawMail(mail: { subject: string; body: string }, sender: Sender, at: Date): string {
  const domain = sender.from.replace(/^.*@|>$/g, '')
  const verdict = sender.signed ? 'pass' : 'fail'
  return [
    `Authentication-Results: ${sender.authservId}; dkim=${verdict} header.d=${domain} header.s=s1; spf=${verdict} smtp.mailfrom=${domain}; dmarc=${verdict} header.from=${domain}`,
    `From: ${sender.from}`,
    'To: service@seller.example',
    `Subject: ${mail.subject}`,
    `Date: ${at.toUTCString()}`,
    `Message-ID: <sandbox-${process.pid}-${++count}@${domain}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    mail.body,
    '',
  ].join('\r\n')
}
