/** Pronouns that are written onto an imperative, an infinitive or a gerund: "déjanos, dejárnosla, dejándola". */
const clitics = ['', 'nos', 'me', 'te', 'se', 'os', 'la', 'lo', 'le', 'nosla', 'noslo', 'mela', 'melo', 'sela', 'selo']

/** "Anima" and "os" make "animaos": with its d it would be a participle, "animados". */
const joined = (forms: readonly string[]): readonly string[] =>
  forms.flatMap((form) =>
    clitics.map((clitic) => (clitic === 'os' && form.endsWith('d') ? form.slice(0, -1) : form) + clitic),
  )

const of = (stem: string, ends: string): readonly string[] => ends.split(' ').map((end) => stem + end)

/** "publique, entregue, realice": the sound is kept before an e. */
const beforeE = (stem: string): string => stem.replace(/c$/u, 'qu').replace(/g$/u, 'gu').replace(/z$/u, 'c')

/** Those that follow no pattern: first the forms that take pronouns, then the others. */
const irregular: Readonly<Record<string, readonly [joined: string, plain: string]>> = {
  dar: [
    'da den dad dar dando',
    'das dais dan des deis denos deme denosla diera dieran diese daria darian dara daran dareis',
  ],
  hacer: [
    'haz haga hagan haced hacer haciendo hace',
    'haceis hacen hagais hiciera hicieran hiciese haria harian hara haran hareis',
  ],
  decir: [
    'di diga digan decid decir diciendo deci',
    'dice dicen decis digais dijera dijeran dijese diria dirian dira diran',
  ],
  poner: [
    'pon ponga pongan poned poner poniendo pone',
    'ponen poneis pongais pusiera pusieran pondria pondrian pondra',
  ],
  elegir: ['elige elija elijan elegid elegir eligiendo elegi', 'eligen elegis elijais eligiera elegiria elegira'],
  ofrecer: ['ofrece ofrezca ofrezcan ofreced ofrecer ofreciendo', 'ofreceis ofrecen ofreciera ofreceria ofrecera'],
  atribuir: ['atribuye atribuya atribuyan atribuid atribuir atribuyendo', 'atribuyen atribuyera atribuiria atribuira'],
  corregir: [
    'corrige corrija corrijan corregid corregir corrigiendo corregi',
    'corrigen corregis corrigiera corregiria corregira',
  ],
  rehacer: ['rehaz rehaga rehagan rehacer rehaciendo rehace', 'rehacen rehiciera reharia rehara'],
}

/** "contar/cuent": the second stem is the one that is stressed. */
const formsOf = (verb: string): readonly string[] => {
  const [infinitive = '', stressed] = verb.split('/')
  const odd = irregular[infinitive]
  if (odd) return [...joined(odd[0].split(' ')), ...odd[1].split(' ')]
  const stem = infinitive.slice(0, -2)
  const strong = stressed ?? stem
  if (infinitive.endsWith('ar'))
    return [
      ...joined([...of(strong, 'a'), ...of(stem, 'a ad ar ando'), ...of(beforeE(strong), 'e en')]),
      ...of(strong, 'an'),
      ...of(stem, 'ais ara aran arais ase asen aria arian ariais areis'),
      ...of(beforeE(stem), 'eis'),
    ]
  const vowel = infinitive.slice(-2, -1)
  return [
    ...joined([...of(strong, 'e a an'), ...of(stem, `${vowel} ${vowel}d ${vowel}r iendo`)]),
    ...of(strong, 'en'),
    ...of(
      stem,
      `${vowel}s eis ais iera ieran ierais iese ${vowel}ria ${vowel}rian ${vowel}ra ${vowel}ran ${vowel}reis`,
    ),
  ]
}

/** A choice of the forms in which verbs ask somebody (tú, vos, usted, vosotros, ustedes; infinitive and gerund too); others as they are. */
export const asking = (verbs: string, others = ''): string =>
  `(${[...new Set([...verbs.split(' ').flatMap(formsOf), ...others.split(' ')])].filter((one) => one !== '').join('|')})`

const promised: Readonly<Record<string, readonly [present: string, stem: string, we: string]>> = {
  dar: ['doy', 'dar', 'damos'],
  hacer: ['hago', 'har', 'hacemos'],
  poner: ['pongo', 'pondr', 'ponemos'],
  ofrecer: ['ofrezco', 'ofrecer', 'ofrecemos'],
}

/** What sellers say that they do or will do: "pago, pagamos, pagaré, pagaremos, pagaríamos, voy a pagar". */
const promiseOf = (verb: string): readonly string[] => {
  const [infinitive = '', stressed] = verb.split('/')
  const stem = infinitive.slice(0, -2)
  const [present, future, we] = promised[infinitive] ?? [
    `${stressed ?? stem}o`,
    infinitive,
    `${stem}${infinitive.endsWith('ir') ? 'i' : infinitive.at(-2)}mos`,
  ]
  return [
    present,
    we,
    ...of(future, 'é emos ía íamos'),
    ...['voy', 'vamos', 'íbamos'].map((go) => `${go} a ${infinitive}`),
  ]
}

/** A choice of the forms in which one promises to do something, and others as they are. */
export const promising = (verbs: string, others: readonly string[] = []): string =>
  `(${[...new Set([...verbs.split(' ').flatMap(promiseOf), ...others])].join('|')})`

/** Of those forms the ones that end in a pronoun: "valóranos, valorarlo", which ask without a noun. */
export const askingIt = (verbs: string): string =>
  `(${[...new Set(verbs.split(' ').flatMap(formsOf))].filter((one) => /(?:[aeoznr]|d)(?:nos|lo|la)$/u.test(one)).join('|')})`

/** A participle or an adjective in both genders, "satisfecho, -a", and as those who mean both write it: "satisfecho/a", "satisfech@". */
export const agreeing = (stems: string, others = ''): string => {
  const all = stems.split(' ')
  const both = all.flatMap((stem) => [`${stem}o`, `${stem}a`])
  return `(${[...both, ...all, ...all.map((stem) => `${stem}x`), ...others.split(' ')].filter((one) => one !== '').join('|')})`
}
