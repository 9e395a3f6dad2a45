import type { Phrases } from './family.ts'

const no = '(kein|keine|keinen|keinem|keiner|keines|keinerlei)'
const given =
  '(gegenleistung|gegenzug|belohnung|vergütung|entschädigung|geschenk|geschenke|gutschein|gutscheine|rabatt|rabatte|vorteil|vorteile|bezahlung|anreiz|anreize|erstattung|prämie|prämien|bonus|verpflichtung|einfluss|auswirkung|auswirkungen|werbung|bedingung|bedingungen|muss|zwang|aktion|newsletter|angebot|angebote)'
const act =
  '(anbieten|bieten|bezahlen|zahlen|geben|senden|verlangen|erwarten|fordern|vergeben|versprechen|belohnen|vergüten|erlaubt|gestattet|zulässig|möglich|nötig|notwendig|erforderlich|verpflichtet|beeinflussen|gewähren|knüpfen|geknüpft|abhängig|verbunden|gebunden|gemeint|verlangt|dürfen|darf)'

/** Words that turn a sentence round. */
export const wordingDe: Phrases = {
  negation: [
    // The buyer's own question.
    '(sie|du|ihr) (fragten|fragtest|fragen|fragst|wollten wissen|wolltest wissen|haben gefragt|hattest gefragt|hatten gefragt|hast gefragt) (uns|mich)? (ob|wie man|wie sich)',
    '(ihre|deine) *? frage ob',
    '(sie|du) (schreiben|schrieben|schreibst|schriebst) (sie|du) (würden|könnten|wollten|würdest|könntest|wolltest)',
    '(sie|du) (hatten|haben|hattest|hast) (uns|mir)? (vorgeschlagen|angeboten)',
    '(sie|du) (wollten|wolltest) i am gegenzug',
    '(wir|ich) (überprüfen|prüfen|prüfe|klären) *? *? *? (warum|ob|wieso|weshalb)',
    '(sie|du) (möchten|möchtest|wollten|wolltest) wissen (ob|wie|warum|wann|wo)',
    '(niemandem|niemanden)',
    '(schicken|senden|zeigen|geben|mailen|schick|sende|zeig|gib) (sie)? niemandem',
    '(bewertung|rezension|feedback|verkäuferbewertung) von sich aus',
    'ob (sie|du) (ihre|deine) *? (bewertung|rezension|verkäuferbewertung|feedback) *? *? *? (bleibt|liegt|ist|steht|entscheiden)',
    '(falls|sollte) (ihre|deine) *? (bewertung|rezension|verkäuferbewertung|feedback) *? *? *? nicht',
    `${no} (pflicht|muss|zwang)`,
    '(wir|ich) (bezahlen|belohnen|kaufen|vergüten|berichtigen|ändern|löschen|verlangen|honorieren|beeinflussen|bezahle|belohne) *? *? *? *? *? (keine|keinerlei) *',
    'kein *? (fünf|5) (sterne|sternen)',
    'keine (lotterie|verlosung|gegenleistung)',
    `${no} *? *? (${given}|${act})`,
    `(ohne|weder|ohne jede|ohne jegliche) *? *? ${given}`,
    `(nicht|nie|niemals|keinesfalls|keineswegs) (*)? *? *? (${act}|${given})`,
    '(weder|niemals|nie)',
    '(wir|ich|amazon|verkäufer|händler|uns|mir) (bieten|zahlen|geben|dürfen|können|möchten|wollen|werden|vergeben|versenden|verschicken|fragen|bitten|verlangen|erwarten|vergüten|darf|kann|verkaufen|versprechen|machen|knüpfen|ist|brauchen|nutzen|haben) (ihnen|dafür|ausdrücklich|i am gegenzug|grundsätzlich|deshalb|daher|hierfür|es|dies|sie|für|natürlich|generell|auch|aber|bewusst|selbstverständlich|also)? *? *? *? (kein|keine|keinen|keinerlei|nicht|nie|niemals|weder)',
    '(bieten|zahlen|geben|dürfen|können|möchten|wollen|werden|vergeben|versenden|verlangen|erwarten|vergüten|knüpfen) (wir|ich) (ihnen|dafür|ausdrücklich|i am gegenzug|grundsätzlich|daher|hierfür|auch|aber|leider|bewusst)? *? *? (kein|keine|keinen|keinerlei|nicht|nie|niemals|weder)',
    '(es gibt|gibt es|besteht|es besteht|erhalten sie|bekommen sie) (dafür|hierfür|natürlich|also|auch|bei uns|ausdrücklich)? (kein|keine|keinen|keinerlei|nicht)',
    '(verstößt|verstoß|verstoßen) (gegen|wäre)',
    '(verboten|untersagt|unzulässig|verbietet|untersagt uns|nicht erlaubt|nicht gestattet|nicht zulässig)',
    '(es muss|muss|müssen|sie muss|soll|sollte|brauchen|braucht) (nicht|keine|keinesfalls|nicht unbedingt) (unbedingt|zwingend|immer|nur|einmal)? (eine|ein)? (positiv|gut|5|fünf|positive|gute)?',
    '(nicht|keineswegs) (unbedingt|zwingend|nur|ausschließlich|allein|immer) (eine|um)? (positiv|gut|5|fünf|positive|positiven|gute|guten|lob)',
    '(unabhängig von|unabhängig davon)',
    `(freiwillig|unverbindlich)`,
  ],
  'negation-after': [
    '(stammt|stammen) (nicht|keinesfalls|keineswegs) (von|aus)',
    '(gibt es|erhalten sie|bekommen sie|geben wir) (von uns|bei uns|dafür)? weder',
    'in keiner weise',
    '(ist|bleibt) (ihr|dein) gutes recht',
    '(davon|hiervon) *? unabhängig',
    '(fragten|fragtest) (sie|du)',
    '(rufen|ruf|ruft) (sie)? (uns|mich)? (bitte|lieber|daher)? (nicht|keinesfalls)',
    '(nichts|nicht) (miteinander)? zu tun',
    '(pflicht|zwang|bedingung|muss|voraussetzung|verpflichtung) (ist|besteht|gibt) (es|dies|das|dazu|hierzu|dafür)? (nicht|keine|keiner|natürlich nicht|selbstverständlich nicht)',
    '(löschen|ändern|entfernen|verändern|beeinflussen|kaufen|verlangen|brauchen|erwarten|bezahlen) (wir|ich) (*)? (nicht|nie|niemals|keine|keinesfalls)',
    '(bieten|zahlen|geben|dürfen|können|möchten|wollen|werden|vergeben|vergüten|verlangen|erwarten|versprechen|belohnen|fordern|knüpfen|verkaufen|tun|machen|nehmen|akzeptieren|leisten) wir (ihnen|dafür|grundsätzlich|ausdrücklich|auch|aber|bewusst|generell|daher|deshalb|selbstverständlich)? (nicht|nie|niemals|keine|keinen|kein|nicht an)',
    '(gibt es|erhalten sie|bekommen sie|besteht|ist|sind|wird|werden) (dafür|hierfür|bei uns|ausdrücklich|von uns|i am gegenzug|daher|also|leider|aber)? (ausdrücklich|grundsätzlich)? (nicht|keine|keinen|kein|nie|niemals) (erlaubt|gestattet|zulässig|möglich|vorgesehen|nötig|notwendig|erforderlich|verknüpft|verbunden|geplant|angeboten|abhängig|gewünscht|verlangt|nötig|gebunden|bedingung|voraussetzung|teil)?',
    'nicht (erlaubt|gestattet|zulässig|vorgesehen|nötig|notwendig|erforderlich|verknüpft|verbunden|möglich|angeboten|abhängig|gebunden|beeinflusst|anbieten|bezahlen|vergüten|bieten)',
    '(verboten|untersagt|unzulässig|tabu)',
  ],
}
