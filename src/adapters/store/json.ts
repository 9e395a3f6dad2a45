import type { Prisma } from './generated/client.ts'

/** A value as a Json column takes it: dates become text, readonly lists become plain ones. */
export const toJson = (value: object): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value))
