import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { learned } from '../quality/learned.ts'
import { noticeFigures } from '../quality/notice-figures.ts'

describe('The scales that notices and messages are weighed with', () => {
  it.each(learned())('are learned from the texts of today: $of', ({ file, digest }) => {
    const { from } = JSON.parse(readFileSync(file, 'utf8')) as { from: string }
    expect(from, 'run npm run learn').toBe(digest())
  })
})

/** Half of the texts in half of the languages, which takes ten seconds; `npm run quality -- --unseen` reads them all. */
describe.each(noticeFigures(['odd'], ['en', 'fr', 'ja']))(
  'Notices in $language that hardly a phrase was made after and nothing was learned from',
  (figures) => {
    const { restrictions, found, acted, shown, others, falselyFound, falselyActed, kinds } = figures

    it('are many', () => {
      expect(restrictions).toBeGreaterThan(60)
      expect(others).toBeGreaterThan(120)
    })

    it('are found where they restrict, and nearly all shown to a person', () => {
      expect(found / restrictions).toBeGreaterThan(0.76)
      expect(shown / restrictions).toBeGreaterThan(0.88)
    })

    it('act where they restrict, and hardly ever where they do not', () => {
      expect(acted / restrictions).toBeGreaterThan(0.24)
      expect(falselyActed / others).toBeLessThan(0.015)
      expect(falselyFound / others).toBeLessThan(0.12)
    })

    it('are called what a careful person calls them, four of five', () => {
      expect(kinds / (restrictions + others)).toBeGreaterThan(0.8)
    })
  },
)
