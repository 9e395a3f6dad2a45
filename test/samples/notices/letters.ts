import type { NoticeKind } from '../../../src/domain/notice.ts'

const amazon = 'Amazon Seller Support <seller-notification@amazon.com>'

/** Whole mails: id, sender, subject, body, the kinds a careful person may call it, days, end. */
export const letters: readonly (readonly [id: string, from: string | null, subject: string, body: string, kinds: NoticeKind | readonly NoticeKind[], days?: number | null, ends?: string | null])[] = [
 ['a-colleague-quotes-the-whole-notice', 'Ann <ann@brightwater.example>', 'For the minutes', `Hi Tom,

please put the words of Amazon into the minutes, as everybody tells them differently: "Dear Brightwater Outdoor, we have disabled the sending of proactive messages from your account. In September they had been paused for 7 days; this time it is for 30 days. You can answer buyers who write to you."

We agreed that nobody appeals.
Ann`, 'restriction', 30],
 ['a-colleague-quotes-the-name-of-a-function', 'Ann <ann@brightwater.example>', 'Old page', `Hi Tom,

on the new page I have disabled "Contact buyer" for the trainees, so that nobody writes by mistake. Amazon has nothing to do with it.

Ann`, 'none'],
 ['own-initiative-feature-off', amazon, 'Important information about your account', `Hello from Amazon Selling Partner Support,

We are contacting you because we recently reviewed the messages you exchanged with customers over the last 90 days. Our review found messages which did not follow the Amazon Communication Guidelines.

What happened?
Your messages asked customers to leave only positive reviews and offered a gift card in exchange for feedback.

What does this mean for me?
For 30 days, starting from the date of this email, the feature that lets you write to customers on your own initiative is turned off. Your listings, orders and payments are unaffected. You can still answer when a customer contacts you, and you should do so within 24 hours.

How do I appeal?
If you believe this was done in error, reply within 17 business days.

Thank you,
Amazon`, 'restriction', 30],
 ['no-longer-be-used', amazon, 'Notice: Proactive messages', `Dear Seller,

After several reminders, your seller account can from today no longer be used to send proactive permitted messages. We took this step since 57 customers in the past 14 days told us that your messages were unwanted.

The step stays in force until 11:59 PM PST on February 3, 2027. You do not need to do anything; we will restore the feature automatically.

Regards,
Selling Partner Support`, 'restriction', null, '2027-02-03'],
 ['no-end-date', amazon, 'Your account', `Dear seller,

On November 20, 2026 we wrote to you about messages with external links. As the problem continued, we have now suspended proactive buyer messaging for your account.

This suspension has no end date. It will be reviewed when you send us a plan of action. Plans are reviewed within 7 days.`, 'restriction', null, null],
 ['reminder-of-others', amazon, 'Reminder about buyer messages', `Dear seller,

In the past 30 days, 12 customers complained about your messages. We would like to remind you of the Communication Guidelines. Sellers who do not follow them may be restricted from sending proactive messages for 30 days or longer. At this time no action has been taken on your account.`, ['policy-warning', 'none']],
 ['over-and-again', amazon, 'Restriction on your account removed', `Dear seller,

On October 20, 2026 your account was restricted from sending proactive messages for 30 days. We confirm that this period is over, and that you may again send proactive permitted messages. Please make sure that your messages follow the guidelines: another violation will result in a permanent restriction.`, 'lifted'],
 ['appeal-refused', amazon, 'Your plan of action', `Hello,

Thank you for your plan of action. We cannot lift the restriction on proactive messages yet, because your plan does not explain the root cause. Your account stays restricted from initiating conversations until we accept it.`, 'restriction', null],
 ['listings', amazon, 'Listing deactivation', `Hello,

We removed 3 of your listings because they violate our policy. You may not relist them for 30 days. Customers who bought them will be contacted by us. You can contact buyers with open orders through Buyer-Seller Messaging.`, 'other-sanction'],
 ['deactivated', amazon, 'Account deactivated', `Hello,

Your Amazon selling account has been deactivated in accordance with section 3 of the Business Solutions Agreement. Your listings have been removed. Funds will not be transferred to you but will stay in your account for 90 days while we work with you to address this issue.

Why is this happening? You contacted buyers and asked them to change their reviews.
You may still answer buyers' messages.`, 'other-sanction'],
 ['vendor-letter', 'Helpdesk <help@feedback-suite.example>', 'Proactive message restriction: what to do', `Hi there,

Lately some of our customers received the following email from Amazon:

"Dear Seller, Some of the messages you recently sent were not delivered to customers... your account has been restricted from proactively initiating new email conversations with customers."

If you received this email, pause your campaigns.

The Feedback Suite Team`, 'none'],
 ['outlook-forward', 'info@shop.example', 'FW: Notice', `Please have a look

-----Original Message-----
From: Amazon Services [mailto:donotreply@amazon.com]
Sent: Monday, November 23, 2026 9:12 AM
To: info@shop.example
Subject: Your buyer messages

Dear Seller,

Your account has been restricted from proactively initiating contact with customers for 30 days.`, 'restriction', 30],
 ['pasted-anchor', null, '', `Some of the messages you recently sent were not delivered to customers. We found at least one of the following prohibited actions in your communications with customers: sending marketing, asking for the same review repeatedly. You're now limited from starting new email conversations with customers.`, 'restriction', null],
 ['buyer-quoted', 'Amazon <no-reply@amazon.com>', 'A message from a buyer', `You have received a message from a buyer about order 111-1111111-1111111.

Message: "I cannot contact customer service. My account has been restricted."`, 'none'],
 ['outage', amazon, 'Buyer-Seller Messaging outage', `Between 1 and 3 December 2026 Buyer-Seller Messaging will be unavailable for maintenance. During this time you will not be able to reply to buyers.`, ['none', 'restriction']],
 ['lookalike-host', 'Seller Performance <alerts@amazon-sellers-help.example>', 'Account restricted', 'Your account is restricted from contacting buyers for 30 days. Log in to appeal.', 'phishing-suspect'],
 ['lookalike-link', amazon, 'Restricted', `Your account has been restricted from sending proactive messages to buyers. Verify your account here: http://amazon-seller-verify.example/login`, 'phishing-suspect'],
 ['note-with-order', amazon, 'Message not delivered', `Your message regarding order 111-1111111-1111111 was not delivered.\n\nReason: your account is temporarily restricted from sending proactive messages.`, 'restriction', null],
 ['hours-720', amazon, 'Notification', `Hello Seller,
Your account is being restricted from sending proactive messages for the next 720 hours.`, 'restriction', 30],
 ['list-of-facts', amazon, 'Notification', `Hello,
we found that your account sent messages with promotional content. Therefore the following restriction applies to your account as of 23 November 2026:
- No proactive messages to buyers
- Duration: 30 days
- End: 23 December 2026`, 'restriction', 30, '2026-12-23'],
 ['quota', amazon, 'Your ability to send messages', `Your ability to send proactive messages has been limited to 50 messages per day.`, ['restriction', 'none', 'policy-warning', 'other-sanction']],
 ['shortened', amazon, 'Update', `Your proactive messaging restriction, originally set for 30 days, has been shortened and now ends on 1 December 2026.`, 'restriction', null, '2026-12-01'],
 ['policy-update', amazon, 'Policy update', `Dear Seller, starting January 5, 2027, we are updating our Communication Guidelines. Sellers will no longer be able to send proactive messages with emojis or GIFs. Violations may result in a temporary or permanent restriction.`, ['policy-warning', 'none']],
 ['images', amazon, 'Policy update', `Starting January 5, 2027 you will no longer be able to include images in messages to buyers.`, ['policy-warning', 'none', 'other-sanction']],
 ['opted-out-buyers', amazon, 'Your account', `We've reviewed your account and have determined that you have repeatedly contacted buyers after they opted out. Effective November 24, your account cannot send proactive messages for a period of ninety days.`, 'restriction', 90],
 ['our-error', amazon, 'Case 9', `Thank you for contacting us. Your account was temporarily restricted from sending proactive messages because of an error on our side. We have removed the restriction and apologise.`, 'lifted'],
 ['buyer-opted-out', amazon, 'Case 10', `Your account is currently not restricted. The message to the buyer failed because the buyer opted out.`, 'opt-out-bounce'],
 ['community', amazon, 'Community', `Your ability to post reviews on Amazon has been restricted. You can no longer contribute content for 30 days.`, 'other-sanction'],
 ['prime', amazon, 'Ship by', `You have been restricted from Seller Fulfilled Prime until 15 December 2026. Contact customers about late orders.`, ['other-sanction', 'none']],
 ['colleague-asks', null, '', `hi team, pls check: does this mean we cannot message buyers for 30 days?`, 'none'],
 ['deactivation-warning', amazon, 'Deactivation warning', `Your account is at risk of deactivation. Address the customer complaints about your messages to avoid restrictions.`, ['policy-warning', 'none']],
 ['html-inline', amazon, 'Restriction', `<p>Dear Seller,</p><p>We have <b>restricted</b> your account from sending&nbsp;<i>proactive</i> messages to buyers for <b>30</b>&nbsp;days.</p>`, 'restriction', 30],
 ['critical-bounce', amazon, 'Message failed', `Your message could not be delivered. The customer has elected to opt out of receiving unsolicited messages from sellers. For critical messages add [Important] to the subject. Misuse of this tag may result in restriction of your ability to contact customers.`, 'opt-out-bounce'],
 ['upheld', amazon, 'Restriction confirmed', `We looked at your appeal again and uphold our decision. The 60-day restriction on proactive messages from your account stands.`, 'restriction', 60],
 ['still-restricted', amazon, 'Reminder', `Your account is still restricted from contacting buyers. 12 days remain.`, 'restriction'],
 ['contact-suspended', amazon, 'Buyer contact suspended', `We have temporarily suspended buyer contact for your account. You will be able to contact buyers again in 14 days.`, 'restriction', 14],
 ['revoked-until', amazon, 'Proactive messaging privileges', `Your proactive messaging privileges were revoked on November 23, 2026 and will be reinstated on December 23, 2026.`, 'restriction', 30, '2026-12-23'],
]
