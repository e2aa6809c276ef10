import { SaxesParser } from 'saxes'
import { format } from '../file/format'

/** An element; its content in the order it stands. Names are without their prefix. */
export type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly content: ReadonlyArray<XmlElement | string>
}

export type XmlRead =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly why: 'damaged' | 'too-deep' | 'too-much' }

class Beyond extends Error {
  constructor(readonly why: 'too-deep' | 'too-much') {
    super(why)
  }
}

const bareName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads XML within the format's bounds. A document type is passed over: no entity of its own is known, and nothing is
 * fetched.
 */
export const readXml = (text: string): XmlRead => {
  type Open = { readonly element: XmlElement; readonly content: (XmlElement | string)[] }
  const open: Open[] = []
  let root: XmlElement | null = null
  let count = 0
  const parser = new SaxesParser({ xmlns: false })
  const say = (text: string): void => {
    open.at(-1)?.content.push(text)
  }
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    count += 1 + Object.keys(attributes).length
    if (count > format.maxValues) throw new Beyond('too-much')
    if (open.length >= format.maxDepth) throw new Beyond('too-deep')
    const content: (XmlElement | string)[] = []
    const element = { name: bareName(name), attributes: new Map(Object.entries(attributes)), content }
    open.at(-1)?.content.push(element)
    root ??= element
    open.push({ element, content })
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', say)
  parser.on('cdata', say)
  try {
    parser.write(text).close()
  } catch (error) {
    return { ok: false, why: error instanceof Beyond ? error.why : 'damaged' }
  }
  return root ? { ok: true, root } : { ok: false, why: 'damaged' }
}

export const childrenOf = ({ content }: XmlElement): readonly XmlElement[] =>
  content.filter(child => typeof child !== 'string')

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.content.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)

/** All the text inside an element; its paragraphs and line breaks are line breaks. */
export const textOf = (element: XmlElement | undefined): string => {
  if (!element) return ''
  const pieces: string[] = []
  const gather = ({ name, content }: XmlElement): void => {
    for (const child of content) {
      if (typeof child === 'string') pieces.push(child.replace(/\s+/gu, ' '))
      else gather(child)
    }
    if (/^(?:br|div|p|li)$/u.test(name)) pieces.push('\n')
  }
  gather(element)
  return tidy(pieces.join(''))
}

/** Lines without the space around them, and no more than one empty line between two. */
export const tidy = (text: string): string =>
  text
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
