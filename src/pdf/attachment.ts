import { zlibSync } from 'fflate'
import { binaryString } from './binary'
import type { Doc } from './inner'
import { ref, textString } from './syntax'

/** A file that travels inside a PDF. */
export type Attachment = { readonly name: string; readonly says: string; readonly bytes: Uint8Array }

/** Has the file the document was made from written into it, where readers list attachments (PDF 2.0, 14.13). */
export const writeAttachment = (doc: Doc, { name, says, bytes }: Attachment): void => {
  const { events, write, newObjectDeferred, newObjectDeferredBegin } = doc.internal
  let id = 0
  events.subscribe('postPutPages', () => {
    const [stream, file] = [newObjectDeferred(), newObjectDeferred()]
    id = file
    const packed = binaryString(zlibSync(bytes, { level: 9 }))
    newObjectDeferredBegin(stream, true)
    write(
      `<</Type/EmbeddedFile/Subtype/application#2Fjson/Filter/FlateDecode/Length ${packed.length}/Params<</Size ${bytes.length}>>>>`,
    )
    write('stream')
    write(packed)
    write('endstream')
    write('endobj')
    newObjectDeferredBegin(file, true)
    write(
      `<</Type/Filespec/F(model.logicmodel)/UF${textString(name)}/Desc${textString(says)}/AFRelationship/Source/EF<</F ${ref(stream)}/UF ${ref(stream)}>>>>`,
    )
    write('endobj')
  })
  events.subscribe('putCatalog', () => {
    write(`/Names<</EmbeddedFiles<</Names[${textString(name)} ${ref(id)}]>>>>`)
    write(`/AF[${ref(id)}]`)
  })
}
