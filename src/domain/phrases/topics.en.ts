import type { Phrases } from './family.ts'

/** What a message is about: the order and the buyer, or something else. */
export const topicsEn: Phrases = {
  'service-topic': [
    '(return|returned|returning|refund|refunded|reimbursement|replacement|replace|replaced|exchange|invoice|receipt|vat|credit note|label|warranty|guarantee|claim|recall|repair|spare part|missing part|complaint)',
    '(missing|damaged|damage|broken|defective|faulty|wrong|lost|delay|delayed|late|problem|issue|mistake|error|sorry|apologize|apologise|apology|apologies|unfortunately|inconvenience)',
    '(address|house number|phone number|engraving|engrave|customization|personalization|personalized|personalize|proof|artwork|spelling|initial|measurement|voltage)',
    '(customs (office|duty|form|clearance|declaration)|appointment|install|installation|installer|technician|assembly|assemble|pick up|pickup|collect|depot|schedule|slot)',
    '(you (asked|wrote|requested|mentioned|reported|contacted|told|wanted|said|inquired|enquired|sent)|your (question|request|message|inquiry|enquiry|query|reply|email|mail|case|complaint|report|concern|call|answer))',
    '(thank you for (contacting|getting|reaching|letting (us|me) know|writing|telling|waiting|confirming|informing|sending|your (patience|reply|question|message|photo|answer))|in reply|in response|as (requested|discussed|agreed|promised)|to answer|(regarding|concerning) (your|the) (order|purchase|case|claim))',
    '(cancel|cancelled|canceled|cancellation|stock|available|unavailable|discontinued|quantity|duplicate|price (error|mistake|difference))',
    '(safety|hazard|warning|charger|battery must|do not use|stop using|age verification|prescription|expiry|expired|best before|serial number)',
    '(confirm|confirmation|need to know|need your|please (send|reply|confirm|choose|tell|answer|let|provide|check)|let us know (which|when|if|whether|your|what|how))',
    '(order|purchase) (number|detail|status|problem|total|page)',
  ],
  'idle-topic': [
    '(merry|happy|blessed|joyful|joyous|wonderful|peaceful) (christmas|holiday|holidays|new year|easter|birthday|thanksgiving|hanukkah|halloween|valentine|mother|father|diwali|ramadan|eid|anniversary|independence day|fourth of july|season)',
    '(season|holiday|christmas|new year|easter) (greeting|greetings|wish|wishes)',
    '(survey|questionnaire|poll|quiz|market research|focus group|interview you|test panel)',
    '(newsletter|company news|news from (us|our|the)|our news|blog|blog post|podcast|webinar|magazine)',
    '(did you know|fun fact|fact of|trivia|tip of the|tip and trick|trick and tip|our (best|favorite|top) (tip|recipe|trick)|recipe|recipe for|lifehack|life hack|inspiration|horoscope)',
    '(tip|advice|idea|trick|hint|suggestion) (for|on|about|to) (using|your|how|getting|the|care|caring|cleaning|storing|making|a|keeping|better)',
    '(get|getting) the (most|best) (out of|from)',
    '(care|cleaning|usage|styling|cooking|brewing|training|gardening|storage) (tip|guide|advice|hint|instruction|idea)',
    '(our (story|mission|founder|history|vision|value|philosophy|journey|factory|family story)|how we (started|began)|the story (of|behind)|who we are|introduce (ourselves|myself|our))',
    '(founded|started|began) (in|our|with|this|the) (#|company|brand|business|garage|shop|journey|a)',
    '(we are hiring|join our team|job opening|job offer|apply for|career)',
    '(charity|donation|donate|fundraiser|petition|vote for|election|campaign for|sign the)',
    '((our|a|this|photo|picture) (photo|picture|summer|little)? (contest|competition)|giveaway|raffle|photo of the (month|week)|show us your|send us (a|your) (photo|picture|selfie|story))',
    '(how (are you|was your (day|weekend|holiday|summer))|just (checking in|saying hello|saying hi)|checking in)',
    '(tenth|fifth|first|our|company|shop|its|#) (company|shop)? anniversary',
    '(# year of|years of|we (are|turn|turned|celebrate)) (our|#|our anniversary|our birthday|year)',
    '(changed|new|moved|moving) (our)? (name|logo|owner|office|opening hours|management)',
  ],
}
