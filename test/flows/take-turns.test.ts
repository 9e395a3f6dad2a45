import { expect, test } from 'vitest'
import { takeTurns } from '../../src/flows/take-turns.ts'

test('so many acts run at once, those that go on before those that begin, each in the order of asking', async () => {
  const turns = takeTurns(2)
  const gates = new Map<string, () => void>()
  const began: string[] = []
  const act = (name: string) => () => {
    began.push(name)
    return new Promise<void>((resolve) => gates.set(name, resolve))
  }
  const done = [
    turns('begins', act('a')),
    turns('begins', act('b')),
    turns('begins', act('c')),
    turns('begins', act('d')),
    turns('goes-on', act('e')),
    turns('goes-on', act('f')),
  ]
  for (const [name, next] of [
    ['a', ['a', 'b', 'e']],
    ['e', ['a', 'b', 'e', 'f']],
    ['b', ['a', 'b', 'e', 'f', 'c']],
    ['f', ['a', 'b', 'e', 'f', 'c', 'd']],
  ] as const) {
    gates.get(name)?.()
    await done['abcdef'.indexOf(name)]
    expect(began).toEqual(next)
  }
  for (const open of gates.values()) open()
  await Promise.all(done)
})

test('an act that fails gives its place to the next', async () => {
  const turns = takeTurns(1)
  const failing = turns('begins', async () => {
    throw new Error('broken')
  })
  const next = turns('begins', async () => 'done')
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('done')
})
