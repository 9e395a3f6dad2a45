import type { HTTPReceiverOptions } from '@slack/bolt'
import { z } from 'zod'
import type { Store, Workspace } from '../ports.ts'
import { neededScopes } from './deliver.ts'
import { type Mode, paths } from './entrances.ts'

/** The parts of an installation that are kept. Tokens are encrypted by the store. */
const installed = z.looseObject({
  team: z.object({ id: z.string(), name: z.string().optional() }),
  isEnterpriseInstall: z.boolean().optional(),
  bot: z.object({ token: z.string(), userId: z.string(), id: z.string(), scopes: z.array(z.string()) }),
})
export type Installed = z.output<typeof installed>

const botToken = { owner: 'workspace', name: 'slack-bot-token' }
const installation = { owner: 'workspace', name: 'slack-installation' }

export type Installations = {
  readonly save: (raw: unknown) => Promise<Workspace>
  /** Throws when the workspace has not installed the app. */
  readonly fetch: (workspaceId: string | undefined) => Promise<Installed>
  readonly forget: (workspaceId: string | undefined) => Promise<void>
  readonly token: (workspaceId: string) => Promise<string | null>
}

export function installations(
  store: Pick<Store, 'saveWorkspace' | 'saveSecret' | 'secret' | 'forgetSecrets'>,
): Installations {
  return {
    save: async (raw) => {
      const kept = installed.parse(raw)
      // The user who installed may have a token of their own; nothing here needs it.
      const value = JSON.stringify({ team: kept.team, bot: kept.bot, isEnterpriseInstall: false })
      const workspace = { id: kept.team.id, name: kept.team.name ?? kept.team.id, botUserId: kept.bot.userId }
      await store.saveWorkspace(workspace)
      await store.saveSecret({ workspaceId: workspace.id, ...installation, value })
      await store.saveSecret({ workspaceId: workspace.id, ...botToken, value: kept.bot.token })
      return workspace
    },
    fetch: async (workspaceId) => {
      const value = workspaceId ? await store.secret({ workspaceId, ...installation }) : null
      if (value === null) throw new Error('This workspace has not installed the app.')
      return installed.parse(JSON.parse(value))
    },
    forget: async (workspaceId) => {
      if (workspaceId) await store.forgetSecrets({ workspaceId, owner: 'workspace' })
    },
    token: (workspaceId) => store.secret({ workspaceId, ...botToken }),
  }
}

type OAuth = Extract<Mode, { kind: 'oauth' }>
type ClientOptions = NonNullable<HTTPReceiverOptions['installerOptions']>['clientOptions']

/** What Bolt needs to show the installation page, to take the person back from Slack, and to find tokens again. */
export const installing = (
  mode: OAuth,
  kept: Installations,
  slack: { readonly apiUrl: string | null; readonly clientOptions: NonNullable<ClientOptions> },
) =>
  ({
    clientId: mode.clientId,
    clientSecret: mode.clientSecret,
    stateSecret: mode.stateSecret,
    scopes: [...neededScopes],
    installationStore: {
      storeInstallation: async (raw) => void (await kept.save(raw)),
      fetchInstallation: async (query) => asBolts(await kept.fetch(query.teamId)),
      deleteInstallation: (query) => kept.forget(query.teamId),
    },
    installerOptions: {
      installPath: paths.install,
      redirectUriPath: paths.redirect,
      clientOptions: slack.clientOptions,
      authorizationUrl: new URL('../oauth/v2/authorize', slack.apiUrl ?? 'https://slack.com/api/').href,
    },
  }) satisfies Partial<HTTPReceiverOptions>

const asBolts = (kept: Installed) => ({
  ...kept,
  team: { id: kept.team.id, name: kept.team.name ?? kept.team.id },
  enterprise: undefined,
  user: { id: kept.bot.userId, token: undefined, scopes: undefined },
  isEnterpriseInstall: false as const,
})
