import type { Phrases } from './family.ts'

/** What lowers a price, and what only sounds like it. */
export const priceEn: Phrases = {
  discount: [
    '(discount|discounted|coupon|voucher|promotion|rebate|promo)',
    '(coupon|voucher|discount) (worth|of|for|on)',
  ],
  'discount-use': [
    '(your|a|an|the|any) (next|following|future|second|upcoming|new)',
    '(use|using|enjoy|get|receive|redeem|claim|grab|apply|offer|offering|give|giving|here is|present|save|send|sending|exclusive|special|checkout|grant|treat|want)',
    '(in|at|from) our (store|shop|storefront|website|range)',
    '(returning|loyal|valued|existing) customer',
  ],
  'coupon-noun': [
    '(coupon|voucher|discount) (organizer|book|holder|binder|wallet|box|file|pouch)',
    'quantity discount',
  ],
  'promotion-trap': [
    'no (hurry|rush)',
    '(congratulations|congrats) (on|for) (the|your) *? *? arrival',
    '(pointing out|noticed|noticing|found|saw|seen|mention|mentioned|asked about|see|spotted|quoted) (the|a|this|that|us)? *? (lower|cheaper|better|best|special) price *?',
    '(seller|business|company|companies|shop|brand|people|store|team|one|family|families|start up) like us',
    '(discount|coupon|promotion|voucher|code|deal) (was|has been|had been|were|is|has) (already|automatically)? (applied|deducted|given|granted|set|used|included|not|missing|shown|expired|taken)',
    '(zip|qr|bar|access|error|area|postal|post|door|gate|country|color|tracking|item|product|pin|security|activation|dress|key|building|entry|serial|model|verification|return|rma|confirmation|unlock|source|delivery|pickup|date|lot|batch|hs|size) code',
    'code (of|name)',
    'code *? *? *? *? (keypad|lock|padlock|door|gate|unlock|panel|safe|remote|device|app|screen|locker|parcel)',
    '(would|will|do|can|could) you recommend',
    '(like|love|enjoy|want|fancy) to (know|hear|ask|return|exchange|keep|have it|inform|be (told|informed))',
    '(discount|coupon|promotion|voucher|code|deal) (from|on|in|of|at) (the|your|our) *? *? (was|has been|had been|were|is|has|did|could|can) (not|already|automatically)? (applied|apply|deducted|deduct|given|granted|set|used|included|missing|shown|show|expired|taken|work|count)',
    '(a|good|very) (great|good|best) deal (of|more|to|easier|better)?',
    '(great|good) deal (of|more)',
    '# % (refund|cotton|polyester|wool|silk|linen|recycled|recyclable|organic|of the|sure|waterproof|satisfaction|customer|money|pure|natural|leather)',
    '(set|price|prices|any|about) (the)? (discount|discounted) (of|on|by)? (amazon|itself)?',
    '(amazon) (set|sets|offer|offers|decide|decides|applies|apply) (the|a|any)? (price|discount|deal|sale)',
    'price (difference|drop|match|adjustment)',
    '(can|could|will|do) not (offer|give|change|grant|apply|provide)',
    '(discount|promotion|coupon|voucher) (you|that you|which you) (asked|requested|used|applied|mentioned|had)',
    'the (discount|coupon|voucher|promotion) (was|is) (not|already|applied|deducted|missing)',
    '(invoice|receipt|bill) *? *? (show|shows|showed|include|includes|included|list|lists|listed|contain|contains|contained|reflect|reflects|reflected) *? *? *? *? *? *?',
    '(discount|# % (discount|off)|coupon|voucher) (that|which)? (amazon|we|you|they) (took|take|have|had|has|already|was|were|applied|deducted|gave|granted|used|received|got|redeemed|subtracted)',
    '(sale|sales) (tax|team|department|representative|order|channel|rank|invoice)',
    '(out of|not|no longer|temporarily out of|currently out of) stock',
    '(order|buy|purchase) (now)? (is|has|was|will|can|could|number|id)',
  ],
  'code-word': ['(promo|discount|coupon|voucher)? code', 'coupon', 'voucher'],
  'price-cut': ['(discount|save|half|get|take|a)'],
}
