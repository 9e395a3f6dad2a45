/**
 * A text that every database takes: PostgreSQL refuses NUL and halves of surrogate pairs, and one such letter from
 * outside would stop the whole import, or keep a notice from ever being read.
 */
export const storableText = (text: string): string => text.replaceAll('\0', '').toWellFormed()
