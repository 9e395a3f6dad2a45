import type { NoticeSample } from './sample.ts'

const amazon = 'Amazon Services <donotreply@amazon.com>'

/** Everything that looks like a restriction and is none. */
export const others: readonly NoticeSample[] = [
  // Lifted
  { id: 'lifted', kind: 'lifted', from: amazon, subject: 'Restriction lifted', body: 'The restriction on your account that prevented you from sending proactive messages has been lifted. You can contact buyers again.' },
  { id: 'lifted-recap', kind: 'lifted', from: amazon, subject: 'Update', body: 'On 23 November we restricted your account from proactively contacting customers for 30 days. This restriction has ended.' },
  { id: 'lifted-restored', kind: 'lifted', from: amazon, subject: 'Good news', body: 'Your ability to send proactive messages to buyers has been restored. Please follow the Communication Guidelines, since a further violation may lead to a permanent restriction.' },
  { id: 'lifted-no-longer', kind: 'lifted', from: amazon, subject: 'Update', body: 'Your account is no longer restricted from initiating conversations with customers.' },
  { id: 'lifted-now-able', kind: 'lifted', from: amazon, subject: 'Your appeal', body: 'We accepted your appeal. You are now able to send proactive messages again.' },
  { id: 'lifted-removed', kind: 'lifted', from: amazon, subject: 'Messaging restriction removed', body: 'Hello, we have removed the limitation on your buyer messaging.' },
  // One message
  { id: 'content-block', kind: 'single-message-block', from: null, subject: '', body: 'This message was not sent because it did not meet the Buyer-Seller Messaging communication guidelines.' },
  { id: 'content-block-2', kind: 'single-message-block', from: amazon, subject: 'Message blocked', body: 'Your message about order 123-1234567-1234567 was blocked. It contains a link that is not allowed by our messaging guidelines. Please edit it and try again.' },
  // Opted out
  { id: 'opt-out', kind: 'opt-out-bounce', from: 'auto-communication@amazon.com', subject: 'Your message could not be delivered', body: 'The buyer of order 111-2223334-5556667 has chosen to opt out of receiving unsolicited messages from sellers, so we could not deliver your message. If the message is critical, mark it as such. Misuse may result in the restriction of your selling privileges.' },
  { id: 'opt-out-note', kind: 'opt-out-bounce', from: null, subject: '', body: 'The buyer opted out from receiving this message.' },
  { id: 'opt-out-unable', kind: 'opt-out-bounce', from: amazon, subject: 'Delivery failed', body: 'You are not able to send proactive messages to this buyer, because the buyer has opted out.' },
  // Wrong sender
  { id: 'sender', kind: 'unauthorised-sender', from: amazon, subject: 'Message rejected', body: 'Your message was not delivered. The address you used is not on your list of approved senders under Messaging Permissions.' },
  { id: 'sender-2', kind: 'unauthorised-sender', from: amazon, subject: 'Undelivered', body: 'We rejected your email because it came from an unauthorized sender. Add the address in Messaging Permissions.' },
  // Other sanctions
  { id: 'deactivated', kind: 'other-sanction', from: amazon, subject: 'Your account', body: 'Your Amazon seller account has been deactivated. Your listings have been removed and funds will be held for 90 days.' },
  { id: 'privileges', kind: 'other-sanction', from: amazon, subject: 'Notice', body: 'Your selling privileges have been removed because of review manipulation. You may no longer sell on Amazon.' },
  { id: 'listings', kind: 'other-sanction', from: amazon, subject: 'Notice', body: 'Your account has been restricted from creating new listings until 23 December 2026. Contact us through Seller Support.' },
  { id: 'listings-because', kind: 'other-sanction', from: amazon, subject: 'Notice', body: 'Because you sent messages to buyers that violate our policy, your listings have been suspended for 30 days.' },
  { id: 'selling-because', kind: 'other-sanction', from: amazon, subject: 'Notice', body: 'Your account has been restricted from selling because you sent promotional messages to customers.' },
  { id: 'disbursement', kind: 'other-sanction', from: amazon, subject: 'Payments', body: 'We are temporarily withholding your disbursements for 14 days.' },
  { id: 'shipments', kind: 'other-sanction', from: amazon, subject: 'FBA', body: 'You cannot create new shipments to our fulfilment centres for the next 30 days.' },
  { id: 'reviews-buyer', kind: 'other-sanction', from: amazon, subject: 'Your reviews', body: 'We found that your account was used to manipulate reviews. You can no longer contribute reviews, questions or answers on Amazon. This restriction lasts 90 days.' },
  { id: 'ads', kind: 'other-sanction', from: amazon, subject: 'Sponsored Products', body: 'Your advertising account has been suspended.' },
  // Warnings
  { id: 'warning', kind: 'policy-warning', from: amazon, subject: 'Warning', body: 'We noticed that some of your messages to buyers ask for positive reviews. If this continues, we may restrict your account from sending proactive messages for 30 days.', reasons: ['review-incentive-or-manipulation'] },
  { id: 'warning-none', kind: 'policy-warning', from: amazon, subject: 'Reminder', body: 'Your messages to customers violate our Communication Guidelines. No restriction has been applied to your account at this time. Further violations could result in the loss of your messaging privileges.' },
  { id: 'warning-will', kind: 'policy-warning', from: amazon, subject: 'Warning', body: 'Your recent messages included marketing. If you send such messages again, your account will be restricted from contacting buyers for 30 days.' },
  { id: 'warning-unless', kind: 'policy-warning', from: amazon, subject: 'Warning', body: 'Your ability to send proactive messages will be restricted unless you correct your templates within 7 days.' },
  { id: 'rules', kind: 'policy-warning', from: amazon, subject: 'Reminder of our policy', body: 'You may not send messages to buyers that contain marketing or links. Violations of this policy may result in a restriction of your messaging privileges.' },
  // Past
  { id: 'past', kind: 'none', from: amazon, subject: 'Your account review', body: 'Our records show that your account was restricted from sending proactive messages from 1 March 2025 to 31 March 2025. Your account is in good standing today.' },
  // Phishing
  { id: 'phish-lookalike', kind: 'phishing-suspect', from: 'Amazon <seller-support@amazon.com.account-check.example>', subject: 'Restricted', body: 'Your account has been restricted from sending proactive messages for 30 days. Sign in here to appeal: http://amazon.com.account-check.example/login' },
  { id: 'phish-zero', kind: 'phishing-suspect', from: 'notice@amaz0n.com', subject: 'Restricted', body: 'Your account is restricted from proactively initiating new email conversations with customers.' },
  { id: 'phish-hyphen', kind: 'phishing-suspect', from: 'performance@seller-amazon.example', subject: 'Restricted', body: 'You can no longer contact buyers.' },
  { id: 'phish-punycode', kind: 'phishing-suspect', from: 'performance@xn--mazon-wqa.com', subject: 'Restricted', body: 'You can no longer contact buyers for 30 days.' },
  { id: 'phish-display', kind: 'phishing-suspect', from: '"Amazon Seller Performance" <info@random-host.example>', subject: 'Restricted', body: 'Your account has been restricted from sending proactive messages to buyers for 30 days.' },
  { id: 'phish-password', kind: 'phishing-suspect', from: 'account@some-host.example', subject: 'Amazon: verify', body: 'Your Amazon messaging has been restricted. Verify your password and credit card here to restore it: http://some-host.example/signin' },
  // Vendors
  { id: 'vendor-quote', kind: 'none', from: 'News <news@seller-tools.example>', subject: 'What to do when Amazon restricts you', body: 'Thousands of sellers got a mail which says: "Your account has been restricted from proactively initiating new email conversations with customers." Read our guide on our blog, or book a demo. Unsubscribe here.' },
  { id: 'vendor-30', kind: 'none', from: 'hello@feedback-vendor.example', subject: 'Restricted for 30 days?', body: 'Has your account been restricted from sending proactive messages? Many sellers report that Amazon blocks them for 30 days. Join our webinar to learn how to get reinstated.' },
  { id: 'vendor-we', kind: 'none', from: 'team@reviews-vendor.example', subject: 'Our take', body: "If you can't send proactive messages any more, our software switches to Request a Review. Start your free trial today." },
  // Buyers
  { id: 'buyer', kind: 'none', from: 'x8k2j@marketplace.amazon.com', subject: 'Inquiry', body: 'Your account has been restricted from sending proactive messages to buyers for 30 days, said my friend. Where is my parcel?' },
  { id: 'buyer-de', kind: 'none', from: 'Ann <abc@marketplace.amazon.de>', subject: 'Return', body: 'I cannot contact you any more. Please stop sending messages.' },
  // Nothing
  { id: 'order', kind: 'none', from: amazon, subject: 'You sold an item', body: 'Please ship order 123-1234567-1234567 before 25 November 2026. You can contact the buyer from Manage Orders.' },
  { id: 'quantity-limit', kind: 'none', from: amazon, subject: 'Storage limits', body: 'Your storage limits for the next quarter are now available in Seller Central.' },
  { id: 'announcement', kind: 'none', from: amazon, subject: 'News', body: 'We have made it easier to reach customers: Buyer-Seller Messaging has a new design, which will be available within 30 days.' },
  { id: 'empty', kind: 'none', from: null, subject: '', body: '' },
  { id: 'forum', kind: 'none', from: amazon, subject: 'Seller Forums digest', body: 'Top question this week: how do sellers handle restricted messages? Read the answers in the forum.' },
  { id: 'chat', kind: 'none', from: null, subject: '', body: 'did anybody hear whether amazon restricts accounts for 30 days when they send proactive messages?' },
]
