const few = '(#|uno|una|due|tre|quattro|cinque|sei|dieci)'
const season = '(primavera|estate|autunno|inverno|natale|autunnale|estivo|invernale|primaverile)'
const ours = '(nostro|nostra|nostri|nostre)'

/** Offers that name neither a discount nor a code: what costs less, what is new, what comes on top. */
export const offersIt: readonly string[] = [
  '(il|la) (secondo|seconda|terzo|terza|quarto|quarta) (lo|la|te lo|te la|glielo|gliela) (regaliamo|offriamo|paghiamo|mettiamo)',
  `${few} *? (costano|costa|si pagano|si paga|valgono) come (uno|una|due|#)`,
  '(a|con|spende|spendi|spenderà|viene|vengono|verrebbe|costa|costano|paga|paghi) (un terzo|un quarto|un quinto|un decimo|la metà|# (euro|€)) (in|di) meno',
  '(viene|vengono|va|vanno) via (a|con|per) (soli|solo|appena)? * (euro|€)',
  '(perché non|voglia di|volesse|desidera|desideri|vuole|vuoi) completare (la|il) (sua|tua|suo|tuo)? (serie|servizio|set|collezione|parure)',
  'abbiamo (anche|appena messo|già)? in vetrina',
  '(vendiamo|trovi|trova|trovate|teniamo|trovare|arrivati|arrivate) *? *? *? (in|nella|nella stessa|nella nostra|nella mia) vetrina',
  'prima che (finiscano|si esauriscano|vadano (esauriti|esaurite|via|a ruba))',
  'volantino (con|della|delle) *?',
  `(catalogo|listino) (completo|aggiornato|della|rivenditori|${season}|con) (della|del)? (${season}|nostra|tutte|tutti|le novità|i prezzi|le offerte|il listino)`,
  `listino (rivenditori|grossisti|installatori|${season})`,
  '(raccolto|accumulato|accumulati|guadagnato) # punti',
  'a # punti (il|la|l|c è|un|una|ti|le) *',
  `(escono|aspettano|debuttano) (anche|già|presto)? (i|le|gli) ${ours}? (nuovi|nuove) (colori|modelli|fantasie|custodie|profumi|gusti|fragranze|arrivi|collezioni|creazioni|tinte|linee|varianti|prodotti|edizioni|proposte)`,
  '(sorpresa|offerta|regalo|prezzo|sconto|pensiero) (per|ai) (i|tutti i)? (nostri)? clienti (affezionati|fedeli|abituali)',
  '(offriamo|proponiamo|regaliamo) *? *? (in|una)? prova gratuita',
  `chi ne (prende|ordina|compra|acquista) (almeno)? ${few}`,
  '(chi|se) (riordina|riordini|ordina|ordini|riacquista) (da noi|di nuovo|ancora) *? *? *? (paga|paghi|spende|spendi|ha|riceve|ricevi|risparmia|risparmi|trova)',
  '(ha|abbiamo|hanno) (appena)? lanciato (nuovo|nuova|nuovi|nuove|una nuova|un nuovo)',
  '(prezzo|prezzi) (di|da|per) (fabbrica|grossista|grossisti|rivenditore|rivenditori|installatori|soci)',
  '(sconto|sconti) (installatori|rivenditori|professionisti|soci|affezionati|fedeltà|quantità)',
  '(tutti i|tutte le) (nostri|nostre) * (su|sul|sul sito) (http|https|www)',
  `(abbinano|affiancano|accompagnano) (spesso|volentieri|anche)? (le|i|il|la|l) ${ours}`,
  '(da (lunedì|oggi|domani|settembre|questa settimana|questo mese)|appena arrivate|appena arrivati) *? (in|nel) (negozio|vetrina|catalogo)',
  '(già|tutto) in negozio per (te|lei|voi)',
  '(quantità|scorte|posti) (limitata|limitate|limitati)',
  '(toglie|togliamo|scala|scaliamo|abbassa) (il|un) # (per cento|%) (su|sul|sulla|dal|dalla|da)',
  '(buono|voucher|tagliando) (del|da|di) # (%|€|euro|per cento) (da (usare|spendere)|(valido|spendibile)? (sul|sulla|per il|per la) (suo|tuo|sua|tua)? (prossimo|prossima|secondo|futuro))',
]
