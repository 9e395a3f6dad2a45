import type { Command } from '../face.ts'
import { helpOn } from './help.ts'

const acting: readonly Command[] = []

/** All commands, in the order of help. */
export const commands: readonly Command[] = [helpOn(acting), ...acting]
