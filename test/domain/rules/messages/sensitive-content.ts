import { html, type RuleMessages } from './whole-message.ts'

export const sensitiveContentMessages: RuleMessages = {
  rule: 'sensitive-content',
  bad: [
    `You are such an idiot. Read the manual before you complain about the kettle.`,
    `What the fuck do you want? We sent it twice.`,
    html('<p>Stop lying, you are a thief and you know it.</p>'),
    `This is bullshit, and Amazon will hear about it.`,
    `We know where you live. Take the review down.`,
    `I hope you choke on it.`,
    `Only a moron would put it into the dishwasher.`,
    `Your wife is a whore, and so are you.`,
    html('<div>Order {{orderId}}: shut up and wait.</div>'),
    `Which print would you like: the naked woman or the porn star?`,
    `If you send it back once more we will kill you.`,
    `You stupid customer, the box says it clearly.`,
    `Go to h e l l, you b i t c h!`,
  ],
  clean: [
    `The shoes in the colour nude are sold out. Would beige be all right?`,
    `Your blood pressure monitor is delayed until Friday.`,
    `The spray kills 99 percent of the germs and all mould.`,
    html('<p>Your Murder Mystery Party game lacks one card. We are sending it today.</p>'),
    `The crack can not be seen with the naked eye; please send a photo.`,
    `You wrote that the glue gun does not heat up. Please hold the trigger for ten seconds.`,
    `We would hate to see you disappointed, so here is your full refund.`,
    `The adult size of the costume is missing; shall we send size L instead?`,
    `Your killer whale puzzle and the bloody mary mix were sent today after the delay.`,
    `The breast pump needs a new valve. We have sent one free of charge.`,
  ],
}
