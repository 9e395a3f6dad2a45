/** Up to so many words of any kind. */
export const upTo = (words: number): string => '*? '.repeat(words)
