import { type Dict, dictOf, listOf, type Pdf, type Value } from './pdf'

/** A font of a page, as far as reading and measuring its text goes. Codes are two bytes. */
export type Font = {
  readonly dict: Dict
  readonly descendant: Dict
  readonly descriptor: Dict
  /** The text of a code; undefined where the font does not say. */
  readonly textOf: (code: number) => string | undefined
  /** In thousandths of the type size. */
  readonly widthOf: (code: number) => number
}

/** The fonts in a page's resources, by name. */
export const fontsOf = (pdf: Pdf, page: string): ReadonlyMap<string, Font> => {
  const resources = dictOf(pdf, dictOf(pdf, page)['/Resources'])
  return new Map(
    Object.entries(dictOf(pdf, resources['/Font'])).map(([name, value]) => [name, fontOf(pdf, value)]),
  )
}

const fontOf = (pdf: Pdf, value: Value): Font => {
  const dict = dictOf(pdf, value)
  const descendant = dictOf(pdf, listOf(pdf, dict['/DescendantFonts'])[0])
  const texts = textsIn(pdf, dict['/ToUnicode'])
  const widths = widthsIn(pdf, descendant['/W'])
  return {
    dict,
    descendant,
    descriptor: dictOf(pdf, descendant['/FontDescriptor']),
    textOf: code => texts.get(code),
    widthOf: code => widths.get(code) ?? 1000,
  }
}

const textsIn = (pdf: Pdf, value: Value | undefined): ReadonlyMap<number, string> => {
  const map = typeof value === 'string' ? (pdf.streams.get(value)?.data ?? '') : ''
  const pairs = map.matchAll(/<([\da-f]{4})>\s*<([\da-f]+)>/gi)
  return new Map(
    Array.from(pairs, ([, code = '', text = '']) => [
      Number.parseInt(code, 16),
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  )
}

/** Of `code [width width …]`, the only way jsPDF writes them. */
const widthsIn = (pdf: Pdf, value: Value | undefined): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>()
  let code = 0
  for (const item of listOf(pdf, value))
    if (typeof item === 'number') code = item
    else
      for (const [i, width] of listOf(pdf, item).entries())
        if (typeof width === 'number') widths.set(code + i, width)
  return widths
}
