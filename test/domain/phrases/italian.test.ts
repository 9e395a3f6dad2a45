import { describe, expect, it } from 'vitest'
import { type Harmless, judgeIn, type Violations } from './grammar.ts'

const { blockingRules, holds } = judgeIn('it')

const violations: Violations = [
  ['a tu imperative', 'Lascia una recensione e ricevi un buono Amazon da 10 euro.', 'incentive-for-review'],
  ['a Lei imperative', 'Pubblichi la Sua opinione e Le riconosceremo uno sconto del 20 %.', 'incentive-for-review'],
  ['a voi imperative', 'Lasciateci una recensione: in cambio riceverete un omaggio.', 'incentive-for-review'],
  ['a gerund', 'Recensendo il prodotto avrai diritto a un anno di garanzia in più.', 'incentive-for-review'],
  ['a relative clause', 'Chi lascia una recensione partecipa all’estrazione di un iPad.', 'incentive-for-review'],
  ['the passive', 'Il prodotto ti sarà rimborsato integralmente dopo la recensione.', 'incentive-for-review'],
  ['a pronoun before the verb', 'Se recensisci il prodotto, il prossimo te lo regaliamo.', 'incentive-for-review'],
  ['a request for proof', 'Inviaci il link della tua recensione via messaggio.', 'incentive-for-review'],
  [
    'an adjective behind the noun',
    'Ti chiediamo gentilmente di lasciarci una recensione positiva.',
    'positive-review-only',
  ],
  ['an adjective before the noun', 'Lascia una buona recensione, ci teniamo tanto.', 'positive-review-only'],
  ['a diminutive', 'Regalaci 5 stelline!', 'positive-review-only'],
  ['a pronoun on the verb', 'Meritiamo 5 stelle? Allora lasciacele!', 'positive-review-only'],
  ['a marking in words', 'Vota con il massimo punteggio il nostro prodotto.', 'positive-review-only'],
  ['a perfect with "essere"', 'Se il prodotto ti è piaciuto, scrivi una recensione.', 'review-gating'],
  [
    'an imperfect subjunctive',
    'Ove il prodotto rispondesse alle Sue aspettative, gradiremmo una Sua recensione.',
    'review-gating',
  ],
  ['a missing accent', 'se ti e piaciuto il prodotto lascia una recensione', 'review-gating'],
  [
    'an apostrophe for an accent',
    "Se e' soddisfatto del Suo acquisto, La invitiamo a lasciare una recensione.",
    'review-gating',
  ],
  ['a plural', 'Contenti dell’acquisto? Lasciateci due righe su Amazon!', 'review-gating'],
  [
    'somebody else who is content',
    'Se i tuoi bambini si divertono con il gioco, raccontalo nella recensione.',
    'review-gating',
  ],
  ['a thing that works', 'Se la lampada fa il suo dovere, scrivi una recensione.', 'review-gating'],
  [
    'what is taken up',
    'Speriamo che le scarpe ti stiano bene. Se è così, faccelo sapere con una recensione!',
    'review-gating',
  ],
  ['the unhappy sent away', 'Prima di dare un voto basso, parla con noi.', 'review-gating'],
  ['a bare question', 'Esperienza ottima? La condivida con una recensione su Amazon.', 'review-gating'],
  ['an infinitive', 'Potresti modificare la tua recensione?', 'review-change-removal'],
  ['a noun of change', 'Le chiediamo cortesemente l’aggiornamento della Sua recensione.', 'review-change-removal'],
  ['a pronoun on an imperative', 'La recensione non è giusta, toglila per piacere.', 'review-change-removal'],
  ['a subjunctive passive', 'Saremmo grati se la recensione negativa venisse rimossa.', 'review-change-removal'],
  ['a deadline', 'Se non rimuove il feedback entro 24 ore, bloccheremo il Suo rimborso.', 'feedback-removal-pressure'],
  [
    'a participle behind a condition',
    'Ti rimborseremo appena avrai rimosso il feedback sul venditore.',
    'feedback-removal-pressure',
  ],
  ['a pluperfect', 'Ti avevamo già scritto la settimana scorsa per chiederti una recensione.', 'repeat-review-request'],
  [
    'a prefix that says again',
    'Ti riscriviamo perché non abbiamo ancora ricevuto la tua valutazione.',
    'repeat-review-request',
  ],
  ['an ordinal', 'Secondo invito a recensire il Suo acquisto.', 'repeat-review-request'],
  ['a spelled-out reduction', 'Solo fino a domenica: tutto a metà prezzo.', 'marketing-promotion'],
  ['a look at other goods', 'Dai un’occhiata ai nostri nuovi arrivi.', 'marketing-promotion'],
  ['a passive', 'La informiamo che il Suo ordine è stato spedito in data odierna.', 'order-shipping-confirmation'],
  [
    'an active form',
    'Abbiamo affidato il tuo pacco al corriere. Arriverà entro due giorni.',
    'order-shipping-confirmation',
  ],
  ['thanks and help', 'La ringraziamo per aver scelto il nostro negozio. Restiamo a disposizione.', 'thank-you-only'],
  ['a polite conditional', 'Potrebbe cortesemente annullare l’ordine dal Suo account?', 'asks-buyer-to-cancel'],
  ['a subjunctive', 'È necessario che Lei annulli l’ordine.', 'asks-buyer-to-cancel'],
  ['a cheaper shop', 'Ordina direttamente da noi, costa meno che su Amazon.', 'off-amazon-diversion'],
  ['a script', 'Nella recensione ricordati di citare la spedizione veloce.', 'review-influence'],
  ['a plea', 'Ti preghiamo, lascia una recensione: senza recensioni dovremo chiudere.', 'review-influence'],
  ['a duty', 'Devi lasciare una recensione per completare l’ordine.', 'review-influence'],
  ['a phone number', 'Per qualsiasi domanda chiami lo 02 12345678.', 'contact-info'],
]

const harmless: Harmless = [
  ['a condition of time', 'Quando Le sarà comodo, può scrivere una recensione del prodotto.'],
  ['a courtesy', 'Se ti fa piacere, lascia una recensione.'],
  ['balanced adjectives', 'La tua recensione può essere positiva, negativa o così così.'],
  ['balanced conditions', 'Ci farebbe piacere una tua recensione, tanto se sei contento quanto se non lo sei.'],
  ['a concession', 'Se hai due minuti scrivi una recensione, va bene anche se non ti e piaciuta.'],
  ['nothing offered', 'Non offriamo alcun compenso per le recensioni: ci interessa solo il tuo parere.'],
  ['"né", which is no "ne"', 'Ti chiediamo una recensione, né sconti né regali sono previsti in cambio.'],
  ['no reminder', 'Non mandiamo promemoria: se ti va, lascia una recensione.'],
  ['a review that was given', 'Grazie per la recensione che ci hai lasciato! L’abbiamo letta in laboratorio.'],
  [
    'a neutral notice on feedback',
    'Può modificare o rimuovere il feedback in qualsiasi momento; la decisione è soltanto Sua.',
  ],
  ['a free replacement', 'La sostituzione è gratuita e non deve restituire il pezzo danneggiato.'],
  ['a coupon that was not applied', 'Il codice sconto non è stato applicato perché era scaduto.'],
  ['a discount that was counted', 'Lo sconto del 10% visibile in pagina era già incluso nel prezzo che hai pagato.'],
  ['a gift card that was bought', 'Il buono regalo che hai ordinato manca del biglietto: quale testo preferisci?'],
  ['a name with stars', 'Il tuo "Set Cinque Stelle" è in ritardo. Ci scusiamo.'],
  ['a delay', 'Ci dispiace: il Suo pacco arriverà con due giorni di ritardo a causa dello sciopero.'],
  ['an appointment', 'Il divano viene consegnato al piano. Quale fascia oraria preferisce?'],
  ['a cancellation that was asked for', 'Abbiamo annullato l’ordine come richiesto e rimborsato l’intero importo.'],
  ['a choice', 'Preferisce attendere o annullare l’ordine? Ci faccia sapere cosa preferisce.'],
  ['the maker’s warranty', 'Per la garanzia può contattare il produttore al numero 800 123456.'],
  ['an invoice', 'In allegato trova la fattura relativa al Suo ordine.'],
  ['a courtesy about earlier reviews', 'Se non l’hai ancora fatto, puoi lasciare una recensione quando vuoi.'],
  [
    'turnips and bare hands',
    'La ricetta con le cime di rapa e le rape rosse si impasta a mani nude: il manuale è allegato.',
  ],
]

describe('Italian messages', () => {
  holds(violations, harmless)

  it('are read the same with decomposed letters', () => {
    const sentence = 'Se la teiera ti è piaciuta, scrivi una recensione!'
    expect(blockingRules(sentence.normalize('NFD'))).toEqual(['review-gating'])
  })
})
