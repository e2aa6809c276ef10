/** What a content stream is written in. Strings are one character a byte; a dictionary is kept as it is written. */
export type Token =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'name' | 'string' | 'dictionary' | 'operator'; readonly value: string }

const space = /[\s\0]*(?:%[^\r\n]*[\s\0]*)*/y
const forms = [
  { type: 'dictionary', form: /<<(?:[^<>]|<[^<>]*>)*>>/y },
  { type: 'hex', form: /<[\da-fA-F\s]*>/y },
  { type: 'literal', form: /\((?:\\[\s\S]|[^\\()])*\)/y },
  { type: 'name', form: /\/[^\s/<>[\](){}%]*/y },
  { type: 'number', form: /[-+]?(?:\d+\.?\d*|\.\d+)(?=[\s/<>[\](){}%]|$)/y },
  { type: 'operator', form: /[A-Za-z'"*]+\d?\*?|[[\]]/y },
] as const

/** A stream's tokens; throws on what it does not know, so that nothing is passed over. */
export const tokensOf = (stream: string): readonly Token[] => {
  const tokens: Token[] = []
  let at = 0
  const take = (form: RegExp): string | null => {
    form.lastIndex = at
    const found = form.exec(stream)
    if (!found) return null
    at = form.lastIndex
    return found[0]
  }
  for (take(space); at < stream.length; take(space)) {
    const before = at
    for (const { type, form } of forms) {
      const found = take(form)
      if (found === null) continue
      tokens.push(tokenOf(type, found))
      break
    }
    if (at === before) throw new Error(`Not a content stream: ${stream.slice(at, at + 40)}`)
  }
  return tokens
}

const tokenOf = (type: (typeof forms)[number]['type'], found: string): Token => {
  switch (type) {
    case 'number':
      return { type, value: Number(found) }
    case 'hex':
      return { type: 'string', value: Buffer.from(found.slice(1, -1), 'hex').toString('latin1') }
    case 'literal':
      return { type: 'string', value: found.slice(1, -1).replace(/\\([\s\S])/g, '$1') }
    default:
      return { type, value: found }
  }
}
