import type { Command } from '../face.ts'
import { audit } from './audit.ts'
import { campaigns } from './campaigns.ts'
import { helpOn } from './help.ts'
import { history } from './history.ts'
import { notice } from './notice.ts'
import { official } from './official.ts'
import { pause } from './pause.ts'
import { resume } from './resume.ts'
import { settings } from './settings.ts'
import { stats } from './stats.ts'
import { status } from './status.ts'
import { templates } from './templates.ts'
import { undo } from './undo.ts'
import { why } from './why.ts'

const acting: readonly Command[] = [
  status,
  audit,
  pause,
  resume,
  official,
  campaigns,
  templates,
  stats,
  why,
  notice,
  history,
  undo,
  settings,
]

/** All commands, in the order of help. */
export const commands: readonly Command[] = [helpOn(acting), ...acting]
