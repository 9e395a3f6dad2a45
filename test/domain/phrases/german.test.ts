import { describe, expect, it } from 'vitest'
import { type Harmless, judgeIn, type Violations } from './grammar.ts'

const { blockingRules, holds } = judgeIn('de')

const violations: Violations = [
  [
    'a relative clause first',
    'Wer uns bis Sonntag bewertet, nimmt an der Verlosung einer Kaffeemaschine teil.',
    'incentive-for-review',
  ],
  [
    'a noun phrase for a purpose',
    'Als Dank für Ihre Rezension legen wir Ihrer nächsten Bestellung eine Überraschung bei.',
    'incentive-for-review',
  ],
  ['a verb at the end', 'Für ein paar Zeilen auf Amazon schenken wir dir ein zweites Kissen.', 'incentive-for-review'],
  [
    'steps in infinitives',
    '1. Rezension schreiben\n2. Link an uns schicken\n3. Geschenk kassieren',
    'incentive-for-review',
  ],
  [
    'a compound of what is free',
    'Bewertung abgeben, Foto davon an uns senden, Gratisfilter erhalten!',
    'incentive-for-review',
  ],
  ['a subjunctive', 'Über 5 Sterne würden wir uns riesig freuen.', 'positive-review-only'],
  ['a number as a word', 'Bitte geben Sie der Lampe fünf Sterne.', 'positive-review-only'],
  ['an inflected adjective', 'Hinterlassen Sie uns doch eine positive Bewertung.', 'positive-review-only'],
  ['a condition with the verb first', 'Gefällt dir das Shirt, lass gerne eine Bewertung da.', 'review-gating'],
  [
    'a condition with "sollte"',
    'Sollten wir Ihre Erwartungen erfüllt haben, wäre eine Rezension toll.',
    'review-gating',
  ],
  [
    'a condition without complaints',
    'Sofern Sie keine Beanstandungen haben, bitten wir um eine Bewertung.',
    'review-gating',
  ],
  ['a question', 'Hat Ihnen der Tee geschmeckt? Wir freuen uns über Ihre Rezension!', 'review-gating'],
  ['a statement asked', 'Sie waren von der Lampe begeistert? Schreiben Sie eine Rezension.', 'review-gating'],
  [
    '"statt"',
    'Falls etwas nicht passt, melden Sie sich bitte zuerst, statt gleich negativ zu bewerten.',
    'review-gating',
  ],
  ['a split verb', 'Nimmst du jetzt bitte die schlechte Bewertung raus?', 'review-change-removal'],
  ['a verb with "zu"', 'Wir bitten Sie, diesen Kommentar umgehend zu entfernen.', 'review-change-removal'],
  [
    'a day with a full stop',
    'Sollten Sie Ihr Verkäuferfeedback nicht bis zum 15. zurücknehmen, schalten wir den Anwalt ein.',
    'feedback-removal-pressure',
  ],
  [
    'a date in the sentence',
    'Wir kommen auf unsere E-Mail vom 3. März zurück, in der wir Sie um Ihr Feedback baten.',
    'repeat-review-request',
  ],
  ['an adverb of time', 'Leider haben wir noch keine Bewertung von Ihnen erhalten.', 'repeat-review-request'],
  ['a verb with its part at the end', 'Schauen Sie sich auch unsere neuen Tassen an!', 'marketing-promotion'],
  ['a modal question', 'Kannst du bitte einen Stornierungsantrag stellen?', 'asks-buyer-to-cancel'],
]

const harmless: Harmless = [
  ['"schon", which is no "schön"', 'War das Paket schon da? Bitte bewerten Sie unseren Service.'],
  [
    '"andere", which is no "ändere"',
    'Bitte schreiben Sie eine Rezension, damit andere Kunden wissen, was sie erwartet.',
  ],
  ['"möchten", which is no "mochten"', 'Nachdem das Anliegen gelöst ist, möchten wir um eine Rezension bitten.'],
  ['being glad of any answer', 'Hast du kurz Zeit? Wir freuen uns über jede Bewertung, wirklich jede.'],
  [
    'wishing to, which is not liking',
    'Mögen Sie die Bestellung 028-3409917-1182265 auf Amazon bewerten, dafür oder dagegen?',
  ],
  ['a denial behind', 'Eine weitere Anfrage folgt nicht. Bitte bewerten Sie uns.'],
  ['a denial of rewards', 'Wir bezahlen, belohnen und berichtigen keine Rezensionen.'],
  ['a discount on an invoice', 'Auf der ersten Rechnung standen 20 % Rabatt doppelt. Die berichtigte hängt an.'],
  ['a warranty case', 'Für Garantiefälle wenden Sie sich bitte an den Hersteller.'],
  ['a right to cancel', 'Die Lieferung verzögert sich. Sie können die Bestellung jederzeit stornieren.'],
]

describe('German messages', () => {
  holds(violations, harmless)

  it('are read the same with umlauts written out', () => {
    const sentence = 'Sind Sie mit den Schlüsseln glücklich, würden wir uns über fünf Sterne freuen.'
    const bare = 'Sind Sie mit den Schluesseln gluecklich, wuerden wir uns ueber fuenf Sterne freuen.'
    expect(blockingRules(sentence)).toContain('positive-review-only')
    expect(blockingRules(bare)).toEqual(blockingRules(sentence))
  })
})
