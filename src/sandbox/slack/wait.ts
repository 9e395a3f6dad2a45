import type { World } from './world.ts'

export type Look<T> = () => T | null | undefined | false

/** Resolves with what `look` finds, as soon as a change lets it find something. */
export const waitFor = <T>(
  world: World,
  what: string,
  look: Look<T>,
  timeoutMs: number,
  state: () => string,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      world.listeners.delete(check)
    }
    const check = () => {
      try {
        const found = look()
        if (found === null || found === undefined || found === false) return
        end()
        resolve(found)
      } catch (error) {
        end()
        reject(error)
      }
    }
    const timer = setTimeout(() => {
      end()
      reject(new Error(`Waited ${timeoutMs} ms in vain for ${what}. ${state()}`))
    }, timeoutMs)
    world.listeners.add(check)
    check()
  })
