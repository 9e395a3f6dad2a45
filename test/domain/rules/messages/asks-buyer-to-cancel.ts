import { html, type RuleMessages } from './whole-message.ts'

export const asksBuyerToCancelMessages: RuleMessages = {
  rule: 'asks-buyer-to-cancel',
  bad: [
    `Hi,

sorry, we listed the wrong price. Please cancel the order from your side and buy it again tomorrow.

Regards`,
    `Dear customer, the sofa is no longer available. Could you please send us a cancellation request through Amazon?`,
    html(
      '<p>Hello,</p><p>we can not ship to your region. <b>Please request cancellation</b> of this order in Your Orders.</p>',
    ),
    `We kindly ask you to cancel your order, as the item was damaged in our warehouse.`,
    `You will have to cancel it yourself, since we have no button for that.`,
    `Would you mind cancelling the order? It helps our cancellation rate.`,
    `hi pls cancel ur order we have no stock`,
    `Please go to Your Orders, select the item and click on "Cancel items". Our stock was counted wrongly.`,
    `We would appreciate it if you could cancel this order, and choose "no longer needed" as the reason.`,
    html('<div>Out of stock!<br>Kindly submit a cancellation request so that we can process your refund.</div>'),
    `The supplier has let us down. The best would be if you cancelled the order.`,
    `Unfortunately the shipping costs more than we thought. We need you to cancel the order before Friday.`,
  ],
  clean: [
    `Sorry, the lamp is out of stock. We have cancelled your order, and the full amount will be refunded today.`,
    `Your order is late by one week. If you do not want to wait, you can cancel it at any time free of charge.`,
    `As you requested, we have cancelled the order.`,
    `We received your cancellation request, but the parcel had already left. Please refuse it or send it back.`,
    html('<p>Please do not cancel your order: the parcel arrives tomorrow.</p>'),
    `Would you like to keep the order and wait, or would you prefer to cancel it?`,
    `You asked how to cancel your order: please open Your Orders and choose "Cancel items".`,
    `We will cancel the duplicate order for you and refund it today.`,
  ],
}
