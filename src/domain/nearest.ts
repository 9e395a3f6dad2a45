/** The number of letters to insert, delete, replace or swap with a neighbour to turn one word into the other. */
const distance = (a: string, b: string): number => {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** What the writer probably meant: the closest of `names`, or null when none is close. Case does not matter. */
export const nearest = (word: string, names: readonly string[]): string | null => {
  const wanted = word.slice(0, 60).toLowerCase()
  const ranked = names
    .map((name) => ({ name, far: distance(wanted, name.slice(0, 60).toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
  const best = ranked[0]
  return best && best.far <= Math.max(1, Math.floor(wanted.length / 3)) ? best.name : null
}
