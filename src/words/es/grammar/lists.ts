/** Before the sound of i, "y" is "e": "padres e hijos", but "agua y hielo". Marks before the word do not count. */
export const and = (next: string): 'y' | 'e' => (/^[^\p{L}\p{N}]*h?[ií](?![aeoáéó])/iu.test(next) ? 'e' : 'y')

/** One after another: "a, b y c". Those that hold a comma or an "y" of their own stay `apart`: "a, b, y c". */
export const listed = (items: readonly string[], apart = false): string => {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')}${apart ? ',' : ''} ${and(last)} ${last}`
}
