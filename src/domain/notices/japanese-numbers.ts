const ones = [...'一二三四五六七八九']
const upTo = (count: number, digits: readonly string[]): readonly string[] => digits.slice(0, count)

/** 十, 二十, 三十 … with the ones behind: 四十五. */
const tens = ['', ...ones.slice(1)].flatMap((ten, index) => [
  [`${ten}十`, (index + 1) * 10] as const,
  ...upTo(9, ones).map((one, by) => [`${ten}十${one}`, (index + 1) * 10 + by + 1] as const),
])
const small = [...ones.map((one, index) => [one, index + 1] as const), ...tens]

/** Numbers up to 199 in characters; longer ones stand in figures. */
export const japaneseNumbers: Readonly<Record<string, number>> = Object.fromEntries([
  ...small,
  ['半', 0.5],
  ['百', 100],
  ...small.map(([name, value]) => [`百${name}`, 100 + value] as const),
])

const inDays: Readonly<Record<string, number>> = { 時間: 1 / 24, 日: 1, 週: 7, 月: 30, 年: 365 }
const behind = '間|間にわた|間に渡|間に及|の間|後|後に|後には|にわた|に渡|に及|が経過|経過|分|に限|のあいだ'.split('|')
const months = [...'かヶヵカケヶ個箇ｶ'].map((sign) => `${sign}月`)
const written: Readonly<Record<string, readonly string[]>> = {
  時間: ['時間'],
  日: ['日'],
  週: ['週間', '週'],
  月: months,
  年: ['年'],
}

/** 30日間, 2週間, 3か月; a year only where it cannot be the year of a date. */
export const japaneseUnits: Readonly<Record<string, number>> = Object.fromEntries([
  // 半月間, 四半期にわたり
  ['月間', 30] as const,
  ...['半期間', '半期の間', '半期にわた'].map((name) => [name, 22.5] as const),
  ...Object.entries(written).flatMap(([unit, names]) =>
    names.flatMap((name) => [
      ...(unit === '年' ? [] : [[name, inDays[unit]!] as const]),
      ...behind.map((end) => [name + end, inDays[unit]!] as const),
    ]),
  ),
])
