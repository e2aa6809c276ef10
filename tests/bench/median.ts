/** The median of some numbers. */
export const middle = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/**
 * Runs several pieces of work in turn, so that whatever else the machine does falls on all of them alike.
 * @returns the median time of each, in milliseconds; the first round warms up and does not count
 */
export const medians = async <K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  rounds: number,
): Promise<Record<K, number>> => {
  const names = Object.keys(works) as K[]
  const times = new Map<K, number[]>(names.map(name => [name, []]))
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const time = await timed(works[name])
      if (round > 0) times.get(name)?.push(time)
    }
  return Object.fromEntries(names.map(name => [name, middle(times.get(name) ?? [])])) as Record<K, number>
}
