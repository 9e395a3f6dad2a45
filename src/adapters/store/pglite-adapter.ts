import type { PGlite, Transaction } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'

/**
 * PGlite for Prisma, with one thing put right: when a COMMIT fails, `pglite-prisma-adapter` (0.7.2) drops the error
 * and says that it was done. Here the failure is kept with its transaction and thrown at whoever commits.
 */
export const pgliteAdapter = (pglite: PGlite): PrismaPGlite => {
  const failed = new WeakMap<object, unknown>()
  const client = {
    query: pglite.query.bind(pglite),
    exec: pglite.exec.bind(pglite),
    transaction: <T>(act: (tx: Transaction) => Promise<T>) => {
      let own: Transaction | null = null
      const done = pglite.transaction((tx) => {
        own = tx
        return act(tx)
      })
      done.catch((error) => own && failed.set(own, error))
      return done
    },
  }
  const factory = new PrismaPGlite(client as unknown as PGlite)
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    const begin = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (level) => {
      const transaction = await begin(level)
      const commit = transaction.commit.bind(transaction)
      transaction.commit = async () => {
        await commit()
        const { client: own } = transaction as unknown as { client: object }
        if (failed.has(own)) throw failed.get(own)
      }
      return transaction
    }
    return adapter
  }
  return factory
}
