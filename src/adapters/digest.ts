import { createHash, createHmac } from 'node:crypto'
import type { Ports } from '../ports.ts'

export const digest: Ports['digest'] = (text, key) =>
  (key === undefined ? createHash('sha256') : createHmac('sha256', key)).update(text).digest('hex')
