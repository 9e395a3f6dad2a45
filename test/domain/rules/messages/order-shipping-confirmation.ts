import { html, type RuleMessages } from './whole-message.ts'

export const orderShippingConfirmationMessages: RuleMessages = {
  rule: 'order-shipping-confirmation',
  bad: [
    `Dear Ms Example,

thank you very much for your order. We are happy to tell you that it has been dispatched this morning.

Kind regards
{{sellerName}}`,
    {
      subject: 'Your order has shipped!',
      body: 'Hi,\n\nyour lamp is on its way. You can track it in Your Orders.\n\nBest',
    },
    html('<p>Hello,</p><p>We have just shipped your order. <b>Estimated delivery: Friday.</b></p><p>Your team</p>'),
    `Hooray! Your parcel left our warehouse an hour ago and will arrive by Monday. If you have any questions, just reply.`,
    `Order received! We have received your order 112-3456789-1234567 and will ship it tomorrow. Thank you for shopping with us.`,
    `Good morning, this is to confirm your order of two bamboo trays. It will be sent within one working day.`,
    `Delivered! Your package was delivered today. We hope that you enjoy it.`,
    html(
      '<table><tr><td>Order {{orderId}}</td></tr><tr><td>Your order is being prepared and will ship today.</td></tr></table>',
    ),
    `hi, item shipped today w/ royal mail, tracking number JD014600006281234567, should be with you thursday. cheers`,
    `Dear buyer, your order is confirmed. We are packing it with great care right now. You do not need to do anything.`,
    `Just a quick note that your order is out for delivery today. Have a great day!`,
    `We would like to let you know that your package has been handed over to the carrier. You can follow it with the tracking number in your account.`,
  ],
  clean: [
    `Hello,

unfortunately a storm has closed the airport. Your order was shipped on time, but will arrive two days later than planned. We are sorry.`,
    `Your wardrobe has arrived at the depot. Please choose a day for the delivery: Tuesday or Thursday?`,
    `We hope that your parcel has arrived safely. Would you take a moment to review the mug on Amazon?`,
    { subject: 'Re: Where is my order?', body: 'Hi, it has been shipped today and will arrive on Friday. Regards' },
    `The carrier could not deliver your parcel because the house number is missing. Please send it to us.`,
    html('<p>Your order was shipped in two boxes. The second box follows tomorrow, so please do not worry.</p>'),
    `As you asked, we have sent the spare key today. It should be with you on Monday.`,
    {
      subject: 'Invoice for order 112-3456789-1234567',
      body: 'Your order has been shipped. The invoice is attached.',
      attachments: [{ name: 'invoice.pdf', type: 'application/pdf', size: 20_000 }],
    },
    `Your plants have been shipped today. They are perishable: please be at home on Friday, a signature is needed.`,
  ],
}
