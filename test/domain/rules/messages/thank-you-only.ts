import { html, type RuleMessages } from './whole-message.ts'

export const thankYouOnlyMessages: RuleMessages = {
  rule: 'thank-you-only',
  bad: [
    'Thank you!',
    `Dear customer,

thank you for choosing us. Your trust means a lot to our little team.

Warm regards
{{sellerName}}`,
    `Hi there! Thanks a million for your order. If anything at all is unclear, do not hesitate to write to us. We will answer within a day.`,
    html('<p>Hello,</p><p>Many thanks for your purchase!</p><p>Have a wonderful week<br>The Willow Lane crew</p>'),
    `Hello {{sellerName}} customer, we appreciate your business very much. We are always here to help you.`,
    `Should you have any question about your new kettle, please feel free to contact us at any time. Our team is happy to help.`,
    `thx for ur order, enjoy!`,
    `Dear friend,

we are delighted to welcome you among our customers. Your satisfaction is our first goal.

Thank you and kind regards`,
    html(
      '<div>Good day,<br><br>we would like to say thank you for your order. We hope that you will enjoy it for many years.<br><br>Yours</div>',
    ),
    `Thank you for your order. Thank you for your trust. Thank you for being our customer. We look forward to seeing you again.`,
    `Hello, we just want to thank you for shopping with us. Is there anything that we can help you with? Let us know at any time!`,
    `Thank you for your purchase! In case you need any assistance with the product, we are just a message away.`,
  ],
  clean: [
    `Hi, the key of the box is in the left pocket of the bag. Thanks, the team`,
    `Hello! The cable is three metres long, thanks.`,
    `Thank you for your order. Your invoice is attached to this message as a PDF file.`,
    `Thank you for your order. Which name shall we engrave on the bracelet?`,
    `Thank you for your patience. The new screen leaves our workshop on Monday.`,
    `Thank you for your purchase. We would love to read your review on Amazon.`,
    html('<p>Thanks for your order!</p><p>Unfortunately the red one is sold out. Is blue all right?</p>'),
    { subject: 'Re: It works now', body: 'Thanks for telling us. Have a nice weekend!' },
    `Thank you for your order. Please store the battery in a dry place and never charge it near a heater.`,
    {
      subject: 'Manual for order 112-3456789-1234567',
      body: 'Thank you for your order. Have a nice day.',
      attachments: [{ name: 'manual.pdf', type: 'application/pdf', size: 20_000 }],
    },
    `Thank you for sending the pictures. We have refunded the order in full today.`,
  ],
}
