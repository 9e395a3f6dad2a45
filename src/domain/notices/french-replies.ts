import type { Concept } from './lexicon.ts'
import type { PhraseTable } from './phrases.ts'

/** What is left to the buyers: to write first. */
export const theyWrite = 'écri*|parl*|contact*|pose|posent|poser|faire|fait|sollicit*|prend|prendre|adress*'
const theyAsk =
  'écri*|sollicit*|contact*|parle|parlent|interrog*|pose|posent|initiative|joign*|demand*|adress*|question|premiers'

/** What is left to a seller: answers, in French. */
export const frenchReplies = {
  'reply-only': [
    'uniquement|seulement|exclusivement|simplement ..3 répondre|réponse|réponses',
    "ne|n'* ..6 que ..1 répondre|réagir|réponses|réponse",
    "ne|n'* ..8 que|qu'à ..1 par|initiative ..3 acheteurs|clients|acheteur|client",
    "ne|n'* ..4 répondre que|qu'au|qu'aux|qu'à",
    'seules|seule|seul|seuls ..4 réponses|réponse',
    'limité|limitée|restreint|restreinte|réduit|réduite|réduits|limités|cantonné|borner aux|à_la|à|à_des ..1 réponses|réponse|répondre|seules',
    'réponses|réponse ..1 uniquement|seulement|exclusivement|seule|seules',
    'répondre ..8 uniquement|exclusivement',
    'mode|régime|état|position|statut ..2 réponse|réponses|répondre|entrant|réactif|passif',
    `devez|devrez|doit|doivent|devra|faut|faudra|obligé|contraint ..3 attendre ..7 ${theyAsk}`,
    `client|clients|acheteur|acheteurs ..4 ${theyWrite} ..1 abord|premier|premiers|première`,
    'laissons|laisse|laissez|laissera|rendons ..2 parole|initiative ..2 client|clients|acheteur|acheteurs',
    'contentez|bornez|limitez|tenez|cantonnez vous ..2 répondre|réponses|réponse|lire',
    'contenter|borner|limiter|tenir|cantonner|contente|borne ..1 répondre|réponses|réponse',
    `ne|n'* ..10 que|qu'en ..2 si|s'il|s'ils|lorsqu*|lorsque|quand|réponse|répondant ..6 ${theyAsk}`,
    "ne|n'* ..8 qu'en ..2 répondant|réponse",
    "ne|n'* ..8 que ..5 réponse|réponses|répondant",
    'seul|seule|seuls ..4 canal_entrant|messages_entrants',
    'seuls|seules les? messages|échanges|conversations|fils|discussions faisant|répondant|ouverts|ouvertes|engagés|engagées|initiés|initiées|commencés|issus|demandés|sollicités',
    `les|vos réponses ..6 passent|arrivent|circulent|partent|parviennent|atteignent`,
    `les|vos réponses ..8 ne|n'* ..1 sont|est pas|aucunement ..2 concernées|touchées|visées|limitées|bloquées|affectées|retenues|restreintes`,
    `les|vos réponses ..6 restent|demeurent|sont ..2 autorisées|possibles|libres|permises|admises|inchangées|acheminées|transmises|remises|distribuées`,
    'réponses|réponse ..4 autorisée|autorisées|libre|libres|inchangée|inchangées|permises|permise|maintenues|maintenue',
  ],
} satisfies Partial<PhraseTable<Concept>>
