import type { Phrases } from './family.ts'
import { upTo } from './up-to.ts'

/** What a message may be about, beside reviews; and what is none of that. */
export const purposeEn: Phrases = {
  'critical-purpose': [
    '(confirm|check|verify|correct|provide|send|tell|give|need|missing|complete|reply with|incorrect|wrong|incomplete|full|new|right|valid|undeliverable|update) (us|me)? (the|your|a|with|is|if|whether|that)? *? *? *? (address|house number|apartment number|street|zip code|post code|postcode|phone number|telephone number|name|engraving|customization|personalization|size|color|text|photo|date|spelling|detail|information|design|initial|measurement|voltage|proof|picture|font|choice|preference)',
    '(engraving|engrave|engraved|customization|customize|customized|personalization|personalize|personalized|personalise|personalised|monogram|custom order|custom made|made to order|artwork)',
    '(delivery|shipping|installation|service) (date|time|slot|appointment|window|address|problem|issue|exception|attempt)',
    '(schedule|book|arrange|choose|pick|reschedule|agree on) (a|the|your)? *? (delivery|date|time|appointment|slot|pickup|installation|day)',
    '(could|can|can not|unable|not able|failed|was not able) (not)? (to)? (deliver|ship|dispatch|fulfill|complete|process|send)',
    '(out of stock|sold out|back order|backorder|discontinued|not available|no longer available|unavailable)',
    '(delay|delayed|late|postponed)',
    '(recall|safety (notice|warning)|product safety|hazard)',
    '(refund|refunded|return label|return request|replacement|invoice)',
    '(customs|import duty|identity|age verification|prescription)',
    '(before|so that|in order that) we (can|could|may|are able to|ship|make|start|send|produce) *?',
    '(need|require) (the|your|some|more|additional|further|to know) *? *? *? (to|before|so|from you)',
  ],
  'delivery-purpose': [
    '(track|tracking|tracked|trace)',
    '(delivery|deliver|delivered|delivering|parcel|package|shipment|shipped|shipping|carrier|courier|depot|haulier|dispatch|dispatched|transit|in the mail|redelivery|pick up|pickup|collect)',
  ],
  'warranty-purpose': [
    '(warranty|guarantee|manufacturer|maker|recall)',
    '(carrier|courier|freight|haulier|shipping company|delivery company|logistics|shipping provider|ups|fedex|dhl|usps|royal mail|dpd|hermes|evri|gls)',
  ],
  resolution: [
    '(is|was|were) (our|my) (doing|fault|mistake|error|slip)',
    'claim (was|has been|is) (approved|accepted|settled|granted)',
    '(for|because of) the (scratch|dent|stain|crack|tear|chip|hole|scuff|fault|flaw)',
    '(return|parcel|item|old one|old *) (is|has been|was|gets) (scanned|received|checked|back with us|back at|handed in)',
    '(sorry|by mistake|overcharged|wrongly charged|charged in error|in error|corrects|correction|apolog|apologize|apologise|apologies|apology|inconvenience|damaged|damage|broken|defective|faulty|dented|scratched|wrong item|delay|delayed|lost|compensate|goodwill|refunded|keep the item|partial refund)',
    '(your|the|a) replacement *? *? (is|was|has|left|will|are)',
    '(missing|forgotten|omitted) (part|piece|screw|lid|cable|item|parcel|charger|leg|key|bag|tool|strap|battery)',
    '(part|piece|screw|lid|cable|item|parcel|charger|leg|key|bag|tool|strap|battery) (is|was|are|were) (missing|left out|forgotten|omitted)',
    '(chipped|cracked|torn|leaking|bent|under (the|our|your) (warranty|guarantee)|recalled|overpaid|paid *? *? too much)',
  ],
  attached: [
    '(attached|attach|enclosed|attachment|attaching|enclose|enclosing)',
    `(add|added|adding|put|putting|pop|popped|include|included|including|send|sending|sent|tuck|tucked|slip|slipped|give|giving) ${upTo(9)} (to|with|along with|alongside|in|into|onto|under|below) this (message|email|mail|letter|note)`,
    '(to|with|along with|alongside) this (message|email|mail|letter|note) (we|i) (have|will|am|are) (also)? (added|put|included|adding|sending|enclosing|attached)',
    '(second|another|further|extra|separate|other) (file|pdf|document)',
    '(as|in) (a|an) (pdf|word|word file|image|zip|separate) (file|document|format)?',
  ],
  'promotion-paper': [
    '(product list|list of (our|all)|price sheet|workout plan|meal plan|diet plan|training plan|colouring book|coloring book|colouring page|coloring page|activity book|sewing pattern|free pattern|bonus (guide|book|pdf|chapter|material)|gift (guide|card|voucher)|poster|calendar|promo|promotion|(advertising|promotional|product|shop|our|offer) leaflet|advert|advertisement|loyalty card|discount card|bonus|sample chapter|cheat sheet|planner|infographic|whole range|full range|entire range|product range|our range|other product|new product)',
    'our (guide|book|list|photo|picture|overview|selection|top #|# (best|favourite|favorite)|favourite|favorite) (to|of|on|with)? *?',
    '# (of (our|the))? *? *? (recipe|tip|trick|idea|exercise|pattern|craft)',
    '(catalog|catalogue|brochure|flyer|flier|e book|ebook|recipe|recipe book|cookbook|coupon|voucher|price list|lookbook|magazine|newsletter|wallpaper|booklet of (recipe|offer)|product overview|portfolio)',
    '(our|latest|new|special|current) (offer|promotion|deal|range)',
    '(questionnaire|survey|quiz|crossword|word search|poem|playlist|song sheet|story book)',
    '(feedback|satisfaction|evaluation|opinion|survey|our complaint|our complaints) (form|sheet)',
    `(photo|picture|snap|snapshot|photograph|pic|selfie|image|drawing) of (our|my) ${upTo(4)} (dog|cat|puppy|kitten|spaniel|labrador|terrier|horse|pony|goat|chicken|bee|team|crew|workshop team|staff|family|wife|husband|kid|daughter|son|baby|grandchild|garden|farm|studio|village|van|model|apprentice|party|holiday)`,
    `(photo|picture|snap|snapshot|photograph|pic|selfie|image|drawing) of ${upTo(6)} so (that)? you (can|may|could)? (also)? (see|know|get to know|meet) (who|where) *? *? *? (made|make|makes|came|come|comes|grow|grows|grew|live|lives|work|works|pack|packed|packs|from)`,
    `(photo|picture|snap|snapshot|photograph|pic|selfie|drawing) ${upTo(8)} (just (because|for fun|for a laugh|to make you smile)|to (make you smile|cheer you up|brighten your day))`,
  ],
}
