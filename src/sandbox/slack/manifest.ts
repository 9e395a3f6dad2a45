import { flagAt, objectAt, objectsAt, stringAt, stringsAt } from './json.ts'

/** What an app's manifest allows it: nothing else is delivered to it or accepted from it. */
export type Manifest = {
  readonly appName: string
  readonly botName: string
  readonly scopes: readonly string[]
  readonly commands: readonly { readonly command: string; readonly escapes: boolean }[]
  readonly shortcuts: readonly { readonly callbackId: string; readonly name: string; readonly type: string }[]
  readonly events: readonly string[]
  readonly interactive: boolean
}

/** `source` is the parsed manifest.yml. */
export const readManifest = (source: unknown): Manifest => {
  const features = objectAt(source, 'features')
  const settings = objectAt(source, 'settings')
  const appName = stringAt(objectAt(source, 'display_information'), 'name') ?? 'App'
  return {
    appName,
    botName: stringAt(objectAt(features, 'bot_user'), 'display_name') ?? appName,
    scopes: stringsAt(objectAt(objectAt(source, 'oauth_config'), 'scopes'), 'bot'),
    commands: objectsAt(features, 'slash_commands').map((command) => ({
      command: stringAt(command, 'command') ?? '',
      escapes: flagAt(command, 'should_escape'),
    })),
    shortcuts: objectsAt(features, 'shortcuts').map((shortcut) => ({
      callbackId: stringAt(shortcut, 'callback_id') ?? '',
      name: stringAt(shortcut, 'name') ?? '',
      type: stringAt(shortcut, 'type') ?? '',
    })),
    events: stringsAt(objectAt(settings, 'event_subscriptions'), 'bot_events'),
    interactive: flagAt(objectAt(settings, 'interactivity'), 'is_enabled'),
  }
}
