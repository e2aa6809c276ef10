/**
 * Where JSON text stops making sense: an offset into it, its length when it ends too early.
 * The engine's own messages say this in words that differ from release to release, or not at all.
 */
export const damageAt = (text: string): number => {
  const open: ('{' | '[')[] = []
  let expect: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' = 'value'
  let at = 0
  for (;;) {
    while (/[ \n\r\t]/.test(text.charAt(at))) at++
    if (at >= text.length) return text.length
    const mark = text.charAt(at)
    const level = open.at(-1)
    if (expect === 'colon') {
      if (mark !== ':') return at
      expect = 'value'
      at++
    } else if (mark === (level === '{' ? '}' : ']') && expect.endsWith('end')) {
      open.pop()
      expect = 'comma or end'
      at++
    } else if (expect === 'comma or end') {
      if (mark !== ',' || !level) return at
      expect = level === '{' ? 'key' : 'value'
      at++
    } else if (mark === '"') {
      const end = textEnd(text, at)
      if (!end.whole) return end.at
      expect = expect.startsWith('key') ? 'colon' : 'comma or end'
      at = end.at
    } else if (expect.startsWith('key')) {
      return at
    } else if (mark === '{' || mark === '[') {
      open.push(mark)
      expect = mark === '{' ? 'key or end' : 'value or end'
      at++
    } else {
      const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y
      word.lastIndex = at
      if (!word.test(text)) return at
      expect = 'comma or end'
      at = word.lastIndex
    }
  }
}

const textEnd = (text: string, open: number): { readonly whole: boolean; readonly at: number } => {
  const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
  let at = open + 1
  while (at < text.length) {
    const mark = text.charAt(at)
    if (mark === '"') return { whole: true, at: at + 1 }
    if (mark < ' ') return { whole: false, at }
    if (mark === '\\') {
      escaped.lastIndex = at
      if (!escaped.test(text)) return { whole: false, at }
      at = escaped.lastIndex
    } else at++
  }
  return { whole: false, at: text.length }
}

/** The line an offset stands in, counted from 1. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split(/\r\n|\r|\n/).length
