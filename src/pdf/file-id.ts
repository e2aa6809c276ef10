const offset = 0x811c9dc5
const prime = 0x01000193

/** 32 hexadecimal digits that follow from a text: four FNV-1a sums, each begun elsewhere. No secret, just a name. */
export const fileIdOf = (text: string): string => {
  const bytes = new TextEncoder().encode(text)
  let a = beginOf(0)
  let b = beginOf(1)
  let c = beginOf(2)
  let d = beginOf(3)
  // All in one go: a drawing's text has millions of bytes.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    a = Math.imul(a ^ byte, prime)
    b = Math.imul(b ^ byte ^ 0x10, prime)
    c = Math.imul(c ^ byte ^ 0x20, prime)
    d = Math.imul(d ^ byte ^ 0x30, prime)
  }
  return [a, b, c, d].map(sum => (sum >>> 0).toString(16).padStart(8, '0')).join('')
}

const beginOf = (lane: number): number => offset ^ (lane * 0x9e3779b9)
