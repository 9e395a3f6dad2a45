import type { Button } from '../face.ts'
import { campaignButtons } from './campaign.ts'
import { fixButtons } from './fix.ts'
import { incidentButtons } from './incident.ts'
import { noticeButtons } from './notice.ts'

export const buttons: readonly Button[] = [...campaignButtons, ...incidentButtons, ...noticeButtons, ...fixButtons]
