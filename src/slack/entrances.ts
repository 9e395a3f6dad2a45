/** How Slack reaches us. */
export type Mode =
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | {
      readonly kind: 'oauth'
      readonly clientId: string
      readonly clientSecret: string
      readonly stateSecret: string
      readonly signingSecret: string
    }

/** What Slack may send us; the manifest asks for exactly these. */
export const heardEvents = ['app_uninstalled', 'tokens_revoked'] as const
export type HeardEvent = (typeof heardEvents)[number]
export const heardCommand = '/f5'
export const paths = { events: '/slack/events', install: '/slack/install', redirect: '/slack/oauth_redirect' }
