/** Up to so many words of any kind, written so that there is only one way to read each of them. */
export const upTo = (words: number): string => '(* '.repeat(words) + ')?'.repeat(words)
