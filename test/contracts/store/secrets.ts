import { expect, test } from 'vitest'
import type { NewWorld } from './world.ts'

export const secretContract = (newWorld: NewWorld): void => {
  test('a secret is read as it was written, replaced, and gone once forgotten', async () => {
    const { store, tenant } = await newWorld()
    const which = { workspaceId: tenant.workspaceId, owner: tenant.accountId, name: 'refresh-token' }
    await store.saveSecret({ ...which, value: 'first ü' })
    await store.saveSecret({ ...which, value: 'second ü' })
    expect(await store.secret(which)).toBe('second ü')
    await store.forgetSecrets({ workspaceId: tenant.workspaceId, owner: 'workspace' })
    expect(await store.secret(which)).toBe('second ü')
    await store.forgetSecrets({ workspaceId: tenant.workspaceId })
    expect(await store.secret(which)).toBeNull()
  })
}
