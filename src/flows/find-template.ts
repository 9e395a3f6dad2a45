import type { Tenant } from '../domain/account.ts'
import { nearest } from '../domain/nearest.ts'
import type { Template } from '../domain/template.ts'
import type { Ports } from '../ports.ts'

/** What a person named: a template by its name (any case) or id. */
export type FoundTemplate =
  | { readonly kind: 'found'; readonly template: Template }
  | { readonly kind: 'unknown-template'; readonly name: string; readonly nearest: string | null }

export async function findTemplate(
  ports: Pick<Ports, 'store'>,
  { tenant, name }: { tenant: Tenant; name: string },
): Promise<FoundTemplate> {
  const all = await ports.store.templates(tenant)
  const template = all.find((one) => one.id === name || one.name.toLowerCase() === name.toLowerCase())
  if (template) return { kind: 'found', template }
  const names = all.map((one) => one.name)
  return { kind: 'unknown-template', name, nearest: nearest(name, names) }
}
