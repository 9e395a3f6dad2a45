import type { Phrases } from './family.ts'

const order =
  '(order|parcel|package|item|purchase|shipment|product|delivery|box|goods|consignment|it|they|everything|{{}})'
const be =
  '(is|are|was|were|has|have|had|has been|have been|had been|will be|got|being|is being|are being|just|now|already|today|yesterday|also|finally|officially|successfully|safely|soon|currently)'

/** News of an order that Amazon sends by itself, and what makes a message about it needed. */
export const confirmationEn: Phrases = {
  'order-news': [
    'your *? *? *? (has|have|was|were|is|are) (just|now|already|today|finally|been|successfully|safely)? (just|now)? (been)? (delivered|shipped|dispatched|posted|mailed|packed|collected by|picked up by)',
    '(went|gone|go|going) (out|off) *? *? *? *? *? (post|mail|today|yesterday|morning|afternoon|courier|this|with|by|via)',
    '(popped|dropped|put|stuck|placed|taken|took) (your|the|it) *? *? *? (in|into|to|at|on) (the)? (post|mail|post office|postbox|mailbox|courier|van|truck|depot)',
    '(royal mail|canada post|australia post|auspost|usps|ups|fedex|dhl|evri|dpd|yodel|amazon logistics|purolator|the carrier|the courier|the driver|the postman|our courier|our carrier) *? *? *? (delivered|collected|picked up|scanned|dropped off|took|left|received) (your|it|the)',
    '(order|payment|purchase) (received|confirmed|accepted)',
    '(getting|get|make|making) (it|your *|them|everything|the (order|parcel)) ready',
    '(arranged|arranging|arrange) (the)? (shipment|shipping|dispatch|delivery|postage) (of|for) (your|the)',
    '(your|the) (goodie|order|parcel|item|package|stuff|thing|treat|new *) (are|is) (on the (road|move|way|go|wing)|winging|heading|headed|making (its|their) way|travelling|traveling|speeding|racing|flying|bound for|rolling)',
    '(wait|waiting) (patiently|kindly)? for (the|its|your)? (arrival|delivery|parcel|package)',
    '(expect|look out for) (a|the|your) (knock|parcel|package|delivery|courier)',
    '(hopped|jumped|climbed|got) (on|onto|into) (the|a) *? (truck|van|plane|lorry|ship)',
    'acknowledge (the)? receipt of (your)? *? order',
    '(is|same is) (under|in) process',
    '(left|put|dropped) (your|the) (order|parcel|package) *? *? (in|at|on|with|behind) (the|your|a) *?',
    '(your|the) * (left|leaves|has left|is leaving) (our|the) (studio|workshop|warehouse|shop|factory|kitchen|house|building|depot|store|hands|workbench)',
    '(your)? (order|purchase) *? *? (came through|has come through|landed|reached us|arrived with us|is in|came in)',
    '(postie|postman|mailman|courier|carrier|driver|dhl|ups|fedex|usps|royal mail) (now)? (has|have|had|picked|collected|took|is (bringing|carrying)) (it|your|the|up)?',
    '(we|our * *?|they|elves|team) (are|is) (now|just|busy|already)? (picking|packing|boxing|wrapping|preparing|fetching) (it|your|the)',
    `${order} (#|{{}}|no|number|with|of|from)? *? *? *? ${be} ${be}? ${be}? ${be}? (shipped|sent|sent out|dispatched|posted|mailed|on (its|the|their) way|underway|under way|in transit|out for delivery|handed (over)?|delivered|arrived|arriving|packed|processed|being processed|confirmed|received|accepted|placed|picked|being prepared|prepared|prepare|leaving|left|collected|en route|ready|with (the)? (carrier|courier|post|dhl|ups|usps|fedex|royal mail)|complete|completed)`,
    `${order} *? *? *? (has|have)? (just|now|already|today)? (left|leaves) (our|the)`,
    `${order} (shipped|sent|dispatched|posted|delivered|arrived|packed|collected) (out)? (today|yesterday|this|on|via|with|by|just|now|and|#)`,
    `${order} *? *? *? (will|should|is going to|is due to|is expected to|is scheduled to) (be (with you|delivered|shipped|dispatched|sent|there)|arrive|reach|ship|leave|land|get to you)`,
    '(we|i) (have|had|just|already|are)? (just|now|already|today|also)? (shipped|dispatched|sent|sent out|posted|mailed|packed|handed over|received|processed|confirmed|shipping|packing|preparing|processing) (out|off|up)? (your|it|the (order|parcel|package))',
    '(your|the) (order|parcel|package|item|shipment) (shipped|delivered|confirmed|received|dispatched)',
    '(order|shipping|shipment|dispatch|delivery|purchase) (confirmation|confirmed|notification|notice|update|status)',
    '(to|we|i|hereby|can|now) (hereby|also|now)? (confirm|confirming) (that|receipt|we|you|(your|the) (order|purchase|shipment|dispatch|delivery|receipt))',
    '(expected|estimated|planned|scheduled) (delivery|arrival|delivery date|delivery day)',
    '(delivery|arrival) (is|expected|planned|scheduled|due) *? *? (on|by|for|within|in|between|tomorrow|today|#)',
    '(expect|expecting) (it|your (order|parcel|package|delivery|item)|delivery|the parcel) *? *?',
    '(good|great|exciting) news',
    '(on (its|the|their) way|out for delivery|has landed|has shipped)',
    'thank you for your order we (are|will|have)',
  ],
  'order-news-trap': [
    '(hope|hoping|trust|wish|assume|believe|guess|imagine|hopefully)',
    '(if|when|once|after|since|until|before|whether|as soon as|now that|because|while|has|have|did|was|is|unless)  (your|the|it|this|you|our|everything) *? *? *? *? *?',
    '(should|must|ought to|may|might|seem to|seems to|appears to|will) (already|now|probably|surely|soon|hopefully)? have (already|now|safely)? (be|been|arrived|reached|got|received|landed)',
    '(as far as)',
    '(if|when|once|after|since|until|before|whether|as soon as) *?',
  ],
  'order-news-needed': [
    '(a|another|one|the) new * *? *? (is|was|has|are|will)',
    '(a|another|one|the) new * (is|was|has|are|will)',
    '(you|nobody|no one|anyone) (were|was) (out|away|not (in|home|there)|at home|home|in)',
    '(was|were|is|are) not in the (parcel|package|box|envelope|delivery)',
    'you (noted|wrote|said|mentioned|told|asked|reported|complained|wondered|were missing)',
    '(delay|delayed|delays|late|later than|postponed|postpone|backlog|strike|storm|snow|flood|holdup|held up|held|stuck|longer than|slower than|behind schedule|new (delivery)? (date|estimate)|revised|rescheduled|unexpected|unfortunately|regret|apologize|apologise|apologies|apology|sorry)',
    '(could not|can not|unable|failed|not able|was not able|attempt|attempted|missed|refused|returned to|undeliverable|incomplete|incorrect|wrong|missing|mistake|error|problem|issue|damage|damaged|broken|lost|stolen|defective|faulty)',
    '(out of stock|sold out|back order|backorder|not available|unavailable|discontinued|partial|partly|separately|split|two (parcel|package|box|shipment)|several (parcel|package|box|shipment)|# (parcel|package|box|shipment)|(first|second|third|other|last|rest|remaining|missing) (parcel|package|box|half|part|item|piece|of)|remaining)',
    '(schedule|appointment|time slot|time window|delivery window|choose|which day|prefer|reply with|let us know (which|when|if you|whether|your)|someone (must|needs to|has to|should|will)|be (at home|present|available)|signature|sign for|pallet|kerb|kerbside|curb|curbside|freight|haulier|forklift|lift|heavy|bulky|room of choice|two person|driver (will|would)|call you)',
    '(customs (office|duty|form|clearance|declaration|charge)|in customs|duty|duties|import|clearance|tax|identity|id check|age|post office|pick up point|pickup point|collection point|parcel shop|locker|neighbor|neighbour|porch|safe place|collect (it|your)|depot)',
    '(replacement|replaced|resent|re sent|reshipped|exchange|spare part|missing part|refund|refunded|return|returned|cancel|cancelled|canceled|cancellation|invoice|vat|receipt is attached|attached|attachment|enclosed)',
    '(address|house number|phone number|engraving|personalization|personalisation|personalized|personalised|custom made|custom order|customization|made to order|proof|(please|kindly|could you|can you|you to|need to) confirm|keep (it|them)? (cool|refrigerated|cold|upright)|perishable|frozen|fragile|plant|live)',
    '(you (asked|requested|wrote|wanted|mentioned|contacted|reported|inquired|enquired|told)|as (requested|agreed|discussed|promised)|your (question|request|message|inquiry|enquiry|query|reply|email)|thank you for (your (message|reply|question|patience|inquiry|enquiry|email|information|answer)|contacting|getting|reaching|letting|writing|telling|waiting|confirming))',
    '(because of|due to|owing to|caused by|on account of)',
    '(safety|recall|warning|hazard|caution|stop using|do not use)',
  ],
}
