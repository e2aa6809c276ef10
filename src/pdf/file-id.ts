const offset = 0x811c9dc5
const prime = 0x01000193

/** 32 hexadecimal digits that follow from a text: four FNV-1a sums, each begun elsewhere. No secret, just a name. */
export const fileIdOf = (text: string): string => {
  const sums = [0, 1, 2, 3].map(lane => offset ^ (lane * 0x9e3779b9))
  for (const byte of new TextEncoder().encode(text))
    for (let lane = 0; lane < sums.length; lane++)
      sums[lane] = Math.imul((sums[lane] ?? 0) ^ byte ^ (lane << 4), prime)
  return sums.map(sum => (sum >>> 0).toString(16).padStart(8, '0')).join('')
}
