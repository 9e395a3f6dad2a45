import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { neededScopes, optionalScopes, scopes } from '../src/slack/deliver.ts'
import { heardCommand, heardEvents, paths } from '../src/slack/entrances.ts'
import { wholeFace } from '../src/slack/whole-face.ts'

const raw: unknown = parse(readFileSync('manifest.yml', 'utf8'))
const manifest = z
  .object({
    display_information: z.object({ name: z.string().max(35), description: z.string().max(140) }),
    features: z.object({
      bot_user: z.object({ display_name: z.string() }),
      slash_commands: z.array(
        z.object({
          command: z.string(),
          url: z.url(),
          description: z.string(),
          usage_hint: z.string(),
          should_escape: z.boolean(),
        }),
      ),
      shortcuts: z.array(z.object({ type: z.string(), callback_id: z.string(), name: z.string().max(24) })),
    }),
    oauth_config: z.object({
      redirect_urls: z.array(z.url()),
      scopes: z.object({ bot: z.array(z.string()), bot_optional: z.array(z.string()) }),
    }),
    settings: z.object({
      event_subscriptions: z.object({ request_url: z.url(), bot_events: z.array(z.string()) }),
      interactivity: z.object({ is_enabled: z.literal(true), request_url: z.url() }),
      socket_mode_enabled: z.boolean(),
      token_rotation_enabled: z.literal(false),
      org_deploy_enabled: z.literal(false),
    }),
  })
  .parse(raw)

/** Every source of the face, as text. */
const sources = readdirSync('src/slack', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(`src/slack/${name}`, 'utf8') }))

describe('the manifest', () => {
  it('has exactly our one command, and lets Slack escape what names a person', () => {
    expect(manifest.features.slash_commands.map((one) => one.command)).toEqual([heardCommand])
    expect(manifest.features.slash_commands.every((one) => one.should_escape)).toBe(true)
  })

  it('hints only at commands that there are', () => {
    const names = wholeFace.commands.map((one) => one.name)
    const hinted = manifest.features.slash_commands[0]!.usage_hint.split(' · ').map((one) => one.split(' ')[0])
    expect(names).toEqual(expect.arrayContaining(hinted))
  })

  it('has exactly the shortcuts that are heard', () => {
    expect(manifest.features.shortcuts.map((one) => one.callback_id)).toEqual(wholeFace.shortcuts.map((one) => one.id))
    expect(manifest.features.shortcuts.every((one) => one.type === 'message')).toBe(true)
  })

  it('subscribes to exactly the events that are heard', () => {
    expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual([...heardEvents].sort())
  })

  it('asks for exactly the scopes of the methods that are called', () => {
    const { bot, bot_optional } = manifest.oauth_config.scopes
    expect(bot.filter((scope) => !bot_optional.includes(scope)).sort()).toEqual(neededScopes)
    expect(bot_optional).toEqual(optionalScopes)
    expect(bot).toEqual(expect.arrayContaining(bot_optional))
  })

  it('has a scope on record for every Web API method in the code, and no method on record that nobody calls', () => {
    const dotted =
      /'((?:auth|views|chat|files|users|usergroups|conversations|team|bots|reactions|assistant|apps)\.[a-zA-Z.]+)'/g
    const called = sources.flatMap(({ text }) => [...text.matchAll(dotted)].map((match) => match[1]!))
    // Slack's own upload helper calls these two by itself.
    const uploads = /client\.filesUploadV2\(/.test(sources.find(({ name }) => name === 'deliver.ts')!.text)
    expect(uploads).toBe(true)
    expect(new Set(called)).toEqual(new Set(Object.keys(scopes)))
    for (const method of Object.keys(scopes).filter((one) => !one.startsWith('files.'))) {
      expect(called.filter((one) => one === method).length, method).toBeGreaterThan(1)
    }
  })

  it('calls Slack through no other door than that record', () => {
    const others = sources.filter(({ name }) => name !== 'deliver.ts')
    for (const { name, text } of others)
      expect(text, name).not.toMatch(/webApi\.|WebClient|\bclient\.(?!start|disconnect|websocket|once)/)
  })

  it('sends everything to the path that is listened on', () => {
    const { features, settings, oauth_config } = manifest
    const urls = [
      features.slash_commands[0]!.url,
      settings.event_subscriptions.request_url,
      settings.interactivity.request_url,
    ]
    expect(urls.map((url) => new URL(url).pathname)).toEqual([paths.events, paths.events, paths.events])
    expect(oauth_config.redirect_urls.map((url) => new URL(url).pathname)).toEqual([paths.redirect])
    expect(new Set([...urls, ...oauth_config.redirect_urls].map((url) => new URL(url).hostname)).size).toBe(1)
  })

  const schema = '../shared/data/slack/manifest.schema.1.0.0.json'
  it.runIf(existsSync(schema))("is valid against Slack's own schema, and a broken one is not", () => {
    const ajv = new Ajv({ strict: false, validateFormats: false })
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))
    expect(validate(raw), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...(raw as object), surprise: true })).toBe(false)
  })
})

describe('the face', () => {
  it('never tells people to type a command that there is not', () => {
    const names = new Set(wholeFace.commands.map((one) => one.name))
    for (const { name, text } of sources) {
      const named = [...text.matchAll(/\/f5 ([a-z]+)/g)].map((match) => match[1]!)
      expect(
        named.filter((one) => !names.has(one)),
        name,
      ).toEqual([])
    }
  })

  it('gives every command, button, form and shortcut a name of its own', () => {
    for (const ids of [
      wholeFace.commands.map((one) => one.name),
      wholeFace.buttons.map((one) => one.id),
      wholeFace.forms.map((one) => one.id),
      wholeFace.shortcuts.map((one) => one.id),
    ]) {
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})
