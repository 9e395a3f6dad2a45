import { type Command, controlPath } from './control.ts'

/** Tells a stand-in in another process what to do; answers what it said. */
export const steerAmazon = async (url: string, command: Command): Promise<unknown> => {
  const response = await fetch(new URL(controlPath, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(command),
  })
  const said: unknown = await response.json()
  if (!response.ok) throw new Error(`The stand-in for Amazon did not understand: ${JSON.stringify(said)}`)
  return said
}
