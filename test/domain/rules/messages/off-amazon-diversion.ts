import { html, type RuleMessages } from './whole-message.ts'

export const offAmazonDiversionMessages: RuleMessages = {
  rule: 'off-amazon-diversion',
  bad: [
    `Hello,

please register your vacuum on our website within 14 days to get one more year of warranty.

Kind regards`,
    `Hi! Follow us on TikTok for cooking videos. Thanks for your order.`,
    html('<p>Hello,</p><p>next time buy directly from our online shop, it is cheaper for both of us.</p>'),
    `If a part is missing, please text us, we answer faster there.`,
    `Scan the QR code on the card in the box to join our club.`,
    `You can pay the rest by PayPal, then we ship it at once.`,
    `Download our app to get the manual and news about the watch.`,
    `Sign up for our mailing list and hear about new colours.`,
    html('<div>Visit our website to see how the tent is put up.<br>Regards</div>'),
    `Let us settle this outside Amazon: send us your private email and we will sort it out.`,
    `Join our Facebook group, more than two thousand owners swap ideas there.`,
    `We also sell on Etsy. Find our shop on Etsy and order there instead of on Amazon.`,
    `Please send us your WhatsApp number and we will help you there.`,
  ],
  clean: [
    `You can see the tracking in your orders on Amazon.`,
    `For a warranty claim, please visit the website of the manufacturer; the serial number is on the back.`,
    `You can follow your parcel on the website of the carrier.`,
    html('<p>Please never pay outside Amazon. We only take orders here.</p>'),
    `The driver will call you one hour before the delivery.`,
    `To connect the lamp, open the app of the lamp and hold the button for three seconds.`,
    `Please send the measurements through Amazon messages, and we will cut the board.`,
    `We do not sell anywhere but on Amazon, and have no website of our own.`,
    `Please open a return in Your Orders; the label comes by mail from Amazon.`,
  ],
}
