import type { NoticeSample } from './sample.ts'

const amazon = 'Amazon Services <donotreply@amazon.com>'

/** Notices after which the reader's own account may not start conversations. */
export const restrictions: readonly NoticeSample[] = [
  {
    id: 'six-reasons-no-period', from: amazon, subject: 'Your messages to customers', kind: 'restriction', days: null, permanent: null,
    reasons: ['important-tag-misuse', 'marketing-promotion', 'review-incentive-or-manipulation', 'repeat-review-request', 'links-or-attachments', 'customer-complaints'],
    body: `Dear Seller,

Some of the messages that you sent lately were not delivered to customers, and your account is restricted from proactively
initiating new email conversations with customers.

Why do I get this message?
At least one of these prohibited actions in your communications with customers was found:
- Using "[Important]" in the subject, or the contact reason "Additional Information Required", where it was not necessary
- Including marketing or promotions
- Incentivizing or manipulating product reviews or seller reviews
- Asking for the same review repeatedly
- Links or attachments which are not necessary to complete the order
- An excessive number of customer complaints about unsolicited messages

How does this restriction impact my ability to sell on Amazon?
You can sell as before, and can answer buyers by email, in Seller Central and in the app. Pre-defined templates still work.

What should I do next?
Please audit your customer communications.`,
  },
  { id: 'ability-suspended-30', from: amazon, subject: 'Action taken on your account', kind: 'restriction', days: 30, permanent: false, body: 'Hello,\n\nYour ability to send proactive messages has been suspended for 30 days because customers complained about your messages.', reasons: ['customer-complaints'] },
  { id: 'not-able-14', from: 'seller-performance@amazon.co.uk', subject: 'Buyer contact', kind: 'restriction', days: 14, permanent: false, body: 'Hello from Amazon.\n\nFor the next 14 days you will not be able to contact buyers unless they write to you first.' },
  { id: 'temporarily-initiating-words', from: amazon, subject: 'Policy', kind: 'restriction', days: 30, permanent: false, body: 'We reviewed your account. It included marketing content in messages to buyers. You are temporarily restricted from initiating messages for thirty (30) days.', reasons: ['marketing-promotion'] },
  { id: 'cannot-start-until', from: amazon, subject: 'Messaging limits', kind: 'restriction', days: null, ends: '2026-12-23', permanent: false, body: 'Until 23 December 2026 you cannot start new conversations with buyers. You can still reply to their questions.' },
  { id: 'us-date', from: amazon, subject: 'Your buyer messages', kind: 'restriction', received: '2026-11-23', days: 30, ends: '2026-12-23', permanent: false, body: 'Your selling account has been limited. You may no longer initiate contact with customers. This limitation ends on December 23, 2026.' },
  { id: 'iso-date', from: amazon, subject: 'Notification', kind: 'restriction', days: null, ends: '2027-01-05', permanent: false, body: 'Proactive messages from your account are blocked through 2027-01-05.' },
  { id: 'slashes', from: amazon, subject: 'Notification', kind: 'restriction', days: null, ends: '2026-12-23', permanent: false, body: 'We have restricted your account from sending proactive messages to buyers until 12/23/2026.' },
  { id: 'slashes-ambiguous', from: amazon, subject: 'Notification', kind: 'restriction', days: null, ends: null, body: 'We have restricted your account from sending proactive messages to buyers until 05/06/2026.' },
  { id: 'hours', from: amazon, subject: 'Messaging', kind: 'restriction', days: 5, permanent: false, body: 'Your account is restricted from sending proactive messages for a period of 120 hours. We will respond to appeals within 48 hours.' },
  { id: 'weeks', from: amazon, subject: 'Messaging', kind: 'restriction', days: 14, permanent: false, body: 'Effective immediately, your seller account is barred from outbound buyer messages for two weeks.' },
  { id: 'permanent', from: amazon, subject: 'Final decision', kind: 'restriction', days: null, permanent: true, body: 'Because of repeated violations, your account has been permanently restricted from proactively contacting customers.', },
  { id: 'indefinite', from: amazon, subject: 'Decision', kind: 'restriction', days: null, permanent: true, body: 'Your Buyer-Seller Messaging privileges have been suspended indefinitely.' },
  { id: 'not-permanent-threat', from: amazon, subject: 'Decision', kind: 'restriction', days: 30, permanent: false, body: 'Your permission to initiate contact with customers has been withdrawn for 30 days. A further violation may lead to a permanent restriction.' },
  { id: 'note-temporarily', from: null, subject: '', kind: 'restriction', days: null, permanent: false, body: 'This message was not delivered because your account was temporarily restricted from sending proactive messages. Please see the mail we sent you.' },
  { id: 'note-plain', from: null, subject: '', kind: 'restriction', days: null, permanent: null, body: 'Not delivered because your account was restricted from sending proactive messages.' },
  { id: 'only-reply', from: amazon, subject: 'Change to your messaging', kind: 'restriction', days: 7, permanent: false, body: 'For the next seven days, you can only reply to messages that buyers send you. Starting a conversation yourself is not possible.' },
  { id: 'noun-placed', from: amazon, subject: 'Notice', kind: 'restriction', days: 30, permanent: false, body: 'A 30-day restriction on proactive buyer communications has been placed on your account after a review of the messages you sent in the last 90 days.' },
  { id: 'disabled-outbound', from: amazon, subject: 'Notice', kind: 'restriction', days: null, permanent: null, body: 'Outbound messaging has been disabled for your store. Customers told us that they receive too many messages from you.', reasons: ['customer-complaints'] },
  { id: 'access-revoked', from: amazon, subject: 'Notice', kind: 'restriction', days: null, permanent: null, body: "Your account's access to Buyer-Seller Messaging has been revoked until further notice." },
  { id: 'turned-off', from: amazon, subject: 'Notice', kind: 'restriction', days: null, permanent: null, body: 'Following our review, we have turned off your ability to email customers first. Selling is not affected.' },
  { id: 'prevented', from: amazon, subject: 'Notice', kind: 'restriction', days: 10, permanent: false, body: 'During the coming 10 days your store is prevented from writing to customers, except in reply to them.' },
  { id: 'proactive-not-delivered', from: amazon, subject: 'Notice', kind: 'restriction', days: 21, permanent: false, body: 'Proactive messages that you send will not be delivered for the next 21 days. Please correct your templates.' },
  { id: 'subject-only', from: amazon, subject: 'Your account has been restricted from sending proactive messages', kind: 'restriction', days: null, permanent: null, body: 'Hello,\n\nPlease see the details in Account Health.\n\nThank you' },
  { id: 'wrapped-quoted-forward', from: 'Office <office@shop.example>', subject: 'Fwd: Your messages', kind: 'restriction', days: 30, permanent: false, body: 'see below, what do we do?\n\n---------- Forwarded message ----------\nFrom: Amazon <donotreply@amazon.com>\nDate: Mon, Nov 23, 2026\nSubject: Your messages\nTo: office@shop.example\n\n> Hello,\n> your account has been restricted from\n> sending proactive messages to buyers for 30\n> days.\n' },
  { id: 'curly-nbsp', from: amazon, subject: 'Notice', kind: 'restriction', days: 30, permanent: false, body: 'You\u2019re temporarily restricted from proactively\u00a0initiating new email conversations with\u00a0customers. The restriction lasts 30\u00a0days.' },
  { id: 'html-source', from: amazon, subject: 'Notice', kind: 'restriction', days: 5, permanent: false, body: '<html><head><style>p{color:red}</style></head><body><p>Dear Seller,</p><p>Your account is <b>restricted</b> from proactively&nbsp;initiating <i>conversations</i> with buyers for <b>5</b> days.</p></body></html>' },
  { id: 'shouting', from: amazon, subject: 'NOTICE', kind: 'restriction', days: 15, permanent: false, body: 'YOUR ACCOUNT HAS BEEN RESTRICTED FROM SENDING PROACTIVE MESSAGES TO BUYERS FOR 15 DAYS.' },
  { id: 'future-certain', from: amazon, subject: 'Notice', kind: 'restriction', days: 30, permanent: false, body: 'Your account will be restricted from sending unsolicited messages to buyers for 30 days starting today.' },
  { id: 'extended', from: amazon, subject: 'Notice', kind: 'restriction', days: 30, permanent: false, body: 'The restriction on proactive messages from your account has been extended by 30 days.' },
  { id: 'still-in-force', from: amazon, subject: 'Re: appeal', kind: 'restriction', days: null, permanent: null, body: 'We have reviewed your appeal. The restriction has not been lifted: you still cannot initiate conversations with buyers.' },
  { id: 'appeal-time-is-no-period', from: amazon, subject: 'Notice', kind: 'restriction', days: null, permanent: null, body: 'You can no longer send proactive messages to customers. If you disagree, reply within 17 days. In the past 60 days we received 40 complaints.', reasons: ['customer-complaints'] },
  { id: 'period-sentence', from: amazon, subject: 'Notice', kind: 'restriction', days: 45, permanent: false, body: 'We removed your ability to open conversations with shoppers. Your listings stay active. The restriction will stay in place for forty-five days.' },
  { id: 'from-to', from: amazon, subject: 'Notice', kind: 'restriction', received: '2026-11-23', days: 30, ends: '2026-12-23', permanent: false, body: 'Between 23 November 2026 and 23 December 2026 your account may not send proactive messages to buyers.' },
  { id: 'with-threat', from: amazon, subject: 'Notice', kind: 'restriction', days: 30, permanent: false, body: 'Your account has been restricted from initiating buyer messages for 30 days, and it may be deactivated if violations continue.' },
  { id: 'selling-unaffected', from: amazon, subject: 'Notice', kind: 'restriction', days: 30, permanent: false, body: 'Your selling privileges and listings are not affected, but you are unable to send proactive messages to buyers for 30 days.' },
  { id: 'lost', from: amazon, subject: 'Notice', kind: 'restriction', days: null, permanent: null, body: 'Your account has lost the ability to initiate conversations with purchasers as a result of asking buyers to change negative reviews.', reasons: ['review-incentive-or-manipulation'] },
  { id: 'again', from: amazon, subject: 'Notice', kind: 'restriction', days: 60, permanent: false, body: 'Your first restriction was lifted in March. Since then we found new violations, and your account is again restricted from sending proactive messages, this time for 60 days.' },
  { id: 'pair-anchor', from: amazon, subject: 'Your messages', kind: 'restriction', days: null, permanent: null, body: 'Dear Seller,\nSome messages you recently sent were not delivered to customers. Our records show prohibited actions in your communications with customers.' },
  { id: 'hold', from: amazon, subject: 'Notice', kind: 'restriction', days: 3, permanent: false, body: 'Your messaging privileges are on hold for 72 hours.' },
]
