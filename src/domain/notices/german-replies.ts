/** What a buyer has done, or does, before an answer to it is one. */
export const germanAsked =
  'geschrieben|angeschrieben|gewandt|gewendet|gemeldet|gefragt|angefragt|nachgefragt|kontaktiert|angesprochen|gestellt|ersucht|gebeten|aufgefordert|gemailt|gesendet|geschickt|eröffnet|begonnen|angefangen|gesucht|geäußert|schreibt|schreiben|fragt|fragen|meldet|melden|anspricht|ansprechen|wendet|wenden|stellt|stellen|sucht|suchen|bittet|bitten|zukommt|zukommen|zugeht|anklopft|anfragt|anschreibt|aufnimmt|aufgenommen|eröffnen|beginnt|anfängt|mailt'
/** What a message is that follows upon one of a buyer. */
const answer = '*antwort|*antworten|erwiderung|erwiderungen|reaktion|reaktionen|beantwortung'
const asks = '*frage|*fragen|*anfrage|*anfragen|*nachfrage|*bitte|*aufforderung|*zutun|*anlass|*kontakt|*nachricht'
const people = 'käufer|käufern|kunde|kunden|kundin|käuferin|empfänger|besteller|bestellern|gegenseite|interessenten'
const only = 'nur|ausschließlich|lediglich|allein|bloß|einzig'
const whenever = 'wenn|sofern|soweit|insoweit|falls|als'

/** Contact that nobody asked for, whoever it goes to. */
export const germanUnasked = [
  `ohne ..3 ${asks}`,
  `ohne_dass ..8 ${germanAsked}`,
  `die|welche|was kein|keine ..1 ${answer}|echo ..2 sind|darstellen|darstellt|bilden|auf`,
  `denen|der|dem kein|keine|keinerlei ..3 ${asks} ..3 voran*|voraus*|vorher*|zugrunde*|gegenüber*`,
  `auf|um die|deren|welche ..1 kein|niemand|keiner ..3 wartet|gewartet|gebeten|gefragt`,
  `die|welche nicht|keine ..1 auf|als|durch ..4 ${asks}|${answer} ..2 folgen|folgt|gelten|beziehen|antworten|zurückgehen|reagieren|veranlasst|ausgelöst`,
  'ungefragt*|unaufgefordert*|ungebeten*|unangefragt*|unerbeten*|nicht_angefragt*|nicht_erbeten*|unangefordert* ..6 nachricht*|mail*|email*|post|*schreib*|brief*|mitteilung*|*schick*|*send*|kontakt*|anzuschreiben|anschreib*|ansprech*|anzusprechen',
  `${people} die|der ..1 nicht|keine|nichts ..6 ${germanAsked}`,
  `wer|jeder|jenen|alle ..2 nicht|keine|nichts ..5 ${germanAsked}`,
  `alles|allem|nichts was|das|wonach|von_dem ..8 ungefragt|ungebeten|unaufgefordert|schicken|senden|schreiben|anstoßen|begonnene`,
  'verkäuferseitig*|händlerseitig* ..3 nachricht*|unterhaltung*|konversation*|kontakt*|mail*|gespräch*|dialog*|kommunikation',
  'eigeninitiativ*|aus_eigenem_antrieb|auf_eigene_initiative|aus_eigener_initiative|aus_freien_stücken|auf_eigene_faust',
  '*nachrichten|*mails|emails|*schreiben|*post|*kommunikation|*mitteilungen ..2 von_sich_aus|von_ihnen_aus|von_euch_aus',
  'das|dem|vom|beim|zum|fürs|ans anschreiben|rausschreiben|anmailen|anquatschen|kontaktieren|erstanschreiben',
  'keine|keinerlei ..1 nachricht|mail|email|post|zeile|mitteilung ..2 von|an',
  'von_ihnen|von_ihnen_selbst|vom_verkäufer|selbst|selber ..1 begonnene*|eröffnete*|angestoßene*|initiierte*|ausgehende*|angefangene*',
]

/** Nothing but answers is left: said of the seller, of the messages, or of who has the first word. */
export const germanReplies = [
  'nur|ausschließlich|lediglich|allein|bloß noch? ..8 antworten|beantworten|reagieren|erwidern|beantwortet|*antworten|antwort',
  'nur|ausschließlich ..6 beantwortung|beantworten',
  'auf das|die|reine|reines|reinen ..1 beantworten|beantwortung|antworten|antwortbetrieb|antwortmodus ..8 beschränkt|begrenzt|eingeschränkt|reduziert|umgestellt|gestellt|gesetzt|zurückgestuft',
  'auf antworten|beantwortung|reaktionen ..3 beschränkt|begrenzt|eingeschränkt|reduziert|limitiert|umgestellt|gestellt|gesetzt',
  'nur_antworten|antwortmodus|nur_antwort|reply_only|antwortbetrieb|nur_rückantwort|nur_antwortberechtigt|nur_eingehend|nur_lesen_und_antworten',
  'antworten|rückantworten ..4 ausschließlich|nur',
  `${only} ..7 ${whenever} ..9 ${germanAsked}|${answer}`,
  `${only} ..5 die|der|das|wer|was|wonach|jene|jenen|denen|auf_die|zu_denen|in_denen ..7 ${germanAsked}|${answer}`,
  `${only} ..4 emails|mails|nachrichten ..3 die ..8 beziehen|fortsetzen|folgen|anschließen`,
  `erst ..6 wenn|nachdem ..7 ${germanAsked}`,
  `den|der|das|die|jeder ersten|erste|anfang|initiative|anstoß|gesprächseröffnung ..1 schritt|wort|nachricht|kontakt|zug|brief? ..8 ${people}`,
  `${people} ..6 den_anfang|den_ersten|das_erste|die_initiative|die_erste|den_anstoß ..3 machen|macht|tun|tut|ergreifen|ergreift|geben|gibt|haben|hat|schreiben|schreibt`,
  `${only} ..2 vom|von|durch|beim ..1 ${people} ..4 ausgehen|ausgeht|eröffnet|begonnen|kommen|kommt|liegt|angestoßen`,
  `${only} ..1 ${people} ..5 beginnen|eröffnen|starten|anfangen|anstoßen|beginnt|eröffnet`,
  `warten|abwarten|abzuwarten|gedulden ..2 bis ..2 ${people}|einer|jemand|diese|dieser ..4 meldet|melden|schreibt|schreiben|fragt|anschreibt|anspricht|wendet|wenden|kontaktiert|will|wollen`,
  `bleibt|bleibt's|bleiben ..3 bei|beim|nur ..2 antworten|beantworten`,
  `${people} macht|machen|tut|hat|haben ..2 den|das|die ersten|anfang|erste|wort|initiative`,
  `${people} müssen|muss ..5 zuerst|selbst|von_sich_aus ..6 melden|wenden|schreiben|kontaktieren|ansprechen`,
  'modus|betriebsart|einstellung|status nur? antworten|antwort|rückantwort',
  `müssen|muss ..4 den_anfang|den_ersten|das_erste|die_initiative`,
  `es_sei_denn|außer wenn? ${people}|der|ein|dieser|diese|er|sie|jemand ..7 ${germanAsked}`,
  `auf fälle|bestellungen|unterhaltungen|nachrichten|gespräche|vorgänge ..1 in_denen|auf_die|zu_denen|die|bei_denen ..7 ${germanAsked}`,
]
