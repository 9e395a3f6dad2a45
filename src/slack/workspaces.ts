import type { Store, Workspace } from '../ports.ts'
import { type Deliver, deliverTo } from './deliver.ts'
import { type Installations, installations } from './install.ts'
import type { Log } from './log.ts'
import type { Answered } from './trouble.ts'

/** The workspaces we may speak to: the one of the configured token, or all that installed the app. */
export type Workspaces = {
  /** Null for a workspace whose token we do not have (yet, or any more). */
  readonly deliver: (workspaceId: string) => Promise<Deliver | null>
  /** Who answers a request that names this workspace, even if only to refuse it. */
  readonly answerer: (workspaceId: string) => Promise<Deliver | null>
  readonly standing: (workspaceId: string) => 'ours' | 'not-yet' | 'foreign'
  /** Asks Slack who we are, until it has said so once. */
  readonly identify: () => Promise<Answered>
}

type Setting = {
  readonly apiUrl: string | null
  readonly log: Log
  readonly store: Store
  /** A workspace is known: the one of the token at the first connection, or one that has just installed the app. */
  readonly onWorkspace: (workspace: Workspace) => Promise<void>
}

export function oneWorkspace(token: string, setting: Setting): Workspaces {
  const own = deliverTo({ token, apiUrl: setting.apiUrl, log: setting.log })
  let workspace: Workspace | null = null
  return {
    deliver: async (workspaceId) => (workspace?.id === workspaceId ? own : null),
    answerer: async () => own,
    standing: (workspaceId) => (workspace ? (workspace.id === workspaceId ? 'ours' : 'foreign') : 'not-yet'),
    identify: async () => {
      if (workspace) return { kind: 'accepted' }
      const me = await own.whoAmI()
      if (me.kind !== 'accepted') return me
      const found = { id: me.workspaceId, name: me.name, botUserId: me.botUserId }
      await setting.store.saveWorkspace(found)
      await setting.onWorkspace(found)
      workspace = found
      return me
    },
  }
}

export function installedWorkspaces(setting: Setting): Workspaces & { readonly installations: Installations } {
  const kept = installations(setting.store)
  const clients = new Map<string, { readonly token: string; readonly deliver: Deliver }>()
  const deliver = async (workspaceId: string): Promise<Deliver | null> => {
    const token = await kept.token(workspaceId)
    if (token === null) {
      clients.delete(workspaceId)
      return null
    }
    const known = clients.get(workspaceId)
    if (known?.token === token) return known.deliver
    const fresh = { token, deliver: deliverTo({ token, apiUrl: setting.apiUrl, log: setting.log }) }
    clients.set(workspaceId, fresh)
    return fresh.deliver
  }
  return {
    deliver,
    answerer: deliver,
    standing: () => 'ours',
    identify: async () => ({ kind: 'accepted' }),
    installations: {
      ...kept,
      save: async (raw) => {
        const workspace = await kept.save(raw)
        await setting.onWorkspace(workspace)
        return workspace
      },
    },
  }
}
