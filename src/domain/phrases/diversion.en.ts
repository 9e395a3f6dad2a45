import type { Phrases } from './family.ts'

const site =
  '(website|web site|web page|webpage|homepage|home page|site|online shop|online store|web shop|webshop|web store|shop page|landing page|portal|own shop|own store|url|domain|blog|app|forum)'
const our = '(our|my|the brand|our own|our brand|our company|our official|our online|our new|the company)'
const social =
  '(facebook|instagram|insta|ig|fb|tiktok|tik tok|twitter|x|youtube|pinterest|linkedin|snapchat|threads|reddit|discord|telegram|whatsapp|wechat|social media|social network|social)'
const go =
  '(visit|visiting|go to|head to|head over to|check|check out|see|look at|browse|open|register|registering|sign up|signing up|log in|log on|login|order|ordering|buy|buying|purchase|shop|shopping|find|download|claim|activate|find out more|learn more|read more|more information|contact us|reach us|available|chat|reserve|book|enter|type in|redeem|extend|watch|discover|follow|come|direct|directly|leave|submit|fill in|fill out|return|pay|reorder)'

/** Leading buyers away from Amazon. */
export const diversionEn: Phrases = {
  'off-amazon': [
    '(skip|skipping|bypass|bypassing|circumvent|cut out|leave out) amazon',
    '(buy|order|purchase|shop|buying|ordering) (from us|with us) (directly|direct)',
    '(settle|square|clear|cover) *? *? *? (by|via|with|through|over) (paypal|bank transfer|wire|venmo|zelle|cash app)',
    '(come|hop|head|pop|jump|move) (on)? over (to|and|here)? *?',
    '(switch on|unlock|activate|start|claim|secure|get) (the|your|a) (second|third|extra|extended|longer|additional|free) (year|warranty|warranty year) *? *?',
    '(place|placing) (the|your|an|next) *? (order|orders) (on|at|via|through) our *? (portal|site|website|shop|store|page)',
    '(ping|buzz|hit|catch|reach) (us|me|our *|my *) *? *? (on|over|via) (whatsapp|telegram|wechat|messenger|viber|instagram|facebook)',
    `${go} *? *? *? *? *? *? (on|at|via|through|over|to|in|from|with|using|into)? ${our} (own|official|online|brand|company|new|secure|support|warranty)? *? ${site}`,
    `(on|at|via|through|over|to|from) our (own|official|online|brand|company|warranty)? *? ${site} *?`,
    '(order|buy|purchase|shop|reorder|ordering|buying|get (it|them|yours)) *? *? *? *? (directly|direct|straight) (from|with|through|at|via) (us|our|the (brand|maker|manufacturer|factory))',
    '(directly|direct|straight) (from|with|through) (us|our (shop|store|site|website|factory)) *? *? *? (cheaper|save|lower|fee|commission|amazon|next time)',
    '(outside|outside of|off|bypass|bypassing|around|without (going through|using)|leave|leaving|away from|other than) amazon',
    '(rather than|instead of) (*)? *? *? (on|via|through|using|over|to|at)? amazon',
    'not (on|via|through|using|over) amazon',
    '(pay|paying|payment|transfer|transferring|send (the)? (money|payment|balance|amount|difference)) *? *? *? *? (by|via|through|with|to|using|on|over)? (our|my|a)? (paypal|bank transfer|wire transfer|western union|venmo|zelle|cash app|bank account|iban|wise|crypto|bitcoin|revolut|apple pay|google pay)',
    '(sign up|signup|signing up|subscribe|register|enroll|enrol|join|opt in) (now|today|here|for|to|with|in|on|at|and|us)? (our|the|a|free|my|us|your|for|with)? *? *? *? (newsletter|mailing list|email list|list|club|community|program|programme|membership|vip|group|loyalty|reward|account|website|site|app|portal|forum|webinar|tester)',
    '(register|activate|registering|activating|extend|validate|unlock|sign up|claim (your|a|the|our|extra|extended|free|longer)) *? *? *? *? *? (warranty|guarantee|product|device|purchase) *? *? *? *? *? (on|at|via|through|by|with|online|website|site|app|qr|link|here|facebook|email)',
    '(warranty|guarantee) (registration|activation|sign up|card) (on|at|via|page|form|site|link|website|by)',
    '(register|registration|sign up|signing up) *? *? *? (to|for|and|in order to) (get|receive|extend|activate|obtain|claim|enjoy|have|a|an|the|your|our)? *? *? *? *? (warranty|guarantee)',
    `(follow|like|find|join|tag|subscribe to|connect with|add|friend|message|contact|write to|reach|see|visit|share|post|dm|chat with) (us|our|your|it|them|with us|me|a (photo|picture|video)|photo|picture) *? *? *? *? (on|at|over on|via|in|to|through|using) (our)? ${social}`,
    `(say (hi|hello)|come (over|and see us)|catch us|tag us|hang out|meet us|look us up|check us out) *? *? (on|at|over on|via) (our)? ${social}`,
    `(our|my) ${social} (page|channel|account|profile|group|community|feed|handle|story|shop|stories)?`,
    '(join|enter|follow|visit|like) (our|the) *? *? (facebook|instagram|tiktok|youtube|telegram|whatsapp|discord|private|customer|vip|fan|user|owner) *? (group|page|channel|community|club|server)',
    '(text|sms|whatsapp|dm|facetime|skype) (us|me|our|# to|the (word|number)|* to #)',
    '(send|drop|shoot) (us|me|our team|a) (a|an|us)? (text|sms|dm|whatsapp|direct message|text message|voice message|fax)',
    '(email|mail) (us|me) (directly|privately|outside|instead|via)',
    '(give|share|send|leave|tell) (us|me) (your|a|an) (private|personal|own|direct)? (email|e mail|mail|phone|mobile|cell|whatsapp|number|telephone) *?',
    '(scan|scanning|use|using|with) (the|our|this|a|that) *? (qr|qr code|barcode|code on) *?',
    '(scan|scanning) (it|the|this|our|a) *? *? (code|card|insert|flyer|box|leaflet|sticker)',
    '(download|install|get|use|try) (our|the) *? *? (app|ebook|e book|pdf guide|application) *? *? *? (from|in|on|and|for|free|to|with)?',
    '(google (us|our|for us)|look us up online)',
    '(search for|look for|look up|find|type) (us|our (name|brand|shop|store|brand name)) (online|on google|on the (web|internet)|on bing|in your browser|in google)',
    '(find|buy|order|get|see|available|sold|cheaper|sell) *? *? *? *? (on|at|in|from) (ebay|etsy|walmart|shopify|aliexpress|temu|kaufland|otto|shein|wish)',
    '(our|my) (ebay|etsy|walmart|shopify|aliexpress|temu) (shop|store|page|listing|account)?',
  ],
  'off-amazon-soft': [
    '(register|registering|activate|activating) (your|the|this|it) *? *? (product|device|item|warranty|guarantee|appliance|unit|purchase)',
    '(product|warranty|guarantee|online|device) (registration|activation)',
    '(video|tutorial|manual|guide|instruction|faq|clip) *? *? *? *? (on|at|via) (youtube|vimeo|our|the) *?',
    '(see|visit|check|on|at|read) (the|a|this) (website|web site|homepage|site|web page)',
    '(qr code|qr)',
    '(help|support|download) (page|center|centre|portal|site)',
  ],
  'off-amazon-trap': [
    '(on|via|through|at|in|within|using|from|to|by) (the|your|an|our)? (own)? (amazon|order|your order|account|message center|message centre|buyer seller) (account|order|page|site|website|message|messaging|app|store|listing|app or|com|co|de|fr|it|es)?',
    '(amazon|{{}}) (website|site|app|page|account|store|message|order)',
    '(carrier|courier|ups|dhl|fedex|usps|royal mail|dpd|gls|evri|hermes|post|postal|customs|shipping company|delivery company|haulier|freight|government|authority) (website|site|web site|page|app|portal|own)',
    '(website|site|page|app) (of|by|from) (the)? (carrier|courier|post|dhl|ups|usps|fedex|manufacturer|maker|authority)',
    '(manufacturer|maker|producer) (warranty|website|site|page|portal|support|service|own) *?',
    '(warranty|guarantee|recall) (claim|case|repair)',
    '(claim|claims|repair|case) (under|on|with|within) (the|your|its|this) *? *? (warranty|guarantee)',
    'under (the|your|its) *? *? (warranty|guarantee)',
    '(to|please)? (track|tracking|follow) (your|the|it) (parcel|package|order|shipment|delivery)?',
    '(do not|never|not|no longer|no) (contact|write|call|pay|order|buy|send|transfer|text|follow|register|share|ask|accept|handle|process|deal|sell|communicate) *? *? *? *? *?',
    '(connect|pair|set up|setup|control|bluetooth|wifi|firmware|smart|sync) *? *? *? *?',
    '(call|text|phone) (you|your)',
    '(driver|carrier|courier|depot|haulier|installer|technician|delivery (team|company)) (will|would|may|can|must)? *? (call|text|phone|ring|send)',
  ],
}
