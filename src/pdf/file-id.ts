const offset = 0x811c9dc5
const prime = 0x01000193

/** 32 hexadecimal digits that follow from a text: four FNV-1a sums, each begun elsewhere. No secret, just a name. */
export const fileIdOf = (text: string): string => {
  const bytes = new TextEncoder().encode(text)
  return [0, 1, 2, 3].map(lane => (sumOf(bytes, lane) >>> 0).toString(16).padStart(8, '0')).join('')
}

const sumOf = (bytes: Uint8Array, lane: number): number => {
  const mark = lane << 4
  let sum = offset ^ (lane * 0x9e3779b9)
  for (let at = 0; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0) ^ mark, prime)
  return sum
}
