import { z } from 'zod'
import type { Deliver } from './deliver.ts'
import type { Role } from './face.ts'

/** `stranger`: of another workspace, a guest's bot, or gone. `unknown`: Slack did not say; nothing may be done. */
export type Standing =
  | { readonly kind: Role }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'unknown'; readonly detail: string }

export type People = {
  readonly standing: (who: { workspaceId: string; userId: string }, deliver: Deliver) => Promise<Standing>
}

const slackUser = z.object({
  team_id: z.string().optional(),
  deleted: z.boolean().optional(),
  is_bot: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
  is_admin: z.boolean().optional(),
  is_owner: z.boolean().optional(),
  enterprise_user: z.object({ teams: z.array(z.string()).optional() }).optional(),
})

/**
 * Asks Slack who somebody is and remembers it for a minute, so that a person who loses a role loses it here as soon.
 * `approvers` holds user ids and user-group ids; with none, the workspace's admins and owners approve.
 */
export function people(approvers: readonly string[], clock: () => number = () => performance.now()): People {
  const remembered = new Map<string, { readonly standing: Standing; readonly until: number }>()
  return {
    standing: async (who, deliver) => {
      const key = `${who.workspaceId}:${who.userId}`
      const known = remembered.get(key)
      if (known && known.until > clock()) return known.standing
      const standing = await ask(who, deliver, approvers)
      if (remembered.size > 5000) remembered.clear()
      if (standing.kind === 'unknown') remembered.delete(key)
      else remembered.set(key, { standing, until: clock() + 60_000 })
      return standing
    },
  }
}

async function ask(
  who: { workspaceId: string; userId: string },
  deliver: Deliver,
  approvers: readonly string[],
): Promise<Standing> {
  const answer = await deliver.user(who.userId)
  if (answer.kind === 'later') return { kind: 'unknown', detail: answer.detail }
  if (answer.kind === 'refused') {
    const gone = answer.error === 'user_not_found' || answer.error === 'user_not_visible'
    return gone ? { kind: 'stranger' } : { kind: 'unknown', detail: answer.error }
  }
  const user = slackUser.safeParse(answer.user).data
  if (!user) return { kind: 'unknown', detail: 'unreadable answer' }
  const here = user.team_id === who.workspaceId || user.enterprise_user?.teams?.includes(who.workspaceId)
  if (!here || user.deleted || user.is_bot || user.is_stranger) return { kind: 'stranger' }
  if (approvers.length === 0) return { kind: user.is_admin || user.is_owner ? 'approver' : 'member' }
  return listed(who.userId, deliver, approvers)
}

async function listed(userId: string, deliver: Deliver, approvers: readonly string[]): Promise<Standing> {
  if (approvers.includes(userId)) return { kind: 'approver' }
  for (const group of approvers.filter((one) => one.startsWith('S'))) {
    const answer = await deliver.groupMembers(group)
    if (answer.kind === 'later') return { kind: 'unknown', detail: answer.detail }
    // A group that does not exist has no members; the others still count.
    const members = answer.kind === 'accepted' ? z.array(z.string()).safeParse(answer.users).data : []
    if (members?.includes(userId)) return { kind: 'approver' }
  }
  return { kind: 'member' }
}
