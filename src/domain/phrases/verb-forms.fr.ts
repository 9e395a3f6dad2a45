/** The forms in which a French verb on -er asks somebody: "laisser, laissez, laissiez, laissant, vous laisserez, tu laisserais". */
const endings = ['er', 'ez', 'iez', 'erez', 'eriez', 'erais', 'ant']

/** A choice of those forms of several verbs, each given by its stem; other forms may be added as they are. */
export const asking = (stems: string, others = ''): string => {
  const regular = stems.split(' ').flatMap((stem) => endings.map((ending) => stem + ending))
  return `(${[...regular, ...others.split(' ').filter((one) => one !== '')].join('|')})`
}

const givingEndings = ['e', 'ons', 'era', 'erons', 'erai', 'erions']
const giving =
  'donn accord rembours vers crédit réserv récompens adress expédi gliss ajout remerci prolong doubl tripl dédommag gât vir rajout fil refil retourn restitu annul débloqu livr régal octroy gratifi'

/** What a seller does who gives something: "offrons, enverrai, remboursera, prendrons en charge". */
export const gives = `(${[
  ...giving.split(' ').flatMap((stem) => givingEndings.map((ending) => stem + ending)),
  ...'offrons offre offrirons offririons enverrons envoyons enverrai remettrons remettons transmettrons payons paierons prolongeons payerons dédommageons envoie joignons joindrons paie paye lâche cédons rendons rendrons joint remet déduit enverra offrira rendra déduisons déduirons mettrons mettons offrirai offrira joindrai remettrai paierai laissons laisserons attribuons attribuerons déposerons'.split(
    ' ',
  ),
  '(prend|prends|prendra|prendrai|prenons|prendrons|reprenons|reprendrons|met|mettons) (en charge|à notre charge|à notre compte|sur nous)',
  '(fait|fais|faisons|ferons|ferai|fera) (parvenir|cadeau|porter|livrer|suivre)',
  '(ferons|ferai|fera) gagner',
].join('|')})`
