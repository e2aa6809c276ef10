import type { Box } from '../layout/geometry'
import type { Drawing } from '../page/drawing'
import type { Part } from '../page/structure'
import { bookmarksOf, outlineObjects } from './outline'
import { type Place, placesOf } from './places'
import { languageTag, number, ref, textString } from './syntax'
import type { LinkBox, Tagged, Tags } from './tags'

/** What a tagged document has beside its pages, in PDF's own words. */
export type TagObjects = {
  /** What each page's dictionary gets. */
  readonly pageEntries: readonly string[]
  /** What the catalog gets. */
  readonly catalogEntries: string
  readonly objects: ReadonlyMap<number, string>
}

/** The structure tree, the links and the outline. `reserve` gives the next free object number. */
export const tagObjects = (
  tags: Tags,
  structure: Part,
  drawing: Drawing,
  pageIds: readonly number[],
  reserve: () => number,
): TagObjects => {
  const ids = new Map<object, number>()
  const idOf = (of: object): number => {
    const id = ids.get(of) ?? reserve()
    ids.set(of, id)
    return id
  }
  const places = placesOf(drawing)
  const objects = new Map<number, string>()
  const root = {}
  const parentTree = {}
  objects.set(
    idOf(root),
    `<</Type/StructTreeRoot/K[${ref(idOf(tags.root))}]/ParentTree ${ref(idOf(parentTree))}/ParentTreeNextKey ${tags.pages.length + tags.links.length}>>`,
  )
  objects.set(idOf(parentTree), `<</Nums[\n${parents().join('\n')}\n]>>`)
  addElement(tags.root, root)
  tags.links.forEach((link, i) => {
    objects.set(idOf(link), annotation(link, tags.pages.length + i))
  })
  const outline = outlineObjects(bookmarksOf(structure), idOf, mark => destination(places.of(mark)))
  for (const [id, object] of outline) objects.set(id, object)
  const [outlineId = 0] = outline.keys()
  const language = languageTag(drawing.language) ?? 'und'
  return {
    pageEntries: tags.pages.map(({ page }) => {
      const links = tags.links.filter(link => link.page === page).map(link => ref(idOf(link)))
      return `/StructParents ${page}\n/Tabs /S\n/Annots [${links.join(' ')}]`
    }),
    catalogEntries: `/StructTreeRoot ${ref(idOf(root))}\n/MarkInfo <</Marked true>>\n/Lang (${language})\n/Outlines ${ref(outlineId)}`,
    objects,
  }

  /** From a page's marks and from each link back to their elements. */
  function parents(): readonly string[] {
    return [
      ...tags.pages.map(
        ({ page, marked }) => `${page} [${marked.map(element => ref(idOf(element))).join(' ')}]`,
      ),
      ...tags.links.map(({ element }, i) => `${tags.pages.length + i} ${ref(idOf(element))}`),
    ]
  }

  function addElement(element: Tagged, parent: object): void {
    const { tag, language, kids } = element
    const lang = language === null ? null : languageTag(language)
    const attributes = `${lang === null ? '' : `/Lang(${lang})`}${attributesOf(element)}${figureOf(element)}`
    const own = kids.map(kid => {
      if (kid.type === 'element') return ref(idOf(kid))
      const page = pageRef(kid.page)
      return kid.type === 'content'
        ? `<</Type/MCR/Pg ${page}/MCID ${kid.mcid}>>`
        : `<</Type/OBJR/Pg ${page}/Obj ${ref(idOf(kid))}>>`
    })
    objects.set(
      idOf(element),
      `<</Type/StructElem/S/${tag}/P ${ref(idOf(parent))}${attributes}/K[${own.join(' ')}]>>`,
    )
    for (const kid of kids) if (kid.type === 'element') addElement(kid, element)
  }

  /** What a picture shows, and where. */
  function figureOf({ figure, kids: [drawn] }: Tagged): string {
    if (!figure || drawn?.type !== 'content') return ''
    const box = cornersOf(drawn.page, figure.box)
    return `/Alt ${textString(figure.alt)}/A<</O/Layout/Placement/Block/BBox[${box.join(' ')}]>>`
  }

  function cornersOf(page: number, { x, y, width, height }: Box): readonly string[] {
    return [x, flipped(page, y + height), x + width, flipped(page, y)].map(number)
  }

  function annotation({ page, jump }: LinkBox, structParent: number): string {
    const corners = cornersOf(page, jump.box)
    const dest = destination(places.ofCard(jump.to))
    return `<</Type/Annot/Subtype/Link/P ${pageRef(page)}/Rect[${corners.join(' ')}]/Border[0 0 0]/F 4/Contents ${textString(jump.says)}/Dest ${dest}/StructParent ${structParent}>>`
  }

  function destination({ page, x, y }: Place): string {
    return `[${pageRef(page)}/XYZ ${number(x)} ${number(flipped(page, y))} null]`
  }

  function pageRef(page: number): string {
    return ref(pageIds[page] ?? 0)
  }

  /** PDF counts from the foot of the page. */
  function flipped(page: number, y: number): number {
    return (drawing.sheets[page]?.height ?? 0) - y
  }
}

/** How a list counts, what a heading in a table heads, and how far a cell reaches. */
const attributesOf = (element: Tagged): string => {
  if (isNumbered(element)) return '/A<</O/List/ListNumbering/Decimal>>'
  const { heads = null, columns = 1, rows = 1 } = element.cell ?? {}
  const said = [
    heads === null ? '' : `/Scope/${heads}`,
    columns === 1 ? '' : `/ColSpan ${columns}`,
    rows === 1 ? '' : `/RowSpan ${rows}`,
  ].join('')
  return said === '' ? '' : `/A<</O/Table${said}>>`
}

/** A list whose items have labels of their own, which count them. */
const isNumbered = ({ tag, kids: [item] }: Tagged): boolean =>
  tag === 'L' &&
  item?.type === 'element' &&
  item.kids.some(kid => kid.type === 'element' && kid.tag === 'Lbl')
