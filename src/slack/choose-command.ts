import { nearest } from '../domain/nearest.ts'
import type { Command } from './face.ts'

export type ChosenCommand =
  | { readonly kind: 'known'; readonly command: Command; readonly words: readonly string[] }
  | { readonly kind: 'unknown'; readonly word: string; readonly nearest: string | null }

/** Verb, then object. No word at all asks for help. */
export const chooseCommand = (commands: readonly Command[], text: string): ChosenCommand => {
  const [verb = 'help', ...words] = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
  const command = commands.find((one) => one.name === verb.toLowerCase())
  if (command) return { kind: 'known', command, words }
  return {
    kind: 'unknown',
    word: verb,
    nearest: nearest(
      verb,
      commands.map((one) => one.name),
    ),
  }
}
