import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

const people = 'buyers|customers|shoppers|purchasers|consumers|recipients|clients'
const person = 'buyer|customer|shopper|purchaser|consumer|recipient|client'
const only = 'only|solely|exclusively|merely'
const answers = 'reply|replies|replying|answer|answers|answering|respond|responds|responding|response|responses'
const wrote =
  'asked|asks|ask|contacted|contacts|contact|wrote|writes|write|written|messaged|messages|emailed|emails|raised|opened|opens|open|started|starts|start|begun|began|begins|initiated|initiates|posed|put|sent|approached|approaches|addressed|addresses|spoken|speaks|spoke|speak|got|gets|get|reach|reached|reaches|question*|inquir*|enquir*'
const through =
  'let|lets|deliver|delivers|delivered|accept|accepts|accepted|forward|forwards|forwarded|reach|reaches|pass|passes|passed|relay|relays|relayed|carry|carries|carried|transmit|transmits|transmitted|convey|conveys|get|gets|go|goes|through|arrive|arrives|work|works'

/** Nothing but answers is left, in English. */
export const englishReplies = {
  'reply-only': [
    'only|solely be? able|allowed|permitted? to? reply|replying|respond|responding|answer|answering ..6 messages|emails|questions|inquiries|conversations|buyers|customers',
    'limited|restricted to replying|responding|answering|replies|responses',
    'reply|replies|response|responses|answer|answers only',
    'only ..2 deliver|delivers|delivered|accept|accepts|forward|forwards|reach|reaches|pass|passes ..8 reply|replies|replying|answer|answers|answering|response|responses|asked|contacted|wrote|written|question*',
    'only replies|responses|answers ..2 get|go|are|will|can|remain|is',
    `${only} ..1 ${through} ..12 ${answers}`,
    `${only} ..1 ${through} ..12 ${people}|${person}|they|he|she ..4 ${wrote}`,
    // "Only if a buyer has written": nobody's in particular.
    `${only} ..1 when|where|if|once|to|those|with ..1 a|any|your|no|an ${person}|${people} ..4 ${wrote}`,
    `${only} ..1 when|where|if|once|to|those|with ${people}|people|someone|somebody|anyone ..4 ${wrote}`,
    `a|any|each|your|no ${person}|${people} ..10 ${only} ..1 when|where|if|once ..1 the|that|they|he|she|it ${person}|has|have|get|contact|write ..4 ${wrote}`,
    `${through} ..6 ${only} ..1 where|if|when the|that|a ${person} ..4 ${wrote}`,
    `${only} in|as|by|with ..1 ${answers}`,
    `${only} ..1 be? able|allowed|free|permitted to ..1 ${answers}`,
    `able|allowed|permitted|free|open ..1 ${only} to|for ..1 ${answers}`,
    `may|can|could|must ${only} ${answers}`,
    'reply|answer|respond|response|receive|inbound|incoming|reactive|listening only',
    'but not ..1 initiate|initiating|start|begin|approach',
    `limit|limiting|restrict|confine you|your ..1 to ..1 ${answers}`,
    'reply|answer|response|reactive|receive|listen|listening mode',
    `limited|restricted|confined|reduced|down|switched|set|moved ..2 to ..1 ${answers}`,
    `has|have|must|need|needs|had|you'll to? ..3 wait|sit_tight for|until|till ..2 ${people}|${person}|people|them|they|someone ..1 to? write|writes|contact|contacts|ask|asks|get|gets|reach|message|messages|come|speak|open|start`,
    `nothing|none|anything|nobody|no_one ..8 but|except|besides|save|other_than|apart_from ..3 ${answers}`,
    'may|can|could speak|write|talk only? when|if|once spoken|written|asked|addressed',
    'speak|write|answer|talk only? when|if|once|unless spoken|written|asked|addressed',
    `only ..1 messages|mails|mail|emails ..12 get|gets|go|goes|pass|arrive|reach|delivered|accepted ..8 ${answers}`,
    'stays|stay|keep|kept|remain|remains silent|quiet|mute|muted',
    'silence|silenced|muted|mute ..3 towards|toward|unless|until|except',
  ],
} satisfies Partial<PhraseTable<Concept>>
