import { isJson } from '../json.ts'

/** Collects what Slack would say, each with the place it means. */
export type Report = (message: string, pointer: string) => void
export type Check = (value: unknown, at: string, report: Report) => void

/** Slack counts characters as people do, not as JavaScript does. */
export const length = (text: string): number => [...text].length

export const text =
  (max: number, min = 1): Check =>
  (value, at, report) => {
    if (typeof value !== 'string') return report('must be a string', at)
    if (length(value) < min) report(`must be more than ${min - 1} characters`, at)
    if (length(value) > max) report(`must be less than ${max + 1} characters`, at)
  }

export const flag: Check = (value, at, report) => {
  if (typeof value !== 'boolean') report('must be a boolean', at)
}

export const whole =
  (min: number, max: number): Check =>
  (value, at, report) => {
    if (!Number.isInteger(value) || Number(value) < min || Number(value) > max) {
      report(`must be a whole number from ${min} to ${max}`, at)
    }
  }

export const among =
  (...words: readonly string[]): Check =>
  (value, at, report) => {
    if (typeof value !== 'string' || !words.includes(value)) report(`must be one of: ${words.join(', ')}`, at)
  }

export const matching =
  (pattern: RegExp): Check =>
  (value, at, report) => {
    if (typeof value !== 'string' || !pattern.test(value)) report(`failed to match the required pattern`, at)
  }

export const list =
  (item: Check, max: number, min = 1): Check =>
  (value, at, report) => {
    if (!Array.isArray(value)) return report('must be an array', at)
    if (value.length < min) report(`no fewer than ${min} items allowed`, at)
    if (value.length > max) report(`no more than ${max} items allowed`, at)
    value.forEach((entry, index) => {
      item(entry, `${at}/${index}`, report)
    })
  }

type Shape = { readonly needs?: Readonly<Record<string, Check>>; readonly may?: Readonly<Record<string, Check>> }

/** An object with exactly these fields; `type` is judged by whoever chose the shape. */
export const shape =
  ({ needs = {}, may = {} }: Shape): Check =>
  (value, at, report) => {
    if (!isJson(value)) return report('must be an object', at)
    for (const key of Object.keys(needs)) {
      if (value[key] === undefined || value[key] === null) report(`missing required field: ${key}`, at)
    }
    for (const [key, entry] of Object.entries(value)) {
      const check = needs[key] ?? may[key]
      if (check === undefined && key !== 'type') report(`invalid additional property: ${key}`, at)
      if (check !== undefined && entry !== null) check(entry, `${at}/${key}`, report)
    }
  }

/** Picks the shape by the object's `type`. */
export const byType =
  (shapes: Readonly<Record<string, Check>>): Check =>
  (value, at, report) => {
    if (!isJson(value)) return report('must be an object', at)
    const type = value['type']
    const check = typeof type === 'string' && Object.hasOwn(shapes, type) ? shapes[type] : undefined
    if (check === undefined) return report(`unsupported type: ${String(type)}`, `${at}/type`)
    check(value, at, report)
  }

export const both =
  (...checks: readonly Check[]): Check =>
  (value, at, report) => {
    for (const check of checks) check(value, at, report)
  }

export const anything: Check = () => {}
