import { channelOf, personOf } from './control/who.ts'
import { stackOf } from './modals.ts'
import { renderAsText } from './render-as-text.ts'
import { type Look, waitFor } from './wait.ts'
import type { Happening, World } from './world.ts'

/** What people see, and what went wrong. */
export const reading = (world: World) => {
  const inChannel = (which: string) =>
    world.messages.filter((message) => message.channel === channelOf(world, which).id)
  return {
    messages: (which: string) =>
      inChannel(which).filter((message) => message.ephemeralTo === null && message.threadTs === null),
    thread: (ts: string) => world.messages.filter((message) => message.ts === ts || message.threadTs === ts),
    ephemerals: (who: string) => world.messages.filter((message) => message.ephemeralTo === personOf(world, who).id),
    views: (who: string) => stackOf(world, personOf(world, who).id),
    home: (who: string) => world.homes.get(personOf(world, who).id) ?? null,
    files: () => [...world.files.values()],
    seenBy: (who: string, which: string) =>
      inChannel(which).filter(
        (message) => message.ephemeralTo === null || message.ephemeralTo === personOf(world, who).id,
      ),
    problems: () => world.journal.flatMap((entry) => (entry.kind === 'problem' ? [entry.text] : [])),
  }
}

const lastSeen = (world: World): string => {
  const messages = world.messages
    .slice(-5)
    .map((message) => renderAsText(message))
    .join('\n')
  const problems = reading(world).problems().slice(-5).join('\n')
  return `The last messages:\n${messages || '(none)'}\nProblems:\n${problems || '(none)'}`
}

/** Hearing of changes, and waiting for them. */
export const watching = (world: World) => ({
  waitFor: <T>(what: string, look: Look<T>, timeoutMs = 10_000) =>
    waitFor(world, what, look, timeoutMs, () => lastSeen(world)),
  onHappening: (listener: (happening: Happening) => void) => {
    world.listeners.add(listener)
    return () => {
      world.listeners.delete(listener)
    }
  },
})
