const startsWith = (bytes: Uint8Array, ...marks: readonly number[]): boolean =>
  marks.every((mark, at) => bytes[at] === mark)

/** Which byte of the first pairs is 0: of UTF-16 without a mark, letters of European languages have one each. */
const zerosAt = (bytes: Uint8Array, odd: 0 | 1): boolean => {
  const pairs = bytes.subarray(0, 200)
  let zeros = 0
  for (let at = odd; at < pairs.length; at += 2) if (pairs[at] === 0) zeros++
  return pairs.length >= 4 && zeros > pairs.length / 4
}

const encodingOf = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  if (zerosAt(bytes, 1)) return 'utf-16le'
  return zerosAt(bytes, 0) ? 'utf-16be' : null
}

/** Text as spreadsheets write it: UTF-8, UTF-16 as “Unicode text”, or the old Western code page of Windows. */
export const decodeText = (bytes: Uint8Array): string => {
  const encoding = encodingOf(bytes)
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
