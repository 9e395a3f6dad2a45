import { Prisma, type PrismaClient } from './generated/client.ts'

export type Db = PrismaClient
/** The same queries inside a transaction. */
export type Tx = Prisma.TransactionClient

/** Waiting for a turn may be long where all transactions share one connection; holding one may not. */
const limits = { maxWait: 30_000, timeout: 30_000 }

/**
 * One act. A statement that fails inside dooms the whole transaction: let it throw, never catch and go on, and write
 * `on conflict do nothing` where a row may be there already.
 */
export const inTransaction = <T>(db: Db, act: (tx: Tx) => Promise<T>): Promise<T> => db.$transaction(act, limits)

/** A row with this key is there already. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
