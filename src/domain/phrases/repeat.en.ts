import type { Phrases } from './family.ts'

/** Asking a second time. */
export const repeatEn: Phrases = {
  repeat: [
    '(second|third|2 nd|3 rd|final|last|another|friendly|gentle|quick|kind|little|short|polite|small|just a|one more|one last|tiny) (friendly|gentle|quick|kind|little|short|polite|small|and (final|last))? (reminder|nudge|ping|poke)',
    '(reminder|reminding|remind)',
    '(follow|following|followed) up (on|with|to|about|regarding|again|email|message)?',
    '(second|third|fourth|final|last|2 nd|3 rd) (and (final|last))? (request|attempt|try|message|email|mail|time|note|letter|call|chance|notice)',
    '(wrote|written|emailed|mailed|messaged|contacted|asked|reached out|sent|requested|got in touch|reached) (to)? (you)? (already|before|earlier|recently|previously|last (week|month|time)|yesterday|a (few|couple of) (day|week) ago|# (day|week) ago|a (week|while|month|day) ago|an (email|message)|a (message|note|request|mail))',
    '(recently|previously|already|earlier|last week|last month|last time|before|yesterday|(few|couple of|#) (day|week) ago|week ago|while ago) (we|i)? (have)? (already)? (wrote|written|emailed|mailed|messaged|contacted|asked|reached out|sent|requested|invited)',
    '(previous|last|earlier|prior|first|former|recent|initial|my|our) (previous|last|earlier|prior|first|former|recent|initial) (email|message|request|mail|note|reminder|letter|contact)',
    '(have|has|had|did|do|still) (still)? not (yet)? (heard|received|seen|gotten|get|hear|receive|see|got) (back|anything|a|any|your|from)',
    '(once|one) (more|again) (to|for|about|because)?',
    '(once (more|again)|one more time|again|a (second|third) time)',
    '(still|keep|kept) (waiting|hoping|looking|missing|asking)',
    '(write|writing|contact|contacting|ask|asking|reach|reaching|email|message|check|checking|back|bother|bothering) (to|out|you|with|in)? (you)? (again|once more|once again|one (more|last) time|a second time)',
    'as (we|i) (mentioned|asked|wrote|said|requested) (before|earlier|in (our|my))?',
    'hi again',
    'hello again',
    '(me|us) again',
    '(last|final|third|second) time (we|i|that)',
    'bump',
  ],
  'repeat-review': [
    '(notice|noticed|noticing|see|saw|seen|seem|seems|realize|realized|aware|found|looks like|look like|appear) (that|like)? (you)? (have|has|had|did|do) (still)? not (yet)? (left|leave|written|write|posted|post|shared|share|given|give|submitted|rated|rate|reviewed|review|had)',
    '(have|had|did|do) not (yet)? (received|seen|gotten|got|get|receive|see|heard) (a|an|any|your|the) *? (review|feedback|rating)',
    '(still|are|is) (waiting|missing|outstanding|open|pending) (for|on)? (your|the|a)? *? (review|feedback|rating)',
    '(your|the) (review|feedback|rating) (is|are) (still)? (missing|outstanding|pending|open|due)',
    '(asked|emailed|messaged|wrote|written|contacted|invited|reminded) you (*)? (*)? (for|to|about|regarding|last|a week|already|before) *? *? (review|rate|feedback|rating|leave)',
    '(review|feedback|rating) (request)? reminder',
    'reminder (to|that you|for|about) *? *? *? *? (review|rate|feedback|rating|leave)',
    '(second|third|final|last|another|2 nd) (review|feedback|rating) (request|email|message|reminder)',
    '(second|third|final|last) (request|reminder|call|chance|opportunity) (to|for) *? *? (review|rate|feedback|rating|leave|share)',
    '(ask|asking|request) (you)? (again|once more|once again|one more time|a second time) (for|to) *? *? (review|rate|feedback|rating|leave|share)',
    '(again|once more|once again) (ask|asking|request|invite) (you)? (for|to) *? *? (review|rate|feedback|rating|leave|share)',
  ],
}
