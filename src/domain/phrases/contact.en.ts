import type { Phrases } from './family.ts'
import { upTo } from './up-to.ts'

const app =
  '(whatsapp|whats app|what app|wechat|we chat|telegram|viber|skype|line app|signal|snapchat|messenger|facebook messenger|imessage|kakaotalk|kakao|discord|wa|instagram dm|facebook|instagram|fb|insta|twitter|tiktok|sms|text message|zoom)'

/** Ways around Amazon's own messages, and out of them. */
export const contactEn: Phrases = {
  messenger: [
    'on (whatsapp|telegram|wechat|viber|discord|messenger|skype) (i|we|you|my|our)',
    '(i|we) (am|are) (also|both|usually|always|mostly)? on (whatsapp|telegram|wechat|viber|discord|messenger|skype)',
    '(ping|buzz|hit|catch|reach|add|find) (us|me|up|our *|my *) *? *? (on|over|via|at) (whatsapp|telegram|wechat|messenger|viber|skype|signal|line|discord)',
    '(whatsapp|telegram|wechat|viber|signal) (number|no|chat|group|id|at|on|line|#)',
    `(contact|message|text|add|reach|write|call|chat|chatting|talk|dm|find|ping|join|connect|send|drop|get|ask|help|speak|reply|answer) *? *? *? *? (on|via|through|over|at|by|using|with|our|my|in) (our|my|the|us|a)? ${app}`,
    `(our|my) ${app} (is|id|number|account|contact|support|chat|group|hotline|name|handle|username)`,
    '(whatsapp|whats app|wechat|we chat|telegram|viber|skype|kakaotalk|wa) (id|number|account|us|me|at|contact|group|support|chat|hotline|#)',
    '(add|join) (us|me|our|my|the) (whatsapp|whats app|wechat|we chat|telegram|viber|skype|facebook|kakaotalk|discord)',
    '(whatsapp|wechat) (us|me)',
    '(dm|pm|text|whatsapp|sms) (us|me)',
    'slide into',
    `(mail|email|send|write|shoot|forward|answer|reply|drop|post) ${upTo(4)} to * *? *? at * *? *? dot *`,
    '(gmail|hotmail|outlook|yahoo|icloud|gmx|proton) dot (com|co|net|de)',
  ],
  'phone-cue': [
    '(call|text|phone|telephone|tel|mobile|cell|ring|dial|hotline|helpline|whatsapp|fax|sms|phone number|landline|viber|reach (us|me) (at|on)|contact (us|me) (at|on)|support line|service line)',
  ],
  'number-cue': [
    '(tracking|invoice|serial|vat|tax|rma|sku|asin|ean|upc|isbn|gtin|awb|imei|barcode|bar code|waybill|consignment|hs code|sn|batch|lot) (number|no|nr|id|code|is)?',
    '(order|model|item|part|reference|ref|case|return|registration|customer|article|parcel|shipment|ticket|claim|policy|account|booking|confirmation|product|spare part) (number|no|nr|id|code)',
    '(order|shipment|parcel|invoice|model)',
    '(ups|dhl|fedex|usps|dpd|gls|evri|royal mail|hermes|carrier|courier|postal) (tracking|parcel|shipment)? (number|no|nr|id|code)',
    'the (number|model number)',
  ],
  'opt-out': [
    '(no longer|not|never) (want|wish|like|care) *? *? (these|our|such|any|any more|more|get|receive|to (get|receive|hear)) *? *? (mail|email|message|newsletter|note|from us)?',
    '(tired|sick|enough|had enough) of (these|our|such) (mail|email|message)',
    '(unsubscribe|unsubscribing|unsubscribed)',
    '(opt|opting) out',
    '(stop|avoid) (receiving|getting|hearing|these|this|our|all|the|all these|all our) *? *? *? (message|email|mail|request|communication|notification|newsletter|from us)',
    '(no longer|not) (want|wish|like|interested|care) (to)? (receive|get|hear|receiving|getting|hearing|be contacted|in receiving) *? *? *? *? (message|email|mail|request|communication|notification|newsletter|from us|us|contacted)?',
    '(would|do) not like to (receive|get|hear) *? *? *? (message|email|mail|request|communication|from us)',
    '(remove|removed|taken|deleted) (from|off) (our|the|this|my|all) *? (list|mailing list|mailing|database|email|mail|message|newsletter)',
    '(remove|removed|take|taken|delete) (you|yourself|your (email|address|name)|me|off) (from|off) (our|the|this|my)? *? (list|mailing list|mailing|database|emails)?',
    '(manage|change|update|edit) (your)? (email|communication|notification|message|mailing|subscription) (preference|setting)',
    '(reply|answer|respond|send|text|type|write) (us|with|back|to this (message|email))? (with)? (the|a)? (word|single word)? (stop|unsubscribe|remove|no more|quit)',
    '(prefer|rather) not (to)? (receive|get|hear|be contacted) *? *?',
    '(struck|dropped|crossed|scratched|come|comes|unlisted) (from|off) (our|the|this|my) *? *? (list|mailing list|mailing|database|newsletter)',
    '(receive|get|hear|want) no (more|further) (request|mail|message|email|news|reminder|note)',
  ],
  'opt-out-way': [
    '(click|tap|press|hit|use|follow|visit) (on)? (here|below|this|the|our|that) (link|button|line)?',
    '(unsubscribe|opt out) (here|below|now|at any time|any time|anytime|instantly|with one click|by|from (this|our|these|all))',
    '(reply|answer|respond|send|text|type|write|return|let us know|tell us|say) (us|with|back|by|to|this|the|message|email|word|saying)? *? *? (stop|unsubscribe|remove|quit|no more|out|no thank)',
    '(just|simply)? (reply|answer|respond|let us know|tell us|send us)',
    '(unsubscribe|opt out|preference) (link|button|page|line|option)',
    '(link|button) (below|at the (bottom|end|foot)|in the footer)',
  ],
  'opt-out-trap': [
    '(cancel|unsubscribe|opt out) (of|from) (the|your|our|this)? *? (subscribe and save|subscription|magazine|membership|auto renew|automatic|trial|alexa|box|plan)',
    '(subscribe and save|magazine|membership|trial|plan) *? *? *? *? (unsubscribe|opt out)',
  ],
}
