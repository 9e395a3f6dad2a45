import { html, type RuleMessages } from './whole-message.ts'

export const notPermittedPurposeMessages: RuleMessages = {
  rule: 'not-permitted-purpose',
  bad: [
    `Dear customer,

the year is ending, and we wish you and your family a merry Christmas and a happy new year.

Your team`,
    `Happy birthday from all of us! May all your dreams come true.`,
    html(
      '<p>Hi!</p><p>We are running a small survey on breakfast habits. Would you take part? It has six questions.</p>',
    ),
    `Here is our recipe of the month: mix two eggs with flour, add a little salt and bake it for half an hour.`,
    `Did you know that cats sleep for sixteen hours a day? We love facts like that and wanted to share one with you.`,
    `Let us introduce ourselves: we are three brothers who love bread. Our story began in our mother's kitchen.`,
    `Our company celebrates its tenth anniversary! Ten years of hard work, and we are still at it.`,
    `Five tips for using your new pan: heat it slowly, oil it often, and be patient with it.`,
    `We are hiring! Do you know somebody who would like to join our team in the mountains?`,
    html('<div>Our charity week is here. Every donation goes to the animal shelter in our town.</div>'),
    `Show us your garden! The best picture wins the photo contest of this month.`,
    `How was your summer? We are just checking in to see how you are doing.`,
  ],
  clean: [
    `Happy holidays! Because of the holidays your parcel will arrive on 28 December.`,
    `Please take a moment to review the product on Amazon. Any opinion helps other customers.`,
    `Please confirm the spelling of the name for the engraving.`,
    `You asked for tips on cleaning the pan: hot water and a brush are enough.`,
    html('<p>Your refund of $24.99 was sent today.</p>'),
    { subject: 'Re: Is it dishwasher safe?', body: 'Hi, no, please wash it by hand. Best' },
    `Safety notice: please stop using the charger, it may get hot. We will replace it.`,
    `The fitter would like to come on Tuesday morning. Does that suit you?`,
    `Here is your VAT invoice for the order.`,
  ],
}
