import { auditMessage } from '../../src/domain/audit.ts'
import type { PolicySample } from '../samples/policy/policy-samples.ts'
import { judgeSample } from './judge-sample.ts'
import { severityOf } from './measure.ts'
import { seeded } from './mutable-words.ts'
import { type Mutation, mutations } from './mutations.ts'

/** A verdict that a mutation changed. */
export type Broken = { readonly mutation: string; readonly sample: string; readonly what: string }

const fits = ({ languages, except }: Mutation, { id, text }: PolicySample): boolean =>
  except?.has(id) !== true &&
  (languages === undefined || languages.includes((text.language ?? 'en').slice(0, 2).toLowerCase()))

const hitsOf = (sample: PolicySample, text: PolicySample['text']) => {
  const { judged, blocking } = judgeSample({ ...sample, text }, auditMessage(text).findings, severityOf)
  return { hits: judged.filter(({ as }) => as === 'hit').map(({ rule }) => rule), blocking }
}

const remembered = new WeakMap<PolicySample, ReturnType<typeof hitsOf>>()

/** Each sample is audited as it stands once, and not again for each mutation. */
const hitsBefore = (sample: PolicySample) => {
  const known = remembered.get(sample) ?? hitsOf(sample, sample.text)
  remembered.set(sample, known)
  return known
}

/** Clean messages must not become blocked, violating ones must keep the rules that were found before. */
export const brokenBy = (mutation: Mutation, samples: readonly PolicySample[]): readonly Broken[] =>
  samples
    .filter((sample) => fits(mutation, sample))
    .flatMap((sample) => {
      const before = hitsBefore(sample)
      const after = hitsOf(sample, mutation.mutate(sample.text, seeded(`${sample.id} ${mutation.name}`)))
      const lost = before.hits.filter((rule) => !after.hits.includes(rule)).map((rule) => `lost ${rule}`)
      const blocked =
        sample.violates.length === 0 && before.blocking.length === 0
          ? after.blocking.map((one) => `blocked by ${one.rule} for ${JSON.stringify(one.text)}`)
          : []
      return [...lost, ...blocked].map((what) => ({ mutation: mutation.name, sample: sample.id, what }))
    })

/** With a `share`, only of so many of the samples: for each mutation others, and the same each time. */
export const brokenByAll = (samples: readonly PolicySample[], share = 1): readonly Broken[] =>
  mutations.flatMap((mutation) =>
    brokenBy(
      mutation,
      samples.filter(({ id }) => seeded(`${mutation.name} ${id}`)() < share),
    ),
  )
