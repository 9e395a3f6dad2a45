import { sources } from '../rules/sources.ts'
import type { CampaignRule } from './campaign-rule.ts'

const last = 30
const late = 25

/** Counted from delivery, as most read it; Amazon does not say what completes an order. */
export const outside30Days: CampaignRule = {
  id: 'outside-30-days',
  severity: 'medium',
  reason: null,
  summary: 'Writes close to, or after, the end of the 30 days.',
  why: 'Messages must go out within 30 days of the order’s completion; what is late is not sent, so a late campaign loses orders.',
  source: sources.complianceList,
  check: ({ campaign }) => {
    const { after, days, weekdays } = campaign.definition.timing
    if (after !== 'delivery') return []
    const latest = days + longestGap(weekdays)
    const what = `${days} days after delivery${latest > days ? `, on a chosen weekday up to ${latest} days after it` : ''}`
    if (days >= last) return [{ certainty: 'clear', what }]
    return latest >= late ? [{ certainty: 'borderline', what }] : []
  },
}

/** How many days a send may have to wait for an allowed weekday; 1 = Monday. */
const longestGap = (weekdays: readonly number[]): number => {
  const days = [...new Set(weekdays)].sort((a, b) => a - b)
  const gaps = days.map((day, at) => (days[at + 1] ?? days[0]! + 7) - day - 1)
  return Math.max(0, ...gaps)
}
