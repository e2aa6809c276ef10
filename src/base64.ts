const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as text that may stand anywhere (RFC 4648). */
export const base64 = (bytes: Uint8Array): string => {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const bits = a * 65_536 + b * 256 + c
    const four = [18, 12, 6, 0].map(shift => letters[(bits >> shift) & 63]).join('')
    const missing = Math.max(0, at + 3 - bytes.length)
    pieces.push(missing === 0 ? four : four.slice(0, -missing) + '='.repeat(missing))
  }
  return pieces.join('')
}

/** The bytes a text in base64 stands for; null where it is none. */
export const bytesOfBase64 = (text: string): Uint8Array<ArrayBuffer> | null => {
  try {
    const binary = atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
    return bytes
  } catch {
    return null
  }
}
