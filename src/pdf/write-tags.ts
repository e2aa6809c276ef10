import type { Drawing } from '../page/drawing'
import type { Part } from '../page/structure'
import type { Doc } from './inner'
import { type TagObjects, tagObjects } from './tag-objects'
import type { Tags } from './tags'

/** Has the tags, the links and the outline written into a drawn document when jsPDF puts its file together. */
export const writeTags = (doc: Doc, tags: Tags, structure: Part, drawing: Drawing): void => {
  const { events, write, newObjectDeferred, newObjectDeferredBegin, getPageInfo } = doc.internal
  // Numbers are taken with the first page: by then pages have theirs, which jsPDF wants to begin with 3.
  let made: TagObjects | null = null
  const pageIds = () => drawing.sheets.map((_, page) => getPageInfo(page + 1).objId)
  const objects = (): TagObjects => {
    made ??= tagObjects(tags, structure, drawing, pageIds(), newObjectDeferred)
    return made
  }
  events.subscribe('putPage', ({ pageNumber }: { readonly pageNumber: number }) => {
    write(objects().pageEntries[pageNumber - 1] ?? '')
  })
  events.subscribe('postPutPages', () => {
    for (const [id, object] of objects().objects) {
      newObjectDeferredBegin(id, true)
      write(object)
      write('endobj')
    }
  })
  events.subscribe('putCatalog', () => write(objects().catalogEntries))
}
