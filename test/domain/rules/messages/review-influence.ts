import { html, type RuleMessages } from './whole-message.ts'

export const reviewInfluenceMessages: RuleMessages = {
  rule: 'review-influence',
  bad: [
    `Hi,

hope you're well. We'd be so grateful for a review of the yoga mat on Amazon. If you're unsure what to write, mention how thick it is and that it doesn't smell.

Thanks!
The studio team`,
    `Dear customer,

thank you for your purchase. Please take a minute to review the blender. Please include at least three photos and a short video in your review.

Kind regards`,
    html(
      '<p>Hello!</p><p>We are asking you for a review because <b>our business depends on it</b>. It takes one minute.</p><p>Thank you so much</p>',
    ),
    `Hello there, Amazon requires every buyer to leave a rating after a purchase. Please do so in Your Orders.`,
    `Would you write a review for us? You can just copy and paste this one: "Nice candle, smells lovely, fast delivery." That is all!`,
    `Hi
pls leave us a review on amazon, it helps our ranking a lot and we need to climb above the big brands
thx`,
    html(
      '<div>Dear buyer,<br><br>please rate the headphones. When writing, do not mention the delivery time in your review, since that is the fault of the carrier.<br><br>Best</div>',
    ),
    `Good evening,

could you spare a moment for a product review? Please write that the colours are bright and focus on the soft fabric.

Best wishes`,
    `We beg you: please leave a review. Without reviews we will have to close our shop.`,
    `Hello,

your review should be at least 50 words long and mention the brand name, so that other buyers find it.

Yours`,
    `Please leave us a review. My job depends on it, and it would mean the world to my family!`,
    `Dear customer, reviewing your purchase is mandatory. Please submit the review by using the button in your orders. You are obliged to leave a review.`,
    `Here are some ideas for your review: quick delivery, strong handle, pretty box. Just use one of these sentences when you post it on Amazon.`,
  ],
  clean: [
    `Hello,

thank you for your purchase. If you have a minute, we would appreciate your honest review of the lamp on Amazon, whatever you think of it.

Kind regards`,
    `Hi, please include a photo of the broken part in your reply, and mention your order number. We will send a new one at once.`,
    html('<p>Dear customer,</p><p>Your opinion counts. Please rate the product from 1 to 5 stars in Your Orders.</p>'),
    `Reviews help other customers to choose. Would you write one about the tent?`,
    `You can say what you liked and what you did not like. Every review on Amazon is welcome, good or bad.`,
    `Thanks for your order. Please write a review on Amazon. If anything is wrong with the lamp, please write to us and mention your order number.`,
    `Please copy this tracking number into the carrier's page: 1Z999AA10123456784. We apologise again for the delay.`,
    `We do not tell you what to write: please leave a review in your own words.`,
    `Please use the attached template for the engraving text and write the name in capitals.`,
  ],
}
