/** German words with the endings that articles and adjectives take: "positiv", "positive", "positiven" … */
export const inflected = (stems: string): string =>
  `(${stems
    .split(' ')
    .flatMap((stem) => ['', 'e', 'en', 'er', 'em'].map((ending) => stem + ending))
    .join('|')})`

/** Weak verbs by their stems: "bewert" for "bewerte", "bewerten", "bewertest", "bewertet". */
export const verbs = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => ['', 'e', 'en', 'est', 'st', 'et', 't'].map((ending) => stem + ending))
    .join('|')

export const you = '(sie|du|ihr)'
export const toYou = '(ihnen|dir|euch)'
export const one = inflected('ein')
export const your =
  '(ihr|ihre|ihren|ihrer|ihrem|ihres|dein|deine|deinen|deiner|deinem|deines|euer|eure|euren|eurer|eurem|eures)'
export const our = inflected('unser mein')
export const the = '(der|die|das|den|dem|des|diese|dieser|diesen|diesem|dies)'
export const some = `(${one}|${your}|${our}|${the})`
export const condition = '(wenn|falls|sofern|sobald|sollte|sollten|solltest|solltet)'
