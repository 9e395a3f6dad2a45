import { findChannel, findPerson, type World } from '../world.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** A mention or channel as Slack writes it, an address, a name with its mark, or a character that Slack escapes. */
const pieces = /<[@#][A-Z0-9]+>|https?:\/\/[^\s<>|]+|(?<![\w@#])[@#][\w.-]+|[&<>]/g

/** What a person typed, as Slack hands it to apps: escaped, with links and mentions in angle brackets. */
export const typedText = (world: World, text: string): string =>
  text.replace(pieces, (piece) => {
    if (entities[piece] !== undefined) return entities[piece]
    if (piece.startsWith('http')) return `<${piece.replaceAll('&', '&amp;')}>`
    const person = piece.startsWith('@') ? findPerson(world, piece) : null
    if (person !== null) return `<@${person.id}>`
    const channel = piece.startsWith('#') ? findChannel(world, piece) : null
    return channel === null ? piece : `<#${channel.id}|${channel.name}>`
  })
