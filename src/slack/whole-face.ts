import { buttons } from './buttons/index.ts'
import { commands } from './commands/index.ts'
import type { Face } from './face.ts'
import { forms } from './forms/index.ts'
import { shortcuts } from './shortcuts.ts'

/** All that people can do in Slack. */
export const wholeFace: Face = { commands, buttons, forms, shortcuts }
