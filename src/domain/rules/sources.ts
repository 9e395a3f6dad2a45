import type { Source } from './rule.ts'

/** The day all of these were last read by a person. */
const checked = '2026-11-23'

/** What the rules rest on; most of Amazon's own page is public only in its opening, so copies of the list stand beside it. */
export const sources = {
  guidelines: {
    title: 'Amazon: Communication Guidelines',
    url: 'https://sellercentral.amazon.com/gp/help/external/G1701',
    checked,
  },
  permittedMessages: {
    title: 'Amazon UK forum moderator: Communication Guidelines, permitted messages',
    url: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/0280ebb5-103d-41c8-a3a8-42d13097c519',
    checked,
  },
  messagesFaq: {
    title: 'Amazon: Buyer-Seller Messages FAQ',
    url: 'https://sellercentral.amazon.com/gp/help/external/200383320',
    checked,
  },
  reviewsFaq: {
    title: 'Amazon: FAQ on product reviews',
    url: 'https://sellercentral.amazon.com/gp/help/external/G201972160',
    checked,
  },
  negativeFeedback: {
    title: 'Amazon: Negative seller feedback',
    url: 'https://sellercentral.amazon.com.au/gp/help/external/202126280',
    checked,
  },
  messagingApi: {
    title: 'Amazon: Messaging and Solicitations API models',
    url: 'https://github.com/amzn/selling-partner-api-models',
    checked,
  },
  forbiddenTypes: {
    title: 'Cloud Commerce Pro: Amazon communication guidelines update',
    url: 'https://guide.cloudcommercegroup.com/en/articles/4480212-ccp-amazon-communication-guidelines-update',
    checked,
  },
  contentList: {
    title: 'ZonMaster: messages that Amazon finds non-compliant',
    url: 'https://blog.zonmaster.com/2021/amazon-ai-identifies-non-compliant-emails',
    checked,
  },
  mustHaves: {
    title: '3Dsellers: Amazon review reminders and the communication guidelines',
    url: 'https://3dsellers.com/blog/amazon-review-reminders-stay-compliant-with-new-amazon-communication-guidelines',
    checked,
  },
  complianceList: {
    title: 'eComEngine: compliance checklist',
    url: 'https://www.ecomengine.com/help/compliance-checklist',
    checked,
  },
  volumeLimits: {
    title: 'Trendle: respecting Amazon’s e-mailing terms of service',
    url: 'https://trendle.io/docs/respecting-amazons-emailing-terms-of-service-tos',
    checked,
  },
  stylingList: {
    title: 'EcommerceBytes: what Amazon forbids in the styling of messages',
    url: 'https://www.ecommercebytes.com/C/abblog/blog.pl?/comments/2020/9/1599588424.html',
    checked,
  },
  complianceNews: {
    title: 'ChannelX: communication guidelines become policy',
    url: 'https://channelx.world/2020/09/amazon-communication-guidelines-becomes-new-programme-policy',
    checked,
  },
  prohibitedActivities: {
    title: 'Ssop: what Amazon prohibits sellers to do',
    url: 'https://www.ssopdot.com/blog/13343',
    checked,
  },
  messageContents: {
    title: 'eComEngine: what may stand in a message',
    url: 'https://www.ecomengine.com/help/what-can-i-include-in-my-emails',
    checked,
  },
} as const satisfies Record<string, Source>
